/** The database of saved reports: its stores, and how each version of them became the next. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Reading, ReportFrom } from '../../model.ts';

/** What a list shows of a saved report; its text and reading stand in another store. */
export interface LibraryCard {
  /** Number of the record, given by the database. */
  n: number;
  /** Made from address and text: the same text of the same page has the same id on every computer. */
  id: string;
  title?: string;
  outlet?: string;
  published?: string;
  url?: string;
  /** `url` without what does not choose the page: all versions of a page have one. */
  address?: string;
  from: ReportFrom;
  fromName?: string;
  /** When the text was taken, as an ISO 8601 date-time. */
  saved: string;
  /** Size of text and reading, in characters of JSON. */
  size: number;
  /** Version of the engine that made the reading. */
  engine: number;
  /** Day of publication, in days since 1970-01-01. */
  day?: number;
  /** When the reader deleted it, in milliseconds since 1970; it can be brought back until it is purged. */
  removed?: number;
  /** It was deleted because of the reader's limits, not by hand. */
  forLimit?: true;
}

/** A key with the day of its report; −1 where the day is unknown. */
export type FiledKey = [key: string, day: number];

/** Only the newest version of a page that is not deleted has a row here: what has none is never a candidate. */
export interface FiledRow {
  n: number;
  keys: FiledKey[];
}

/** The stores. */
export interface LibrarySchema extends DBSchema {
  cards: { key: number; value: LibraryCard; indexes: { id: string; address: string; engine: number; removed: number } };
  readings: { key: number; value: Reading };
  keys: { key: number; value: FiledRow; indexes: { keys: FiledKey } };
}

/** An open database. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

type Upgrade = IDBPTransaction<LibrarySchema, ('cards' | 'readings' | 'keys')[], 'versionchange'>;

/** One step for each version, from the one before it. A step that was released is never changed. */
const MIGRATIONS: readonly ((db: LibraryDatabase, tx: Upgrade) => void)[] = [
  (db) => {
    const cards = db.createObjectStore('cards', { keyPath: 'n', autoIncrement: true });
    cards.createIndex('id', 'id', { unique: true });
    cards.createIndex('address', 'address');
    cards.createIndex('engine', 'engine');
    cards.createIndex('removed', 'removed');
    db.createObjectStore('readings');
    db.createObjectStore('keys', { keyPath: 'n' }).createIndex('keys', 'keys', { multiEntry: true });
  },
];

/** Name of the database in the browser. */
export const DATABASE = 'crossread';

/** Opens the database, made or brought to the newest version where need be. `lost` is called when the browser closes it. */
export function openDatabase(lost: () => void, name = DATABASE, version = MIGRATIONS.length): Promise<LibraryDatabase> {
  let opened: LibraryDatabase | undefined;
  return openDB<LibrarySchema>(name, version, {
    upgrade(db, from, _to, tx) {
      for (const step of MIGRATIONS.slice(from, version)) step(db, tx as unknown as Upgrade);
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
