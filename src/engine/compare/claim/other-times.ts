/** Clauses that hold of another time: "when 30 people died", behind a year; what came of it "a day later". */
import type { Reading } from '../../../model.ts';

/** Where a clause stands. */
interface Span {
  start: number;
  end: number;
}

/** So many characters before a clause tell what it hangs on. */
const BEFORE = 40;
const YEAR = '(?:19|20)\\d\\d';
const AGO = '(?:the (?:previous|preceding) (?:year|decade)|last year|the year before|(?:years?|decades?) (?:ago|before|earlier))';
/** "May 2016, when some forty men drowned", "2003, in which", "a blaze the year before in which". */
const YEAR_BEFORE = new RegExp(`\\b(?:${YEAR}|${AGO}),? ?$`, 'i');
const OF_THAT_YEAR = /^(?:when|where|in which|during which)\b/i;
/** "In 2011 a fire at another works drove 2,000 from their homes; nobody was hurt." */
const OPENS_IN_YEAR = new RegExp(`^\\W*(?:(?:back )?in (?:\\p{Lu}\\p{L}+ )?(${YEAR})\\b|${AGO})`, 'iu');
/** What it says that nobody suffered is said of those whom the sentence before it speaks of. */
const OF_NOBODY = /^(?:none|no one|no-one|nobody)\b(?! of\b)/i;
const NAMES_YEAR = new RegExp(`\\b(?:in (${YEAR})|${AGO})\\b`, 'i');

const UNIT = '(?:minute|hour|day|night|week|month|year)s?';
const LATER = new RegExp(
  `\\b(?:${UNIT} (?:later|afterwards)|the (?:next|following) (?:morning|evening|${UNIT})|eventually|in the end|at last|later|afterwards|subsequently)\\b`,
  'i',
);

/** Whether the clause tells of another year than that in which its report was published: one that is named right before it, or that its sentence opens with. */
export function isOfThatYear({ report, sentences }: Pick<Reading, 'report' | 'sentences'>, { start, end }: Span): boolean {
  const { text, published = '' } = report;
  const clause = text.slice(start, end);
  if (OF_THAT_YEAR.test(clause) && YEAR_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start))) return true;
  if (!OF_NOBODY.test(clause)) return false;
  const at = sentences.findIndex((one) => one.start <= start && start < one.end);
  const own = sentences[at];
  const before = sentences[at - 1];
  if (own === undefined) return false;
  const isOther = (year: RegExpExecArray | null): boolean =>
    year !== null && (year[1] === undefined || year[1] !== published.slice(0, 4));
  if (isOther(OPENS_IN_YEAR.exec(text.slice(own.start, start)))) return true;
  return (
    before?.paragraph === own.paragraph &&
    text.slice(own.start, start).trim() === '' &&
    isOther(NAMES_YEAR.exec(text.slice(before.start, before.end)))
  );
}

/** "Turned away", and "allowed through a day later": both were done, one after the other. Whether one of two clauses, as written, says that it came later. */
export const cameLater = (a: string, b: string): boolean => LATER.test(a) !== LATER.test(b);
