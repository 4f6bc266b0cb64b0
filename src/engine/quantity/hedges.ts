/**
 * What hedges mean: one table of intervals, with the reason beside each row. `N` is the number as written; a tolerance is a share of N
 * or half the unit of its last significant digit ("grain").
 */
import type { Hedge } from '../../model.ts';

/** One edge of an interval: none, N itself, a share of N, or N give or take its own rounding. */
export type Edge = 'none' | 'value' | 'open' | 'rounding' | { share: number };

/** A hedge: its words, and the interval that they make of a number N. */
export interface HedgeRow {
  hedge: Hedge;
  low: Edge;
  high: Edge;
  reason: string;
  /** Words before the number, lower case. */
  before: string[];
  /** Words after the number. */
  after?: string[];
}

/** Plain round numbers are read with half their last digit's unit, but never wider than this share: "20,000" and "24,000" differ. */
export const PLAIN_TOLERANCE = 0.1;
/** Durations are counted out rather than measured: four years and three and a half differ. */
export const TIMED_TOLERANCE = 0.05;
/** "About 100" never means 130, whatever the rounding of its digits. */
export const ABOUT_TOLERANCE = 0.2;
/** "About 43" says that 43 is not counted out: 45 fits. */
export const ABOUT_LEAST = 0.05;
/** Reporters write "nearly 100" for seven eighths and more; below that another round number is nearer. */
export const NEARLY_SHARE = 0.875;
/** "Just over 100": up to 112, the mirror of nearly. */
export const JUST_OVER_SHARE = 1.125;
/** A lower bound is chosen near the number: "more than 200 km" fits 260 and 400, not 500. Used by `relate`, not stored in the interval. */
export const LOWER_BOUND_REACH = 2;
/**
 * The same of counts: on the cases 100 of 103 pairs of a lower bound and a count that lies further above it are conflicts, of nearer ones 63 of 134;
 * and all 35 of an upper bound and a count that lies further below it.
 */
export const COUNT_BOUND_REACH = 1.4;
/** A bound below this is an early count that may grow manifold: "at least five aftershocks" and "more than 40" both stand. */
export const SMALL_BOUND = 10;

/** Every hedge. A phrase stands in one row only. */
export const HEDGES: readonly HedgeRow[] = [
  {
    hedge: 'nearly',
    low: { share: NEARLY_SHARE },
    high: 'open',
    reason: 'a little below the number',
    before: [
      'nearly',
      'almost',
      'close to',
      'approaching',
      'just under',
      'a little under',
      'slightly under',
      'slightly less than',
      'a little less than',
      'just below',
      'not quite',
      'just shy of',
      'shy of',
      'virtually',
      'the best part of',
      'nearing',
    ],
    after: [],
  },
  {
    hedge: 'more-than',
    low: 'open',
    high: { share: JUST_OVER_SHARE },
    reason: 'above the number, but not by much',
    before: [
      'just over',
      'just above',
      'a little over',
      'slightly over',
      'slightly more than',
      'a little more than',
      'little more than',
      'just more than',
    ],
  },
  {
    hedge: 'more-than',
    low: 'open',
    high: 'none',
    reason: 'above the number',
    before: [
      'more than',
      'over',
      'well over',
      'upwards of',
      'upward of',
      'in excess of',
      'above',
      'well above',
      'greater than',
      'higher than',
      'exceeding',
      'exceeds',
      'exceeded',
      'exceed',
      'far more than',
      'beyond',
      'north of',
      'surpassed',
      'topped',
      'passed',
      'longer than',
      'older than',
      'over the age of',
      '>',
    ],
    after: ['plus', '+', 'and counting', 'odd'],
  },
  {
    hedge: 'at-least',
    low: 'value',
    high: 'none',
    reason: 'the number or more',
    before: [
      'at least',
      'no fewer than',
      'no less than',
      'not less than',
      'not fewer than',
      'a minimum of',
      'minimum of',
      'at the very least',
      '≥',
    ],
    after: ['or more', 'at least', 'and more', 'or above', 'or over', 'or older', 'at the least'],
  },
  {
    hedge: 'at-most',
    low: 'none',
    high: 'value',
    reason: 'the number or fewer',
    before: [
      'at most',
      'up to',
      'as many as',
      'as much as',
      'no more than',
      'not more than',
      'a maximum of',
      'maximum of',
      'not exceeding',
      'not exceed',
      'at no time exceeded',
      'never exceeded',
      'not over',
      'within',
      'as high as',
      'no higher than',
      'no later than',
      '≤',
    ],
    after: ['at most', 'or less', 'or fewer', 'or below', 'or under', 'or younger', 'at the most', 'maximum'],
  },
  {
    hedge: 'less-than',
    low: 'none',
    high: 'open',
    reason: 'below the number',
    before: [
      'less than',
      'fewer than',
      'under',
      'below',
      'well under',
      'well below',
      'lower than',
      'not even',
      'shorter than',
      'younger than',
      'under the age of',
      '<',
    ],
  },
  {
    hedge: 'about',
    low: 'rounding',
    high: 'rounding',
    reason: 'the number give or take its own rounding',
    before: [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'an estimated',
      'estimated',
      'circa',
      'c',
      'ca',
      'approx',
      'in the region of',
      'in the neighborhood of',
      'in the neighbourhood of',
      'more or less',
      'barely',
      'at around',
      'at about',
      'near',
      '~',
      '≈',
    ],
    after: ['or so', 'or thereabouts', 'approximately', 'or about'],
  },
];

/** An amount without a numeral, `low` to under `high` (null: no upper bound). */
export interface VagueRow {
  low: number;
  high: number | null;
  reason: string;
}

/** Vague amounts. Each begins where the word begins to be natural and ends where the next word would be used. */
export const VAGUE: Readonly<Record<string, VagueRow>> = {
  couple: { low: 2, high: 3, reason: 'two, loosely up to three' },
  handful: { low: 3, high: 9, reason: 'fits one hand, loosely' },
  few: { low: 2, high: 9, reason: 'more than one, fewer than ten' },
  several: { low: 3, high: 15, reason: 'more than two, not yet dozens' },
  dozens: { low: 24, high: 199, reason: 'two dozen or more, not yet hundreds' },
  scores: { low: 40, high: 399, reason: 'two score or more; "hundreds" would be used from there on' },
  hundreds: { low: 200, high: 1999, reason: 'two hundred or more, not yet thousands' },
  thousands: { low: 2_000, high: 99_999, reason: 'two thousand or more; loose up to the tens of thousands' },
  'tens of thousands': { low: 20_000, high: 299_999, reason: 'twenty thousand or more, not yet hundreds of thousands' },
  'hundreds of thousands': { low: 200_000, high: 1_999_999, reason: 'two hundred thousand or more, not yet millions' },
  millions: { low: 2e6, high: 99e6, reason: 'two million or more; loose up to the tens of millions' },
  'tens of millions': { low: 20e6, high: 299e6, reason: 'twenty million or more' },
  'hundreds of millions': { low: 200e6, high: 1_999e6, reason: 'two hundred million or more' },
  billions: { low: 2e9, high: null, reason: 'two billion or more' },
  'several dozen': { low: 36, high: 120, reason: 'three dozen or more, up to about a hundred' },
  'several hundred': { low: 300, high: 999, reason: 'three hundred or more, below a thousand' },
  'several thousand': { low: 3_000, high: 9_999, reason: 'three thousand or more, below ten thousand' },
  'several million': { low: 3e6, high: 9.9e6, reason: 'three million or more, below ten million' },
  'a few dozen': { low: 24, high: 84, reason: 'two dozen or more, below a hundred' },
  'a few hundred': { low: 200, high: 800, reason: 'two hundred or more, below a thousand' },
  'a few thousand': { low: 2_000, high: 8_000, reason: 'two thousand or more, below ten thousand' },
  'a few million': { low: 2e6, high: 8e6, reason: 'two million or more, below ten million' },
  'five figures': { low: 10_000, high: 99_999, reason: 'as many digits as it says' },
  'six figures': { low: 100_000, high: 999_999, reason: 'as many digits as it says' },
  'seven figures': { low: 1e6, high: 9_999_999, reason: 'as many digits as it says' },
  'eight figures': { low: 10e6, high: 99_999_999, reason: 'as many digits as it says' },
};

/** A dozen is seldom counted out: 10 to 14 for each dozen. */
export const DOZEN = { low: 10 / 12, high: 14 / 12 };
