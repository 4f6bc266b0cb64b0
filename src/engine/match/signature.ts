/** MinHash signatures: how much of two texts is word for word the same, from 64 numbers each. */
import type { Token } from '../text/tokens.ts';

/** Values of a signature: with 64, a Jaccard index of .10 is estimated within ±.04. */
const VALUES = 64;
/** Words of a shingle: with three, independent reports of one event share at most .04 of their shingles, rewritten copies .10 and more. */
const SHINGLE = 3;

/** The signature of a text by its tokens: for each of 64 hash functions the smallest value over all three-word shingles, as unsigned 32-bit integers. */
export function signature(tokens: Iterable<Token>): number[] {
  const least = new Uint32Array(VALUES).fill(0xffffffff);
  let a = 0;
  let b = 0;
  let count = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    const word = hash(token.lower);
    count++;
    if (count >= SHINGLE) sink(least, Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ word);
    a = b;
    b = word;
  }
  return count < SHINGLE ? [] : [...least];
}

/** Estimated Jaccard index of the two texts' shingles, 0 to 1; 0 where a text is too short to have a signature. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length !== VALUES || b.length !== VALUES) return 0;
  let equal = 0;
  for (let i = 0; i < VALUES; i++) if (a[i] === b[i]) equal++;
  return equal / VALUES;
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Mixes one shingle with 64 odd multipliers (a xorshift-multiply finaliser each) and keeps the smallest results. */
function sink(least: Uint32Array, shingle: number): void {
  for (let i = 0; i < VALUES; i++) {
    let value = Math.imul(shingle ^ (SEEDS[i] as number), 0x7feb352d);
    value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
    value = (value ^ (value >>> 16)) >>> 0;
    if (value < (least[i] as number)) least[i] = value; // i < VALUES
  }
}

/** What tells the hash functions apart. */
const SEEDS = seeds();

function seeds(): Int32Array {
  const found = new Int32Array(VALUES);
  let seed = 0x2545f491;
  for (let i = 0; i < VALUES; i++) {
    seed = Math.imul(seed, 0x5bd1e995) + 0x6a09e667;
    found[i] = seed;
  }
  return found;
}
