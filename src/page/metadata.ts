/** Headline, outlet, byline and date as the page states them. What is not stated is absent. */
import { isFuture, isoDate } from './dates.ts';
import { type Structured, structuredArticle } from './json-ld.ts';
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
  live: boolean;
  paywalled: boolean;
}

// Names of meta elements in the order of trust: Open Graph, then analytics and library schemes, then loose custom.
const TITLE_NAMES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'sailthru.title'];
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'dcterms.date',
  'datepublished',
  'date.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'date',
];
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

/** Reads the statements of `document`; `headlines` are the texts of its first-level headings. */
export function metadataOf(document: Document, url: string, now: Date): Metadata {
  const meta = metaElements(document);
  const headings = [...document.querySelectorAll('h1')].map((heading) => fold(heading.textContent ?? '')).filter(Boolean);
  const structured = structuredArticle(document, url, headings);
  const date = publishedDate(document, url, meta, structured);
  const stated = {
    title: titleOf(headings, meta, structured, document.title ?? ''),
    byline: bylineOf(document, meta, structured),
    outlet: outletOf(meta, structured),
    published: date !== undefined && !isFuture(date, now) ? date : undefined,
    futureDate: date !== undefined && isFuture(date, now) ? date : undefined,
    language: languageOf(document, meta, structured),
  };
  return {
    ...(Object.fromEntries(
      Object.entries(stated).filter(([, value]) => value !== undefined && value !== ''),
    ) as Partial<Metadata>),
    url: addressOf(document, url),
    live: structured?.live === true,
    paywalled: structured?.paywalled === true,
  };
}

type Meta = ReadonlyMap<string, string>;

function metaElements(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = fold(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const first = (meta: Meta, names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);

/**
 * The headline: a first-level heading where one is like what the metadata call the article, because that is what the reader
 * sees; else the metadata's; else the only first-level heading; else the window's title without the outlet's name.
 */
function titleOf(
  headings: readonly string[],
  meta: Meta,
  structured: Structured | undefined,
  windowTitle: string,
): string | undefined {
  const site = outletOf(meta, structured);
  const stated = [structured?.headline, first(meta, TITLE_NAMES), fold(windowTitle)]
    .flatMap((title) => (title ? [withoutSite(fold(plain(title)), site)] : []))
    .filter((title) => title !== '' && title !== site);
  const seen = headings.find((heading) => stated.some((title) => alike(heading, title)));
  if (seen !== undefined) return seen;
  const only = headings.length === 1 ? headings[0] : undefined;
  return only !== undefined && wordsOf(only).length >= MIN_HEADLINE_WORDS ? only : stated[0];
}

// Fewer words are a section's name ("World news") more often than a headline.
const MIN_HEADLINE_WORDS = 4;
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

// Titles in attributes are escaped twice now and then.
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
const plain = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]{2,5});/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function outletOf(meta: Meta, structured: Structured | undefined): string | undefined {
  const names = [meta.get('og:site_name'), structured?.publisher, first(meta, OUTLET_NAMES)].filter(
    (name): name is string => name !== undefined && !/^https?:|^@|\//.test(name),
  );
  // A domain name is a name too, but a poorer one.
  return names.map((name) => fold(plain(name))).find((name) => !/^\S+\.[a-z]{2,}$/i.test(name)) ?? names[0];
}

function bylineOf(document: Document, meta: Meta, structured: Structured | undefined): string | undefined {
  const authors = [...new Set(structured?.authors.map((name) => fold(plain(name))))].filter(isPerson);
  const stated =
    authors.length > 0 ? authors.join(', ') : BYLINE_NAMES.map((name) => meta.get(name)).find((name) => name && isPerson(name));
  const shown = document.querySelector('[rel~="author"], [itemprop~="author"], .byline, .author-name, .article-author');
  const byline = fold(plain(stated ?? shown?.textContent ?? '')).replace(/^by:?\s+/i, '');
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
    const trusted = /^https?:$/.test(canonical.protocol) && site(canonical.host) === site(page.host);
    canonical.hash = '';
    return trusted && (canonical.pathname !== '/' || page.pathname === '/') ? canonical.href : bare;
  } catch {
    // An address that is none: the page's own stays.
    return bare;
  }
}

function publishedDate(document: Document, url: string, meta: Meta, structured: Structured | undefined): string | undefined {
  const attribute = (selector: string): (string | null | undefined)[] =>
    [...document.querySelectorAll(selector)].map(
      (element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent,
    );
  const statements = [
    structured?.published,
    ...DATE_NAMES.map((name) => meta.get(name)),
    ...attribute('[itemprop~="datePublished"]'),
    ...attribute('time[pubdate], time.published, time.entry-date, time[class*="publish" i]'),
    ...besideHeadline(document),
    /\/((?:19|20)\d\d\/\d{1,2}\/\d{1,2})\//.exec(url)?.[1],
  ];
  for (const statement of statements) {
    const date = statement ? isoDate(statement) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

// Date lines are short; longer text that holds a date is a sentence.
const MAX_DATE_LINE = 120;
const DATE_LINE =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [id*="date" i]';

/** Date texts of the element that holds the headline, nearest first: three levels up at most, so that no list of other reports is read. */
function besideHeadline(document: Document): string[] {
  const found: string[] = [];
  let around: Element | null | undefined = document.querySelector('h1');
  for (let level = 0; level < 4 && around && around.localName !== 'body'; level++) {
    for (const element of around.querySelectorAll(DATE_LINE)) {
      const text = fold(element.textContent ?? '');
      const stated = element.getAttribute('datetime');
      if (stated) found.push(stated);
      if (text.length <= MAX_DATE_LINE) found.push(text);
    }
    around = around.parentElement;
  }
  return found;
}
