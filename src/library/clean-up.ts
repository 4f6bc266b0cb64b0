/** Which reports go so that the library stays within the limits that the reader has set. */
import type { Settings } from '../model.ts';
import type { LibraryCard } from './store/schema.ts';
import { newestFirst } from './store/versions.ts';
import type { Library } from './store.ts';

/** The limits; `libraryDays` 0: none for age. */
export type Limits = Pick<Settings, 'libraryMegabytes' | 'libraryDays'>;

/** The reports that are beyond a limit, by why they are. */
export interface Surplus {
  /** Saved longer ago than the limit allows. */
  old: string[];
  /** The oldest of what is left, until the rest fits. */
  large: string[];
}

const DAY = 86_400_000; // milliseconds
/** Characters that count as one megabyte: as the size of a report is measured. */
export const MEGABYTE = 1_000_000;

/** Whether anything may be beyond the limits at `now`: a look that costs nothing however large the library is. */
export async function mayBeBeyond(
  library: Pick<Library, 'usage' | 'hasOlder'>,
  { libraryMegabytes, libraryDays }: Limits,
  now: number,
): Promise<boolean> {
  const { size } = await library.usage();
  return size > libraryMegabytes * MEGABYTE || (libraryDays > 0 && (await library.hasOlder(oldestOf(libraryDays, now))));
}

const oldestOf = (days: number, now: number): string => new Date(now - days * DAY).toISOString();

/** What is beyond the limits at `now`, in milliseconds since 1970. Age is counted from the day of saving, or of being brought back. */
export function surplus(cards: readonly LibraryCard[], { libraryMegabytes, libraryDays }: Limits, now: number): Surplus {
  const oldest = libraryDays > 0 ? oldestOf(libraryDays, now) : '';
  let room = libraryMegabytes * MEGABYTE;
  const found: Surplus = { old: [], large: [] };
  const dated = cards.map(({ back, saved, ...card }) => ({ ...card, saved: back !== undefined && back > saved ? back : saved }));
  for (const { id, saved, size } of dated.toSorted(newestFirst)) {
    if (saved < oldest) found.old.push(id);
    else {
      room -= size;
      if (room < 0) found.large.push(id);
    }
  }
  return found;
}
