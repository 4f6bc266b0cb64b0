/** Transactions that write: over all stores, so that whatever changes together is there together or not at all. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { CandidateKeys } from '../../engine/match/candidate-keys.ts';
import type { Reading } from '../../model.ts';
import type { LibraryDatabase, LibrarySchema } from './schema.ts';

type Every = StoreNames<LibrarySchema>[];
type Store<S extends StoreNames<LibrarySchema>> = IDBPObjectStore<LibrarySchema, Every, S, 'readwrite'>;

/** The keys under which a reading is filed: the engine's part of the work. */
export type KeysOf = (reading: Reading) => CandidateKeys;

/** What writing needs. */
export interface Writable {
  db: LibraryDatabase;
  keysOf: KeysOf;
}

/** The stores of one transaction that writes. */
export interface Writing {
  keysOf: KeysOf;
  cards: Store<'cards'>;
  readings: Store<'readings'>;
  keys: Store<'keys'>;
  totals: Store<'totals'>;
}

/** Runs `work` in one transaction: all of it is kept once this resolves, none where it rejects. `work` awaits nothing but the stores. */
export async function write<T>({ db, keysOf }: Writable, work: (stores: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(['cards', 'readings', 'keys', 'totals'] as Every, 'readwrite');
  const done = tx.done;
  done.catch(() => undefined); // told below, or by what `work` threw
  try {
    const result = await work({
      keysOf,
      cards: tx.objectStore('cards'),
      readings: tx.objectStore('readings'),
      keys: tx.objectStore('keys'),
      totals: tx.objectStore('totals'),
    });
    await done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {} // one that failed by itself is over already
    throw tx.error ?? error; // what ended the transaction says more than the request that was cut off
  }
}
