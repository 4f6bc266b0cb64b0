/** Deleting in two steps: what was deleted can be brought back until it is purged. */
import type { LibraryCard } from './schema.ts';
import { countChanged } from './totals.ts';
import { fileNewest } from './versions.ts';
import { type Writable, type Writing, write } from './writing.ts';

/** Takes reports out of lists and candidates; `restore` brings them back. `now`: milliseconds since 1970; `forLimit`: not by hand. */
export function remove(library: Writable, ids: readonly string[], now: number, forLimit: boolean): Promise<void> {
  return change(library, ids, (card) => ({ ...card, removed: now, ...(forLimit && { forLimit }) }));
}

/** Takes out all that was saved at this very moment, an ISO 8601 date-time. `now`: milliseconds since 1970. */
export function removeSaved(library: Writable, moment: string, now: number): Promise<void> {
  return write(library, async (stores) => {
    const cards = await stores.cards.index('saved').getAll(moment);
    await changeAll(stores, cards, (card) => ({ ...card, removed: now }));
  });
}

/** Brings deleted reports back as they were; those that were purged stay gone. The limits count from `now`, in milliseconds since 1970. */
export function restore(library: Writable, ids: readonly string[], now: number): Promise<void> {
  const back = new Date(now).toISOString();
  return change(library, ids, ({ removed, forLimit: _, ...card }) => (removed === undefined ? card : { ...card, back }));
}

type Changed = (card: LibraryCard) => LibraryCard;

function change(library: Writable, ids: readonly string[], changed: Changed): Promise<void> {
  return write(library, async (stores) => {
    const byId = stores.cards.index('id');
    const cards = await Promise.all([...new Set(ids)].map((id) => byId.get(id)));
    await changeAll(
      stores,
      cards.flatMap((card) => card ?? []),
      changed,
    );
  });
}

async function changeAll(stores: Writing, cards: readonly LibraryCard[], changed: Changed): Promise<void> {
  const next = cards.map(changed);
  await Promise.all(next.map((card) => stores.cards.put(card)));
  await countChanged(stores, cards, next);
  const pages = new Map(next.map((card) => [card.address ?? card.n, card])); // of the versions of one page, one stands for all
  await Promise.all([...pages.values()].map((card) => fileNewest(stores, card)));
}

/**
 * Erases for good what was deleted by hand before `until`, and what the limits took before `untilForLimit`, in milliseconds since 1970. Returns how many
 * reports that were.
 */
export function purge(library: Writable, until: number, untilForLimit: number): Promise<number> {
  return write(library, async ({ cards, readings, keys }) => {
    const removed = await cards.index('removed').getAll();
    const gone = removed.filter((card) => (card.removed ?? 0) <= (card.forLimit ? untilForLimit : until));
    for (const { n } of gone) await Promise.all([cards.delete(n), readings.delete(n), keys.delete(n)]);
    return gone.length;
  });
}
