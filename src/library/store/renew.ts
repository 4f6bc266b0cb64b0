/** Readings that an older engine made are read anew, some at a time. */
import type { Reading } from '../../model.ts';
import type { LibraryDatabase } from './schema.ts';
import { filedRow } from './versions.ts';

/** At most `most` saved readings of an engine older than `version`. */
export async function outdated(db: LibraryDatabase, version: number, most: number): Promise<Reading[]> {
  const tx = db.transaction(['cards', 'readings']);
  const range = IDBKeyRange.upperBound(version, true);
  const numbers = await tx.objectStore('cards').index('engine').getAllKeys(range, most);
  const readings = await Promise.all(numbers.map((n) => tx.objectStore('readings').get(n)));
  return readings.filter((reading) => reading !== undefined);
}

/** Puts new readings in the place of older ones; a report that was erased meanwhile stays gone. */
export async function renew(db: LibraryDatabase, readings: readonly Reading[]): Promise<void> {
  const tx = db.transaction(['cards', 'readings', 'keys'], 'readwrite');
  for (const reading of readings) {
    const card = await tx.objectStore('cards').index('id').get(reading.report.id);
    if (card === undefined) continue;
    await tx.objectStore('cards').put({ ...card, engine: reading.version, size: JSON.stringify(reading).length });
    await tx.objectStore('readings').put(reading, card.n);
    if ((await tx.objectStore('keys').getKey(card.n)) !== undefined) await tx.objectStore('keys').put(filedRow(card.n, reading));
  }
  await tx.done;
}
