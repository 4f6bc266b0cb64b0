/** One run over the feeds: those that are due are asked, new items are read and handed to the library. */
import type { Article, Extraction } from '../../model.ts';
import { articleOf, isShort } from './article.ts';
import { decoded } from './decode.ts';
import type { Feed, FeedChange, FeedItem, FeedProblem, ParsedFeed } from './feed.ts';
import { type Answer, get, type Network } from './get.ts';
import { isGranted, pagePatterns } from './hosts.ts';
import type { Pace } from './pace.ts';
import { parsedFeed } from './parse.ts';
import { askRobots, robotsWord } from './robots.ts';
import { afterFailure, afterSuccess, dueFeeds, NEVER, nextDue } from './schedule.ts';
import type { FeedStore } from './store.ts';

/** What a run needs of the world. */
export interface Surroundings extends Network {
  store: FeedStore;
  pace: Pace;
  /** A number of [0, 1). */
  random(): number;
  /** The text of an HTML fragment. */
  toText(html: string): string;
  /** The article of a page. */
  extract(html: string, url: string): Extraction;
  /** Whether this computer is on a network. */
  online(): boolean;
  /** Puts a report into the library; false where it is not in a language that the engine reads. */
  save(article: Article, feed: Feed): Promise<boolean>;
}

/** Bytes of a feed and of a page that are read at most, as unpacked: many times what the longest ones hold. */
const MOST_BYTES = { feed: 5_000_000, page: 8_000_000 };
/** Feeds that are read side by side; each host is asked for one thing at a time whatever this says. */
const SIDE_BY_SIDE = 4;
/** Pages that one turn of a feed reads; what is left waits for the next turn, which comes soon. */
const PAGES_A_TURN = 30;
const SOON = 5 * 60_000; // milliseconds
/** Turns in which the page of an item is asked for, before what the feed says of it has to do. */
const TRIES = 3;

const ACCEPT = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
};

/** Reads every feed that is due; resolves with the time when the next one is, undefined where none ever will be. */
export async function pollDue(world: Surroundings): Promise<number | undefined> {
  // Without a network every feed would count as failed.
  if (!world.online()) return world.now() + SOON;
  const done = new Set<string>(); // no feed has two turns in one run, whatever went wrong with its record
  for (;;) {
    const feeds = await world.store.feeds();
    if (await world.store.paused()) return undefined;
    const due = dueFeeds(feeds, world.now()).filter(({ url, state }) => !done.has(`${state} ${url}`));
    if (due.length === 0) return nextDue(feeds);
    for (const { url, state } of due) done.add(`${state} ${url}`);
    await sideBySide(due, SIDE_BY_SIDE, (feed) => turnOf(world, feed));
  }
}

async function sideBySide<T>(all: readonly T[], most: number, work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all];
  const worker = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: most }, worker));
}

/** One turn of one feed; a mistake of ours is a problem of that feed alone. */
async function turnOf(world: Surroundings, feed: Feed): Promise<void> {
  try {
    await askFeed(world, feed);
  } catch (error) {
    await failed(world, feed, { code: 'failed', detail: String(error) }, 0);
  }
}

async function askFeed(world: Surroundings, feed: Feed): Promise<void> {
  const { etag, modified } = feed;
  const wanted = { url: feed.url, accept: ACCEPT.feed, most: MOST_BYTES.feed };
  const answer = await asked(world, { ...wanted, ...(etag && { etag }), ...(modified && { modified }) });
  if (answer.kind === 'problem') return failed(world, feed, answer.problem, answer.retryAfter);
  let news = false;
  if (answer.kind === 'document') {
    const text = decoded(answer.bytes, answer.type);
    const parsed = parsedFeed(text, { url: answer.url, now: world.now(), toText: world.toText });
    if (parsed === undefined) return failed(world, feed, { code: 'not-a-feed' }, 0);
    news = (await heard(world, feed, parsed, answer)) > 0;
  }
  if (feed.state === 'look') return;
  const again = await readWaiting(world, feed.url);
  await world.store.change(feed.url, (now) => {
    const next = afterSuccess(now, news, world.now(), world.random());
    const due = again === undefined ? next.due : Math.max(world.now() + again, Math.min(next.due, world.now() + SOON));
    return { ...next, due, polled: world.now(), problem: undefined, progress: undefined };
  });
}

/** Takes note of what a feed says; resolves with how many of its items are new. */
async function heard(
  world: Surroundings,
  feed: Feed,
  { title, items }: ParsedFeed,
  { etag, modified }: Answer & { kind: 'document' },
): Promise<number> {
  const links = items.filter(isShort).flatMap(({ url }) => url ?? []);
  const looked: FeedChange = feed.state === 'look' ? { polled: world.now(), problem: undefined, due: NEVER } : {};
  const there = await world.store.change(feed.url, () => ({
    ...(title !== undefined && { title }),
    items: items.length,
    pages: pagePatterns(links),
    // The first turn of a feed that was looked at asks for all of it.
    ...(feed.state !== 'look' && { etag, modified }),
    ...looked,
  }));
  // The reader may have removed it meanwhile.
  return there === undefined || feed.state === 'look' ? 0 : world.store.note(feed.url, items, world.now());
}

async function failed(world: Surroundings, feed: Feed, problem: FeedProblem, wait: number): Promise<void> {
  await world.store.change(feed.url, (now) => ({
    ...afterFailure(now, wait, world.now(), world.random()),
    polled: world.now(),
    problem,
    progress: undefined,
    ...(now.state === 'look' && { due: NEVER }), // nobody waits for it but the reader who just asked
    ...(problem.code === 'gone' && { state: 'paused' as const }),
  }));
}

const asked = (world: Surroundings, wanted: Parameters<typeof get>[1], rest = 0): Promise<Answer> =>
  world.pace(new URL(wanted.url).host, () => get(world, wanted), rest);

/**
 * Reads the items of a feed that wait, the pages of those that are short. Where some are left for the next turn, resolves with the milliseconds
 * until then at least.
 */
async function readWaiting(world: Surroundings, feed: string): Promise<number | undefined> {
  const waiting = await world.store.waiting(feed);
  const turn = waiting.slice(0, PAGES_A_TURN);
  let later: number | undefined = waiting.length > turn.length ? SOON : undefined;
  for (const [done, { item, tries, again }] of turn.entries()) {
    const now = await world.store.change(feed, () => ({ progress: { done, of: turn.length } }));
    // The reader has removed or paused it meanwhile.
    if (now?.state !== 'on' || (await world.store.paused())) return SOON;
    const page = await pageOf(world, item);
    if ('later' in page && tries + 1 < TRIES) {
      await world.store.postpone(feed, item.id);
      later = Math.max(later ?? SOON, page.later);
      if (page.later > 0) return later; // the host asks for quiet
    } else {
      await takeItem(world, now, item, 'later' in page ? undefined : page.extraction, again);
    }
  }
  return later;
}

/** `again`: what the feed says of it was taken before, and its page can be read since. */
async function takeItem(
  world: Surroundings,
  feed: Feed,
  item: FeedItem,
  page: Extraction | undefined,
  again: boolean,
): Promise<void> {
  const unread = isShort(item) && !(page && 'article' in page);
  if (again && unread) return world.store.settle(feed.url, item.id, 'taken', item);
  const article = articleOf(item, feed.url, page);
  const foreign = page !== undefined && 'article' in page && page.notes.some(({ code }) => code === 'other-language');
  const saved = article !== undefined && !foreign && (await world.save(article, feed));
  await world.store.settle(feed.url, item.id, saved ? 'taken' : 'left', unread ? item : undefined);
  await world.store.change(feed.url, (now) => ({
    saved: now.saved + Number(saved && !again),
    foreign: now.foreign + Number(article !== undefined && !saved && !again),
    short: Math.max(0, now.short + Number(saved && unread) - Number(again)),
  }));
}

// What may be better the next time.
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'slow', 'too-often']);
const isPassing = (problem: FeedProblem): boolean =>
  PASSING.has(problem.code) || (problem.code === 'status' && problem.status >= 500);

/**
 * What the page of an item says; no extraction where the feed says enough, or the page cannot be had. `later`: it is worth another turn, not
 * before so many milliseconds where the host said so.
 */
async function pageOf(world: Surroundings, item: FeedItem): Promise<{ extraction: Extraction | undefined } | { later: number }> {
  const none = { extraction: undefined };
  if (item.url === undefined || !isShort(item) || !isGranted(item.url, world.granted)) return none;
  const site = new URL(item.url).host;
  const word = await robotsWord(world.store, item.url, world.now(), (url) => world.pace(site, () => askRobots(world, url)));
  if ('later' in word) return word;
  if (!word.allowed) return none;
  const answer = await asked(world, { url: item.url, accept: ACCEPT.page, most: MOST_BYTES.page }, word.rest);
  if (answer.kind === 'problem' && isPassing(answer.problem)) return { later: answer.retryAfter };
  if (answer.kind !== 'document' || !/html/i.test(answer.type)) return none;
  const extraction = world.extract(decoded(answer.bytes, answer.type), answer.url);
  if (!('article' in extraction)) return { extraction };
  // The address of the item is the one that readers know; where the page was moved to may hold a session.
  return { extraction: { ...extraction, article: { ...extraction.article, id: item.url, url: item.url } } };
}
