/** When reports were published: their days in words, and how far apart two of them are. */
import type { ReportCard } from '../model.ts';
import { durationWords, shortDaysWords, text } from './text.ts';

const MINUTE = 60_000; // milliseconds
const DAY = 24 * 60 * MINUTE;
/** Pages are dated to the minute, and often a little before or after they can be read. */
const LEAST = 30 * MINUTE;

const ON_DAY = /^\d{4}-\d{2}-\d{2}(?!\d)/;
// Without its zone, a time of day is that of nobody knows where.
const AT_TIME = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** The day as the page states it, in the page's own time zone, as milliseconds UTC; undefined where it states none. */
export function dayOf(published = ''): number | undefined {
  const day = Date.parse(ON_DAY.exec(published)?.[0] ?? '');
  return Number.isNaN(day) ? undefined : day;
}

/** How many milliseconds later `b` was published than `a`, to the day where one of them tells no more; undefined where that is not known, or next to nothing. */
export function gapOf(a = '', b = ''): number | undefined {
  if (AT_TIME.test(a) && AT_TIME.test(b)) {
    const gap = Date.parse(b) - Date.parse(a);
    if (Math.abs(gap) < DAY) return Math.abs(gap) < LEAST ? undefined : gap;
  }
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === undefined || y === undefined || x === y ? undefined : y - x;
}

/** "1 day earlier" than the article; undefined where that is not known, or next to nothing. */
export function gapWords(article: string | undefined, other: string | undefined): string | undefined {
  const gap = gapOf(article, other);
  return gap === undefined ? undefined : text(gap > 0 ? 'gapAfter' : 'gapBefore', durationWords(Math.abs(gap)));
}

/** "27 – 28 Nov 2024": the days of these reports, or plainly that they are unknown. */
export function daysWords(cards: readonly ReportCard[]): string {
  const days = cards.flatMap(({ published }) => dayOf(published) ?? []);
  if (days.length === 0) return text('undated');
  const words = shortDaysWords(Math.min(...days), Math.max(...days));
  return days.length < cards.length ? text('dateSome', words) : words;
}
