/** Opening the database of saved reports, and how each version of it became the next. */
import { type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { LibraryDatabase, LibrarySchema } from './schema.ts';
import { countAll } from './totals.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** One step for each version, from the one before it. A step that was released is never changed. */
const MIGRATIONS: readonly ((db: LibraryDatabase, tx: Upgrade) => Promise<void>)[] = [
  async (db) => {
    const cards = db.createObjectStore('cards', { keyPath: 'n', autoIncrement: true });
    cards.createIndex('id', 'id', { unique: true });
    cards.createIndex('address', 'address');
    cards.createIndex('engine', 'engine');
    cards.createIndex('removed', 'removed');
    db.createObjectStore('readings');
    db.createObjectStore('keys', { keyPath: 'n' }).createIndex('keys', 'keys', { multiEntry: true });
  },
  // Limits of age and size are kept without a look at every report.
  async (db, tx) => {
    const cards = tx.objectStore('cards');
    cards.createIndex('saved', 'saved');
    await countAll(db.createObjectStore('totals'), cards.iterate());
  },
];

/** Name of the database in the browser. */
export const DATABASE = 'crossread';

/** Opens the database, made or brought to the newest version where need be. `lost` is called when the browser closes it. */
export function openDatabase(lost: () => void, name = DATABASE, version = MIGRATIONS.length): Promise<LibraryDatabase> {
  let opened: LibraryDatabase | undefined;
  return openDB<LibrarySchema>(name, version, {
    async upgrade(db, from, _to, tx) {
      for (const step of MIGRATIONS.slice(from, version)) await step(db, tx);
    },
    // A newer Crossread waits in another page of the extension: let it through.
    blocking() {
      opened?.close();
      lost();
    },
    terminated: lost,
  }).then((db) => {
    opened = db;
    return db;
  });
}
