/** Reports as JSON: one object, a list of objects, or one object a line. */
import * as v from 'valibot';
import type { Article, Report } from '../../model.ts';
import { webAddress } from '../feeds/hosts.ts';
import { FILE_LIMITS, type FileContent, type FileProblem } from './file.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** A web address; others are refused, so that no link in the panel leads anywhere else. */
export const ADDRESS = v.pipe(
  line(4000),
  v.check((url) => webAddress(url) !== undefined),
);

/** An ISO 8601 date or date-time. */
export const MOMENT = v.pipe(
  line(40),
  v.regex(/^\d{4}-\d\d-\d\d/),
  v.check((moment) => !Number.isNaN(Date.parse(moment))),
);

const REPORT = v.object({
  id: v.optional(line(2000)),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(FILE_LIMITS.text)),
  title: v.optional(line(2000)),
  published: v.optional(MOMENT),
  outlet: v.optional(line(200)),
  byline: v.optional(line(500)),
  url: v.optional(ADDRESS),
  language: v.optional(line(40)),
});

/** The reports of a parsed JSON value. `name` of the file makes the ids of those that have none. */
export function reportsOfJson(value: unknown, name: string): FileContent {
  const list = Array.isArray(value) ? value : [value];
  if (list.length > FILE_LIMITS.reports) return { problem: { code: 'too-many' } };
  const articles: Article[] = [];
  for (const [at, one] of list.entries()) {
    const read = reportOf(one, `${name}#${at + 1}`, at + 1);
    if ('code' in read) return { problem: read };
    articles.push(read);
  }
  return articles.length === 0 ? { problem: { code: 'empty' } } : { articles };
}

/** The reports of JSON Lines; empty lines are passed over. */
export function reportsOfLines(text: string, name: string): FileContent {
  const articles: Article[] = [];
  let number = 0;
  for (const row of text.split('\n')) {
    number++;
    if (row.trim() === '') continue;
    if (articles.length === FILE_LIMITS.reports) return { problem: { code: 'too-many' } };
    const value = parsed(row);
    if (value === undefined) return { problem: { code: 'not-json', line: number } };
    const read = reportOf(value, `${name}#${number}`, number);
    if ('code' in read) return { problem: read };
    articles.push(read);
  }
  return articles.length === 0 ? { problem: { code: 'empty' } } : { articles };
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}

function reportOf(value: unknown, fallback: string, line: number): Article | FileProblem {
  const { success, output, issues } = v.safeParse(REPORT, value);
  if (!success) return { code: 'no-report', line, field: v.getDotPath(issues[0]) ?? '' };
  const { id, text, ...stated } = output;
  const known = Object.entries(stated).filter(([, field]) => field !== undefined && field !== '');
  const article: Article = { id: id || stated.url || fallback, text, ...Object.fromEntries(known) };
  // The headline is the first line of every text.
  return article.title === undefined || text.startsWith(article.title)
    ? article
    : { ...article, text: `${article.title}\n\n${text}` };
}

/** Reports as JSON Lines: text and facts, without what Crossread read in them. */
export function linesOf(reports: readonly Report[]): string {
  return reports
    .map(({ id, text, title, published, outlet, byline, url, language }) =>
      JSON.stringify({ id, title, published, outlet, byline, url, language, text }),
    )
    .map((row) => `${row}\n`)
    .join('');
}
