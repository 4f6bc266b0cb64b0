/** How much the library holds, counted along with every change, so that nobody has to look at every report to know it. */
import type { LibraryCard, Totals } from './schema.ts';
import type { Writing } from './writing.ts';

/** The one key of the store. */
const ALL = 'all';

const NOTHING: Totals = { reports: 0, size: 0 };

type Counted = Pick<LibraryCard, 'size' | 'removed'>;

/** What cards count for; those that are deleted for nothing. */
function worthOf(cards: readonly Counted[]): Totals {
  const there = cards.filter(({ removed }) => removed === undefined);
  return { reports: there.length, size: there.reduce((sum, { size }) => sum + size, 0) };
}

/** Counts a change of cards from `before` to `after`, in the transaction that makes it. */
export async function countChanged(
  { totals }: Pick<Writing, 'totals'>,
  before: readonly Counted[],
  after: readonly Counted[],
): Promise<void> {
  const [was, is] = [worthOf(before), worthOf(after)];
  if (was.reports === is.reports && was.size === is.size) return;
  const { reports, size } = await totalsIn(totals);
  await totals.put({ reports: reports + is.reports - was.reports, size: size + is.size - was.size }, ALL);
}

/** What is counted so far. */
export async function totalsIn(totals: { get(key: string): Promise<Totals | undefined> }): Promise<Totals> {
  return (await totals.get(ALL)) ?? NOTHING;
}

/** Counts all cards anew. */
export async function countAll(
  totals: { put(value: Totals, key: string): Promise<unknown> },
  cards: AsyncIterable<{ value: LibraryCard }>,
): Promise<void> {
  const all = { ...NOTHING };
  for await (const { value } of cards) {
    const { reports, size } = worthOf([value]);
    all.reports += reports;
    all.size += size;
  }
  await totals.put(all, ALL);
}
