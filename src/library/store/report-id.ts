/** Ids of saved reports. */
import { pageAddress } from '../../engine/match/page-address.ts';
import type { Article } from '../../model.ts';

// 80 bits: two of a billion reports share an id with a chance of one in a million.
const DIGITS = 20;

const known = new WeakMap<Article, Promise<string>>();

/**
 * The id of a report to be saved: the same text of the same page always has the same, another version of the page another. Worked out once for each
 * object, which nobody may change afterwards.
 */
export function reportId(article: Article): Promise<string> {
  const found = known.get(article) ?? idOf(article);
  known.set(article, found);
  return found;
}

async function idOf({ url, outlet, text }: Article): Promise<string> {
  const bytes = new TextEncoder().encode(`${pageAddress(url) ?? outlet ?? ''}\n${text}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `saved-${[...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS)}`;
}
