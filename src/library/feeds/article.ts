/** An item of a feed, with or without its page, as a report. */
import type { Article, Extraction } from '../../model.ts';
import type { FeedItem } from './feed.ts';

/** A text with fewer words is a teaser: the page is read for the rest. */
const SHORT = 150;
/** A teaser with fewer words says too little to be a report. */
const LEAST = 12;

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The feed gives a part of the report alone. */
export function isShort({ text }: FeedItem): boolean {
  return wordCount(text) < SHORT;
}

/**
 * The report of an item: what its page says, if it was read, and of the rest what the feed states. `feed` is the address of the feed.
 * Undefined where there is too little text.
 */
export function articleOf(item: FeedItem, feed: string, page: Extraction | undefined): Article | undefined {
  if (page && 'article' in page) return fromPage(item, page.article);
  const { title, text, url, published, source: outlet, byline } = item;
  // The title often begins the text as well.
  const body = title !== undefined && text.startsWith(title) ? text.slice(title.length).trim() : text;
  if (wordCount(body) < LEAST) return undefined;
  return {
    id: url ?? `${feed}#${item.id}`,
    text: title === undefined ? body : `${title}\n\n${body}`,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
  };
}

function fromPage({ published, source, byline }: FeedItem, article: Article): Article {
  return {
    ...(published !== undefined && { published }),
    ...(source !== undefined && { outlet: source }),
    ...(byline !== undefined && { byline }),
    ...article, // the page is nearer to the report than the feed is
  };
}
