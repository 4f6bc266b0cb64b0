/**
 * How much of the expected text, titles and dates extraction finds on real pages. The pages are not part of the repository:
 * they are looked for in `../shared/data`, beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { documentOf } from '../../src/cli/html.ts';
import type { Extraction } from '../../src/model.ts';
import { extractArticle } from '../../src/page/extract.ts';

/** One page: what it holds, as its data set says. */
interface Page {
  id: string;
  file: string;
  url: string;
  title: string | null;
  date: string | null;
  expected: string;
}

/** What was found on one page. `title` and `date` are absent where the data set does not state them. */
export interface PageScore {
  id: string;
  f1: number;
  precision: number;
  recall: number;
  title?: boolean;
  date?: boolean;
  /** Milliseconds from the document to the article. */
  took: number;
  problem?: string;
  /** Words of the expected text that were not found, and words found that are not expected: at most a few of each. */
  missed: string[];
  extra: string[];
}

/** The pages together. Rates are 0 to 1. */
export interface ExtractionScore {
  pages: PageScore[];
  meanF1: number;
  medianF1: number;
  titleRate: number;
  dateRate: number;
}

const DATA = '../shared/data';

/** Scores every page; undefined where the pages are not on this machine. */
export async function scoreExtraction(folder = DATA): Promise<ExtractionScore | undefined> {
  const list = join(folder, 'pages.jsonl');
  if (!existsSync(list)) return undefined;
  const rows = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const pages = rows.map((row) => scorePage(JSON.parse(row) as Page, folder));
  const f1 = pages.map((page) => page.f1).sort((a, b) => a - b);
  return {
    pages,
    meanF1: mean(f1),
    medianF1: f1[f1.length >> 1] ?? 0,
    titleRate: rate(pages.map(({ title }) => title)),
    dateRate: rate(pages.map(({ date }) => date)),
  };
}

function scorePage(page: Page, folder: string): PageScore {
  const html = gunzipSync(readFileSync(join(folder, page.file))).toString('utf8');
  const document = documentOf(html, page.url);
  const start = performance.now();
  const result = extractArticle(document, page.url);
  const took = performance.now() - start;
  return { id: page.id, ...overlap(bodyIn(result), page.expected), ...statements(result, page), took };
}

function bodyIn(result: Extraction): string {
  if (!('article' in result)) return '';
  const { text, title } = result.article;
  return text.slice(title?.length ?? 0);
}

function statements(result: Extraction, page: Page): Pick<PageScore, 'title' | 'date' | 'problem'> {
  const article = 'article' in result ? result.article : undefined;
  return {
    ...(page.title === null ? {} : { title: sameTitle(article?.title, page.title) }),
    ...(page.date === null ? {} : { date: sameDay(article?.published, page.date) }),
    ...('problem' in result ? { problem: result.problem.code } : {}),
  };
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Overlap of two bags of words. */
function overlap(found: string, expected: string): Pick<PageScore, 'f1' | 'precision' | 'recall' | 'missed' | 'extra'> {
  const left = new Map<string, number>();
  for (const word of words(expected)) left.set(word, (left.get(word) ?? 0) + 1);
  const extra: string[] = [];
  let shared = 0;
  for (const word of words(found)) {
    const count = left.get(word) ?? 0;
    if (count === 0) extra.push(word);
    else shared++;
    left.set(word, Math.max(0, count - 1));
  }
  const missed = [...left].flatMap(([word, count]) => Array<string>(count).fill(word));
  const precision = shared / Math.max(1, shared + extra.length);
  const recall = shared / Math.max(1, shared + missed.length);
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const few = 12;
  return { f1, precision, recall, missed: missed.slice(0, few), extra: extra.slice(0, few) };
}

// Data sets cut titles at a section mark or keep the outlet's name: one must hold the other's words.
function sameTitle(found: string | undefined, expected: string): boolean {
  const [a, b] = [new Set(words(found ?? '')), new Set(words(expected))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / Math.max(a.size, b.size) >= 0.8;
}

// A date-time with another zone may name the neighbouring day: compared as moments where both have a time, else as days.
function sameDay(found: string | undefined, expected: string): boolean {
  if (found === undefined) return false;
  const day = 86_400_000;
  const apart = Math.abs(Date.parse(found) - Date.parse(expected.replace(' ', 'T')));
  return found.slice(0, 10) === expected.slice(0, 10) || apart < day / 2;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const rate = (values: readonly (boolean | undefined)[]): number => {
  const stated = values.filter((value) => value !== undefined);
  return mean(stated.map(Number));
};

/** The score in a few lines, and the pages below `floor` with reasons. */
export function report(score: ExtractionScore, floor = 0.9): string {
  const poor = score.pages
    .filter(({ f1, title, date }) => f1 < floor || title === false || date === false)
    .sort((a, b) => a.f1 - b.f1);
  return [
    `extraction: ${score.pages.length} pages, token F1 mean ${score.meanF1.toFixed(3)}, median ${score.medianF1.toFixed(3)}`,
    `titles ${score.titleRate.toFixed(3)}, dates ${score.dateRate.toFixed(3)}`,
    ...poor.map(line),
  ].join('\n');
}

function line(page: PageScore): string {
  const wrong = [page.title === false ? 'title' : '', page.date === false ? 'date' : ''].filter(Boolean).join(' and ');
  const { id, f1, precision, recall, problem, missed, extra } = page;
  return `${f1.toFixed(3)} (P ${precision.toFixed(2)} R ${recall.toFixed(2)}) ${id}${problem ? ` [${problem}]` : ''}${wrong ? ` wrong ${wrong}` : ''}
    missed: ${missed.join(' ')}
    extra: ${extra.join(' ')}`;
}
