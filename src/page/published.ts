/** The publication date of a page. */
import { isoDate } from './dates.ts';
import type { Meta } from './meta.ts';
import { fold } from './tree.ts';

// In the order of trust: Open Graph, then analytics and library schemes, then loose custom.
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

/** The date of publication as ISO 8601, where the page states one; `structured`: what JSON-LD says. A date of change is none. */
export function publishedDate(
  document: Document,
  shown: Document,
  url: string,
  meta: Meta,
  structured: string | undefined,
): string | undefined {
  const statements = [
    structured,
    ...DATE_NAMES.map((name) => meta.get(name)),
    ...[...document.querySelectorAll('[itemprop~="datePublished"]')].map(statementOf),
    ...besideHeadline(shown),
    ...onlyOne(
      [...document.querySelectorAll('time[pubdate], time.published, time.entry-date, time[class*="publish" i]')].map(statementOf),
    ),
    /\/((?:19|20)\d\d\/\d{1,2}\/\d{1,2})\//.exec(url)?.[1],
  ];
  for (const statement of statements) {
    const date = statement ? isoDate(statement) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

const statementOf = (element: Element): string =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? fold(element.textContent ?? '');

// Several such elements belong to several reports.
const onlyOne = (values: readonly string[]): readonly string[] => (new Set(values).size === 1 ? values : []);

// Date lines are short; longer text that holds a date is a sentence.
const MAX_DATE_LINE = 120;
const DATE_LINE =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [id*="date" i]';
// Levels above the headline that are searched, and not beyond its `article`: further up other reports are listed.
const LEVELS = 4;

/** Date texts of the element that holds the headline, nearest first. */
function besideHeadline(shown: Document): string[] {
  const found: string[] = [];
  let around: Element | null | undefined = shown.querySelector('h1');
  for (let level = 0; level < LEVELS && around && around.localName !== 'body'; level++) {
    for (const element of around.querySelectorAll(DATE_LINE)) found.push(...publicationIn(element));
    if (around.localName === 'article') break;
    around = around.parentElement;
  }
  return found;
}

const CHANGED = /updated|modified|corrected|changed/i;

/** What the date line says of publication: nothing where it speaks of a change alone. */
function publicationIn(element: Element): string[] {
  const text = fold(element.textContent ?? '');
  if (text.length > MAX_DATE_LINE) return [];
  const around = fold(element.parentElement?.textContent ?? '');
  const line = around.length <= MAX_DATE_LINE ? around : text;
  const stated = element.getAttribute('datetime');
  if (!CHANGED.test(line) && !CHANGED.test(element.getAttribute('class') ?? '')) return stated ? [stated, text] : [text];
  const published = /\b(?:first )?(?:published|posted|created)\b(.*)$/i.exec(line)?.[1] ?? line.split(CHANGED)[0] ?? '';
  return [published];
}
