/** Denials that turn the order of a clause around or stand outside its verb: "nor did the lights fail", "neither letter arrived", "denied any link". */
import { DENYING, type Denial, isBounded, isVerb, leavesOpen, spell, tellsNothing } from '../grammar/denial-words.ts';
import { REPORTS } from '../grammar/falsehood.ts';
import { AUXILIARY } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';

/** "Nor did the lights go out because of a storm", "nor was the wind strong". */
export function inverted(own: readonly Word[]): Denial | undefined {
  const [nor, auxiliary, subject] = own;
  if (nor?.lower !== 'nor' || auxiliary === undefined || !AUXILIARY.has(auxiliary.tag) || auxiliary.tag === 'modal')
    return undefined;
  if (subject === undefined || subject.tag === 'pronoun' || isBounded(own, 0)) return undefined;
  const verb = own.find((word, i) => i > 2 && isVerb(word));
  if (verb !== undefined && tellsNothing(verb)) return undefined;
  return { from: 2, to: own.length, cue: spell([nor, auxiliary]), subject: -1 };
}

/** "Neither parcel reached the office", "neither of the two bridges survived"; "neither A nor B" is read elsewhere. */
export function neither(own: readonly Word[]): Denial | undefined {
  const at = own.findIndex(({ lower }) => lower === 'neither');
  const word = own[at];
  if (word === undefined || at > 1 || own.some(({ lower }) => lower === 'nor') || isBounded(own, at)) return undefined;
  const next = at + 1;
  return noneOf(own, own[next]?.lower === 'of' ? behindNarrowing(own, next) : next, word.text);
}

const NARROWS = new Set<Word['tag']>(['preposition', 'determiner', 'number', 'adjective', 'pronoun']);

// The first word from `at` on that narrows nothing: "bolts" in "of the four bolts".
function behindNarrowing(own: readonly Word[], at: number): number {
  let from = at;
  while (NARROWS.has(own[from]?.tag ?? 'mark')) from++;
  return from;
}

// What the verb behind the noun at `from` says is denied of all such things.
function noneOf(own: readonly Word[], from: number, cue: string): Denial | undefined {
  const verb = own.find((later, i) => i > from && isVerb(later));
  if (own[from]?.tag !== 'noun' || verb === undefined || tellsNothing(verb)) return undefined;
  return { from, to: own.length, cue, subject: -1, absent: true };
}

/** What is denied to somebody is refused, not said to be untrue. */
const REFUSED = new Set(
  'bail access entry admission permission request visa appeal asylum parole motion petition chance opportunity right benefit service treatment leave application claim charge'.split(
    ' ',
  ),
);

/** "The minister denied any link with the bank": the noun behind the verb is what is not so. */
export function deniedThing(own: readonly Word[]): Denial | undefined {
  const at = own.findIndex((word) => isVerb(word) && DENYING.has(word.lemma));
  const verb = own[at];
  if (verb === undefined || verb.tag === 'gerund' || at < 1 || own[at - 1]?.tag === 'be' || own[at - 1]?.tag === 'to')
    return undefined;
  if (own.slice(0, at).some(({ tag }) => tag === 'modal' || tag === 'negation')) return undefined;
  // Who denies his part in it says nothing of the others': the one has to be known.
  if (!own.slice(0, at).some(({ tag }) => tag === 'noun' || tag === 'name')) return undefined;
  let from = at + 1;
  while (own[from]?.tag === 'determiner' || own[from]?.tag === 'adjective') from++;
  const thing = own[from];
  if (thing?.tag !== 'noun' || REFUSED.has(thing.lemma) || REPORTS.has(thing.lemma) || own[from + 1]?.tag !== 'preposition')
    return undefined;
  return { from, to: own.length, cue: verb.text, subject: 0, outright: true, own: true };
}

/** Of these verbs "nothing" tells little: "nothing changed". */
const IDLE = new Set('change happen do go work come matter help'.split(' '));

/** "Nothing was stolen", "nothing has left the yard". */
export function nothing(own: readonly Word[]): Denial | undefined {
  const [word, auxiliary] = own;
  if (word?.lower !== 'nothing' || (auxiliary?.tag !== 'be' && auxiliary?.tag !== 'have') || isBounded(own, 0)) return undefined;
  const verb = own.findIndex((later, i) => i > 1 && later.tag === 'participle');
  const told = own[verb];
  if (told === undefined || verb > 3 || tellsNothing(told) || IDLE.has(told.lemma)) return undefined;
  // "nothing was left of the hall": nobody went away
  if (auxiliary.tag === 'be' && told.lemma === 'leave') return undefined;
  return { from: 1, to: own.length, cue: word.text, subject: -1, absent: true };
}

/** "Not one of the bolts was missing": the word before the thing is "of". */
export function notOneOf(own: readonly Word[]): Denial | undefined {
  const [not, one, of] = own;
  if (not?.lower !== 'not' || one?.lower !== 'one' || of?.lower !== 'of' || isBounded(own, 0) || leavesOpen(one))
    return undefined;
  return noneOf(own, behindNarrowing(own, 3), spell([not, one]));
}
