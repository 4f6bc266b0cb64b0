/** Circumstances of an event that hold of it as a whole: whether a decision was expected, whether there was fog, whether it is a record. */
import type { Clause } from '../grammar/clauses.ts';
import { isNot } from '../grammar/denial-words.ts';
import { MAIN_VERBS } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import { hasNot } from '../proposition/denial.ts';

const DECIDED = new Set(
  'decision move cut hike rise increase reduction ruling verdict resignation appointment announcement step vote'.split(' '),
);
const STARTLED = new Set(['stun', 'surprise', 'shock', 'astonish', 'startle', 'wrongfoot']);
const WATCHERS = new Set('investor market analyst economist expert observer trader commentator'.split(' '));
const FORESEEN = new Set(['expect', 'predict', 'forecast', 'anticipate', 'foresee']);

/** Words without which a clause tells of none of these. */
export const CIRCUMSTANCES: readonly string[] = [
  ...STARTLED,
  ...FORESEEN,
  ...['unexpected', 'unexpectedly', 'fog', 'mist', 'clear', 'accident', 'accidental', 'limit', 'empty', 'inside'],
  ...['deliberate', 'deliberately', 'intentional', 'purpose'],
];

/** Whether a decision was expected: "a surprise move", "stunned investors", "the decision had been expected by most experts". */
export function foreseen(clause: Clause): 'expected' | 'surprise' | undefined {
  const { words, open } = clause;
  if (open || !words.some(({ lemma }) => DECIDED.has(lemma))) return undefined;
  const not = hasNot(clause);
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const next = words[i + 1];
    const startling =
      /^unexpected(?:ly)?$/.test(word.lower) ||
      (STARTLED.has(word.lemma) &&
        (DECIDED.has(next?.lemma ?? '') || (MAIN_VERBS.has(word.tag) && WATCHERS.has(next?.lemma ?? ''))));
    if (startling) return not ? undefined : 'surprise';
    // "had been expected by most", "as expected", "widely expected"
    const foretold =
      FORESEEN.has(word.lemma) &&
      MAIN_VERBS.has(word.tag) &&
      (/^(?:as|widely)$/.test(before?.lower ?? '') || (before?.lower === 'been' && next?.lower === 'by'));
    if (foretold) return not ? undefined : 'expected';
  }
  return undefined;
}

const FOG = new Set(['fog', 'mist']);
const SEEN_IN = new Set('night sky day weather visibility morning evening afternoon air'.split(' '));

/** What could be seen: "in thick fog", "a clear night". */
export function sight({ words, open }: Clause): 'fog' | 'clear' | undefined {
  if (open || words.some((word) => isNot(word) || word.lower === 'like' || word.lower === 'if')) return undefined;
  const at = words.findIndex(({ lemma, tag }) => FOG.has(lemma) && tag === 'noun');
  if (at >= 0) return /^(?:no|without)$/.test(words[at - 1]?.lower ?? '') || words[at + 1]?.tag === 'noun' ? undefined : 'fog';
  const clear = words.findIndex(
    ({ lower }, i) =>
      lower === 'clear' &&
      (SEEN_IN.has(words[i + 1]?.lemma ?? '') || (words[i - 1]?.tag === 'be' && SEEN_IN.has(words[i - 2]?.lemma ?? ''))),
  );
  return clear < 0 ? undefined : 'clear';
}

const isBe = (word: Word | undefined): boolean => word?.tag === 'be';

/** Whether it was done on purpose: "this was no accident", "a deliberate act", "it was an accident". */
export function intent(clause: Clause): 'deliberate' | 'accident' | undefined {
  const { words, open } = clause;
  if (open) return undefined;
  const not = hasNot(clause);
  // "was an accident", "was accidental"; a car accident is no more than a crash
  const accident = words.findIndex(({ lower }, i) => {
    const x = words[i - 1];
    const y = words[i - 2];
    // "There was an accident on the road": no more than that one happened
    if (words.slice(Math.max(0, i - THERE_REACH), i).some((word) => word.lower === 'there')) return false;
    return lower === 'accident' ? isBe(y) || (y !== undefined && isNot(y)) : lower === 'accidental' && isBe(x);
  });
  if (accident > 0) return not ? 'deliberate' : 'accident';
  const meant = words.some(
    ({ lower }, i) =>
      /^(?:deliberate|intentional)$/.test(lower) &&
      (isBe(words[i - 1]) || /^(?:act|attack|decision)$/.test(words[i + 1]?.lemma ?? '')),
  );
  const onPurpose = words.some(
    ({ lower }, i) => lower === 'deliberately' || (lower === 'purpose' && words[i - 1]?.lower === 'on'),
  );
  return !not && (meant || onPurpose) ? 'deliberate' : undefined;
}

/** Words between "there" and the accident, and one: "there had not been an accident". */
const THERE_REACH = 5;

/** A circumstance of one thing among several: of the speed limit, of the school. */
interface Of<Kind> {
  kind: Kind;
  about?: string;
}

const ABOVE = new Set(['above', 'over', 'beyond', 'twice', 'double', 'exceed', 'times']);
const BELOW = new Set(['below', 'under', 'within']);

/** How a measure stood to what is allowed: "well below the permitted limit", "more than twice the speed limit". */
export function limit(clause: Clause): Of<'above' | 'below'> | undefined {
  const { words, open } = clause;
  const at = words.findIndex(({ lemma, tag }) => lemma === 'limit' && tag === 'noun');
  if (open || at < 0 || hasNot(clause)) return undefined;
  const by = words.findLastIndex(({ lower, lemma }, i) => i < at && (ABOVE.has(lower) || ABOVE.has(lemma) || BELOW.has(lower)));
  const word = words[by];
  const modifier = words[at - 1];
  // "Under the new limit" tells what holds since
  if (word === undefined || (by === 0 && word.tag === 'preposition')) return undefined;
  const between = words.slice(words[by + 1]?.tag === 'determiner' ? by + 2 : by + 1, at).filter(({ tag }) => tag !== 'mark');
  if (between.length > LIMIT_REACH || !between.every(({ tag, lower }) => NARROWING.has(tag) && !SINCE.test(lower)))
    return undefined;
  const kind = BELOW.has(word.lower) ? 'below' : 'above';
  return modifier === undefined || between.length === 0 || between.some(({ tag }) => tag === 'number')
    ? { kind }
    : { kind, about: modifier.lemma };
}
/** Words that narrow the limit, at most: "below the permitted limit", "over the legal blood-alcohol limit". */
const LIMIT_REACH = 3;
const NARROWING = new Set(['adjective', 'noun', 'name', 'number', 'participle', 'verb']);
const SINCE = /^(?:new|old|proposed|current|revised)$/;

const HOUSES = new Set(
  'building house home school dormitory hospital church mosque warehouse factory bus train carriage hotel apartment flat office shop theatre tower hall cinema club vessel'.split(
    ' ',
  ),
);
const NOBODY = /^(?:nobody|none|no)$/;

/** Whether anybody was in the building: "the school was empty", "some pupils were inside". */
export function inside({ words, open }: Clause): Of<'empty' | 'occupied'> | undefined {
  if (open) return undefined;
  const not = words.some((word) => isNot(word));
  const empty = words.findIndex(({ lower }, i) => lower === 'empty' && (isBe(words[i - 1]) || isBe(words[i - 2])));
  if (empty > 0) {
    const house = words.find(({ lemma }, i) => i < empty && HOUSES.has(lemma) && words[i + 1]?.tag !== 'noun');
    return house && { kind: not ? 'occupied' : 'empty', about: house.lemma };
  }
  const at = words.findIndex(({ lower }, i) => lower === 'inside' && words[i + 1] === undefined);
  if (at < 1 || !words.slice(Math.max(0, at - 4), at).some(isBe)) return undefined;
  return not || words.slice(0, at).some(({ lower }) => NOBODY.test(lower)) ? { kind: 'empty' } : { kind: 'occupied' };
}

/** Whether the clause says of something that it is no record: "That is not a record". */
export function noRecord({ words, open }: Clause): boolean {
  const at = words.findIndex(({ lower }) => lower === 'record');
  const before = words[at - 1]?.tag === 'determiner' ? at - 2 : at - 1;
  return (
    !open &&
    before > 0 &&
    words.length < SHORT &&
    words[at + 1] === undefined &&
    isNot(words[before] as Word) &&
    isDenied(words, before)
  );
}
/** A clause that says only that, in words. */
const SHORT = 9;
// "is not", "isn't"
const isDenied = (words: readonly Word[], not: number): boolean => words[not]?.tag === 'be' || words[not - 1]?.tag === 'be';
