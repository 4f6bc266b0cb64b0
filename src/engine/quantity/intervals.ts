/** Numbers with their hedges as intervals. */
import type { Hedge } from '../../model.ts';
import { ABOUT_LEAST, ABOUT_TOLERANCE, type Edge, type HedgeRow, PLAIN_TOLERANCE, TIMED_TOLERANCE } from './hedges.ts';

/** How a plain number of a dimension is rounded. */
export type Rounding =
  | 'counted' // exact, unless it ends in two or more zeros or is given in millions
  | 'measured' // always rounded to its last digit
  | 'percent' // to one percent or finer, never to ten: 30 percent is not 32
  | 'timed' // the same, with a narrower cap: four years are not three and a half
  | 'degree' // rounded to its last digit, no share of the value: zero is arbitrary (temperature, magnitude)
  | 'spoken' // a fraction or multiple in words: a third, half, twice
  | 'exact';

/** An interval in the units of the text. */
export interface Interval {
  low: number | null;
  high: number | null;
  lowOpen?: boolean;
  highOpen?: boolean;
  hedge: Hedge;
}

/** Whole units below this are written for what comes near them: "one mile" for 1.2. */
const FEW = 3;
const FEW_TOLERANCE = 0.25;

/** Half-width of a plain number, in its own units. */
export function plainTolerance(value: number, grain: number, rounding: Rounding, scaled: boolean): number {
  const size = Math.abs(value);
  switch (rounding) {
    case 'exact':
      return 0;
    case 'degree':
      return Math.min(grain, 1) / 2;
    case 'spoken':
      return size * PLAIN_TOLERANCE;
    case 'percent':
      return Math.min(Math.min(grain, 1) / 2, size * PLAIN_TOLERANCE);
    case 'timed':
      return Math.min((size < 100 ? Math.min(grain, 1) : grain) / 2, size * TIMED_TOLERANCE);
    case 'measured':
      return Math.min(
        (size < 100 ? Math.min(grain, 1) : grain) / 2,
        size * (size < FEW && grain >= 1 ? FEW_TOLERANCE : PLAIN_TOLERANCE),
      );
    case 'counted':
      return scaled || grain >= 100 || grain < 1 ? Math.min(grain / 2, size * PLAIN_TOLERANCE) : 0;
  }
}

/** The interval of `value` under the hedge row `row`; without a row the plain number's. */
export function intervalOf(value: number, grain: number, rounding: Rounding, scaled: boolean, row: HedgeRow | null): Interval {
  const plain = plainTolerance(value, grain, rounding, scaled);
  if (row === null)
    return { low: value - plain, high: value + plain, hedge: plain > 0 && rounding === 'counted' ? 'rounded' : 'exact' };
  const size = Math.abs(value);
  const wide = Math.max(Math.min(grain / 2, size * ABOUT_TOLERANCE), size * ABOUT_LEAST, plain);
  const low = edge(row.low, value, -wide);
  const high = edge(row.high, value, wide);
  return {
    low: low !== null && high !== null ? Math.min(low, high) : low,
    high: low !== null && high !== null ? Math.max(low, high) : high,
    ...(row.low === 'open' ? { lowOpen: true } : {}),
    ...(row.high === 'open' ? { highOpen: true } : {}),
    hedge: row.hedge,
  };
}

function edge(kind: Edge, value: number, wide: number): number | null {
  if (kind === 'none') return null;
  if (kind === 'value' || kind === 'open') return value;
  return kind === 'rounding' ? value + wide : value * kind.share;
}
