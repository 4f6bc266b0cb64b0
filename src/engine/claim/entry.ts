/** Entries of a bulletin, in which a label says what the figure behind the colon counts: "missing: 8", "Ballots rejected before the count: 221". */

import { isFate, nounPhrase } from '../grammar/noun-phrase.ts';
import type { Word } from '../grammar/words.ts';
import { type PredicateClass, predicateClass } from '../lexicon/predicates.ts';

/** What a label says: the noun that it names with what narrows it, and what happened, empty where it says none. */
export interface Label {
  head: string;
  headAt: number;
  modifiers: string[];
  event: PredicateClass | '';
}

/** Longer stretches before a colon are sentences. */
const LABEL_WORDS = 8;
const FINITE = new Set(['verb', 'be', 'have', 'do', 'modal', 'pronoun', 'relative', 'subordinator']);

/** The label before a figure whose first word stands at `first`; undefined where none stands there. */
export function labelBefore(list: readonly Word[], first: number): Label | undefined {
  if (list[first - 1]?.text !== ':') return undefined;
  let from = first - 1;
  while (from > 0 && first - from <= LABEL_WORDS && list[from - 1]?.kind !== 'mark') from--;
  const words = list.slice(from, first - 1);
  if (words.length === 0 || (from > 0 && first - from > LABEL_WORDS) || words.some(({ tag }) => FINITE.has(tag)))
    return undefined;
  const fate = words.find((word) => isFate(word));
  const { head, headAt, modifiers } = nounPhrase(list, from, from);
  const named = head === '' ? undefined : predicateClass(head, 'noun');
  const event = (fate === undefined ? undefined : predicateClass(fate.lower, 'adjective')) ?? named ?? '';
  return head === '' && event === '' ? undefined : { head, headAt, modifiers, event };
}
