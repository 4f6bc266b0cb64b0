/** The reader's own reports, in the browser's database on this computer. */
import { pageAddress } from '../engine/match/page-address.ts';
import type { Article, Candidates, Reading, Report, ReportSource } from '../model.ts';
import { findCandidates } from './store/candidates.ts';
import { toldError } from './store/errors.ts';
import { type Kept, type Prepared, prepare } from './store/prepare.ts';
import { readingIn } from './store/reading-text.ts';
import { purge, remove, removeSaved, restore } from './store/remove.ts';
import { outdated, renew } from './store/renew.ts';
import { reportId } from './store/report-id.ts';
import { type Saved, save } from './store/save.ts';
import type { FiledRow, LibraryCard, LibraryDatabase, Totals } from './store/schema.ts';
import { totalsIn } from './store/totals.ts';
import { newestFirst } from './store/versions.ts';
import type { KeysOf, Writable } from './store/writing.ts';

/** What the library knows of a page that is read again. */
export interface PageHistory {
  /** When this very text was saved; absent where it was not. */
  saved?: string;
  /** The newest version of the page with another text. */
  earlier?: Reading;
  /** How many reports the limits took lately: they can still be brought back. */
  cleared: number;
}

/** The library. Every call may be the first after the background was stopped; each rejects with a `LibraryError`. */
export interface Library extends ReportSource {
  /** Begins to open the database, so that the first question finds it open. */
  open(): void;
  /**
   * Saves in one step: all of it is kept once this resolves, nothing where it rejects. Without `kept` each report says itself where it is from and
   * since when it is saved.
   */
  save(readings: readonly Reading[], kept?: Kept): Promise<Saved[]>;
  /** The same with reports that were made ready elsewhere. */
  savePrepared(prepared: readonly Prepared[]): Promise<Saved[]>;
  get(id: string): Promise<Reading | undefined>;
  /** The first moment from `since` on, in milliseconds since 1970, at which nothing in the library was saved; as an ISO 8601 date-time. */
  freeMoment(since: number): Promise<string>;
  /** When this very text was saved, and the newest other version of the same page. */
  history(article: Article): Promise<PageHistory>;
  /** Every report that is not deleted, newest first. */
  list(): Promise<LibraryCard[]>;
  /** Every version of the page with this address (`pageAddress` of the engine) that is not deleted, newest first. */
  versions(address: string): Promise<LibraryCard[]>;
  /** Reports in the order in which they came, from the one behind record `after`, at most `most`; `last` is absent where there are no more. */
  batch(after: number, most: number): Promise<{ reports: Report[]; last?: number }>;
  /** The keys under which reports are filed, for grouping: of each page the newest version. */
  filed(): Promise<FiledRow[]>;
  /** Reports that are deleted and not yet erased, newest first. */
  removed(): Promise<LibraryCard[]>;
  /** `forLimit`: the limits took them, not the reader. */
  remove(ids: readonly string[], forLimit?: boolean): Promise<void>;
  /** Takes out all that was saved at this very moment, an ISO 8601 date-time. */
  removeSaved(moment: string): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Erases for good what was deleted more than a day ago, by hand, or more than a week ago, for the limits; resolves with the number of reports. */
  purge(): Promise<number>;
  /** Erases at once all that is deleted. */
  erase(): Promise<number>;
  usage(): Promise<Totals>;
  /** Whether a report that is not deleted was saved before `moment`, an ISO 8601 date-time. */
  hasOlder(moment: string): Promise<boolean>;
  /** At most `most` readings of an engine older than `version`. */
  outdated(version: number, most: number): Promise<Reading[]>;
  renew(readings: readonly Reading[]): Promise<void>;
  close(): Promise<void>;
}

/** What a library needs of the world. */
export interface LibraryWorld {
  /** Milliseconds since 1970. */
  now(): number;
  open(lost: () => void): Promise<LibraryDatabase>;
  /** What files a reading under its keys; asked for before anything is written. */
  keysOf(): Promise<KeysOf>;
}

/** The library of this browser; the database is opened at the first call, and again where the browser closed it. */
export function libraryIn({ now, open, keysOf }: LibraryWorld): Library {
  let opening: Promise<LibraryDatabase> | undefined;
  const database = (): Promise<LibraryDatabase> => {
    if (opening) return opening;
    const mine = open(() => {
      if (opening === mine) opening = undefined;
    });
    mine.catch(() => {
      if (opening === mine) opening = undefined; // the next call tries again
    });
    opening = mine;
    return mine;
  };
  const ask = async <T>(work: (db: LibraryDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(await database());
    } catch (error) {
      throw await toldError(error);
    }
  };
  const change = <T>(work: (library: Writable) => Promise<T>): Promise<T> =>
    ask(async (db) => work({ db, keysOf: await keysOf() }));
  return {
    from: 'library',
    open: () => void database().catch(() => undefined),
    candidates: (keys, day, limit): Promise<Candidates> => ask((db) => findCandidates(db, keys, day, limit)),
    save: (readings, kept) =>
      change(async (library) => {
        const prepared = await Promise.all(readings.map((reading) => prepare(reading, kept, library.keysOf)));
        // What comes with a time of its own comes back: its limits count from now.
        const back = kept === undefined ? { back: new Date(now()).toISOString() } : {};
        return save(
          library,
          prepared.map((one) => ({ ...one, card: { ...one.card, ...back } })),
        );
      }),
    savePrepared: (prepared) => change((library) => save(library, prepared)),
    get: (id) => ask((db) => get(db, id)),
    freeMoment: (since) => ask((db) => freeMoment(db, since)),
    history: (article) => ask((db) => history(db, article)),
    list: () => ask(async (db) => (await db.getAll('cards')).filter(isThere).toSorted(newestFirst)),
    versions: (address) =>
      ask(async (db) => (await db.getAllFromIndex('cards', 'address', address)).filter(isThere).toSorted(newestFirst)),
    batch: (after, most) => ask((db) => batch(db, after, most)),
    filed: () => ask((db) => db.getAll('keys')),
    removed: () => ask(async (db) => (await db.getAllFromIndex('cards', 'removed')).toSorted(newestFirst)),
    remove: (ids, forLimit = false) => change((library) => remove(library, ids, now(), forLimit)),
    removeSaved: (moment) => change((library) => removeSaved(library, moment, now())),
    restore: (ids) => change((library) => restore(library, ids, now())),
    purge: () => change((library) => purge(library, now() - DAY, now() - 7 * DAY)),
    erase: () => change((library) => purge(library, now(), now())),
    usage: () => ask((db) => totalsIn(db.transaction('totals').store)),
    hasOlder: (moment) =>
      ask(async (db) => (await db.getAllFromIndex('cards', 'saved', IDBKeyRange.upperBound(moment, true))).some(isThere)),
    outdated: (version, most) => ask((db) => outdated(db, version, most)),
    renew: (readings) => change((library) => renew(library, readings)),
    close: async () => {
      const was = opening;
      opening = undefined;
      (await was?.catch(() => undefined))?.close();
    },
  };
}

const DAY = 86_400_000; // milliseconds

const isThere = ({ removed }: LibraryCard): boolean => removed === undefined;

async function get(db: LibraryDatabase, id: string): Promise<Reading | undefined> {
  const tx = db.transaction(['cards', 'readings']);
  const card = await tx.objectStore('cards').index('id').get(id);
  return card && isThere(card) ? readingIn(await tx.objectStore('readings').get(card.n)) : undefined;
}

async function freeMoment(db: LibraryDatabase, since: number): Promise<string> {
  const bySaved = db.transaction('cards').store.index('saved');
  // No later writer comes into a moment that is past.
  for (let at = since - 1; ; at--) {
    const moment = new Date(at).toISOString();
    if ((await bySaved.getKey(moment)) === undefined) return moment;
  }
}

async function history(db: LibraryDatabase, article: Article): Promise<PageHistory> {
  const id = await reportId(article);
  const address = pageAddress(article.url);
  const tx = db.transaction(['cards', 'readings']);
  const cards = tx.objectStore('cards');
  const [own, versions, removed] = await Promise.all([
    cards.index('id').get(id),
    address === undefined ? [] : cards.index('address').getAll(address),
    cards.index('removed').getAll(),
  ]);
  const [other] = versions.filter((card) => isThere(card) && card.id !== id).toSorted(newestFirst);
  const earlier = other && readingIn(await tx.objectStore('readings').get(other.n));
  const cleared = removed.filter(({ forLimit }) => forLimit).length;
  return { ...(own && isThere(own) && { saved: own.saved }), ...(earlier && { earlier }), cleared };
}

async function batch(db: LibraryDatabase, after: number, most: number): Promise<{ reports: Report[]; last?: number }> {
  const tx = db.transaction(['cards', 'readings']);
  const cards = await tx.objectStore('cards').getAll(IDBKeyRange.lowerBound(after, true), most);
  const stored = await Promise.all(cards.filter(isThere).map(({ n }) => tx.objectStore('readings').get(n)));
  const last = cards.length === most ? cards.at(-1)?.n : undefined;
  return { reports: stored.flatMap((one) => readingIn(one)?.report ?? []), ...(last !== undefined && { last }) };
}
