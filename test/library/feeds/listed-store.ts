/** Feeds and items in two lists: what a run needs of the store, to be looked at from outside. The browser's own store is tested in browsers. */
import type { Feed, FeedItem } from '../../../src/library/feeds/feed.ts';
import type { KeptRobots } from '../../../src/library/feeds/robots.ts';
import type { FeedStore, ItemState } from '../../../src/library/feeds/store.ts';

/** A store over these feeds, with its items to look at. */
export function listedStore(feeds: Map<string, Feed>) {
  const items = new Map<string, { feed: string; item: FeedItem; state: ItemState; tries: number; again: boolean }>();
  const robots = new Map<string, KeptRobots>();
  let paused = false;
  const store: FeedStore = {
    feeds: async () => [...feeds.values()],
    add: async (feed) => !feeds.has(feed.url) && feeds.set(feed.url, feed) !== undefined,
    change: async (url, change) => {
      const now = feeds.get(url);
      if (!now) return undefined;
      const next = JSON.parse(JSON.stringify({ ...now, ...change(now) })) as Feed;
      feeds.set(url, next);
      return next;
    },
    remove: async (url) => void feeds.delete(url),
    note: async (feed, all) => {
      const fresh = all.filter(({ id }) => !items.has(id));
      for (const item of fresh) items.set(item.id, { feed, item, state: 'waiting', tries: 0, again: false });
      return fresh.length;
    },
    waiting: async (feed) => [...items.values()].filter((one) => one.feed === feed && one.state === 'waiting'),
    postpone: async (_, id) => {
      const one = items.get(id);
      if (one) one.tries++;
    },
    settle: async (_, id, state) => {
      const one = items.get(id);
      if (one) Object.assign(one, { state, again: false });
    },
    reread: async (feed, isAllowed) => {
      for (const one of items.values())
        if (one.feed === feed && one.state === 'taken' && isAllowed(one.item.url ?? ''))
          Object.assign(one, { state: 'waiting', tries: 0, again: true });
    },
    robots: async (origin) => robots.get(origin),
    keepRobots: async (origin, kept) => void robots.set(origin, kept),
    paused: async () => paused,
    pause: async (next) => {
      paused = next;
    },
    close: () => undefined,
  };
  return { store, items };
}
