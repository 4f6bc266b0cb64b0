/** Stretches of a sentence as lemmas, and how far what is told of a place in it reaches. */
import { NEGATIONS } from './closed-class.ts';
import { isNot } from './denial-words.ts';
import { tells } from './heads.ts';
import type { Stretch } from './subjects.ts';
import type { Word } from './words.ts';

/** Whether a word turns what stands beside it into the contrary; "without warning" denies nothing of an act. */
export const refuses = (word: Word): boolean => word.lower !== 'without' && (isNot(word) || NEGATIONS.has(word.lower));

const SHARE = /^(?:some|many|most|third|half|quarter|fifth|majority|handful|part|few|one)$/;

/** Whether the word before “of” counts a part of what stands behind it: "three of nine cameras", "some of the guards". */
export const countsPart = (word: Word | undefined): boolean => word?.tag === 'number' || SHARE.test(word?.lower ?? '');

/** Lemmas of the content words of a stretch. */
export const lemmas = (words: readonly Word[], stretch: Stretch | undefined): string[] =>
  stretch === undefined
    ? []
    : joined(words.slice(stretch.first, (stretch.tail ?? stretch.last) + 1))
        .filter((_, i, own) => own[i - 1]?.lower !== 'without')
        .filter((word) => tells(word) || (word.tag === 'number' && stretch.first === stretch.last))
        .map(({ lemma }) => lemma);

// "kick-off" is "kickoff": a noun that ends in a word of grammar
const joined = (own: readonly Word[]): Word[] =>
  own.flatMap((word, i) => {
    const dash = own[i + 1];
    const last = own[i + 2];
    if (dash?.text !== '-' || dash.start !== word.end || last?.start !== dash.end || !/^(?:preposition|adverb)$/.test(last.tag))
      return [word];
    return [{ ...word, end: last.end, lemma: word.lower + last.lower, lower: word.lower + last.lower, tag: 'noun' as const }];
  });

/** Marks at which a clause ends. */
export const STOPS = new Set([';', ':', '—', '–', '(', ')', '"', '“', '”', '•', '|']);

/** Index of the first word of the clause around `at`, as far as marks and “that” part it. */
export function stopBefore(words: readonly Word[], at: number): number {
  let i = at;
  while (i > 0 && !STOPS.has(words[i - 1]?.text ?? '') && words[i - 1]?.lower !== 'that') i--;
  return i;
}

/** Index of the last word before the next mark. */
export function stopAfter(words: readonly Word[], at: number): number {
  let i = at;
  while (i < words.length - 1 && words[i + 1]?.kind !== 'mark') i++;
  return i;
}
