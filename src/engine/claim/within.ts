/** What stands between a noun phrase and its verb: participles with their complements, relative clauses, brackets. */
import { CLAUSE_END, VERBAL } from './subject.ts';
import type { Word } from './words.ts';

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

/** Index of the dash that closes what the one at `at` opens, where the verb goes on behind it ("three clerks – two women and a man – were killed"); else -1. */
export function behindDashes(words: readonly Word[], at: number): number {
  const dash = words[at]?.text ?? '';
  if (!DASHES.has(dash)) return -1;
  for (let i = at + 1; i <= at + BETWEEN_DASHES; i++)
    if (words[i]?.text === dash) return AUXILIARY.has(words[i + 1]?.tag ?? 'mark') ? i : -1;
  return -1;
}

/** Whether a verb group begins with the word. */
export const opensVerbGroup = (word: Word | undefined): boolean =>
  word !== undefined &&
  (VERBAL.has(word.tag) || word.tag === 'be' || word.tag === 'have' || word.tag === 'do' || word.tag === 'modal');
