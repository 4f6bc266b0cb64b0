/** What stands between a noun phrase and its verb: participles with their complements, relative clauses, brackets. */

import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { CLAUSE_END } from './subject.ts';

/**
 * Index of the auxiliary behind a participle and its complement, -1 where there is none: in "nineteen persons deprived of liberty were absent" the
 * participle says which ones, the auxiliary what of them.
 */
export function mainVerb(words: readonly Word[], participle: number): number {
  if (words[participle + 1]?.tag !== 'preposition') return -1;
  for (let i = participle + 2; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !COMPLEMENTS.has(word.tag)) return -1;
    if (AUXILIARY.has(word.tag)) return i;
  }
  return -1;
}

const COMPLEMENTS = new Set(['noun', 'name', 'adjective', 'determiner', 'preposition', 'number', 'be', 'have', 'modal']);
/** Tags of the words that open a verb group. */
export const AUXILIARY = new Set(['have', 'be', 'modal']);
/** Whether a word ends a relative clause. */
export const endsRelative = ({ text, tag }: Word): boolean =>
  CLAUSE_END.has(text) || text === ',' || tag === 'subordinator' || tag === 'relative' || tag === 'coordinator';

/** Index of the bracket that closes the one at `at`; `at` itself where none does. */
export function closing(words: readonly Word[], at: number): number {
  const end = words.findIndex((word, i) => i > at && (word.text === ']' || word.text === ')'));
  return end < 0 ? at : end;
}

const SHARES = new Set(['%', 'percent', 'point', 'percentage', 'basis', 'cent', 'per']);
const OF_SHARES = new Set(['number', 'determiner', 'adverb']);

/** Index before which the amount of a change that ends at `at` begins ("8%", "by a quarter of a point"); `at` where none ends there. */
export function changeBefore(words: readonly Word[], at: number): number {
  let i = at;
  while (i > 0 && SHARES.has(words[i]?.lemma ?? '')) i--;
  if (i === at) return at;
  while (i > 0 && (OF_SHARES.has(words[i]?.tag ?? 'mark') || /^(?:of|half|quarter|third|by)$/.test(words[i]?.lower ?? ''))) i--;
  return i + 1;
}

const DASHES = new Set(['-', '–', '—']);
/** So many words stand between two dashes at most. */
const BETWEEN_DASHES = 15;

/** Index of the dash that closes what the one at `at` opens, where the verb goes on behind it ("three clerks – two women and a man – were killed", "– died"); else -1. */
export function behindDashes(words: readonly Word[], at: number): number {
  const dash = words[at]?.text ?? '';
  if (!DASHES.has(dash)) return -1;
  for (let i = at + 1; i <= at + BETWEEN_DASHES; i++)
    if (words[i]?.text === dash) return words[i + 1]?.tag !== 'gerund' && opensVerbGroup(words[i + 1]) ? i : -1;
  return -1;
}

/** Whether a verb group begins with the word. */
export const opensVerbGroup = (word: Word | undefined): boolean =>
  word !== undefined &&
  (VERBAL.has(word.tag) || word.tag === 'be' || word.tag === 'have' || word.tag === 'do' || word.tag === 'modal');

/** "900 firefighters, backed by 14 aircraft, are fighting": an aside, where a comma closes it. */
export const isDoneBy = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'participle' &&
  words[at + 1]?.lower === 'by' &&
  words.slice(at + 2, at + ASIDE_WORDS).some(({ text }, i, rest) => text === ',' && AUXILIARY.has(rest[i + 1]?.tag ?? 'mark'));
/** An aside is shorter than this. */
const ASIDE_WORDS = 14;

/** "They were both shot", "the fire was 35% contained": the figure says how far, and the participle behind it what was done. */
export const isDegree = (words: readonly Word[], { first, end }: { first: number; end: number }): boolean =>
  words[end]?.tag === 'participle' &&
  first > 0 &&
  words[first - 1]?.tag === 'be' &&
  (words[first]?.lower === 'both' || /^(?:%|percent|cent)$/.test(words[end - 1]?.lower ?? ''));

/** A participle that no auxiliary opens: "injuring one", "the ousted minister". */
export const isLoose = (words: readonly Word[], at: number): boolean =>
  (words[at]?.tag === 'gerund' || words[at]?.tag === 'participle') &&
  !words.slice(Math.max(0, at - 3), at).some(({ tag }) => AUXILIARY.has(tag));

/** Whether a time ends what the verb at `verb` tells: "began production there in 1988, the second to do so", "came at noon to watch". */
export const closes = (words: readonly Word[], { first, end }: { first: number; end: number }, verb: number): boolean =>
  verb < first &&
  (words[end]?.text === ',' || words[end]?.tag === 'to') &&
  !words.slice(verb, first).some(({ tag }) => tag === 'mark');

/** Whether the relative clause of the verb at `at` encloses a phrase that ends at `end`: "Lund, who took home 8 million last year, will step down". */
export function isEnclosed(words: readonly Word[], end: number, at: number): boolean {
  let opens = at - 1;
  while (words[opens]?.tag === 'adverb' || AUXILIARY.has(words[opens]?.tag ?? 'mark')) opens--;
  if (words[opens]?.tag !== 'relative' || words[opens - 1]?.text !== ',') return false;
  for (let i = end; i < end + ENCLOSED_REACH && words[i] !== undefined; i++) {
    if (words[i]?.text === ',') return AUXILIARY.has(words[i + 1]?.tag ?? 'mark') || VERBAL.has(words[i + 1]?.tag ?? 'mark');
    if (opensVerbGroup(words[i])) return false;
  }
  return false;
}
/** So many words may follow a figure in a relative clause. */
const ENCLOSED_REACH = 6;

/** Whether a form of "be" stands right before a word. */
export const isBehindBe = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ tag }) => tag === 'be');

/** Tags of the words that hedge a figure or bring it up, between it and its verb: "said as many as", "with more than". */
export const HEDGING: ReadonlySet<Word['tag']> = new Set(['adverb', 'preposition', 'determiner', 'adjective']);

/** "By 20 percent compared with a placebo", "12, compared to nine": held against something, and said of nothing. */
export const isComparing = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'compared' && /^(?:with|to)$/.test(words[at + 1]?.lower ?? '') && words[at - 1]?.tag !== 'be';
