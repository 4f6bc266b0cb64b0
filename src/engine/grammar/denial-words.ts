/** The words of denials: what denies, what leaves open what is denied, and how far it holds. */
import { REPORTING } from './sentence-speakers.ts';
import type { Word } from './words.ts';

/** The stretch of a clause that is denied. */
export interface Denial {
  /** Index of its first word. */
  from: number;
  /** Index behind its last word. */
  to: number;
  /** The words that deny, as written. */
  cue: string;
  /** The clause denies that there is such a thing, or anybody who did so: "no deficiencies were found". */
  absent?: boolean;
  /** Who says so calls the whole clause false: what it supposes or plans is denied as well. */
  outright?: boolean;
  /** Somebody denies his own part in a thing: of others nothing is said. */
  own?: boolean;
  /** Somebody has ruled it out: there is no such thing. */
  ruledOut?: boolean;
  /** Index of the verb whose subject does not do it, where words that deny stand between: "failed to sign". */
  by?: number;
  /** Index of the first word of its subject, which is denied with it ("the mayor did not …"); -1 where the subject is who denies, or nobody. */
  subject: number;
}

/** Verbs of those who say that a thing is not so. */
export const DENYING = new Set('deny refute rebut'.split(' '));
/** Behind "not" or "no", these leave the clause affirmed or tell nothing of it. */
const NOT_DENYING = new Set(
  `longer more fewer less only just yet immediately clear clearly necessarily even doubt wonder matter choice later sooner quite all always
  enough known alone least long unusual surprise stranger comment idea word details immediate further other because so such too very every
  everyone far`.split(/\s+/),
);
/** Verbs of which "not" denies knowledge, speech or will, not the thing. */
const NOT_OF_THE_THING = new Set(
  `know say comment respond answer think believe want mean disclose identify name specify elaborate explain understand remember recall seem
  appear reply reveal release return see hear imagine expect need care matter stop prevent help mention discuss describe provide give
  rule exclude determine decide tell speak`.split(/\s+/),
);
/** With these a denial holds for a stretch of time or a part only, or for more of the same: "no further arrests". */
const BOUNDED = new Set(
  'falsely erroneously wrongly mistakenly allegedly ever far only just alone specifically enough further other additional another before since until till seriously entirely fully completely immediately initially yet anymore previously first'.split(
    ' ',
  ),
);
const PRESENT = new Set("is are am do does isn't aren't don't doesn't 's 're ain't".split(' '));
const FIRST_PERSON = new Set(['i', 'we', 'you', 'my', 'our', 'your']);

/** Whether a word is a form of a verb with a meaning. */
export const isVerb = ({ tag }: Word): boolean => tag === 'verb' || tag === 'participle' || tag === 'gerund';
/** Whether a verb tells of knowledge, speech or will, so that “not” before it denies nothing of the thing. */
export const tellsNothing = ({ lemma }: Word): boolean => NOT_OF_THE_THING.has(lemma) || REPORTING.has(lemma);
/** Whether a word turns its clause into the contrary: "not", "never", "didn't". */
export const isNot = ({ lower }: Word): boolean => lower === 'not' || lower === 'never' || lower.endsWith("n't");
const AT_NO = /^(?:time|point|moment|stage)$/;
/** Whether the word at `at` is the “no” or “any” of "at no time", "at any point". */
export const isAtNoTime = (own: readonly Word[], at: number): boolean =>
  at > 0 && own[at - 1]?.lower === 'at' && AT_NO.test(own[at + 1]?.lower ?? '') && /^(?:no|any)$/.test(own[at]?.lower ?? '');

/** The present tells of habits and opinions; what somebody denies of himself and his hearers needs to know who speaks. */
export const isHabit = (own: readonly Word[], at: number): boolean =>
  PRESENT.has(own[at]?.lower ?? '') ||
  PRESENT.has(own[at - 1]?.lower ?? '') ||
  own.slice(0, at).some(({ lower }) => FIRST_PERSON.has(lower));

/** Whether the word behind “not” or “no” leaves the clause affirmed, or says nothing of it: "not only", "not even". */
export const leavesOpen = (word: Word | undefined): boolean => word !== undefined && NOT_DENYING.has(word.lower);

/** A second negative, or a bound behind or before the word that denies. */
export const isBounded = (own: readonly Word[], at: number): boolean =>
  own.some(
    (word, i) =>
      (i > at && (isNot(word) || word.lower === 'no' || word.lower === 'without')) ||
      (BOUNDED.has(word.lower) && !isEver(own, i, at)),
  ) || isSpan(own.slice(at));

// "no order was ever given", "nobody ever asked": at no time; not "the first that was ever given"
const isEver = (own: readonly Word[], i: number, at: number): boolean =>
  own[i]?.lower === 'ever' &&
  i > at &&
  /^(?:no|none|nobody|nothing|neither)$/.test(own[at]?.lower ?? '') &&
  isVerb(own[i + 1] ?? (own[i] as Word));

// "has not been hit in more than 25 years": only of that time
const isSpan = (behind: readonly Word[]): boolean =>
  behind.some(({ tag, lemma }, i) => {
    if (tag !== 'noun' || !/^(?:year|month|week|day|decade|century|hour)$/.test(lemma)) return false;
    const before = behind.slice(Math.max(0, i - 4), i);
    return before.some((word) => word.lower === 'in') && before.some((word) => word.tag === 'number');
  });

/** The words as written. */
export const spell = (own: readonly Word[]): string => own.map(({ text }) => text).join(' ');
