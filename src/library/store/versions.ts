/** Versions of one page: all are kept, and the newest alone is a candidate, so that a page never counts as two reports. */
import type { CandidateKeys } from '../../engine/match/candidate-keys.ts';
import { filedKey } from './filed-key.ts';
import { readingIn } from './reading-text.ts';
import type { FiledRow, LibraryCard } from './schema.ts';
import type { Writing } from './writing.ts';

/** Files the newest version of the page of `card` that is not deleted, and takes the others out. `filed`: of `card`, where it is at hand. */
export async function fileNewest(stores: Writing, card: LibraryCard, filed?: Omit<FiledRow, 'n'>): Promise<void> {
  const versions = card.address === undefined ? [card] : await stores.cards.index('address').getAll(card.address);
  const there = versions.filter(({ removed }) => removed === undefined).toSorted(newestFirst);
  const [newest] = there;
  for (const { n } of versions) if (n !== newest?.n) await stores.keys.delete(n);
  if (newest === undefined) return;
  const { n } = newest;
  if (n === card.n && filed) {
    await stores.keys.put({ n, ...filed });
    return;
  }
  const read = readingIn(await stores.readings.get(n));
  if (read) await stores.keys.put({ n, ...filedUnder(stores.keysOf(read)) });
}

/** Orders versions by when their text was taken; of one moment, the one that came last. */
export function newestFirst(a: LibraryCard, b: LibraryCard): number {
  return a.saved === b.saved ? b.n - a.n : a.saved < b.saved ? 1 : -1;
}

/** What a report with these keys is filed under, so that it is found as a candidate. */
export function filedUnder({ keys, day }: CandidateKeys): Omit<FiledRow, 'n'> {
  return { keys: keys.map((key) => filedKey(key, day)), words: keys.join('\n') };
}
