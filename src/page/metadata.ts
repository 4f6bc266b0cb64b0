/** Headline, outlet, byline and date as the page states them. What is not stated is absent. */
import { isFuture } from './dates.ts';
import { headlineOf } from './headline.ts';
import { type Structured, structuredArticle } from './json-ld.ts';
import { first, type Meta, metaElements, plain } from './meta.ts';
import { publishedDate } from './published.ts';
import { fold } from './tree.ts';

/** The statements of a page about its article. */
export interface Metadata {
  title?: string;
  byline?: string;
  outlet?: string;
  /** ISO 8601. */
  published?: string;
  /** A date that lies ahead of the reader's clock; it is not taken over. */
  futureDate?: string;
  /** BCP 47 tag as stated. */
  language?: string;
  url: string;
  /** The page calls itself an article: schema.org, Open Graph, or a publication date among its meta elements. */
  isArticle: boolean;
  live: boolean;
  /** Stated to be not free. */
  paywalled: boolean;
  /** Number of words of the whole report, where it is stated. */
  words?: number;
}

const OUTLET_NAMES = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'cre'];
const BYLINE_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'twitter:creator',
];
const MAX_BYLINE = 200;
// What stands behind the names in a byline: a mark, a number, a month.
const BEHIND_NAMES =
  /\s*(?:[|•·]|\d|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d).*$/iu;

/** Reads the statements of `document`; `shown` is what of it the reader sees (its copy, with the content of shadow roots). */
export function metadataOf(document: Document, url: string, now: Date, shown = document): Metadata {
  const meta = metaElements(document);
  const headings = [...shown.querySelectorAll('h1')].map((heading) => fold(heading.textContent ?? '')).filter(Boolean);
  const structured = structuredArticle(document, url, headings);
  const date = publishedDate(document, shown, url, meta, structured?.published);
  const outlet = outletOf(meta, structured);
  const stated = {
    title: headlineOf(headings, meta, structured?.headline, document.title ?? '', outlet),
    byline: bylineOf(document, meta, structured),
    outlet,
    published: date !== undefined && !isFuture(date, now) ? date : undefined,
    futureDate: date !== undefined && isFuture(date, now) ? date : undefined,
    language: languageOf(document, meta, structured),
    words: structured?.words,
  };
  return {
    ...(Object.fromEntries(
      Object.entries(stated).filter(([, value]) => value !== undefined && value !== ''),
    ) as Partial<Metadata>),
    url: addressOf(document, url),
    isArticle: structured !== undefined || meta.get('og:type') === 'article' || meta.has('article:published_time'),
    live: structured?.live === true,
    paywalled: structured?.paywalled === true,
  };
}

function outletOf(meta: Meta, structured: Structured | undefined): string | undefined {
  const names = [meta.get('og:site_name'), structured?.publisher, first(meta, OUTLET_NAMES)]
    .filter((name): name is string => name !== undefined && !/^https?:|^@|\//.test(name))
    .map((name) => fold(plain(name).replace(/\s[|].*$/, '')));
  // "dailyherald" and "dailyherald.com" are names too, but poorer ones than "Daily Herald".
  return (
    names.find((name) => !/^\S+\.[a-z]{2,}$|^[a-z\d]+$/i.test(name)) ?? names.find((name) => /\p{Lu}/u.test(name)) ?? names[0]
  );
}

function bylineOf(document: Document, meta: Meta, structured: Structured | undefined): string | undefined {
  const authors = [...new Set(structured?.authors.map((name) => fold(plain(name))))].filter(isPerson);
  const stated =
    authors.length > 0 ? authors.join(', ') : BYLINE_NAMES.map((name) => meta.get(name)).find((name) => name && isPerson(name));
  const shown = document.querySelector('[rel~="author"], [itemprop~="author"], .byline, .author-name, .article-author');
  const byline = fold(plain(stated ?? shown?.textContent ?? ''))
    .replace(/^by:?\s+/i, '')
    .replace(stated === undefined ? BEHIND_NAMES : '', '');
  return isPerson(byline) ? byline : undefined;
}

const isPerson = (name: string): boolean =>
  /\p{L}/u.test(name) && name.length <= MAX_BYLINE && !/^https?:|^@|^\[object/.test(name);

function languageOf(document: Document, meta: Meta, structured: Structured | undefined): string | undefined {
  const stated = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    meta.get('content-language'),
    structured?.language,
    meta.get('og:locale'),
  ];
  return stated
    .map((tag) =>
      tag
        ?.trim()
        .split(/[,;\s]/)[0]
        ?.replace('_', '-'),
    )
    .find((tag) => tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag));
}

/** The canonical address where it is one of the same site and not its front page; else the page's own, without its fragment. */
function addressOf(document: Document, url: string): string {
  const bare = url.replace(/#.*$/, '');
  const stated = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  if (!stated) return bare;
  try {
    const page = new URL(bare);
    const canonical = new URL(stated, page);
    const site = (host: string): string => host.split('.').slice(-2).join('.');
    const web = (address: URL): boolean => /^https?:$/.test(address.protocol);
    // A page that was saved to a file says where it came from.
    if (web(canonical) && !web(page)) return canonical.href;
    const trusted = web(canonical) && site(canonical.host) === site(page.host);
    canonical.hash = '';
    return trusted && (canonical.pathname !== '/' || page.pathname === '/') ? canonical.href : bare;
  } catch {
    // An address that is none: the page's own stays.
    return bare;
  }
}
