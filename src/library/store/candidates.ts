/** Which saved reports share the keys of an article: an index is asked, nothing is held in memory. */
import type { Candidates } from '../../model.ts';
import { keyRange } from './filed-key.ts';
import { readingIn } from './reading-text.ts';
import type { LibraryDatabase } from './schema.ts';

/** So many of the rarest keys are looked for on any day, the others on the days around the article. Of the reports of one event, in 1,027 real ones
 * among ten (forty) times as many others, this finds 94 (90) in 100; twice as many such keys find 93 (88), for half as much work again. */
const ANY_DAY = 6;
/** A key that more reports hold than this tells little of itself: only those of the article's days are looked at. */
const CAP = 64;
/** Days before and after the article from which reports with such a key are taken, and how many at most. */
const WINDOW = 4;
const NEAR = 40;
/** How many reports are taken to hold a key on any day: so many, and so many times those around the article. */
const ELSEWHERE = { least: 20, times: 8 };
/** From so many reports on their number does not matter. */
const MANY = 500;

interface Held {
  /** Records. */
  held: number[];
  /** How many reports hold the key, about. */
  among: number;
}

/** The reports that share most with an article: each key counts 1 / ln(2 + reports that hold it). */
export async function findCandidates(
  db: LibraryDatabase,
  keys: readonly string[],
  day: number | undefined,
  limit: number,
): Promise<Candidates> {
  const tx = db.transaction(['keys', 'readings', 'totals']);
  const rows = tx.objectStore('keys');
  const index = rows.index('keys');
  const around = day === undefined ? undefined : ([day - WINDOW, day + WINDOW] as const);
  const near = (key: string, days: readonly [number, number]) => index.getAllKeys(keyRange(key, days), NEAR);
  const holders = async (key: string, place: number): Promise<Held> => {
    if (around !== undefined && place >= ANY_DAY) {
      const held = await near(key, around);
      return { held, among: ELSEWHERE.least + ELSEWHERE.times * held.length };
    }
    const held = await index.getAllKeys(keyRange(key), CAP);
    if (held.length < CAP || around === undefined) return { held, among: held.length };
    return { held: await near(key, around), among: CAP * 2 };
  };
  const [totals, ...found] = await Promise.all([tx.objectStore('totals').getAll(), ...keys.map(holders)]);
  const best = mostShared(found, limit);
  const [stored, among] = await Promise.all([
    Promise.all(best.map((n) => tx.objectStore('readings').get(n))),
    // Versions of a page are counted there too; a library of many times as many as matter needs no closer look.
    (totals[0]?.reports ?? 0) > MANY * 4 ? MANY : rows.getAllKeys(null, MANY).then(({ length }) => length),
  ]);
  return { readings: stored.flatMap((one) => readingIn(one) ?? []), among };
}

/** The records that share most, best first, at most `limit`. */
function mostShared(found: readonly Held[], limit: number): number[] {
  const scores = new Map<number, number>();
  for (const { held, among } of found) {
    const weight = 1 / Math.log(2 + among);
    for (const n of held) scores.set(n, (scores.get(n) ?? 0) + weight);
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, limit)
    .map(([n]) => n);
}
