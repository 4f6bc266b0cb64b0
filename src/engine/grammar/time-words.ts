/** Words behind a figure that say when, and are not what it counts. */
import { WEEKDAY } from './occasion.ts';
import type { Word } from './words.ts';

const POINTING = new Set(['last', 'next', 'this', 'late', 'early']);
const SPANS = new Set(
  'day night week weekend month quarter year season summer winter spring autumn fall monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** A time that stands behind the figure, not what it counts. */
export const opensTime = (words: readonly Word[], at: number): boolean =>
  POINTING.has(words[at]?.lower ?? '') && SPANS.has(words[at + 1]?.lower ?? '');

/** "shot four men Sunday", "8:30 Wednesday night": the day on which it happened; "two Sunday papers" are counted. */
export const isDay = (words: readonly Word[], at: number): boolean =>
  WEEKDAY.test(words[at]?.lower ?? '') && (words[at + 1]?.tag !== 'noun' || PARTS_OF_DAY.has(words[at + 1]?.lower ?? ''));
const PARTS_OF_DAY = new Set(['night', 'morning', 'afternoon', 'evening']);

/** "9.3% year on year", "2.1 percent month-over-month": what a change is measured from. */
export const isYearOnYear = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const preposition = words[next]?.lower;
  if (preposition !== 'on' && preposition !== 'over') return false;
  return (
    SPANS.has(words[at]?.lower ?? '') && words[words[next + 1]?.text === '-' ? next + 2 : next + 1]?.lower === words[at]?.lower
  );
};
