/** Deleting in two steps: what was deleted can be brought back until it is purged. */
import type { LibraryCard } from './schema.ts';
import { count } from './totals.ts';
import { fileNewest } from './versions.ts';
import { type Writable, write } from './writing.ts';

/** Takes reports out of lists and candidates; `restore` brings them back. `now`: milliseconds since 1970; `forLimit`: not by hand. */
export function remove(library: Writable, ids: readonly string[], now: number, forLimit: boolean): Promise<void> {
  return change(library, ids, (card) => ({ ...card, removed: now, ...(forLimit && { forLimit }) }));
}

/** Brings deleted reports back as they were; those that were purged stay gone. The limits count from `now`, in milliseconds since 1970. */
export function restore(library: Writable, ids: readonly string[], now: number): Promise<void> {
  const back = new Date(now).toISOString();
  return change(library, ids, ({ removed, forLimit: _, ...card }) => (removed === undefined ? card : { ...card, back }));
}

function change(library: Writable, ids: readonly string[], changed: (card: LibraryCard) => LibraryCard): Promise<void> {
  return write(library, async (stores) => {
    for (const id of ids) {
      const card = await stores.cards.index('id').get(id);
      if (card === undefined) continue;
      const next = changed(card);
      await stores.cards.put(next);
      await count(stores, card, next);
      await fileNewest(stores, next);
    }
  });
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
