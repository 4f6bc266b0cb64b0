/** Clauses that hold of another time: "when 30 people died", behind a year; what came of it "a day later". */
import type { Report } from '../../model.ts';

/** Where a clause stands. */
interface Span {
  start: number;
  end: number;
}

/** So many characters before a clause tell what it hangs on. */
const BEFORE = 12;
/** "April 2016, when about 30 people died", "2003, in which" */
const YEAR_BEFORE = /\b(?:19|20)\d\d,? ?$/;
const OF_THAT_YEAR = /^(?:when|where|in which|during which)\b/i;

const UNIT = '(?:minute|hour|day|night|week|month|year)s?';
const LATER = new RegExp(
  `\\b(?:${UNIT} (?:later|afterwards)|the (?:next|following) (?:morning|evening|${UNIT})|eventually|in the end|at last|later|afterwards|subsequently)\\b`,
  'i',
);

/** Whether the clause tells of a year that is named right before it. */
export const isOfThatYear = ({ text }: Report, { start, end }: Span): boolean =>
  OF_THAT_YEAR.test(text.slice(start, end)) && YEAR_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start));

/** "Turned away", and "allowed through a day later": both were done, one after the other. Whether one of two clauses, as written, says that it came later. */
export const cameLater = (a: string, b: string): boolean => LATER.test(a) !== LATER.test(b);
