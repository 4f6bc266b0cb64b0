/** Numbers with their hedge, sign and unit: "nearly 100", "€12.5m", "between 3 and 5", "10 km (6 miles)", "eight hours and 49 minutes". */
import type { Also, Hedge } from '../../model.ts';
import { DOZEN, type HedgeRow } from './hedges.ts';
import { hedgeAfter, hedgeBefore } from './hedging.ts';
import { type Interval, intervalOf } from './intervals.ts';
import { type Draft, type Line, lowerAt, type Numeral } from './line.ts';
import type { Measure } from './measures.ts';
import { isMoveTo } from './moves.ts';
import { perTail } from './rates.ts';
import { base, COUNT, chained, compoundDuration, listed, type Scalar, sameMeasure, scalarAt, share, sign } from './scalars.ts';
import { ROUNDING } from './units.ts';

/** The quantity whose numeral begins at token `at`; it takes tokens from `from` on (hedge, sign). Null where no number stands. */
export function amountAt(line: Line, at: number, from: number): Draft | null {
  const left = scalarAt(line, at, from);
  if (left === null) return null;
  const range = rangeFrom(line, left, from);
  if (range !== null) return range;
  const compound = left.measure?.dimension === 'duration' ? compoundDuration(line, left) : left;
  return hedged(line, compound, from);
}

/** The quantity of a number that was read elsewhere ("half a point"), with the hedge before it. */
export function amountOf(line: Line, numeral: Numeral, measure: Measure, from: number): Draft {
  return hedged(
    line,
    {
      first: numeral.first,
      end: measure.end,
      numeral,
      value: numeral.value,
      grain: numeral.grain,
      scaled: numeral.scaled,
      measure,
    },
    from,
  );
}

/** "3 to 5", "10-15 km", "between 8 and 14", "two or three", "$5-10 million"; also gives "6.25" in "from 6.25 to 5.75 per cent" its unit. */
function rangeFrom(line: Line, left: Scalar, from: number): Draft | null {
  const link = lowerAt(line, left.end);
  const between = lowerAt(line, left.first - 1) === 'between' && left.first - 1 >= from;
  const bare = left.measure === null;
  const list = link === 'and' || link === ',';
  if (!(link === 'to' || link === '-' || link === 'or' || (list && (between || bare)))) return null;
  const start = left.end + 1;
  const next = scalarAt(line, sign(line, start), start);
  if (next === null || next.first !== start) return null;
  const right = list && bare ? chained(line, next) : next;
  const shared = share(left, right);
  const change = lowerAt(line, left.first - 1) === 'from';
  // "30 knots or 35 mph" is one speed
  const twice = link === 'or' && left.measure !== null && next.measure !== null && left.measure.unit !== next.measure.unit;
  const own = left.measure !== null || left.numeral.scale > 1; // "rose by 9 million to 260 million", "by 5 to 20 million"
  const moved = link === 'to' && own && isMoveTo(line, left.first, left.value, right.value);
  const apart = change || twice || moved || (link === 'and' && !between) || link === ',';
  const asRange = !apart && sameMeasure(shared, right) && size(shared) < size(right);
  if (asRange) return spread(line, shared, right, between ? left.first - 1 : left.first, between ? left.first - 1 : from);
  // "28, 46 and 71 million euros": only digits share what follows a list.
  if (shared === left || (list && !listed(line, left, right))) return null;
  return hedged(line, shared, from);
}

/** In the base unit of its dimension, so that "eight months to two years" is a range. */
const size = ({ value, measure }: Scalar): number => base(value, measure ?? COUNT);

function spread(line: Line, left: Scalar, right: Scalar, first: number, from: number): Draft {
  const measure = right.measure ?? left.measure ?? COUNT;
  const low = base(left.value, left.measure ?? measure);
  const high = base(right.value, measure);
  const hedge = hedgeBefore(line, first, from, left.value, measure === COUNT);
  const draft: Draft = {
    first: hedge?.first ?? first,
    end: right.end,
    numeral: [left.numeral.first, right.numeral.end],
    dimension: measure.dimension,
    unit: measure.unit,
    value: low,
    low,
    high,
    hedge: 'range',
  };
  return withTail(line, draft, hedge?.row ?? null);
}

/** Of two hedges before one number the outer holds; "over nearly 100" takes back with one hand what it gives with the other. */
const both = (outer: HedgeRow, inner: HedgeRow): HedgeRow =>
  (ABOVE.has(outer.hedge) && BELOW.has(inner.hedge)) || (BELOW.has(outer.hedge) && ABOVE.has(inner.hedge)) ? ABOUT : outer;

const ABOVE: ReadonlySet<Hedge> = new Set(['at-least', 'more-than']);
const BELOW: ReadonlySet<Hedge> = new Set(['nearly', 'at-most', 'less-than']);
const ABOUT: HedgeRow = {
  hedge: 'about',
  low: 'rounding',
  high: 'rounding',
  reason: 'two hedges that contradict each other',
  before: [],
};

/** Before "over four years" these make it longer than that; behind anything else it is what happened in the course of them. */
const LASTING = new Set(
  'for last lasts lasted lasting take takes took taken taking spend spent spending after of in is was were be been wait waited waiting with by than serve served age aged'.split(
    ' ',
  ),
);

// "to be spent over four years"
const isDuring = (line: Line, { first, end, measure }: Scalar): boolean =>
  measure?.dimension === 'duration' &&
  lowerAt(line, first - 1) === 'over' &&
  /^[a-z]/.test(lowerAt(line, first - 2)) &&
  !LASTING.has(lowerAt(line, first - 2)) &&
  lowerAt(line, end) !== 'ago';

/** A number with its hedge, tail ("a month") and second unit. */
function hedged(line: Line, scalar: Scalar, from: number): Draft {
  const measure = scalar.measure ?? COUNT;
  const count = scalar.measure === null;
  const before = isDuring(line, scalar) ? null : hedgeBefore(line, scalar.first, from, scalar.value, count);
  const after = before === null ? hedgeAfter(line, scalar.end) : null;
  const outer = before === null ? null : hedgeBefore(line, before.first, from, scalar.value, count);
  const row = before !== null && outer !== null ? both(outer.row, before.row) : ((before ?? after)?.row ?? null);
  const draft: Draft = {
    first: outer?.first ?? before?.first ?? scalar.first,
    end: after?.end ?? scalar.end,
    numeral: [scalar.numeral.first, scalar.numeral.end],
    dimension: measure.dimension,
    unit: measure.unit,
    value: base(scalar.value, measure),
    ...based(written(scalar, row), measure),
  };
  return withTail(line, draft, row);
}

/** The interval in the units of the text. */
function written(scalar: Scalar, row: HedgeRow | null): Interval {
  const dimension = scalar.measure?.dimension ?? 'count';
  if (scalar.numeral.dozen && (row === null || row.hedge === 'about')) {
    return { low: scalar.value * DOZEN.low, high: scalar.value * DOZEN.high, hedge: row?.hedge ?? 'vague' };
  }
  return intervalOf(scalar.value, scalar.grain, ROUNDING[dimension], scalar.scaled, row);
}

function based(interval: Interval, measure: Measure): Interval {
  return {
    ...interval,
    low: interval.low === null ? null : base(interval.low, measure),
    high: interval.high === null ? null : base(interval.high, measure),
  };
}

function withTail(line: Line, draft: Draft, row: HedgeRow | null): Draft {
  const withPer = perTail(line, draft);
  const second = secondUnit(line, withPer, row);
  if (second === null) return withPer;
  return { ...withPer, end: second.end, also: [...(withPer.also ?? []), ...second.also] };
}

/** How many words may stand before the bracket: "4,200 cubic metres of water a second (148,000 cubic feet)". */
const GAP = 5;
const CONVERTED = new Set(['length', 'area', 'volume', 'mass', 'speed', 'temperature', 'energy', 'power', 'money']);

/** The same amount in another unit: in brackets, after a slash, or after "or". */
function secondUnit(line: Line, draft: Draft, row: HedgeRow | null): { end: number; also: Also[] } | null {
  if (!CONVERTED.has(draft.dimension)) return null;
  const open = bracketAt(line, draft.end);
  if (open < 0) return secondBehindOr(line, draft);
  const start = open + 1;
  const limit = Math.min(start + 6, line.tokens.length);
  for (let at = start; at < limit; at++) {
    const scalar = scalarAt(line, at, start);
    if (scalar === null) continue;
    const measure = scalar.measure;
    if (measure === null || !converts(draft, measure)) return null;
    const range = rangeFrom(line, scalar, start);
    const own = range ?? hedged(line, scalar, start);
    if (lowerAt(line, own.end) !== ')' && lowerAt(line, own.end) !== ';') return null;
    // The hedge before the first number holds for both.
    const interval = row === null || range !== null ? own : based(written(scalar, row), measure);
    const close = closing(line, own.end);
    return {
      end: close + 1,
      also: [{ dimension: own.dimension, unit: own.unit, value: own.value, low: interval.low, high: interval.high }],
    };
  }
  return null;
}

/** Two units of one amount come no further apart than this share of it. */
const CONVERSION = 0.1;

/** "30 knots or 35 mph", "five miles, or eight kilometres". */
function secondBehindOr(line: Line, draft: Draft): { end: number; also: Also[] } | null {
  const or = lowerAt(line, draft.end) === ',' ? draft.end + 1 : draft.end;
  if (lowerAt(line, or) !== 'or') return null;
  const scalar = scalarAt(line, or + 1, or + 1);
  if (scalar?.measure == null || scalar.measure.dimension !== draft.dimension || !converts(draft, scalar.measure)) return null;
  const value = base(scalar.value, scalar.measure);
  if (draft.dimension === 'money' || Math.abs(value - draft.value) > CONVERSION * Math.abs(draft.value)) return null;
  const { low, high } = based(written(scalar, null), scalar.measure);
  return { end: scalar.end, also: [{ dimension: scalar.measure.dimension, unit: scalar.measure.unit, value, low, high }] };
}

function bracketAt(line: Line, end: number): number {
  if (lowerAt(line, end) === '(') return end;
  if (lowerAt(line, end) !== 'of') return -1;
  for (let at = end + 1; at <= end + GAP; at++) {
    if (lowerAt(line, at) === '(') return at;
    if (line.tokens[at]?.kind !== 'word') return -1;
  }
  return -1;
}

function closing(line: Line, at: number): number {
  let close = at;
  while (close < line.tokens.length && lowerAt(line, close) !== ')') close++;
  return Math.min(close, line.tokens.length - 1);
}

function converts(draft: Draft, measure: Measure): boolean {
  if (draft.unit === measure.unit) return false;
  if (draft.dimension === measure.dimension) return true;
  const pair = `${draft.dimension} ${measure.dimension}`;
  return pair === 'mass volume' || pair === 'volume mass';
}
