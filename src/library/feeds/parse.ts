/** A feed in any of its formats to plain items. */
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { publishedOf } from './dates.ts';
import type { FeedItem, ParsedFeed } from './feed.ts';
import { webAddress } from './hosts.ts';

/** What is read of one feed at most; the longest feeds of news outlets have some hundred items. In UTF-16 code units where it is text. */
export const FEED_LIMITS = { items: 500, title: 500, text: 200_000, address: 2000 };

/** Text that a feed gives as it is to be shown, or as markup. */
interface Rich {
  value: string | undefined;
  html: boolean;
}

/** One item before it is cleaned. */
interface RawItem {
  links: (string | undefined)[];
  id: string | undefined;
  title: Rich;
  texts: Rich[];
  published: (string | undefined)[];
  source: Rich | undefined;
  byline: string | undefined;
}

/** What the conversion needs of the world. */
export interface ParseOptions {
  /** Address that the feed was read from: its links may be relative. */
  url: string;
  /** Milliseconds since 1970: dates that have not come are left out. */
  now: number;
  /** The text of an HTML fragment as a reader would see it, paragraphs parted by line breaks. */
  toText: (html: string) => string;
}

/** The items of a feed, RSS, Atom, RDF or JSON Feed; undefined where `text` is none of these. Never throws, whatever it is given. */
export function parsedFeed(text: string, options: ParseOptions): ParsedFeed | undefined {
  const parsed = rawFeed(text);
  if (parsed === undefined) return undefined;
  const seen = new Set<string>();
  const items = parsed.items.slice(0, FEED_LIMITS.items).flatMap((raw) => {
    const item = cleaned(raw, options);
    if (item === undefined || seen.has(item.id)) return [];
    seen.add(item.id);
    return [item];
  });
  const title = line(parsed.title, options);
  return { ...(title !== '' && { title }), items };
}

function rawFeed(text: string): { title: Rich; items: RawItem[] } | undefined {
  try {
    const { format, feed } = parseFeed(text, { maxItems: FEED_LIMITS.items });
    if (format === 'rss') return { title: html(feed.title), items: (feed.items ?? []).map(rssItem) };
    if (format === 'atom') return { title: rich(feed.title), items: (feed.entries ?? []).map(atomItem) };
    if (format === 'rdf') return { title: html(feed.title), items: (feed.items ?? []).map(rdfItem) };
    return { title: plain(feed.title), items: (feed.items ?? []).map(jsonItem) };
  } catch {
    return undefined; // the parser throws at what is no feed
  }
}

const html = (value: string | undefined): Rich => ({ value, html: true });
const plain = (value: string | undefined): Rich => ({ value, html: false });
// Atom says what its texts are; without a type they are plain.
const rich = (text: { value?: string; type?: string } | undefined): Rich => ({
  value: text?.value,
  html: /html/i.test(text?.type ?? ''),
});

const rssItem = (item: RssFeed.Item<string>): RawItem => ({
  // An id is an address where the feed does not say otherwise; many feeds have no other.
  links: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
  id: item.guid?.value,
  title: html(item.title),
  texts: [html(item.content?.encoded), html(item.description)],
  published: [item.pubDate, item.dc?.dates?.[0]],
  source: item.source && html(item.source.title),
  byline: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
});

const atomItem = (entry: AtomFeed.Entry<string>): RawItem => ({
  links: [
    entry.links?.find(({ rel = 'alternate', type = 'text/html' }) => rel === 'alternate' && /html/.test(type))?.href,
    entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
  ],
  id: entry.id,
  title: rich(entry.title),
  texts: [rich(entry.content), rich(entry.summary)],
  published: [entry.published, entry.updated],
  source: entry.source?.title && rich(entry.source.title),
  byline: entry.authors?.[0]?.name,
});

const rdfItem = (item: RdfFeed.Item<string>): RawItem => ({
  links: [item.link, item.rdf?.about],
  id: item.rdf?.about,
  title: html(item.title),
  texts: [html(item.content?.encoded), html(item.description)],
  published: [item.dc?.dates?.[0]],
  source: undefined,
  byline: item.dc?.creators?.[0],
});

const jsonItem = (item: JsonFeed.Item<string>): RawItem => ({
  links: [item.url, item.external_url],
  id: item.id,
  title: plain(item.title),
  texts: [html(item.content_html), plain(item.content_text), plain(item.summary)],
  published: [item.date_published, item.date_modified],
  source: undefined,
  byline: item.authors?.[0]?.name,
});

function cleaned(raw: RawItem, options: ParseOptions): FeedItem | undefined {
  const url = raw.links.map((link) => addressOf(link, options.url)).find((link) => link !== undefined);
  const title = line(raw.title, options);
  const text = raw.texts.map((one) => textOf(one, options)).reduce((a, b) => (b.length > a.length ? b : a), '');
  const id = (raw.id?.trim() || url || title).slice(0, FEED_LIMITS.address);
  if (id === '' || (title === '' && text === '')) return undefined;
  const published = raw.published.map((date) => publishedOf(date, options.now)).find((date) => date !== undefined);
  const source = raw.source ? line(raw.source, options) : '';
  const byline = line(html(raw.byline), options);
  return {
    id,
    text,
    ...(url !== undefined && { url }),
    ...(title !== '' && { title }),
    ...(published !== undefined && { published }),
    ...(source !== '' && { source }),
    ...(byline !== '' && { byline }),
  };
}

function addressOf(link: string | undefined, base: string): string | undefined {
  const trimmed = link?.trim() ?? '';
  if (trimmed === '' || trimmed.length > FEED_LIMITS.address) return undefined;
  return webAddress(trimmed, base)?.href;
}

/** One line of text, such as a title. */
const line = (text: Rich, options: ParseOptions): string =>
  textOf(text, options, FEED_LIMITS.title * 4)
    .replace(/\s+/g, ' ')
    .slice(0, FEED_LIMITS.title)
    .trim();

// They have no place in a text.
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

function textOf({ value = '', html: markup }: Rich, { toText }: ParseOptions, most = FEED_LIMITS.text): string {
  const given = value.slice(0, most);
  return (markup && /[<&]/.test(given) ? shown(given, toText) : given).replace(CONTROLS, '').trim();
}

function shown(html: string, toText: (html: string) => string): string {
  try {
    return toText(html);
  } catch {
    return ''; // elements within elements, thousands of levels deep: nobody wrote that to be read
  }
}
