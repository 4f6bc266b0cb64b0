/** The database of saved reports: what its stores hold. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ReportFrom } from '../../model.ts';
import type { StoredReading } from './reading-text.ts';

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
  /** When it was brought back, from the deleted ones or from a backup, as an ISO 8601 date-time: the limits count from then. */
  back?: string;
  /** It was deleted because of the reader's limits, not by hand. */
  forLimit?: true;
}

/** Only the newest version of a page that is not deleted has a row here: what has none is never a candidate. */
export interface FiledRow {
  n: number;
  /** Each key with the day of the report, as `filedKey` makes them. */
  keys: number[];
  /** The keys themselves, one a line. */
  words: string;
}

/** How much the library holds, what is deleted left out. */
export interface Totals {
  reports: number;
  /** Sum of the sizes, in characters of JSON: what they weigh, not what the browser makes of it on the disk. */
  size: number;
}

/** The stores. */
export interface LibrarySchema extends DBSchema {
  cards: {
    key: number;
    value: LibraryCard;
    indexes: { id: string; address: string; engine: number; removed: number; saved: string };
  };
  readings: { key: number; value: StoredReading };
  keys: { key: number; value: FiledRow; indexes: { keys: number } };
  totals: { key: string; value: Totals };
}

/** An open database. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
