/** The headline of a page, as the reader sees it. */
import { first, type Meta, plain } from './meta.ts';
import { fold } from './tree.ts';

// In the order of trust: Open Graph, then analytics and library schemes.
const TITLE_NAMES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'sailthru.title'];

/**
 * The headline: a first-level heading where one is like what the metadata call the article, because that is what the reader
 * sees; else the metadata's; else the only first-level heading; else the window's title without the outlet's name.
 */
export function headlineOf(
  headings: readonly string[],
  meta: Meta,
  structured: string | undefined,
  windowTitle: string,
  site: string | undefined,
): string | undefined {
  const stated = [structured, first(meta, TITLE_NAMES), fold(windowTitle)]
    .flatMap((title) => (title ? [withoutSite(fold(plain(title)), site)] : []))
    .filter((title) => title !== '' && title !== site);
  const seen = headings.find(
    (heading) => stated.some((title) => alike(heading, title)) && (isLong(heading) || heading === stated[0]),
  );
  if (seen !== undefined) return seen;
  const only = headings.length === 1 ? headings[0] : undefined;
  return only !== undefined && isLong(only) ? only : stated[0];
}

// Fewer words are a section's name ("World news") more often than a headline.
const MIN_HEADLINE_WORDS = 4;
const isLong = (title: string): boolean => wordsOf(title).length >= MIN_HEADLINE_WORDS;
// Share of the shorter title's words that both hold; a headline shortened for search engines keeps about half.
const ALIKE = 0.5;

function alike(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = left.filter((word) => right.includes(word)).length;
  return left.length >= 2 && shared >= 2 && shared / Math.min(left.length, right.length) > ALIKE;
}

const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];

// "Headline | Outlet", "Headline - Section - Outlet", "Outlet: Headline". Only parts after a mark with spaces around it go.
function withoutSite(title: string, site: string | undefined): string {
  const cut = title.replace(/\s+(?:\||»|::|•|·)\s.*$/u, '');
  const tail = /^(.+?)\s+[-–—]\s+([^-–—]+)$/u.exec(cut);
  const isSite = tail?.[2] !== undefined && site !== undefined && sameName(tail[2], site);
  return wordsOf(cut).length >= MIN_HEADLINE_WORDS || cut === title ? (isSite ? (tail?.[1] ?? cut) : cut) : title;
}

const sameName = (a: string, b: string): boolean => {
  const bare = (name: string): string => name.toLowerCase().replace(/^the\s|\.com$|[^\p{L}\p{N}]/gu, '');
  return bare(a) === bare(b);
};
