/** Subject and object of a verb, as stretches of a sentence's words. */
import { QUOTES } from './closed-class.ts';
import { isAtNoTime } from './denial-words.ts';
import { hostOf, phraseEndingAt } from './participants.ts';
import { REPORTING } from './sentence-speakers.ts';
import { FINITE } from './verb-tags.ts';
import type { Word } from './words.ts';

/** A stretch of words: indices of the first and the last. */
export interface Stretch {
  first: number;
  last: number;
  /** Index of the last word of what hangs on them: "traffic on the M41". */
  tail?: number;
}

const AUXILIARY = new Set(['adverb', 'be', 'have', 'do', 'modal', 'negation']);
/** "appeared to have failed", "is said to have asked": the verb behind "to" is the one meant. */
const RAISING = new Set('appear seem report believe say allege continue manage begin know think understand claim'.split(' '));
/** An aside between commas is shorter than this, in words. */
const ASIDE = 20;
const SELF = /^(?:him|her|it|them)sel(?:f|ves)$/;
const STOPS = new Set([';', ':', '—', '–', '(', '"', '“', '•', '|']);
/** Word classes of what is told to be done; a gerund only narrows. */
export const MAIN_VERBS: ReadonlySet<string> = new Set(['verb', 'participle']);
const NOUNISH = new Set(['noun', 'name', 'adjective', 'gerund', 'number', 'determiner']);

/** Index of the first word of the verb group that ends at `at`. */
export function groupStart(words: readonly Word[], at: number): number {
  let i = at;
  for (;;) {
    const before = words[i - 1];
    if (before === undefined) return i;
    if (AUXILIARY.has(before.tag)) i--;
    // had "neither planned"
    else if (QUOTES.has(before.text) && AUXILIARY.has(words[i - 2]?.tag ?? '')) i -= 2;
    // "had at no time received", "was at any time excluded"
    else if (isAtNoTime(words, i - 2)) i -= 3;
    // "had to pay"
    else if (before.tag === 'to' && words[i - 2]?.tag === 'have') i -= 2;
    else if (before.tag === 'to' && RAISING.has(words[i - 2]?.lemma ?? '')) i -= 2;
    else return i;
  }
}

/** Whether a form of "be" stands in the verb group that ends at `at`. */
export function isHelped(words: readonly Word[], at: number): boolean {
  for (let i = groupStart(words, at); i < at; i++) if (words[i]?.tag === 'be') return true;
  return false;
}

/** Whether the verb at `at` is said of what is done to its subject. */
export function isPassive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'participle') return false;
  let perfect = false;
  for (let i = groupStart(words, at); i < at; i++) {
    if (words[i]?.tag === 'be') return true;
    if (words[i]?.tag === 'have') perfect = true;
  }
  if (perfect) return false;
  const next = words[at + 1];
  return (
    next === undefined ||
    next.tag === 'preposition' ||
    next.tag === 'to' ||
    next.tag === 'negation' ||
    next.kind === 'mark' ||
    next.tag === 'subordinator'
  );
}

/** Whether the verb at `at` is the only one in the clause that opens a sentence with a stop at its end: its subject does it, "Tovar signed with a reservation." */
export const isOnlyVerb = (words: readonly Word[], at: number, clause: readonly Word[]): boolean =>
  words.at(-1)?.text === '.' && !clause.some((word) => word !== words[at] && FINITE.has(word.tag));

/** The subject of the verb group that ends at `at`; undefined where it cannot be told. */
export function subjectAt(words: readonly Word[], at: number, depth = 0): Stretch | undefined {
  let i = groupStart(words, at) - 1;
  const word = words[i];
  if (word === undefined || depth > 3) return undefined;
  if (QUOTES.has(word.text)) return subjectAt(words, i, depth + 1);
  // "The minister himself was unhurt"
  if (SELF.test(word.lower) && /^(?:noun|name)$/.test(words[i - 1]?.tag ?? '')) return subjectAt(words, i, depth + 1);
  if (word.tag === 'relative') {
    if (words[i - 1]?.text === ',') i--;
    // "Pavle Dragin, 47, who died"
    if (words[i - 1]?.tag === 'number' && words[i - 2]?.text === ',') i -= 2;
    return phrase(words, i - 1);
  }
  if (word.text === ',') {
    // "Pavle Dragin, 47, died": the aside is stepped over
    let found: Stretch | undefined;
    for (let k = i - 1; k > Math.max(0, i - ASIDE); k--) {
      if (words[k]?.text !== ',' || words[k + 1]?.tag === 'coordinator') continue;
      if (words[k - 1]?.tag === 'number' && words[k - 2]?.text === ',') continue;
      const one = phrase(words, k - 1);
      // What opens the sentence is its subject, however many asides follow.
      if (one !== undefined && (found === undefined || one.first === 0)) found = one;
    }
    // "One of the marchers, Nadia Tovar, died": she did
    if (found !== undefined && words[i - 1]?.tag === 'name' && isOneOf(words, found.first)) return phrase(words, i - 1);
    // "Mara Tovar, remains at her post": a name that opens the sentence
    const opening = found === undefined && words[i - 1]?.tag === 'name' ? phrase(words, i - 1) : undefined;
    return opening?.first === 0 ? opening : found;
  }
  if (word.tag === 'coordinator' || word.lower === 'then') {
    // "was overpowered and arrested"
    let over = false;
    for (let k = i - 1; k > 0; k--) {
      const before = words[k];
      if (before === undefined || STOPS.has(before.text)) return undefined;
      over ||= before.tag === 'subordinator';
      // "denies having known of it and has resigned"
      if (before.lower === 'having' || words[k - 1]?.lower === 'having') continue;
      if (FINITE.has(before.tag) && (before.tag !== 'participle' || words[k - 1]?.tag !== 'determiner'))
        // "sank a boat that was used as a ferry and rescued its crew": who rescued stands further back
        return over && words[groupStart(words, k) - 1]?.tag === 'relative' ? undefined : subjectAt(words, k, depth + 1);
    }
    return undefined;
  }
  const relative = relativeBefore(words, i);
  return phrase(words, relative < 0 ? i : relative - 1);
}

const isOneOf = (words: readonly Word[], first: number): boolean => {
  const of = words[first - 1]?.tag === 'determiner' ? first - 2 : first - 1;
  return words[of]?.lower === 'of' && words[of - 1]?.lower === 'one';
};

/** A relative clause between a subject and its verb is shorter than this, in words. */
const RELATIVE = 12;

// "The man who had shot the guard was arrested": index of "who"; -1 where no whole clause stands between it and the word at `last`.
function relativeBefore(words: readonly Word[], last: number): number {
  let verbs = 0;
  for (let i = last - 1; i >= Math.max(1, last - RELATIVE); i--) {
    const { tag, lemma, kind } = words[i] as Word; // i is inside
    if (tag === 'relative') return verbs === 1 && /^(?:noun|name|number)$/.test(words[i - 1]?.tag ?? '') ? i : -1;
    if (kind === 'mark' || tag === 'subordinator' || tag === 'coordinator' || REPORTING.has(lemma)) return -1;
    if (FINITE.has(tag) && groupEnds(words, i)) verbs++;
  }
  return -1;
}

// The verb with a meaning, or a form of "be" that has none behind it.
const groupEnds = (words: readonly Word[], at: number): boolean =>
  !FINITE.has(words[at + 1]?.tag ?? '') && words[at + 1]?.tag !== 'negation' && words[at + 1]?.tag !== 'adverb';

function phrase(words: readonly Word[], last: number): Stretch | undefined {
  // "60 houses out of 112"
  if (words[last]?.tag === 'number' && words[last - 1]?.lower === 'of' && words[last - 2]?.lower === 'out')
    return phrase(words, last - 3);
  const found = phraseEndingAt(words, last);
  if (found === undefined) return undefined;
  const host = hostOf(words, found);
  // "the divers held by rebels are safe": the divers
  if (
    host.first > 2 &&
    words[host.first - 1]?.lower === 'by' &&
    words[host.first - 2]?.tag === 'participle' &&
    words[host.first - 3]?.tag === 'noun'
  )
    return phrase(words, host.first - 3);
  return { first: host.first, last: host.last, tail: last };
}

/** The object of the verb at `at`, directly behind it; undefined where none stands there. */
export function objectAt(words: readonly Word[], at: number): Stretch | undefined {
  let last = -1;
  const first = at + 1;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.tag === 'pronoun') {
      if (i === first) return { first, last: i };
      break;
    }
    // "ex-General"
    if (word.text === '-' && i > first && word.start === words[i - 1]?.end && words[i + 1]?.start === word.end) continue;
    // "the only call"
    if (word.lower === 'only' && words[i - 1]?.tag === 'determiner') continue;
    if (!NOUNISH.has(word.tag) || (word.tag === 'determiner' && i > first)) break;
    if (word.tag === 'noun' || word.tag === 'name') last = i;
  }
  return last < 0 ? undefined : { first, last };
}

const ORDERS = new Set(['order', 'command', 'decision', 'member', 'group', 'team', 'hand']);
/** The object of a passive verb behind "by": who did it. */
export function agentAt(words: readonly Word[], at: number): Stretch | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark' || MAIN_VERBS.has(word.tag)) return undefined;
    if (word.lower === 'by') {
      const by = objectAt(words, i);
      // "by order of the agency"
      return by !== undefined && ORDERS.has(words[by.last]?.lemma ?? '') && words[by.last + 1]?.lower === 'of'
        ? objectAt(words, by.last + 1)
        : by;
    }
  }
  return undefined;
}
