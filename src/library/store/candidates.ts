/** Which saved reports share the keys of an article: an index is asked, nothing is held in memory. */
import type { Candidates } from '../../model.ts';
import type { LibraryDatabase } from './schema.ts';

/** A key that more reports hold than this tells little of itself: only those of the article's days are looked at. */
const CAP = 300;
/** Days before and after the article from which reports with such a key are taken. */
const WINDOW = 4;
/** From so many reports on their number does not matter. */
const MANY = 500;

// Sorts behind every day.
const END: number[] = [];

/** The reports that share most with an article: each key counts 1 / ln(2 + reports that hold it). */
export async function findCandidates(
  db: LibraryDatabase,
  keys: readonly string[],
  day: number | undefined,
  limit: number,
): Promise<Candidates> {
  const tx = db.transaction(['keys', 'readings']);
  const rows = tx.objectStore('keys');
  const index = rows.index('keys');
  const window = day === undefined ? undefined : ([day - WINDOW, day + WINDOW] as const);
  const holders = async (key: string): Promise<{ held: number[]; among: number }> => {
    const held = await index.getAllKeys(IDBKeyRange.bound([key], [key, END]), CAP);
    if (held.length < CAP || window === undefined) return { held, among: held.length };
    const near = await index.getAllKeys(IDBKeyRange.bound([key, window[0]], [key, window[1]]), CAP);
    return { held: near, among: CAP * 2 };
  };
  const [among, ...found] = await Promise.all([rows.getAllKeys(null, MANY), ...keys.map(holders)]);
  const scores = new Map<number, number>();
  for (const { held, among: count } of found) for (const n of held) scores.set(n, (scores.get(n) ?? 0) + 1 / Math.log(2 + count));
  const best = [...scores].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, limit);
  const readings = await Promise.all(best.map(([n]) => tx.objectStore('readings').get(n)));
  return { readings: readings.filter((reading) => reading !== undefined), among: among.length };
}
