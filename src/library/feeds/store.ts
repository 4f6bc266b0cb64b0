/** The reader's feeds, in an IndexedDB of their own: the page that shows them and the run that reads them share nothing else. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Feed, FeedChange, FeedItem } from './feed.ts';
import type { KeptRobots, RobotsStore } from './robots.ts';

/** What became of an item: `waiting` to be read, `taken` into the library, or `left` out. */
export type ItemState = 'waiting' | 'taken' | 'left';

interface ItemRecord {
  feed: string;
  id: string;
  state: ItemState;
  /** When it last stood in the feed. */
  seen: number;
  /** Place in the feed, from 0, when it was first seen. */
  place: number;
  /** Turns that asked for its page in vain. */
  tries?: number;
  /** Kept while it waits, and of one whose page could not be read. */
  item?: FeedItem;
  /** It was taken before, without its page. */
  again?: boolean;
}

interface Schema extends DBSchema {
  feeds: { key: string; value: Feed };
  items: { key: [string, string]; value: ItemRecord; indexes: { feed: string } };
  overall: { key: string; value: boolean };
  robots: { key: string; value: KeptRobots };
}

/** What can be asked of the store; every promise rejects where the browser keeps nothing (a full disk, a private window). */
export interface FeedStore extends RobotsStore {
  /** All feeds, the oldest first. */
  feeds(): Promise<Feed[]>;
  /** Adds a feed; false where its address is there already. */
  add(feed: Feed): Promise<boolean>;
  /** Changes a feed as it is at that moment; undefined where it was removed meanwhile. */
  change(url: string, change: (now: Feed) => FeedChange): Promise<Feed | undefined>;
  /** Removes a feed and what was noted of its items. Reports that came from it stay in the library. */
  remove(url: string): Promise<void>;
  /** Takes note of what stands in a feed now; resolves with how many items are new. Those that are long gone are forgotten. */
  note(feed: string, items: readonly FeedItem[], now: number): Promise<number>;
  /** The items of a feed that wait to be read, in the order of the feed. */
  waiting(feed: string): Promise<{ item: FeedItem; tries: number; again: boolean }[]>;
  /** Takes note that the page of an item was asked for in vain. */
  postpone(feed: string, id: string): Promise<void>;
  /** Puts an end to the waiting of an item; `unread`: the item itself, where its page could not be read. */
  settle(feed: string, id: string, state: Exclude<ItemState, 'waiting'>, unread?: FeedItem): Promise<void>;
  /** Lets those items of a feed wait again that were taken without their pages, where `isAllowed` says of the address that its page can be read now. */
  reread(feed: string, isAllowed: (url: string) => boolean): Promise<void>;
  /** Whether the reader has paused all feeds together. */
  paused(): Promise<boolean>;
  pause(paused: boolean): Promise<void>;
  close(): void;
}

const CHANNEL = 'crossread-feeds';

/** Calls `listener` whenever another page of the extension, or this one, has changed a feed. Returns what ends it. */
export function onFeedsChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}

/** An item that has not stood in its feed for so long will not come back, in milliseconds. */
const FORGET = 30 * 86_400_000;

/** Opens the store; rejects where the browser keeps nothing. */
export async function openFeedStore(name = 'crossread-feeds'): Promise<FeedStore> {
  const db = await openDB<Schema>(name, 2, {
    upgrade(fresh, from) {
      if (from < 2) fresh.createObjectStore('robots');
      if (from > 0) return;
      fresh.createObjectStore('feeds', { keyPath: 'url' });
      fresh.createObjectStore('items', { keyPath: ['feed', 'id'] }).createIndex('feed', 'feed');
      fresh.createObjectStore('overall');
    },
    // A newer version of the extension wants to change the shape: it opens the store anew.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  const channel = new BroadcastChannel(CHANNEL);
  const changed = (): void => channel.postMessage(null);
  return {
    feeds: async () => (await db.getAll('feeds')).toSorted((a, b) => a.added - b.added),
    add: async (feed) => {
      const added = await addFeed(db, feed);
      changed();
      return added;
    },
    change: async (url, change) => {
      const next = await changeFeed(db, url, change);
      changed();
      return next;
    },
    remove: async (url) => {
      await removeFeed(db, url);
      changed();
    },
    note: (feed, items, now) => noteItems(db, feed, items, now),
    waiting: async (feed) =>
      (await db.getAllFromIndex('items', 'feed', feed))
        .filter(({ state }) => state === 'waiting')
        .toSorted((a, b) => a.place - b.place)
        .flatMap(({ item, tries = 0, again = false }) => (item ? [{ item, tries, again }] : [])),
    postpone: (feed, id) => changeItem(db, feed, id, (record) => ({ ...record, tries: (record.tries ?? 0) + 1 })),
    settle: (feed, id, state, unread) =>
      changeItem(db, feed, id, ({ item: _, again: __, ...rest }) => ({ ...rest, state, ...(unread && { item: unread }) })),
    reread: (feed, isAllowed) => rereadItems(db, feed, isAllowed),
    robots: (origin) => db.get('robots', origin),
    keepRobots: async (origin, kept) => {
      await db.put('robots', kept, origin);
    },
    paused: async () => (await db.get('overall', 'paused')) ?? false,
    pause: async (paused) => {
      await db.put('overall', paused, 'paused');
      changed();
    },
    close: () => {
      channel.close();
      db.close();
    },
  };
}

type Database = IDBPDatabase<Schema>;

async function addFeed(db: Database, feed: Feed): Promise<boolean> {
  const tx = db.transaction('feeds', 'readwrite');
  const there = await tx.store.getKey(feed.url);
  if (there === undefined) await tx.store.put(feed);
  await tx.done;
  return there === undefined;
}

async function changeFeed(db: Database, url: string, change: (now: Feed) => FeedChange): Promise<Feed | undefined> {
  const tx = db.transaction('feeds', 'readwrite');
  const now = await tx.store.get(url);
  const next = now && (JSON.parse(JSON.stringify({ ...now, ...change(now), url })) as Feed); // what is undefined is dropped
  if (next) await tx.store.put(next);
  await tx.done;
  return next;
}

async function removeFeed(db: Database, url: string): Promise<void> {
  const tx = db.transaction(['feeds', 'items'], 'readwrite');
  await tx.objectStore('feeds').delete(url);
  for (const key of await tx.objectStore('items').index('feed').getAllKeys(url)) await tx.objectStore('items').delete(key);
  await tx.done;
}

async function noteItems(db: Database, feed: string, items: readonly FeedItem[], now: number): Promise<number> {
  const tx = db.transaction(['items', 'feeds'], 'readwrite');
  const store = tx.objectStore('items');
  if ((await tx.objectStore('feeds').getKey(feed)) === undefined) return 0; // removed meanwhile
  const known = new Map((await store.index('feed').getAll(feed)).map((record) => [record.id, record]));
  let fresh = 0;
  for (const [place, item] of items.entries()) {
    const before = known.get(item.id);
    known.delete(item.id);
    if (before === undefined) fresh++;
    await store.put(before ? { ...before, seen: now } : { feed, id: item.id, state: 'waiting', seen: now, place, item });
  }
  for (const record of known.values()) if (record.seen < now - FORGET) await store.delete([feed, record.id]);
  await tx.done;
  return fresh;
}

async function rereadItems(db: Database, feed: string, isAllowed: (url: string) => boolean): Promise<void> {
  const tx = db.transaction('items', 'readwrite');
  for (const { tries: _, ...record } of await tx.store.index('feed').getAll(feed)) {
    if (record.state === 'taken' && record.item?.url !== undefined && isAllowed(record.item.url))
      await tx.store.put({ ...record, state: 'waiting', again: true });
  }
  await tx.done;
}

async function changeItem(db: Database, feed: string, id: string, change: (record: ItemRecord) => ItemRecord): Promise<void> {
  const tx = db.transaction('items', 'readwrite');
  const record = await tx.store.get([feed, id]);
  if (record) await tx.store.put(change(record));
  await tx.done;
}
