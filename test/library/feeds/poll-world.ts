/** Feeds, pages and a network of this computer's own making: what the tests of a run need. */
import { documentOf } from '../../../src/cli/html.ts';
import { type Feed, newFeed } from '../../../src/library/feeds/feed.ts';
import type { Surroundings } from '../../../src/library/feeds/poll.ts';
import type { Article } from '../../../src/model.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { listedStore } from './listed-store.ts';
import { NOW, toText } from './rows.ts';

/** The feed of these tests. */
export const FEED = 'https://news.example/feed';
/** A text that needs no page. */
export const LONG = 'Twelve people died in the storm on the northern coast, the harbour authority said. '.repeat(12);
/** An item of the feed. */
export const item = (n: number, text = 'Twelve people died in the storm on the northern coast, the harbour authority said.') =>
  `<item><title>Storm report number ${n}</title><link>https://pages.example/${n}</link><description>${text}</description></item>`;
const PARAGRAPHS = [
  'Twelve people died when the storm reached the northern coast early on Sunday, the harbour authority said in a statement.',
  'Most of the victims were on two fishing boats that had left the port of Selvik on Friday evening, before the warning was issued.',
  'Rescue crews from three towns searched the bay until dusk, and a helicopter brought nine survivors to the hospital at Marn.',
  'The mayor of Selvik said that about 400 houses had no power, and that the main road to the south was closed for the night.',
];
/** The page of an item. */
export const page = (n: number): string =>
  `<html lang="en"><head><title>Storm report number ${n}</title></head><body><article><h1>Storm report number ${n}</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

/** What an address gives. */
export type Reply = { status?: number; body?: string; type?: string; headers?: Record<string, string> } | 'down';

/** A world in which addresses give these replies; `saved` and `asked` tell what was done. */
export function world(replies: Record<string, Reply>, change: Partial<Surroundings> = {}, feed: Partial<Feed> = {}) {
  const feeds = new Map([[FEED, { ...newFeed(FEED, NOW, 'on'), ...feed }]]);
  const { store, items } = listedStore(feeds);
  const asked: { url: string; headers: Record<string, string> }[] = [];
  const saved: Article[] = [];
  const surroundings: Surroundings = {
    store,
    pace: (_, work) => work(),
    random: () => 0.5,
    now: () => NOW,
    online: () => true,
    wasRefused: async () => false,
    granted: ['https://news.example/*', 'https://pages.example/*'],
    toText,
    extract: (html, url) => extractArticle(documentOf(html, url), url),
    save: async (article) => {
      saved.push(article);
      return true;
    },
    fetch: (async (url: string, init: RequestInit) => {
      asked.push({ url, headers: init.headers as Record<string, string> });
      const reply = replies[url] ?? { status: 404 };
      if (reply === 'down') throw new TypeError('Failed to fetch');
      const { status = 200, body, type = 'text/html', headers } = reply;
      const response = new Response(body ?? null, { status, headers: { 'content-type': type, ...headers } });
      Object.defineProperty(response, 'url', { value: url });
      return response;
    }) as typeof fetch,
    ...change,
  };
  return { surroundings, feeds, items, asked, saved, feed: () => feeds.get(FEED) as Feed };
}

/** What the site of the pages asks of programs. */
export const ROBOTS = 'https://pages.example/robots.txt';
/** What was asked for beside the word of the sites for programs, which has tests of its own. */
export const urls = (asked: readonly { url: string }[]): string[] => asked.map(({ url }) => url).filter((url) => url !== ROBOTS);
