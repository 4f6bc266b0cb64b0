/** Do two quantities agree? Intervals that overlap agree; other dimensions and other currencies are never compared. */
import type { Also, Quantity } from '../../model.ts';
import { sameCurrency } from './currencies.ts';
import { COUNT_BOUND_REACH, LOWER_BOUND_REACH, SMALL_BOUND } from './hedges.ts';
import { relateDays } from './relate-days.ts';

/** What two quantities have to do with one another; the same when they are swapped. */
export type Relation = 'agree' | 'differ' | 'incomparable';

const DAY_MINUTES = 1440;
/** Shares below this are equal up to floating point. */
const EPSILON = 1e-9;

type Form = Also & Pick<Quantity, 'halfDay' | 'per' | 'second' | 'lowOpen' | 'highOpen'>;

/** `agree` where some value satisfies both, `differ` where none does, `incomparable` across dimensions, currencies, time zones and rates. */
export function relate(a: Quantity, b: Quantity): Relation {
  if (a.also === undefined && b.also === undefined) return relateForms(a, b);
  let result: Relation = 'incomparable';
  for (const left of forms(a)) {
    for (const right of forms(b)) {
      const relation = relateForms(left, right);
      if (relation === 'agree') return 'agree';
      if (relation === 'differ') result = 'differ';
    }
  }
  return result;
}

/** The amount in each unit that the text gives for it. */
function forms(quantity: Quantity): Form[] {
  const shared = { ...(quantity.halfDay ? { halfDay: true } : {}), ...(quantity.per === undefined ? {} : { per: quantity.per }) };
  return [quantity, ...(quantity.also ?? []).map((also): Form => ({ ...also, ...shared }))];
}

function relateForms(a: Form, b: Form): Relation {
  if (a.per !== b.per && ((a.per !== undefined && b.per !== undefined) || a.dimension === 'length')) return 'incomparable';
  if (a.dimension !== b.dimension) return relateAcross(a, b);
  switch (a.dimension) {
    case 'money':
      return sameCurrency(a.unit, b.unit) ? verdict(overlap(a, b)) : 'incomparable';
    case 'clock':
      return relateClocks(a, b);
    case 'score':
      return verdict(a.value === b.value && a.second === b.second);
    case 'date':
      return relateDays(a, b);
    case 'length':
      return verdict(overlap(a, b) || overlap(nautical(a, b), nautical(b, a)));
    case 'temperature':
      return verdict(
        overlap(a, b) || (isBare(a) !== isBare(b) && (isBare(a) ? overlap(inCelsius(a), b) : overlap(a, inCelsius(b)))),
      );
    default:
      return verdict(overlap(a, b));
  }
}

/** Metres in a nautical mile over those in a mile on land. */
const NAUTICAL = 1852 / 1609.344;

/** At sea "40 miles" are as good as always nautical ones: beside such they are read so. */
const nautical = (form: Form, other: Form): Form => (form.unit === 'mi' && other.unit === 'nmi' ? scaled(form, NAUTICAL) : form);

/** Bare degrees are written as if Celsius, and may be Fahrenheit. */
const isBare = ({ unit }: Form): boolean => unit === '°';

function inCelsius(form: Form): Form {
  const of = (fahrenheit: number): number => ((fahrenheit - 32) * 5) / 9;
  const { value, low, high } = form;
  return { ...form, value: of(value), low: low === null ? null : of(low), high: high === null ? null : of(high) };
}

const verdict = (agrees: boolean): Relation => (agrees ? 'agree' : 'differ');

/** Percent and fraction measure the same. Percent is loosely written for points ("rates fell by half a per cent"): equal figures agree, others say nothing. */
function relateAcross(a: Form, b: Form): Relation {
  const dimensions = [a.dimension, b.dimension];
  if (!dimensions.includes('percent')) return 'incomparable';
  if (dimensions.includes('fraction'))
    return verdict(overlap(a.dimension === 'percent' ? scaled(a, 0.01) : a, b.dimension === 'percent' ? scaled(b, 0.01) : b));
  return dimensions.includes('points') && overlap(a, b) ? 'agree' : 'incomparable';
}

const scaled = (form: Form, factor: number): Form => ({
  ...form,
  value: form.value * factor,
  low: form.low === null ? null : form.low * factor,
  high: form.high === null ? null : form.high * factor,
});

/** Bounds that touch agree, "more than 40" beside "40", unless neither includes the point: "more than 100" and "nearly 100". */
function overlap(a: Form, b: Form): boolean {
  // each by itself: a pair of numbers is an object more, and every figure is held against all figures of ten reports
  const aLow = lowOf(a);
  const aHigh = highOf(a, b);
  const bLow = lowOf(b);
  const bHigh = highOf(b, a);
  const slack = EPSILON * Math.max(Math.abs(a.value), Math.abs(b.value), 1);
  if (aLow > bHigh + slack || bLow > aHigh + slack) return false;
  if (Math.abs(aLow - bHigh) <= slack && a.lowOpen && b.highOpen) return false;
  return !(Math.abs(bLow - aHigh) <= slack && b.lowOpen && a.highOpen);
}

const REACHING = new Set([
  'count',
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'energy',
  'power',
  'data',
  'duration',
  'percent',
  'points',
  'fraction',
]);

/** The lower end of the interval; an open one is closed where an upper bound stops to be likely: nobody writes "as many as 1,500" of 600. */
function lowOf({ low, high, dimension }: Form): number {
  if (low !== null) return low;
  const open = high === null || dimension !== 'count' || high < SMALL_BOUND;
  return open ? Number.NEGATIVE_INFINITY : high / COUNT_BOUND_REACH;
}

/** The upper end of the interval; an open one is closed where a lower bound stops to be likely, which it does earlier beside a number than beside another bound. */
function highOf({ low, high, dimension }: Form, other: Form): number {
  if (high !== null) return high;
  const open = low === null || low <= 0 || !REACHING.has(dimension) || (dimension === 'count' && low < SMALL_BOUND);
  if (open) return Number.POSITIVE_INFINITY;
  return low * (dimension === 'count' && other.high !== null ? COUNT_BOUND_REACH : LOWER_BOUND_REACH);
}

/** Times of the day, on a clock of 24 hours or of 12 where one of them leaves the half open. */
function relateClocks(a: Form, b: Form): Relation {
  if (a.zone !== b.zone) return overlapOnClock(a, b) ? 'agree' : 'incomparable';
  return verdict(overlapOnClock(a, b));
}

function overlapOnClock(a: Form, b: Form): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return overlap(a, b);
  const period = a.halfDay || b.halfDay ? DAY_MINUTES / 2 : DAY_MINUTES;
  for (let turn = -DAY_MINUTES; turn <= DAY_MINUTES; turn += period) {
    if (a.low <= b.high + turn && b.low + turn <= a.high) return true;
  }
  return false;
}
