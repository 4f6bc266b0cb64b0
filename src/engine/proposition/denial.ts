/** What a clause denies: "denied that …", "reports that … are false", "no …", "did not …", "no sign of …". */

import type { Clause } from '../grammar/clauses.ts';
import { cue } from '../grammar/cues.ts';
import {
  DENYING,
  type Denial,
  isAtNoTime,
  isBounded,
  isHabit,
  isNot,
  isVerb,
  leavesOpen,
  spell,
  tellsNothing,
} from '../grammar/denial-words.ts';
import { CONTRADICTED, FALSE, REPORTS, SIGNS } from '../grammar/falsehood.ts';
import { AUXILIARY } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { perObject } from '../per-object.ts';
import { deniedThing, inverted, neither, nothing, notOneOf } from './denial-forms.ts';
import { outright, RULED, ruledOut } from './denial-outright.ts';
import { IMPLICATIVE, undone } from './implicatives.ts';

const REJECTING = new Set('reject dismiss dispute'.split(' '));
/** "described as untrue the claims that …" */
const CALLING = new Set('describe call brand label denounce'.split(' '));
/** "takes no position", "has no interest": turns of speech in which no thing is missing. */
const EMPTY_NOUNS = new Set(
  'issue position part role interest problem question intention plan knowledge contact place way need point response reply answer'.split(
    ' ',
  ),
);
/** Judgements of a thing that somebody took to be so. */
const DOUBTED = new Set(['unlikely', 'implausible', 'impossible']);
/** What reports may be without. */
const GROUNDS = new Set(['foundation', 'basis', 'truth', 'substance']);
/** Words that judge what was said. */
const JUDGED = cue([...FALSE, ...GROUNDS, ...DOUBTED, ...CONTRADICTED, 'lying', 'mistaken', 'true', 'truth', ...RULED]);
/** Beside other words of denial these judge it too. */
const JUDGED_TOO = cue(['case', 'right', 'correct', 'liar', 'liars']);
/** Verbs of those who say that it is not so. */
const REFUSED = cue([...DENYING, ...REJECTING, ...CALLING]);
/** Words that deny by themselves. "n't" stands for every word that ends so. */
export const NEGATED = cue(['not', 'never', "n't", 'no', 'nobody', 'none', 'neither', 'nor', 'nothing']);
/** Words of turns that say that what follows was not done. */
const UNDONE = cue(IMPLICATIVE);
/** Without one of these a clause denies nothing. */
const DENIAL = JUDGED | REFUSED | NEGATED | UNDONE;

const NOT = cue(['not', 'never', "n't", 'no']);
/** Whether some word of a clause is “not”, a form of it, or “no”. */
export const hasNot = ({ cues }: Clause): boolean => (cues & NOT) !== 0;
const isFalse = ({ lower }: Word): boolean => FALSE.has(lower);

const POINTING = new Set(['this', 'these', 'such', 'those', 'that', 'both']);

/** Whether a sentence only says that what was reported before is not so: "These reports are false." */
export function restates(all: readonly Word[]): boolean {
  const opening = all.find(({ tag }) => tag !== 'mark');
  if (opening === undefined || !POINTING.has(opening.lower)) return false;
  const own = all.filter(({ tag }) => tag !== 'mark');
  const be = own.findIndex(({ tag }) => tag === 'be');
  return own.length < 9 && be > 0 && be < 4 && own.slice(be).some(isFalse) && !own.some(isNot);
}

/** What the clause denies; undefined where it denies nothing. Kept as long as the clause is. */
export const denialOf = (clause: Clause): Denial | undefined => ((clause.cues & DENIAL) === 0 ? undefined : denialIn(clause));

// Only those forms are tried of which the clause has a word.
const denialIn = perObject(
  ({ words, cues }: Clause): Denial | undefined =>
    ((cues & (JUDGED | JUDGED_TOO)) === 0 ? undefined : judgement(words)) ??
    ((cues & REFUSED) === 0 ? undefined : (rejection(words) ?? deniedThing(words))) ??
    ((cues & UNDONE) === 0 ? undefined : undone(words)) ??
    ((cues & NEGATED) === 0 ? undefined : negative(words)),
);

const judgement = (own: readonly Word[]): Denial | undefined => outright(own) ?? ruledOut(own) ?? falsity(own) ?? unlikely(own);

const negative = (own: readonly Word[]): Denial | undefined =>
  unaware(own) ?? inverted(own) ?? nothing(own) ?? notOneOf(own) ?? absence(own) ?? neither(own) ?? negation(own);

// "Reports that he fled are incorrect"
function falsity(own: readonly Word[]): Denial | undefined {
  const report = own.findIndex(({ lemma, tag }) => REPORTS.has(lemma) && tag !== 'gerund');
  if (report < 0) return undefined;
  const judged = own.findIndex((word, i) => i > report && (isFalse(word) || CONTRADICTED.has(word.lower) || isGround(own, i)));
  const be = own.findLastIndex(({ tag }, i) => i < judged && (tag === 'be' || tag === 'have'));
  if (judged < 0 || be <= report + 1 || own.slice(be, judged).some(isNot)) return undefined;
  let to = be;
  while (to > report && AUXILIARY.has(own[to - 1]?.tag ?? '')) to--;
  return { from: complement(own, report, to), to, cue: spell(own.slice(to, judged + 1)), subject: -1, outright: true };
}

// "are without foundation", "have no basis"
const isGround = (own: readonly Word[], at: number): boolean =>
  GROUNDS.has(own[at]?.lower ?? '') && /^(?:without|no|any)$/.test(own[at - 1]?.lower ?? '');

// "contamination before delivery is considered unlikely"
function unlikely(own: readonly Word[]): Denial | undefined {
  const at = own.findIndex(({ lower }) => DOUBTED.has(lower));
  const be = own.findLastIndex(({ tag }, i) => i < at && tag === 'be');
  if (be < 1 || at - be > 3 || at !== own.length - 1 || own.slice(be, at).some(isNot)) return undefined;
  return { from: 0, to: be, cue: spell(own.slice(be, at + 1)), subject: -1, outright: true };
}

// Where what is said begins, behind the noun for it: behind "that" where there is one.
function complement(own: readonly Word[], report: number, to: number): number {
  const that = own.findIndex(({ lower }, i) => i > report && i < to && lower === 'that');
  if (that > 0) return that + 1;
  // "rumours on a local channel of a second leak"
  const of = WHERE.test(own[report + 1]?.lower ?? '')
    ? own.findIndex(({ lower }, i) => i > report && i < to && lower === 'of')
    : -1;
  return (of < 0 ? report : of) + 1;
}

const WHERE = /^(?:on|in|by|from|among|at)$/;

// "denied that …", "dismissed as malicious the talk of …", "rejected claims that …"
function rejection(own: readonly Word[]): Denial | undefined {
  const at = own.findIndex(
    (word, i) =>
      isVerb(word) &&
      (DENYING.has(word.lemma) ||
        REJECTING.has(word.lemma) ||
        (CALLING.has(word.lemma) && own.slice(i + 1, i + 5).some(isFalse))),
  );
  const verb = own[at];
  if (verb === undefined || own[at - 1]?.tag === 'be') return undefined;
  if (own.slice(Math.max(0, at - 3), at).some((word) => isNot(word) || word.tag === 'modal' || word.tag === 'to'))
    return undefined;
  const denial = { to: own.length, cue: verb.text, subject: -1, outright: true };
  const report = own.findIndex(({ lemma }, i) => i > at && REPORTS.has(lemma));
  if (report >= 0) return report + 2 < own.length ? { ...denial, from: complement(own, report, own.length) } : undefined;
  const next = own[at + 1];
  if (next?.lower === 'that' && !CALLING.has(verb.lemma)) return { ...denial, from: at + 1 };
  if (!DENYING.has(verb.lemma)) return undefined;
  // "denied the train was speeding"
  if (next?.tag === 'determiner' && own.slice(at + 2).some(({ tag }) => tag === 'be' || tag === 'have'))
    return { ...denial, from: at + 1 };
  // Who denies having done it is the one who did it or not.
  return next?.tag === 'gerund' || next?.lower === 'having' || next?.lower === 'being'
    ? { ...denial, from: at + 1, subject: 0 }
    : undefined;
}

const KNOWING = new Set(['know', 'hear', 'learn', 'aware', 'speak']);
/** Who was never told of any such thing says that there is none. */
const TOLD = new Set('notify inform aware advise'.split(' '));

// "has never been notified of any order", "is not aware of any complaint", "knew of no victims", "nothing was known of any recall"
function unaware(own: readonly Word[]): Denial | undefined {
  const known = own.findIndex(({ lemma }, i) => KNOWING.has(lemma) && own[i + 1]?.lower === 'of');
  const no =
    own[known + 2]?.lower === 'no' ||
    (own[known + 2]?.lower === 'any' && own.slice(0, known).some(({ lower }) => lower === 'nothing'));
  if (known > 0 && no && known + 3 < own.length)
    return { from: known + 3, to: own.length, cue: spell(own.slice(known, known + 3)), subject: -1, outright: true };
  const not = own.findIndex(isNot);
  const of = own.findIndex(({ lower }, i) => lower === 'of' && i > not && own[i + 1]?.lower === 'any');
  if (not < 0 || of < 1 || !TOLD.has(own[of - 1]?.lemma ?? '') || of + 2 >= own.length) return undefined;
  return { from: of + 2, to: own.length, cue: spell(own.slice(not, of)), subject: -1, outright: true };
}

// "no sign of …", "no cable is damaged", "nobody evacuated …"
function absence(own: readonly Word[]): Denial | undefined {
  const never = own.findIndex((word, i) => word.lower === 'no' && isAtNoTime(own, i));
  // "At no point was an emergency declared"
  if (never > 0 && never + 3 < own.length && !isBounded(own, never))
    return { from: never + 2, to: own.length, cue: spell(own.slice(never - 1, never + 2)), subject: never > 1 ? 0 : -1 };
  const opening = notOne(own);
  const at =
    opening >= 0
      ? opening
      : own.findIndex(({ lower }, i) => lower === 'no' || lower === 'nobody' || (lower === 'none' && own[i + 1]?.lower === 'of'));
  const word = own[at];
  const next = own[own[at + 1]?.lower === 'one' ? at + 2 : at + 1];
  if (word === undefined || next === undefined || isBounded(own, at)) return undefined;
  if (leavesOpen(next) || next.tag === 'number' || next.kind === 'mark') return undefined;
  // "with no coach", "and no end": an aside, not what the clause tells
  const before = own[at - 1];
  if (before?.tag === 'preposition' || before?.tag === 'to' || before?.tag === 'coordinator') return undefined;
  const verb = own.find((later, i) => i > at && isVerb(later));
  // "nobody in the water wore a jacket"
  const nobody = word.lower === 'nobody' || own[at + 1]?.lower === 'one';
  if (nobody && next.tag === 'pronoun') return undefined; // "no one we ever met": of whom it is told, not what
  if (next.tag === 'preposition' && word.lower !== 'none' && !(nobody && at === 0 && verb?.tag === 'participle'))
    return undefined;
  if (verb !== undefined && tellsNothing(verb) && !isPerceived(own, verb)) return undefined;
  // "no prisoners remain there": there have been some
  if (EMPTY_NOUNS.has(next.lemma) || own.some(({ lemma }, i) => i > at && lemma === 'remain')) return undefined;
  const sign = own.findIndex(({ lemma }, i) => i > at && i < at + 4 && SIGNS.has(lemma));
  const to = own.length;
  if (sign > 0)
    return sign + 2 < own.length ? { from: sign + 1, to, cue: spell(own.slice(at, sign + 1)), subject: -1 } : undefined;
  return { from: at + 1, to, cue: spell([word]), subject: at > 0 ? 0 : -1, absent: true };
}

// "no siren was heard", "no weapon was found": there was none. Whom nobody saw may have been there; what has not been found is still looked for.
const isPerceived = (own: readonly Word[], verb: Word): boolean =>
  PERCEIVED.has(verb.lemma) && verb.tag === 'participle' && /^(?:was|were)$/.test(own[own.indexOf(verb) - 1]?.lower ?? '');
const PERCEIVED = new Set(['find', 'hear', 'record']);

// "Not a stone was thrown", "Not a single aircraft left the ground", "Neither gas nor firearms were used": the word before the thing
function notOne(own: readonly Word[]): number {
  const [first, second, third] = own;
  if (first?.lower === 'neither') return own.some(({ lower }) => lower === 'nor') && second?.tag !== 'preposition' ? 0 : -1;
  // "not an accident but a calculation": what it was is told as well
  if (own.some(({ lower }) => lower === 'but') || !own.some(({ tag }) => AUXILIARY.has(tag) || tag === 'participle')) return -1;
  if (first?.lower !== 'not' || !/^(?:a|an|one)$/.test(second?.lower ?? '')) return -1;
  return third?.lower === 'single' ? 2 : 1;
}

function negation(own: readonly Word[]): Denial | undefined {
  const at = own.findIndex(isNot);
  const word = own[at];
  const next = own[at + 1];
  if (word === undefined || next === undefined || isBounded(own, at)) return undefined;
  if (leavesOpen(next) || next.tag === 'preposition' || next.kind === 'mark') return undefined;
  const before = own[at - 1];
  const auxiliary = before !== undefined && AUXILIARY.has(before.tag);
  if (!auxiliary && !word.lower.endsWith("n't") && word.lower !== 'never') return undefined;
  if (isHabit(own, at)) return undefined;
  const main = own.findIndex((later, i) => i > at && isVerb(later));
  const verb = own[main];
  if (verb !== undefined && tellsNothing(verb)) return undefined;
  // "did not die for this"
  if (main > 0 && own[main + 1]?.lower === 'for' && /^(?:this|that|it)$/.test(own[main + 2]?.lower ?? '')) return undefined;
  return { from: at + 1, to: own.length, cue: spell(auxiliary ? [before, word] : [word]), subject: 0 };
}
