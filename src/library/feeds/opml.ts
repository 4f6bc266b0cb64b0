/** Lists of feeds, as feed readers exchange them. */
import { generateOpml, parseOpml } from 'feedsmith';
import type { Feed } from './feed.ts';
import { webAddress } from './hosts.ts';

// More feeds than anybody reads; a longer list is cut.
const MOST_FEEDS = 500;

/** A feed of a list. */
export interface ListedFeed {
  url: string;
  title?: string;
}

/** The feeds of an OPML file, each once, whatever folders they lie in; undefined where `text` is no OPML. Never throws. */
export function feedsOfOpml(text: string): ListedFeed[] | undefined {
  const found = new Map<string, ListedFeed>();
  let open: Outline[];
  try {
    open = parseOpml(text).body?.outlines ?? [];
  } catch {
    return undefined; // the parser throws at what is no OPML
  }
  for (let outline = open.shift(); outline && found.size < MOST_FEEDS; outline = open.shift()) {
    const url = outline.xmlUrl === undefined ? undefined : webAddress(outline.xmlUrl.trim())?.href;
    const title = (outline.title ?? outline.text)?.trim().slice(0, 200);
    if (url !== undefined && !found.has(url)) found.set(url, { url, ...(title && { title }) });
    open.unshift(...(outline.outlines ?? []));
  }
  return [...found.values()];
}

interface Outline {
  title?: string;
  text?: string;
  xmlUrl?: string;
  outlines?: Outline[];
}

/** The feeds as an OPML 2.0 file, those included that are paused; there has to be one at least. */
export function opmlOf(feeds: readonly Feed[]): string {
  const outlines = feeds
    .filter(({ state }) => state !== 'look')
    .map(({ url, title }) => ({ type: 'rss', text: title ?? url, title: title ?? url, xmlUrl: url }));
  return generateOpml({ head: { title: 'Crossread' }, body: { outlines } });
}
