/** What the reader does with feeds: each is one step of the store. */
import type { Feed } from './feed.ts';
import { newFeed } from './feed.ts';
import { isGranted, patternOf } from './hosts.ts';
import type { ListedFeed } from './opml.ts';
import type { FeedStore } from './store.ts';

/** Hosts that a feed needs beside those that are granted: its own, and those of the pages that it links to. */
export function missingHosts({ url, pages }: Feed, granted: readonly string[]): string[] {
  const own = patternOf(url);
  return [...new Set([...(own ? [own] : []), ...pages])].filter((pattern) => !granted.includes(pattern));
}

/**
 * The hosts that feeds may ask: those that were granted for one of them, as far as they are granted still. What was granted for something else, such as a
 * search server in the house, is none of theirs, wherever an item may link to.
 */
export function feedHosts(feeds: readonly Feed[], granted: readonly string[]): string[] {
  const own = new Set(feeds.flatMap((feed) => feed.granted));
  return [...own].filter((pattern) => isGranted(pattern.replace(/\*$/, ''), granted));
}

/** Whether a feed asks this host, for itself or for the pages that it links to. */
export const needsHost = ({ url, pages }: Feed, pattern: string): boolean =>
  patternOf(url) === pattern || pages.includes(pattern);

/**
 * Hosts that were granted for a feed and that nobody else needs: with the feed they are given back. `elsewhere`: what is needed beside the feeds, such
 * as the search server's host.
 */
export function hostsToReturn(feed: Feed, all: readonly Feed[], elsewhere: readonly string[] = []): string[] {
  const others = all.filter(({ url }) => url !== feed.url);
  return feed.granted.filter((pattern) => !elsewhere.includes(pattern) && !others.some((other) => needsHost(other, pattern)));
}

/** Leaves hosts to the first other feed that needs each, so that they are given back with that one. */
export async function bequeath(store: FeedStore, patterns: readonly string[], others: readonly Feed[]): Promise<void> {
  for (const pattern of patterns) {
    const heir = others.find((other) => needsHost(other, pattern));
    if (heir) await store.change(heir.url, ({ granted }) => ({ granted: [...new Set([...granted, pattern])] }));
  }
}

/** Begins to follow a feed; `granted`: hosts that were granted for it just now. */
export async function follow(store: FeedStore, url: string, granted: readonly string[], now: number): Promise<void> {
  await store.change(url, (feed) => ({
    state: 'on',
    due: now,
    failures: 0,
    problem: undefined,
    granted: [...new Set([...feed.granted, ...granted])],
  }));
}

/** Follows the feeds of a list that are not there yet; resolves with how many those are. */
export async function followAll(
  store: FeedStore,
  feeds: readonly ListedFeed[],
  granted: readonly string[],
  now: number,
): Promise<number> {
  let added = 0;
  for (const [place, { url, title }] of feeds.entries()) {
    const own = granted.filter((pattern) => pattern === patternOf(url));
    // Their order in the list is kept.
    const feed: Feed = { ...newFeed(url, now, 'on'), added: now + place, granted: own, ...(title !== undefined && { title }) };
    if (await store.add(feed)) added++;
  }
  return added;
}
