/** Opening the database of saved reports, and how each version of it became the next. */
import { type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { CandidateKeys } from '../../engine/match/candidate-keys.ts';
import type { LibraryDatabase, LibrarySchema } from './schema.ts';
import { countAll } from './totals.ts';
import { filedUnder } from './versions.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** A row of keys up to version 2; −1 for a day that is unknown. */
interface OldRow {
  n: number;
  keys: [key: string, day: number][];
}

const ofOldRow = (keys: OldRow['keys']): CandidateKeys => {
  const day = keys[0]?.[1] ?? -1;
  return { keys: keys.map(([key]) => key), ...(day !== -1 && { day }) };
};

/** Rows that a migration takes in hand at a time. */
const ROWS = 500;

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
  // Keys become numbers. Readings stay as they are: they are stored as texts when they are written next.
  async (_db, tx) => {
    const rows = tx.objectStore('keys');
    for (let after = 0; ; ) {
      const some = (await rows.getAll(IDBKeyRange.lowerBound(after, true), ROWS)) as unknown as OldRow[];
      const [last] = some.slice(-1);
      if (last === undefined) return;
      await Promise.all(some.map(({ n, keys }) => rows.put({ n, ...filedUnder(ofOldRow(keys)) })));
      after = last.n;
    }
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
