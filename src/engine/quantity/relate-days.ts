/** Do two dates agree? Dates that leave their year or week open are compared by what they do say. */
import type { Also } from '../../model.ts';

type Days = Pick<Also, 'unit' | 'low' | 'high'>;

const NO_YEAR = new Set(['yearday', 'yearmonth']);
const COARSE = new Set(['year', 'season']);
/** "On Wednesday" may be the Wednesday of the week before or after. */
const WEEKS = [0, 7, -7];
const DAY = 86_400_000;

/**
 * `agree` where some day is in both. A date without a year is compared by month and day alone, and not at all with a whole year;
 * a weekday may lie a week earlier or later.
 */
export function relateDays(a: Days, b: Days): 'agree' | 'differ' | 'incomparable' {
  const yearless = NO_YEAR.has(a.unit) || NO_YEAR.has(b.unit);
  const bound = a.low === null || a.high === null || b.low === null || b.high === null;
  if (yearless && (bound || COARSE.has(a.unit) || COARSE.has(b.unit))) return overlap(a, b) ? 'agree' : 'incomparable';
  const weeks = !bound && (a.unit === 'weekday' || b.unit === 'weekday') ? WEEKS : [0];
  const meets = weeks.some((shift) => (yearless ? meetInYear(a, b, shift) : overlap(a, b, shift)));
  return meets ? 'agree' : 'differ';
}

function overlap(a: Days, b: Days, shift = 0): boolean {
  const from = Math.max(a.low ?? Number.NEGATIVE_INFINITY, (b.low ?? Number.NEGATIVE_INFINITY) + shift);
  return from <= Math.min(a.high ?? Number.POSITIVE_INFINITY, (b.high ?? Number.POSITIVE_INFINITY) + shift);
}

/** Month and day alone. The weekday of the two is the one that is shifted. */
function meetInYear(a: Days, b: Days, shift: number): boolean {
  const [aLow, aHigh] = inYear(a, a.unit === 'weekday' ? shift : 0);
  const [bLow, bHigh] = inYear(b, b.unit === 'weekday' ? shift : 0);
  return Math.max(aLow, bLow) <= Math.min(aHigh, bHigh);
}

/** First and last day as month × 32 + day; an interval that crosses the new year ends at its end. */
function inYear({ low, high }: Days, shift: number): [number, number] {
  const first = monthAndDay((low ?? 0) + shift);
  const last = monthAndDay((high ?? 0) + shift);
  return [first, last < first ? Number.POSITIVE_INFINITY : last];
}

function monthAndDay(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCMonth() * 32 + date.getUTCDate();
}
