/** How far apart two values lie. */
import type { Quantity } from '../../model.ts';

/** Hours between two times of one day, days between two dates, that count as much as two orders of magnitude. */
const FAR_HOURS = 6;
const FAR_DAYS = 60;
const DAY_MINUTES = 1440;
/** Of two dates that are exact to the year, one year tells them apart as far as so many days tell apart two days: 1997 and 1998 lie side by side. */
const YEAR_DAYS = 2;

/** Orders of magnitude between two values; of times the hours or days between them, on the same scale. */
export function ordersApart(a: Quantity, b: Quantity): number {
  const gap = Math.abs(a.value - b.value);
  if (a.dimension === 'clock') {
    const turn = a.halfDay || b.halfDay ? DAY_MINUTES / 2 : DAY_MINUTES;
    return (2 * Math.min(gap % turn, turn - (gap % turn))) / 60 / FAR_HOURS;
  }
  if (a.dimension === 'date') return (2 * Math.log1p(areYears(a, b) ? (YEAR_DAYS * gap) / 365 : gap)) / Math.log1p(FAR_DAYS);
  const x = sizeOf(a);
  const y = sizeOf(b);
  return x === 0 || y === 0 ? 0 : Math.abs(Math.log10(x / y)); // `none` weighs a zero
}

const areYears = (a: Quantity, b: Quantity): boolean => a.unit === 'year' && b.unit === 'year';

// A quarter as 25 percent, whether or not the other is a fraction too.
const sizeOf = ({ dimension, value }: Quantity): number => Math.abs(dimension === 'fraction' ? 100 * value : value);

/** Dimensions whose digits say nothing by themselves: of "8.14" and "8.41", of ages of 45 and 54, the orders apart say it all. */
export const TIMES: ReadonlySet<string> = new Set(['date', 'clock', 'age']);
/** Values of so many orders of magnitude are close by no chance. */
const SURE = 2;

/**
 * 0 to 1: how close two values are, 0 from the double on, and the more the larger they are. Two counts in the thousands that differ by a tenth are
 * hardly of two things; two and three are close by chance.
 */
export function closeness(a: Quantity, b: Quantity): number {
  const x = sizeOf(a);
  const y = sizeOf(b);
  const low = Math.min(x, y);
  const high = Math.max(x, y);
  if (low === 0 || low === high || TIMES.has(a.dimension)) return 0;
  return Math.max(0, 1 - Math.log2(high / low)) * Math.min(1, Math.log10(low + 1) / SURE);
}
