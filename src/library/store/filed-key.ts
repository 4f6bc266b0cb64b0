/** Keys as numbers: an index over numbers is written in half the time of one over words and days, and takes a fraction of its room. */

/** Days that a key holds: 0 is an unknown one, the last is in the year 2149. */
const DAYS = 2 ** 16;
/** Words are told apart by 37 bits: with them, a day fits into a number that is exact. */
const LOW_BITS = 2 ** 5;

/** A key that reports are filed under, with a day: 37 bits of the word, 16 of the day. */
export function filedKey(key: string, day: number | undefined): number {
  return hash(key) * DAYS + dayIn(day);
}

/** All filed keys of one word between two days, both included; of every day, the unknown one too, where no days are given. */
export function keyRange(key: string, days?: readonly [number, number]): IDBKeyRange {
  const [first, last] = days === undefined ? [0, DAYS - 1] : [dayIn(days[0]), dayIn(days[1])];
  const from = hash(key) * DAYS;
  return IDBKeyRange.bound(from + first, from + last);
}

/** A day, in days since 1970-01-01, that a key can hold; 0 for any other. */
const dayIn = (day = 0): number => (day > 0 && day < DAYS ? Math.floor(day) : 0);

/** FNV-1a, and five bits of a second walk with other constants: among a million words none is expected to meet another. */
function hash(key: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 13;
  }
  return (high >>> 0) * LOW_BITS + ((low >>> 0) % LOW_BITS);
}
