/** What a text gives as the cause of an event. */

import { lemmas, refuses, stopAfter, stopBefore } from '../grammar/stretches.ts';
import { isPassive, MAIN_VERBS, objectAt, type Stretch, subjectAt } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import type { Read } from './state-holders.ts';

/** A cause; JSON. Offsets are UTF-16 code units of the text. */
export interface Cause {
  start: number;
  end: number;
  /** Lemmas of the event; empty where it is the event that the whole text tells. */
  event: string[];
  /** Lemmas of the cause. */
  answer: string[];
  /** It is told to be the cause by name: "the cause was …", "investigators suspect …". */
  stated?: true;
}

const CAUSED = new Set(['cause', 'trigger', 'spark', 'provoke', 'ignite', 'blame']);
/** With "to" or "from" behind them these lead from an event to its cause. */
const LED_BACK: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['trace', 'to'],
  ['ascribe', 'to'],
  ['stem', 'from'],
  ['result', 'from'],
]);
/** Nouns for what is taken to be the cause. */
const ACCOUNTS = new Set(['cause', 'hypothesis', 'theory', 'explanation', 'suspicion']);
/** What shows a cause, and how. */
const FINDINGS = new Set(
  'evidence finding analysis investigation investigator inquiry probe inspector expert police official'.split(' '),
);
const SHOWING = new Set(['suspect', 'indicate', 'suggest', 'blame']);

/** Lemmas and words without which a sentence tells no cause. */
export const CAUSING: readonly string[] = [
  ...CAUSED,
  ...LED_BACK.keys(),
  ...ACCOUNTS,
  ...SHOWING,
  ...['because', 'due', 'owing', 'result', 'consequence'],
];

/** The causes that a sentence tells: "X because of Y", "X was caused by Y", "Y triggered X", "the cause was Y", "investigators suspect Y". */
export function causes(words: readonly Word[], of: Read): Cause[] {
  const found: Cause[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    const width = connective(words, i);
    if (width > 0) {
      const from = stopBefore(words, i);
      const to = stopAfter(words, i + width);
      put(found, words, { first: from, last: i - 1 }, { first: i + width, last: to }, from, to);
    } else if (
      CAUSED.has(word.lemma) &&
      MAIN_VERBS.has(word.tag) &&
      !isNamed(words[i + 1]) &&
      !isPassive(words, i) &&
      word.lemma !== 'blame'
    ) {
      const by = subjectAt(words, i);
      const what = objectAt(words, i);
      if (by !== undefined && what !== undefined) put(found, words, what, by, stopBefore(words, i), stopAfter(words, i));
    } else {
      const one = stated(words, i);
      // Who is suspected or blamed is no cause.
      if (one === undefined || of(one.by)?.person === true) continue;
      const own = words.slice(stopBefore(words, i), stopAfter(words, i) + 1);
      const answer = lemmas(words, withOf(words, one.by));
      if (answer.length > 0 && !own.some(isOpen))
        found.push({
          start: own[0]?.start ?? 0,
          end: words[Math.max(one.by.last, stopAfter(words, i))]?.end ?? 0,
          event: lemmas(words, one.what),
          answer,
          stated: true,
        });
    }
  }
  return found;
}

// "investigators suspect a cable": a word that can be a noun
const isDoing = (words: readonly Word[], at: number): boolean =>
  MAIN_VERBS.has(words[at]?.tag ?? '') ||
  (FINDINGS.has(words[at - 1]?.lemma ?? '') && words[at + 1]?.tag === 'determiner' && words[at - 2]?.tag !== 'preposition');

// "an explosion of methane"
const withOf = (words: readonly Word[], by: Stretch): Stretch => {
  const of = words[by.last + 1]?.lower === 'of' ? objectAt(words, by.last + 1) : undefined;
  return of === undefined ? by : { ...by, tail: of.last };
};

// "suspected cause: lightning", "the suspected cause is lightning": the noun
const isNamed = (next: Word | undefined): boolean => next?.text === ':' || next?.tag === 'be';

// "was the likely cause", "was the suspected cause"; not "is examining the cause"
function isOnlyNarrowed(between: readonly Word[]): boolean {
  const the = between.findIndex(({ tag }) => tag === 'determiner');
  return between.every(
    ({ tag }, i) =>
      /^(?:determiner|adjective|adverb)$/.test(tag) || (the >= 0 && i > the && /^(?:participle|gerund|noun)$/.test(tag)),
  );
}

const isOpen = (word: Word): boolean => refuses(word) || /^(?:if|whether|could|may|might|unknown|unclear|or)$/.test(word.lower);

// "the cause of the fire was a cable", "suspected cause: lightning", "a cable was the cause", "investigators suspect a cable"
function stated(words: readonly Word[], at: number): { what?: Stretch; by: Stretch } | undefined {
  const word = words[at] as Word; // the caller has looked
  if (ACCOUNTS.has(word.lemma) && (word.tag === 'noun' || isNamed(words[at + 1]))) {
    const what = /^(?:of|for|behind)$/.test(words[at + 1]?.lower ?? '') ? objectAt(words, at + 1) : undefined;
    const next = (what?.last ?? at) + 1;
    const be = words.findLastIndex(
      ({ tag }, i) => tag === 'be' && i < at && i >= at - 4 && isOnlyNarrowed(words.slice(i + 1, at)),
    );
    const by = isNamed(words[next]) ? objectAt(words, next) : be > 0 ? subjectAt(words, be) : undefined;
    return by && { by, ...(what && { what }) };
  }
  if (!SHOWING.has(word.lemma) || !(isDoing(words, at) || word.tag === 'gerund') || isPassive(words, at)) return undefined;
  const by = objectAt(words, at);
  if (by === undefined) return undefined;
  const next = words[by.last + 1];
  const what = next?.lower === 'for' ? objectAt(words, by.last + 1) : undefined;
  if (word.lemma !== 'blame') {
    const who = subjectAt(words, at);
    if (who === undefined || !words.slice(who.first, who.last + 1).some(({ lemma }) => FINDINGS.has(lemma))) return undefined;
    // "suggests the driver was asleep": a clause, no thing
    if (next !== undefined && /^(?:be|have|verb|participle|modal)$/.test(next.tag)) return undefined;
  }
  return { by, ...(what && { what }) };
}

function put(found: Cause[], words: readonly Word[], what: Stretch, by: Stretch, from: number, to: number): void {
  const event = lemmas(words, what);
  const answer = lemmas(words, by);
  const own = words.slice(from, to + 1);
  if (event.length === 0 || own.slice(0, by.first - from).some(refuses)) return;
  found.push({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, event, answer });
}

// How many words join an event to its cause here; 0 where none do.
function connective(words: readonly Word[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || at === 0) return 0;
  if (word.lower === 'because') return next?.lower === 'of' ? 2 : 1;
  if (word.lower === 'due' || word.lower === 'owing') return next?.lower === 'to' ? 2 : 0;
  if (
    CAUSED.has(word.lemma) &&
    word.tag === 'participle' &&
    (next?.lower === 'by' || (word.lemma === 'blame' && next?.lower === 'on'))
  )
    return 2;
  if ((word.lower === 'result' || word.lower === 'consequence') && next?.lower === 'of' && words[at - 1]?.tag === 'determiner')
    return 2;
  return MAIN_VERBS.has(word.tag) && next !== undefined && LED_BACK.get(word.lemma) === next.lower ? 2 : 0;
}
