/** Numbers with their hedge, sign and unit: "nearly 100", "€12.5m", "between 3 and 5", "10 km (6 miles)", "eight hours and 49 minutes". */
import type { Also } from '../../model.ts';
import { DOZEN, type HedgeRow, type Interval, intervalOf } from './hedges.ts';
import { hedgeAfter, hedgeBefore } from './hedging.ts';
import { type Draft, type Line, lowerAt, touches } from './line.ts';
import { type Measure, measureOf } from './measures.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { ROUNDING } from './units.ts';

/** A numeral with its measure, not yet hedged. */
interface Scalar {
  first: number;
  end: number;
  numeral: Numeral;
  /** As written, scale letters included. */
  value: number;
  grain: number;
  scaled: boolean;
  measure: Measure | null;
}

const COUNT: Measure = { dimension: 'count', unit: '', factor: 1, offset: 0, scale: 1, end: 0 };
const MILLION = 1e6;

/** Words after a number that say by what it is counted: "a month", "per share". */
const PER_NOUNS = new Set(
  'second minute hour day night week month quarter year person head capita share household family barrel tonne ton litre liter gallon kilo kilogram kilogramme unit euro dollar pound man worker employee mile kilometre kilometer passenger student pupil customer'.split(
    ' ',
  ),
);
const PER_SHORT: Readonly<Record<string, string>> = {
  s: 'second',
  h: 'hour',
  day: 'day',
  yr: 'year',
  year: 'year',
  month: 'month',
  min: 'minute',
  share: 'share',
};

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

function scalarAt(line: Line, at: number, from: number): Scalar | null {
  const numeral = numeralAt(line, at);
  if (numeral === null) return null;
  const measure = measureOf(line, numeral, from);
  const scale = measure?.scale ?? 1;
  const first = signed(line, measure?.first ?? numeral.first, from, measure)
    ? (measure?.first ?? numeral.first) - 1
    : (measure?.first ?? numeral.first);
  const minus = first < (measure?.first ?? numeral.first);
  return {
    first,
    end: measure?.end ?? numeral.end,
    numeral,
    value: (minus ? -1 : 1) * Number((numeral.value * scale).toPrecision(15)),
    grain: numeral.grain * scale,
    scaled: numeral.scaled || scale >= MILLION,
    measure,
  };
}

/** A minus sign: "-2C", "−0.3%"; it touches the number and nothing before it. */
function signed(line: Line, first: number, from: number, measure: Measure | null): boolean {
  const minus = line.tokens[first - 1];
  if (minus === undefined || first - 1 < from || minus.lower !== '-' || !touches(line, first)) return false;
  if (touches(line, first - 1) && lowerAt(line, first - 2) !== '(') return false;
  return (
    measure !== null &&
    (measure.dimension === 'temperature' ||
      measure.dimension === 'percent' ||
      measure.dimension === 'points' ||
      measure.dimension === 'money')
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
  const asRange =
    !change && (link !== 'and' || between) && link !== ',' && sameMeasure(shared, right) && shared.value < right.value;
  if (asRange) return spread(line, shared, right, between ? left.first - 1 : left.first, between ? left.first - 1 : from);
  // "28, 46 and 71 million euros": only digits share what follows a list.
  if (shared === left || (list && !listed(line, left, right))) return null;
  return hedged(line, shared, from);
}

/** Where the numeral begins when a currency sign may stand at `at`. */
function sign(line: Line, at: number): number {
  let next = at;
  while (
    next < at + 3 &&
    line.tokens[next]?.kind !== 'number' &&
    /^(?:us|[$€£¥₹]|[a-z]{2,3})$/.test(lowerAt(line, next)) &&
    numeralAt(line, next) === null
  )
    next++;
  return numeralAt(line, next) === null ? at : next;
}

/** The "46" of "28, 46 and 71 million euros" with the scale and unit of the last number of the list. */
function chained(line: Line, middle: Scalar): Scalar {
  const link = lowerAt(line, middle.end);
  if (middle.measure !== null || middle.numeral.scale > 1 || (link !== ',' && link !== 'and')) return middle;
  const last = scalarAt(line, middle.end + 1, middle.end + 1);
  return last === null ? middle : share(middle, chained(line, last));
}

const listed = (line: Line, left: Scalar, right: Scalar): boolean =>
  line.tokens[left.numeral.first]?.kind === 'number' &&
  line.tokens[right.numeral.first]?.kind === 'number' &&
  (right.scaled || right.measure?.dimension === 'money') &&
  left.value < 1000;

/** The left number with the unit and scale of the right one, where it has none of its own. */
function share(left: Scalar, right: Scalar): Scalar {
  const scale = right.value / right.numeral.value === 1 ? right.numeral.scale : right.value / right.numeral.value;
  const bare =
    left.numeral.scale === 1 && (left.measure === null || (left.measure.first !== undefined && left.measure.scale === 1));
  const lifts = bare && scale >= 1000 && left.value < 1000;
  if (!lifts && (left.measure !== null || right.measure === null)) return left;
  const measure = left.measure ?? (right.measure === null ? null : { ...right.measure, end: left.end });
  return {
    ...left,
    measure,
    value: lifts ? Number((left.value * scale).toPrecision(15)) : left.value,
    grain: lifts ? left.grain * scale : left.grain,
    scaled: left.scaled || (lifts && scale >= MILLION),
  };
}

function sameMeasure(left: Scalar, right: Scalar): boolean {
  if (left.measure !== null && right.measure !== null) return left.measure.dimension === right.measure.dimension;
  // "$5 to 10" goes on in dollars; "0.9% to 24.85" does not go on in percent.
  return right.measure === null && (left.measure === null || left.measure.first !== undefined);
}

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

/** "three years and six months", "2 hours 10 minutes": the smaller unit is the rounding. */
function compoundDuration(line: Line, left: Scalar): Scalar {
  const big = left.measure;
  if (big === null) return left;
  const linked = lowerAt(line, left.end) === 'and' || lowerAt(line, left.end) === ',' ? left.end + 1 : left.end;
  const right = scalarAt(line, linked, linked);
  const small = right?.measure;
  if (right === null || small === null || small === undefined || small.dimension !== 'duration' || small.factor >= big.factor)
    return left;
  const value = left.value + (right.value * small.factor) / big.factor;
  return {
    ...left,
    end: right.end,
    numeral: { ...left.numeral, end: right.numeral.end },
    value,
    grain: (right.grain * small.factor) / big.factor,
  };
}

const base = (value: number, measure: Measure): number => Number((value * measure.factor + measure.offset).toPrecision(12));

/** A number with its hedge, tail ("a month") and second unit. */
function hedged(line: Line, scalar: Scalar, from: number): Draft {
  const measure = scalar.measure ?? COUNT;
  const count = scalar.measure === null;
  const before = hedgeBefore(line, scalar.first, from, scalar.value, count);
  const after = before === null ? hedgeAfter(line, scalar.end) : null;
  const row = (before ?? after)?.row ?? null;
  const draft: Draft = {
    first: before?.first ?? scalar.first,
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

/** "640 crowns a month", "2,500 m³/s", "K15,000 for every household". */
function perTail(line: Line, draft: Draft): Draft {
  if (draft.dimension === 'count' || draft.dimension === 'duration' || draft.dimension === 'age') return draft;
  const word = lowerAt(line, draft.end);
  let at = draft.end;
  // "4,200 cubic feet of water a second"
  if (word === 'of' && lowerAt(line, at + 2) === 'a' && PER_NOUNS.has(lowerAt(line, at + 3)))
    return { ...draft, end: at + 4, per: lowerAt(line, at + 3) };
  if (word === 'a' || word === 'an' || word === 'per' || word === 'each' || word === 'every') at += 1;
  else if (word === 'for' && (lowerAt(line, at + 1) === 'every' || lowerAt(line, at + 1) === 'each')) at += 2;
  else if (word === '/' && touches(line, at + 1)) {
    const short = PER_SHORT[lowerAt(line, at + 1)];
    return short === undefined ? draft : { ...draft, end: at + 2, per: short };
  } else return draft;
  const noun = lowerAt(line, at);
  return PER_NOUNS.has(noun) ? { ...draft, end: at + 1, per: noun } : draft;
}

/** How many words may stand before the bracket: "4,200 cubic metres of water a second (148,000 cubic feet)". */
const GAP = 5;
const CONVERTED = new Set(['length', 'area', 'volume', 'mass', 'speed', 'temperature', 'energy', 'power', 'money']);

/** The same amount in another unit: in brackets, after a slash, or after "or". */
function secondUnit(line: Line, draft: Draft, row: HedgeRow | null): { end: number; also: Also[] } | null {
  if (!CONVERTED.has(draft.dimension)) return null;
  const open = bracketAt(line, draft.end);
  if (open < 0) return null;
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
