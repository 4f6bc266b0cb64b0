/** What kind of page it is: a report, a list of reports, a live blog, the opening of a report behind a paywall. */
import type { Body } from './body.ts';
import type { Metadata } from './metadata.ts';

// Headlines of other reports between the paragraphs: a report has a pointer or two, a front page one to each paragraph.
const MANY_TEASERS = 4;
// Headlines on the whole page when there is next to no text: a section page of headlines alone.
const MANY_HEADLINES = 5;

// Whole reports one under the other, each headline a link to its own page.
const MANY_REPORTS = 2;

/** Headlines where the page lists several reports and is none itself; undefined where it is one report. */
export function severalArticles(body: Body, metadata: Metadata): string[] | undefined {
  const root = isRoot(metadata.url);
  if (metadata.isArticle && !root) return undefined;
  const amid = body.teasers.length >= MANY_TEASERS && body.teasers.length * 3 >= body.paragraphs.length;
  const alone = body.allTeasers.length >= MANY_HEADLINES && (root || !isReport(body.paragraphs, metadata));
  if (amid || alone) return body.allTeasers;
  return body.reports.length >= MANY_REPORTS ? body.reports : undefined;
}

const isRoot = (url: string): boolean => /^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:\?.*)?$/.test(url);

// Without any statement that the page is a report its text decides: so many characters are no label and no teaser.
const MIN_UNSTATED = 250;
// Shorter than two short sentences.
const MIN_STATED = 60;
// A flash is one sentence of such a length.
const MIN_SENTENCE = 100;
const ENDS = /[.!?…。؟۔।]["'”’)]*(?=\s|$)/gu;
// Pages of errors, walls and forms, by their whole title: "Cookie maker shuts plant" and "500 homes flooded" are reports.
const NO_REPORT =
  /^\W*(?:(?:error )?[45]0\d(?: error)?(?:\W+(?:page )?not found|\W+forbidden|\W+(?:bad gateway|internal server error|service unavailable|unauthori[sz]ed|gone))?|(?:(?:page|article|story|file) )?not found|(?:page|article|story) unavailable|access (?:denied|to this page has been denied)|just a moment\W*|attention required\W*|are you (?:a robot|human)|before you continue.*|(?:sign|log) ?(?:in|up|on)|login|register|subscribe|search(?: results.*)?|privacy(?: policy)?|terms (?:of|and) \w+|contact(?: us)?|about(?: us)?|cookies?(?: policy)?)\W*$/i;

/** The paragraphs are those of a report: two sentences with a number are enough. */
export function isReport(paragraphs: readonly string[], metadata: Pick<Metadata, 'title' | 'isArticle'>): boolean {
  const text = paragraphs.join('\n');
  if (!metadata.isArticle && NO_REPORT.test(metadata.title ?? '')) return false;
  const sentences = text.match(ENDS)?.length ?? 0;
  if (sentences === 0) return false;
  if (metadata.isArticle) return text.length >= MIN_STATED;
  const minimum = sentences > 1 ? MIN_STATED : MIN_SENTENCE;
  return text.length >= MIN_UNSTATED || (text.length >= minimum && /\p{N}/u.test(text));
}

// Times of day that head the entries of a live blog.
const MIN_ENTRIES = 3;
const LIVE_NAME = /(?:^|[-_/])(?:live(?:-?blog)?|live-?(?:updates?|news|coverage|reporting))(?:[-_/.]|$)/i;

/** The page is a live blog: it says so, or its address or title does and it has entries with a time each. */
export function isLiveBlog(document: Document, metadata: Metadata): boolean {
  if (metadata.live) return true;
  const named = LIVE_NAME.test(metadata.url) || /^live\b|\blive(?: updates|blog| blog|:)/i.test(metadata.title ?? '');
  if (!named) return false;
  const entries = document.querySelectorAll(
    '[itemprop~="liveBlogUpdate"], [class*="liveblog" i] time, [class*="live-blog" i] time, [class*="live-update" i] time, article article, main time',
  );
  return entries.length >= MIN_ENTRIES;
}

// A text that is called not free and is longer than this is there in full: most publishers mark every report so.
const STUB = 2_500;
// The page says how many words the report has; fewer than this share of them are there.
const PART = 0.6;
const WALL =
  /\b(?:(?:subscribe|sign in|log in|register)(?: now)? to (?:continue|keep) reading|to (?:continue|keep) reading(?: this)?|to read the (?:full|rest)|already a (?:subscriber|member)|subscribers? only|(?:for|to) subscribers|(?:become|exclusive to) (?:a )?(?:members?|subscribers?)|(?:free )?articles? (?:left|remaining)|unlock (?:this|the full) (?:article|story))\b/i;

/** Only the opening of the report is there, the rest is for subscribers. */
export function isStub(paragraphs: readonly string[], metadata: Metadata, pageText: string): boolean {
  const text = paragraphs.join('\n');
  const words = text.split(/\s+/).length;
  const walled = metadata.paywalled || WALL.test(pageText);
  if (!walled) return false;
  if (metadata.words !== undefined && words < PART * metadata.words) return true;
  return text.length < STUB && (metadata.paywalled || /(?:…|\.{3})["'”’)\]]*$/.test(text) || paragraphs.length <= 4);
}
