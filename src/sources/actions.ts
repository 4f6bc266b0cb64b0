/** What the reader can do with feeds. Those that ask for hosts do it before anything else: browsers allow it inside the click alone. */
import { askForHosts, returnHosts } from '../browser/hosts.ts';
import { askBackground } from '../browser/messages.ts';
import { searchServer } from '../browser/server.ts';
import { bequeath, follow, followAll, hostsToReturn } from '../library/feeds/changes.ts';
import { type Feed, newFeed } from '../library/feeds/feed.ts';
import { isGranted, patternOf } from '../library/feeds/hosts.ts';
import type { ListedFeed } from '../library/feeds/opml.ts';
import type { FeedStore } from '../library/feeds/store.ts';
import { serverPattern } from '../library/server/address.ts';
import type { Sources } from './state.ts';

/** The page's own reach into the world. */
export interface Actions {
  /** Has a feed looked at; `refused` where the reader did not allow its host. */
  look(url: string): Promise<'looking' | 'refused' | 'known'>;
  /** Follows a feed that was looked at; `hosts`: those of its pages that are to be asked for. */
  follow(feed: Feed, hosts: readonly string[]): Promise<void>;
  /** Follows all of a list; false where the reader did not allow its hosts. */
  followAll(feeds: readonly ListedFeed[]): Promise<boolean>;
  /** Asks for hosts that a followed feed needs. */
  allow(feed: Feed, hosts: readonly string[]): Promise<void>;
  pause(feed: Feed, paused: boolean): Promise<void>;
  pauseAll(paused: boolean): Promise<void>;
  readNow(feed: Feed): Promise<void>;
  remove(feed: Feed): Promise<void>;
}

/** The actions over a store; `known` gives what the page shows at that moment. */
export function actionsOver(store: FeedStore, known: () => Sources): Actions {
  const newlyGranted = (patterns: readonly string[], before: readonly string[]): string[] =>
    patterns.filter((pattern) => !before.includes(pattern));
  const read = (): Promise<null> => askBackground('readFeeds', null);
  return {
    look: async (url) => {
      const { feeds, granted } = known();
      const patterns = patternsOf([url]);
      const allowed = askForHosts(patterns);
      const there = feeds.find((feed) => feed.url === url);
      if (!(await allowed)) return 'refused';
      if (there && there.state !== 'look') return 'known';
      const feed = { ...newFeed(url, Date.now()), granted: newlyGranted(patterns, granted) };
      if (!(await store.add(feed))) await store.change(url, () => ({ due: Date.now(), polled: undefined, problem: undefined }));
      await read();
      return 'looking';
    },
    follow: async (feed, hosts) => {
      const { granted } = known();
      // Without its pages a feed is followed all the same.
      const allowed = hosts.length > 0 && (await askForHosts(hosts));
      await follow(store, feed.url, allowed ? newlyGranted(hosts, granted) : [], Date.now());
      await read();
    },
    followAll: async (feeds) => {
      const { granted } = known();
      const patterns = patternsOf(feeds.map(({ url }) => url));
      if (!(await askForHosts(patterns))) return false;
      await followAll(store, feeds, newlyGranted(patterns, granted), Date.now());
      await read();
      return true;
    },
    allow: async (feed, hosts) => {
      const { granted } = known();
      if (!(await askForHosts(hosts))) return;
      await follow(store, feed.url, newlyGranted(hosts, granted), Date.now());
      await store.reread(feed.url, (url) => isGranted(url, hosts));
      await read();
    },
    pause: async ({ url }, paused) => {
      await store.change(url, () => ({ state: paused ? 'paused' : 'on', progress: undefined }));
      if (!paused) await read();
    },
    pauseAll: async (paused) => {
      await store.pause(paused);
      if (!paused) await read();
    },
    readNow: async ({ url }) => {
      await store.change(url, () => ({ due: Date.now() }));
      await read();
    },
    remove: async (feed) => {
      const server = await searchServer();
      const others = known().feeds.filter(({ url }) => url !== feed.url);
      await bequeath(store, feed.granted, others);
      await store.remove(feed.url);
      await returnHosts(hostsToReturn(feed, others, server ? [serverPattern(server)] : []));
    },
  };
}

const patternsOf = (urls: readonly string[]): string[] => [...new Set(urls.flatMap((url) => patternOf(url) ?? []))];
