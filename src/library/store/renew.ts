/** Readings that an older engine made are read anew, some at a time. */
import type { Reading } from '../../model.ts';
import { readingIn, storedText } from './reading-text.ts';
import type { LibraryDatabase } from './schema.ts';
import { countChanged } from './totals.ts';
import { filedUnder } from './versions.ts';
import { type Writable, write } from './writing.ts';

/** At most `most` saved readings of an engine older than `version`. */
export async function outdated(db: LibraryDatabase, version: number, most: number): Promise<Reading[]> {
  const tx = db.transaction(['cards', 'readings']);
  const range = IDBKeyRange.upperBound(version, true);
  const numbers = await tx.objectStore('cards').index('engine').getAllKeys(range, most);
  const readings = await Promise.all(numbers.map((n) => tx.objectStore('readings').get(n)));
  return readings.flatMap((stored) => readingIn(stored) ?? []);
}

/** Puts new readings in the place of older ones; a report that was erased meanwhile stays gone. */
export function renew(library: Writable, readings: readonly Reading[]): Promise<void> {
  return write(library, async (stores) => {
    for (const reading of readings) {
      const card = await stores.cards.index('id').get(reading.report.id);
      if (card === undefined) continue;
      const { text, size } = storedText(reading);
      const next = { ...card, engine: reading.version, size };
      await stores.cards.put(next);
      await countChanged(stores, [card], [next]);
      await stores.readings.put(text, card.n);
      if ((await stores.keys.getKey(card.n)) === undefined) continue;
      await stores.keys.put({ n: card.n, ...filedUnder(stores.keysOf(reading)) });
    }
  });
}
