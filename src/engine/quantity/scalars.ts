/** Numbers with their measure, before hedges: what two of them share in a range or a list, and durations of two units. */
import { type Line, lowerAt, type Numeral, touches } from './line.ts';
import { type Measure, measureOf } from './measures.ts';
import { numeralAt, rounded } from './numerals.ts';

/** A numeral with its measure, not yet hedged. */
export interface Scalar {
  first: number;
  end: number;
  numeral: Numeral;
  /** As written, scale letters included. */
  value: number;
  grain: number;
  scaled: boolean;
  measure: Measure | null;
}

/** The measure of a number that has none. */
export const COUNT: Measure = { dimension: 'count', unit: '', factor: 1, offset: 0, scale: 1, end: 0 };

const MILLION = 1e6;

/** The number at token `at` with its sign, scale letter and unit, which may begin at `from` at the earliest. */
export function scalarAt(line: Line, at: number, from: number): Scalar | null {
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
    value: (minus ? -1 : 1) * rounded(numeral.value * scale, 15),
    grain: numeral.grain * scale,
    scaled: numeral.scaled || scale >= MILLION,
    measure,
  };
}

/** A minus sign: "-2C", "−0.3%", which touches the number and nothing before it; or the word, "minus 2C". */
function signed(line: Line, first: number, from: number, measure: Measure | null): boolean {
  const minus = line.tokens[first - 1];
  if (minus === undefined || first - 1 < from) return false;
  if (minus.lower === 'minus') return measure?.dimension === 'temperature';
  if (minus.lower !== '-' || !touches(line, first)) return false;
  if (touches(line, first - 1) && lowerAt(line, first - 2) !== '(') return false;
  return (
    measure !== null &&
    (measure.dimension === 'temperature' ||
      measure.dimension === 'percent' ||
      measure.dimension === 'points' ||
      measure.dimension === 'money')
  );
}

/** Where the numeral begins when a currency sign may stand at `at`. */
export function sign(line: Line, at: number): number {
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
export function chained(line: Line, middle: Scalar): Scalar {
  const link = lowerAt(line, middle.end);
  if (middle.measure !== null || middle.numeral.scale > 1 || (link !== ',' && link !== 'and')) return middle;
  const last = scalarAt(line, middle.end + 1, middle.end + 1);
  return last === null ? middle : share(middle, chained(line, last));
}

/** Both are digits, and the second is money or in millions: such lists share their unit. So do "sentenced to nine and six years". */
export const listed = (line: Line, left: Scalar, right: Scalar): boolean =>
  (line.tokens[left.numeral.first]?.kind === 'number' &&
    line.tokens[right.numeral.first]?.kind === 'number' &&
    (right.scaled || right.measure?.dimension === 'money') &&
    left.value < 1000) ||
  (right.measure?.dimension === 'duration' && lowerAt(line, right.end) !== 'later' && measured(line, left.first));

/** "jailed for nine and six years", "terms of nine and six years"; "a father of two and 12 years her senior" is none. */
const measured = (line: Line, at: number): boolean =>
  /^(?:to|for)$/.test(lowerAt(line, at - 1)) ||
  (lowerAt(line, at - 1) === 'of' && /s$/.test(lowerAt(line, at - 2))) ||
  (lowerAt(line, at - 1) === ',' && numeralAt(line, at - 2) !== null && measured(line, at - 2));

/** The left number with the unit and scale of the right one, where it has none of its own. */
export function share(left: Scalar, right: Scalar): Scalar {
  const scale = right.value / right.numeral.value === 1 ? right.numeral.scale : right.value / right.numeral.value;
  const bare =
    left.numeral.scale === 1 && (left.measure === null || (left.measure.first !== undefined && left.measure.scale === 1));
  const lifts = bare && scale >= 1000 && left.value < 1000;
  if (!lifts && (left.measure !== null || right.measure === null)) return left;
  const measure = left.measure ?? (right.measure === null ? null : { ...right.measure, end: left.end });
  return {
    ...left,
    measure,
    value: lifts ? rounded(left.value * scale, 15) : left.value,
    grain: lifts ? left.grain * scale : left.grain,
    scaled: left.scaled || (lifts && scale >= MILLION),
  };
}

/** Two numbers may form a range: one dimension, or a second number that goes on in the unit of the first. */
export function sameMeasure(left: Scalar, right: Scalar): boolean {
  if (left.measure !== null && right.measure !== null) return left.measure.dimension === right.measure.dimension;
  // "$5 to 10" goes on in dollars; "0.9% to 24.85" does not go on in percent.
  return right.measure === null && (left.measure === null || left.measure.first !== undefined);
}

/** "three years and six months", "2 hours 10 minutes": the smaller unit is the rounding. */
export function compoundDuration(line: Line, left: Scalar): Scalar {
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

/** A number of the text in the base unit of its dimension. */
export const base = (value: number, measure: Measure): number => rounded(value * measure.factor + measure.offset, 12);
