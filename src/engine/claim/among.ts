/** What befell all of whom some are named: "among the 12 people killed". */

import { isFate } from '../grammar/noun-phrase.ts';
import { hasObject } from '../grammar/object.ts';
import { NO_PREDICATE, type Predicate } from '../grammar/said.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { countsPeople, predicateClass } from '../lexicon/predicates.ts';

const AMONG = new Set(['among', 'amongst']);
/** How far behind "among" it may stand what befell all of them. */
const AMONG_REACH = 6;
const WITHIN = new Set(['determiner', 'number', 'adjective', 'noun', 'name', 'relative']);

/** What befell those who are among others, given the word at `at`: "were among the dead", "among 12 people killed", "among the six who died". */
export function fateAmong(words: readonly Word[], at: number): Predicate | undefined {
  if (!AMONG.has(words[at]?.lower ?? '')) return undefined;
  for (let i = at + 1; i <= at + AMONG_REACH; i++) {
    const word = words[i];
    if (word === undefined) return undefined;
    const base = { ...NO_PREDICATE, role: 'passive' as const, at: i };
    if (isFate(word)) return { ...base, lemma: word.lower, pos: 'adjective' };
    if (words[i - 1]?.tag === 'relative' && VERBAL.has(word.tag) && befalls(word) && !hasObject(words, i))
      return { ...base, lemma: word.lemma, pos: 'verb' };
    if (!WITHIN.has(word.tag)) return undefined;
  }
  return undefined;
}

/** Whether a verb tells what befalls people: in "Attack kills 10 civilians injured dozens" the one before the number tells already. */
export function befalls({ lemma }: Pick<Predicate, 'lemma'>): boolean {
  const named = predicateClass(lemma, 'verb');
  return named !== undefined && countsPeople(named);
}
