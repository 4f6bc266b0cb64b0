/** How much the library holds, counted along with every change, so that nobody has to look at every report to know it. */
import type { LibraryCard, Totals } from './schema.ts';
import type { Writing } from './writing.ts';

/** The one key of the store. */
const ALL = 'all';

const NOTHING: Totals = { reports: 0, size: 0 };

/** What a card counts for: nothing where it is deleted, or not there. */
function worth(card: Pick<LibraryCard, 'size' | 'removed'> | undefined): Totals {
  return card === undefined || card.removed !== undefined ? NOTHING : { reports: 1, size: card.size };
}

/** Counts a change of one card from `before` to `after`, in the transaction that makes it. */
export async function count(
  { totals }: Pick<Writing, 'totals'>,
  before: Pick<LibraryCard, 'size' | 'removed'> | undefined,
  after: Pick<LibraryCard, 'size' | 'removed'> | undefined,
): Promise<void> {
  const [was, is] = [worth(before), worth(after)];
  if (was.reports === is.reports && was.size === is.size) return;
  const { reports, size } = await totalsIn(totals);
  await totals.put({ reports: reports + is.reports - was.reports, size: size + is.size - was.size }, ALL);
}

/** Counts cards that are new and not deleted, in the transaction that adds them. */
export async function countAdded(
  { totals }: Pick<Writing, 'totals'>,
  added: readonly Pick<LibraryCard, 'size'>[],
): Promise<void> {
  if (added.length === 0) return;
  const { reports, size } = await totalsIn(totals);
  await totals.put({ reports: reports + added.length, size: added.reduce((sum, one) => sum + one.size, size) }, ALL);
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
    const { reports, size } = worth(value);
    all.reports += reports;
    all.size += size;
  }
  await totals.put(all, ALL);
}
