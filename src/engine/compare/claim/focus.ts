/**
 * What a denial turns on. "Did not pay in full" does not say that nothing was paid, nor "was not shot in the back" that nobody was shot: where something
 * hangs on the verb, that is what is denied, and the other report has to say it too.
 */
import { SIGNS } from '../../grammar/falsehood.ts';
import { MONTHS } from '../../grammar/occasion.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Token, tokens } from '../../text/tokens.ts';

const NOT = /^(?:not|never|cannot)$|n't$/;
/** "Nobody but the cook", "no one except the driver": the others. */
const EXCEPTION =
  /\b(?:nobody|no one|no-one|none|nothing|no \p{L}+)\b(?: of (?:the|them|these|those)(?: \p{L}+)?)? (?:but|except|besides|other than|apart from|save)\b/iu;
/** Which of several it was: "no charges were brought in the April 28 raid", "nobody died in the second blast". */
const WHICH = new RegExp(
  `\\b(?:in|at|during|from|by) the ((?:${MONTHS})(?: \\d+)?|\\d+ (?:${MONTHS})|(?:19|20)\\d\\d|first|second|third|earlier|previous) [a-z]`,
);
/** What one does not have to do one may do. */
const FREE = /(?:\bnot|n['’]t|\bnever|\bnobody|\bno one|\bno-one|\bnone) (?:ha(?:ve|s|d)|need(?:s|ed)?) to\b/i;
/** Nobody at the one place that was spoken of before: elsewhere there may have been some. */
const THERE =
  /(?:\bnot?\b|n['’]t\b|\bnone\b|\bnobody\b|\bnothing\b).*\bthere(?=\W*$|,? (?:and|but|or|on|in|at|by|when|that|yesterday|today)\b)/i;
/** What was never so was not so in that year either. */
const SOME_TIME = /^(?!.*\bnever\b).*(?:\bnot?\b|n['’]t\b|\bnone\b|\bnobody\b)/is;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** What hangs on a verb by these says how, with what, whereby or for what it was done. */
const HANGING = new Set('in at on with by over as through via under for'.split(' '));
/** Nouns of these classes say only where. */
const PLACES = new Set(['place', 'building', 'structure', 'time', 'organization']);
/** These adverbs say how sure it is, or when; not how it was done. */
const OF_THE_CLAUSE = new Set(
  'actually apparently reportedly allegedly currently recently previously simply finally eventually ultimately formally officially publicly only early daily really'.split(
    ' ',
  ),
);
/** Adverbs without that ending. */
const HOW = new Set(['alone', 'together', 'twice', 'purpose', 'live', 'straight']);
/** Nouns nearer than this may name one thing. */
const NEAR = 0.8;
/** Words between the preposition and its noun, at most. */
const LONGEST = 5;

/** Whether the denial, as written, leaves room for what the other clause tells. */
export function deniesOnlyPart(denied: string, told: string, lexicon: Lexicon): boolean {
  if (EXCEPTION.test(denied) || FREE.test(denied) || THERE.test(denied)) return true;
  const others = tokens(told);
  const years = new Set(told.match(YEAR));
  if (SOME_TIME.test(denied) && denied.match(YEAR)?.some((year) => !years.has(year)) === true) return true;
  const which = SOME_TIME.test(denied) ? WHICH.exec(denied)?.[1] : undefined;
  if (which !== undefined && !told.includes(which)) return true;
  const list = tokens(denied);
  const not = list.findIndex(({ lower }, i) => NOT.test(lower) || (lower === 'no' && SIGNS.has(list[i + 1]?.lower ?? '')));
  if (not < 0) return false;
  for (let i = not + 1; i < list.length; i++) {
    const { lower, kind } = list[i] as Token; // i is below the length
    if (kind === 'mark' && lower !== ',') break;
    const says = (word: string): boolean => others.some((other) => isAlike(word, other.lower, lexicon));
    if (isManner(lower, lexicon) && !says(lower)) return true;
    const noun = HANGING.has(lower) ? nounBehind(list, i + 1, lexicon) : undefined;
    if (noun !== undefined && !says(noun)) return true;
  }
  return false;
}

/** Whether the clause, as written, tells of some of a group only: "most of the crew", "two of the guards". */
export const tellsOfSome = (clause: string): boolean => SOME.test(clause);
const SOME = /\b(?:most|some|many|several|few|half|part|majority|\p{N}+|two|three|four|five|six|seven|eight|nine|ten) of\b/iu;

/** Whether the clause, as written, tells its thing of a part only: "has sprinklers only up to the fifth floor" says itself where there are none. */
export const tellsOfPartOnly = (clause: string): boolean => ONLY.test(clause);
const ONLY = /\bonly (?:up to|as far as|to|until|on|in|at|for)\b/i;

const isManner = (lower: string, lexicon: Lexicon): boolean =>
  HOW.has(lower) || (lower.endsWith('ly') && !OF_THE_CLAUSE.has(lower) && lexicon.readings(lower)[0]?.pos === 'adverb');

// The noun of the phrase that begins at `from`, where it says more than where or when.
function nounBehind(list: readonly Token[], from: number, lexicon: Lexicon): string | undefined {
  let noun: string | undefined;
  for (let i = from; i < list.length && i < from + LONGEST; i++) {
    const { lower, text, kind } = list[i] as Token; // i is below the length
    if (kind !== 'word') break;
    // names say where, or who: both are compared elsewhere
    if (/^\p{Lu}/u.test(text)) return undefined;
    if (TURNS.has(lower) && (i === from || list[i + 1]?.kind !== 'word')) return lower;
    const [reading] = lexicon.readings(lower);
    if (reading?.pos === 'noun') noun = reading.lemma;
    else if (reading !== undefined && reading.pos !== 'adjective') break;
    else if (reading === undefined && !DETERMINERS.has(lower)) break;
  }
  return noun === undefined || lexicon.nounClasses(noun).some((one) => PLACES.has(one)) ? undefined : noun;
}
/** "In full", "in person": whoever says so says it in that word. */
const TURNS = new Set(['full', 'person', 'part', 'public', 'private', 'secret', 'vain', 'purpose', 'back']);
const DETERMINERS = new Set('the a an this that these those his her its their our my your any'.split(' '));

function isAlike(word: string, other: string, lexicon: Lexicon): boolean {
  const lemma = lexicon.lemma(other, 'noun');
  if (TURNS.has(word)) return word === other;
  return (
    word === other ||
    word === lemma ||
    lexicon.similar(word, lemma) >= NEAR ||
    lexicon.hypernyms(lemma).includes(word) ||
    lexicon.hypernyms(word).includes(lemma)
  );
}
