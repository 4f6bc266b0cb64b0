/** Where people are tells what befell them: in hospital, on board, under arrest. */

import { NO_PREDICATE, type Predicate } from '../grammar/said.ts';
import type { Word } from '../grammar/words.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { HEDGING, opensVerbGroup } from './within.ts';

/**
 * What a phrase of place right behind a counted phrase says of it: "with 83 people on board", "left 12 dead and 30 in hospital". `first`, `end`: the
 * words of the counted phrase. Undefined where there is none, or where a verb behind it tells of the counted.
 */
export function whereabouts(words: readonly Word[], first: number, end: number): Predicate | undefined {
  const without = words[end]?.tag === 'be' ? end + 1 : end;
  if (lacksSupply(words, without)) return cutOff(without);
  if (isStruggling(words, end)) return { ...NO_PREDICATE, lemma: 'critical', pos: 'adjective', role: 'subject', at: end };
  if (!WHEREABOUTS.has(words[end]?.lower ?? '')) return undefined;
  let at = end + 1;
  while (NARROWS.has(words[at]?.tag ?? 'mark')) at++;
  const lemma = words[at]?.tag === 'noun' ? (words[at]?.lemma ?? '') : '';
  const told = CONDITIONS.has(lemma) || (lemma !== '' && predicateClass('be', 'verb', lemma) !== predicateClass('be', 'verb'));
  if (!told || (opensVerbGroup(words[at + 1]) && !isBeside(words, first))) return undefined;
  return { ...NO_PREDICATE, lemma: 'be', pos: 'verb', role: 'subject', at: end - 1 };
}
// "leaving two passengers fighting for their lives", "left a girl clinging to life"
const isStruggling = (words: readonly Word[], at: number): boolean =>
  /^(?:fighting|battling|clinging)$/.test(words[at]?.lower ?? '') &&
  words.slice(at + 2, at + 4).some(({ lemma }) => lemma === 'life');

/** What is delivered to homes: who is without is affected, "70,000 homes without power". */
const SUPPLIES = new Set(['power', 'electricity', 'water', 'gas', 'heating', 'heat', 'running', 'drinking', 'tap']);
/** Whether the word at `at` begins "without power", "without running water". */
export const lacksSupply = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'without' && SUPPLIES.has(words[at + 1]?.lower ?? '');
/** Of those who are without: affected. */
export const cutOff = (at: number): Predicate => ({ ...NO_PREDICATE, lemma: 'affected', pos: 'adjective', role: 'subject', at });

const WHEREABOUTS = new Set(['in', 'on', 'under']);
const CONDITIONS = new Set(['condition', 'care']);
const NARROWS: ReadonlySet<Word['tag']> = new Set(['determiner', 'adjective', 'adverb', 'gerund']);

// "with more than 80 people": the phrase stands beside another that the verb behind it tells of.
function isBeside(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (HEDGING.has(words[at]?.tag ?? 'mark') && words[at]?.lower !== 'with') at--;
  return words[at]?.lower === 'with';
}
