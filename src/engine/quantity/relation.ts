/** What the figures of two reports have to do with one another, once both are taken to be of one event. */
import type { Hedge, Quantity } from '../../model.ts';
import { currencyNoun } from './currencies.ts';
import { type Relation, relate } from './relate.ts';
import { unitNamed } from './units.ts';

/** Hedges that leave one side open. */
export const BOUNDS: ReadonlySet<Hedge> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

/** Smaller equal amounts of two currencies are chance. */
const LEAST_MONEY = 1000;

/** As `relate`; and one number in two currencies differs: of "84 million crowns" and "84 million euros" one mistook the currency. */
export function relationOf(a: Quantity, b: Quantity): Relation {
  const relation = relate(a, b);
  if (relation === 'incomparable') return inTwoCurrencies(a, b) ? 'differ' : relation;
  if (relation === 'agree' && ofTwoLimits(a, b)) return 'differ';
  if (relation !== 'differ') return relation;
  return isCutOff(a, b) || isCutOff(b, a) || isOneAge(a, b) || isConverted(a, b) ? 'agree' : relation;
}

/** Beside an open bound, a figure this much larger or smaller says more than the bound, as a share of the larger. */
const BEYOND_BOUND = 0.15;
/** The same of times of day, in minutes. */
const LONG_AFTER = 30;
/** "Half past eight" leaves open which, in minutes. */
const HALF_DAY = 720;

/** Whether nobody would wonder that two figures are said to agree: "at least 63" and "104" can both be right, and are not alike. */
export function saysAsMuch(a: Quantity, b: Quantity): boolean {
  if (!BOUNDS.has(a.hedge) && !BOUNDS.has(b.hedge)) return true;
  if (a.dimension !== b.dimension || a.dimension === 'date') return true;
  const apart = Math.abs(a.value - b.value);
  if (a.dimension === 'clock') return Math.min(apart % HALF_DAY, HALF_DAY - (apart % HALF_DAY)) <= LONG_AFTER;
  return apart <= BEYOND_BOUND * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** Measures in two units that lie this close are one, rounded in each: 17 knots are 31.5 km/h. */
const CONVERTED = 0.03;

// "17.2 knots" is "31 km/h"; forty hours are two days, not to the hour
function isConverted(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit || a.dimension !== b.dimension) return false;
  if (a.dimension === 'duration') return holdsRoughly(a, b) || holdsRoughly(b, a);
  return PHYSICAL.has(a.dimension) && Math.abs(a.value - b.value) < CONVERTED * Math.max(Math.abs(a.value), Math.abs(b.value));
}
const PHYSICAL: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'speed']);

/** Lengths of time are counted in whole units of more than this many seconds of the other. */
const COARSER = 5;

/** What is counted in whole units lies this near, in units: on the cases half a unit hides differences ("90 minutes", "two hours"). */
const ROUGHLY = 0.4;

function holdsRoughly(coarse: Quantity, fine: Quantity): boolean {
  const unit = SECONDS.get(coarse.unit);
  const part = SECONDS.get(fine.unit);
  return (
    unit !== undefined && part !== undefined && unit > COARSER * part && Math.abs(coarse.value - fine.value) < ROUGHLY * unit
  );
}
/** Seconds in the units that lengths of time are counted in; larger ones are turns of speech. */
const SECONDS = new Map(['s', 'min', 'h', 'day', 'week', 'month', 'year'].map((name) => [name, unitNamed(name).factor]));

// "two and a half years old" is two years old
const isOneAge = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'age' && Math.floor(a.value) === Math.floor(b.value) && a.low === a.high && b.low === b.high;

/** Upper bounds closer than this are one, rounded. */
const ONE_LIMIT = 0.1;

// "A fee of up to 300,000 crowns", "up to 40,000 crowns": whatever lies below both, each says how much it may be at most.
const ofTwoLimits = (a: Quantity, b: Quantity): boolean =>
  a.hedge === 'at-most' &&
  b.hedge === 'at-most' &&
  Math.abs(a.value - b.value) > ONE_LIMIT * Math.max(Math.abs(a.value), Math.abs(b.value));

/** A scale word at the end of an amount: its digits stop where the writer stopped. */
const SCALED = /(?:million|billion|trillion|\dm|\dbn|\dk)\b/i;

// "43 million" of 43,885,310 cuts off what the other writes out in full.
const isCutOff = (short: Quantity, full: Quantity): boolean =>
  short.dimension === full.dimension &&
  short.hedge === 'rounded' &&
  SCALED.test(short.span.text) &&
  short.high !== null &&
  full.low === full.high &&
  full.value > short.value &&
  full.value < short.value + 2 * (short.high - short.value);

const inTwoCurrencies = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'money' &&
  b.dimension === 'money' &&
  // "a million pounds" may be of the country that the other report names
  currencyNoun(a.unit) !== currencyNoun(b.unit) &&
  a.value === b.value &&
  a.value >= LEAST_MONEY &&
  a.per === b.per &&
  a.also === undefined &&
  b.also === undefined;
