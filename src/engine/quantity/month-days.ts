/** Days of a month: "14 May 2024", "Nov. 27", "8 to 9 February", and the year that is meant where none is stated. */
import type { Hedge } from '../../model.ts';
import { type Days, dayNumber, MONTHS, monthOf, yearOf } from './calendar.ts';
import { type Draft, isCapital, type Line, lowerAt, touches } from './line.ts';
import { UNIT_PHRASES } from './units.ts';

/** What a date is exact to; `yearday` and `yearmonth` have no year of their own, `weekday` no week. */
type DateUnit = 'day' | 'month' | 'year' | 'yearday' | 'yearmonth' | 'weekday' | 'season';

/** Words before a date that say that it lies ahead. */
const AHEAD =
  /^(?:will|won't|would|due|expected|scheduled|next|plan|plans|planned|coming|upcoming|expire|expires|deadline|forecast)$/;

/** The draft of one day, or null where there is no such day. */
export function dated(first: number, end: number, day: number | null, unit: DateUnit): Draft | null {
  return day === null ? null : draft(first, end, { low: day, high: day }, unit);
}

/** The draft of a date over tokens `first` to `end` (exclusive). */
export function draft(first: number, end: number, days: Days, unit: DateUnit, hedge: Hedge = 'exact'): Draft {
  return { first, end, dimension: 'date', unit, value: days.low, low: days.low, high: days.high, hedge };
}

/** "14 May 2024", "8 to 9 February", "the 14th of May", "19 June and 6 September 2023" (its first date shares the year). */
export function dayFirst(line: Line, at: number): Draft | null {
  const day = dayAt(line, at);
  if (day === null) return null;
  let next = day.end;
  let last = day.value;
  const link = lowerAt(line, next);
  if (link === 'to' || link === '-' || link === 'and') {
    const second = dayAt(line, next + 1);
    if (second !== null && second.value > day.value) {
      last = second.value;
      next = second.end;
    }
  }
  if (lowerAt(line, next) === 'of') next++;
  const month = MONTHS.get(lowerAt(line, next));
  if (month === undefined || !isCapital(line, next)) return null;
  next = afterMonth(line, next);
  const year = yearAfter(line, next) ?? sharedYear(line, next);
  return inYear(line, at, year === null || year.end < 0 ? next : year.end, month, day.value, last, year?.value ?? null);
}

function dayAt(line: Line, at: number): { value: number; end: number } | null {
  const text = lowerAt(line, at);
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 31) return null;
  const ordinal = touches(line, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(line, at + 1)) ? 1 : 0;
  return { value: Number(text), end: at + 1 + ordinal };
}

/** First token after a month name and the full stop of its abbreviation. */
export function afterMonth(line: Line, at: number): number {
  const dot =
    lowerAt(line, at + 1) === '.' && touches(line, at + 1) && lowerAt(line, at).length <= 4 && at + 2 < line.tokens.length;
  return dot ? at + 2 : at + 1;
}

/** A year right here or after a comma. */
export function yearAfter(line: Line, at: number): { value: number; end: number } | null {
  const next = lowerAt(line, at) === ',' ? at + 1 : at;
  return /^(?:1[6-9]|20)\d\d$/.test(lowerAt(line, next)) ? { value: Number(lowerAt(line, next)), end: next + 1 } : null;
}

/** The year that a second date states for both: "19 June and 6 September 2023". `end` is -1: it is not part of the first date. */
function sharedYear(line: Line, at: number): { value: number; end: number } | null {
  if (!/^(?:and|to|-)$/.test(lowerAt(line, at))) return null;
  const day = dayAt(line, at + 1);
  const month = day === null ? at + 1 : day.end;
  if (!MONTHS.has(lowerAt(line, month))) return null;
  const afterName = afterMonth(line, month);
  const after = day === null ? (dayAt(line, afterName)?.end ?? afterName) : afterName;
  const year = yearAfter(line, after);
  return year === null ? null : { value: year.value, end: -1 };
}

/** "May 9", "Nov. 27, 2024", "June 19-21". */
export function monthDay(line: Line, at: number): Draft | null {
  const month = MONTHS.get(lowerAt(line, at));
  const next = afterMonth(line, at);
  const day = dayAt(line, next);
  if (month === undefined || day === null) return null;
  let end = day.end;
  let last = day.value;
  const link = lowerAt(line, end);
  if (link === '-' || link === 'to' || link === 'and') {
    const second = dayAt(line, end + 1);
    const follows = link !== 'and' || (second !== null && endsDates(line, second.end));
    if (second !== null && follows && second.value > day.value && !UNIT_PHRASES.has(lowerAt(line, second.end))) {
      last = second.value;
      end = second.end;
    }
  }
  const year = yearAfter(line, end) ?? sharedYear(line, end);
  return inYear(line, at, year === null || year.end < 0 ? end : year.end, month, day.value, last, year?.value ?? null);
}

/** "on May 22 and 23, in Tovar"; not "on May 22 and 23 people". */
const endsDates = (line: Line, at: number): boolean => {
  const next = line.tokens[at];
  return next === undefined || /^[,.;:)]$/.test(next.lower) || /^(?:in|at|with|by|from|before|after|when)$/.test(next.lower);
};

/** Day `day` to `last` of a month; the year is the stated one, else the likeliest. */
export function inYear(
  line: Line,
  first: number,
  end: number,
  month: number,
  day: number,
  last: number,
  stated: number | null,
): Draft | null {
  const year = stated ?? nearestYear(line, first, month, day);
  const low = dayNumber(year, month, day);
  const high = dayNumber(year, month, last);
  return low === null || high === null
    ? null
    : draft(first, end, { low, high }, stated === null ? 'yearday' : 'day', last > day ? 'range' : 'exact');
}

/** Stands for the year of "May 9" where the day of publication is unknown too; a leap year, so that every day of the calendar exists. */
const STAND_IN_YEAR = 1972;

/** How many words before a date may say that it lies ahead. */
const AHEAD_REACH = 6;

/** "will", "due", "scheduled" stand shortly before the date at token `at`. */
export function looksAhead(line: Line, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - AHEAD_REACH); k--) if (AHEAD.test(lowerAt(line, k))) return true;
  return false;
}

/** "Last June" of a report of March is that of the year before, "next January" that of the next; null for other words. A month points past its own. */
export function pointedYear(word: string, today: number, month: number): number | null {
  const year = yearOf(today);
  const current = monthOf(today);
  if (word === 'last' || word === 'past') return month < current ? year : year - 1;
  if (word === 'next') return month > current ? year : year + 1;
  return word === 'this' ? year : null;
}

/** The year that puts the date next to the day of publication: days that have passed weigh half, unless the sentence looks ahead. */
export function nearestYear(line: Line, at: number, month: number, day: number): number {
  const { today } = line;
  if (today === null) return STAND_IN_YEAR;
  const before = lowerAt(line, at - 1);
  const pointed = pointedYear(before, today, month);
  if (pointed !== null) return pointed;
  const ahead = before !== 'since' && (before === 'by' || before === 'until' || before === 'till' || looksAhead(line, at));
  let best = STAND_IN_YEAR;
  let least = Number.POSITIVE_INFINITY;
  for (let year = yearOf(today) - 1; year <= yearOf(today) + 1; year++) {
    const distance = (dayNumber(year, month, Math.min(day, 28)) ?? 0) - today;
    const cost = distance > 0 === ahead ? Math.abs(distance) : 2 * Math.abs(distance);
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}
