/** Deleting in two steps: what was deleted can be brought back until it is purged. */
import type { LibraryCard, LibraryDatabase } from './schema.ts';
import { count } from './totals.ts';
import { fileNewest } from './versions.ts';
import { write } from './writing.ts';

/** Takes reports out of lists and candidates; `restore` brings them back. `now`: milliseconds since 1970; `forLimit`: not by hand. */
export function remove(db: LibraryDatabase, ids: readonly string[], now: number, forLimit: boolean): Promise<void> {
  return change(db, ids, (card) => ({ ...card, removed: now, ...(forLimit && { forLimit }) }));
}

/** Brings deleted reports back as they were; those that were purged stay gone. */
export function restore(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  return change(db, ids, ({ removed: _, forLimit: __, ...card }) => card);
}

function change(db: LibraryDatabase, ids: readonly string[], changed: (card: LibraryCard) => LibraryCard): Promise<void> {
  return write(db, async (stores) => {
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
export function purge(db: LibraryDatabase, until: number, untilForLimit: number): Promise<number> {
  return write(db, async ({ cards, readings, keys }) => {
    const removed = await cards.index('removed').getAll();
    const gone = removed.filter((card) => (card.removed ?? 0) <= (card.forLimit ? untilForLimit : until));
    for (const { n } of gone) await Promise.all([cards.delete(n), readings.delete(n), keys.delete(n)]);
    return gone.length;
  });
}
