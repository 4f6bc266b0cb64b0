/** When somebody did what he answers for, which is not when he is tried for it. */

import { FINITE } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/word.ts';
import { predicateClass } from '../lexicon/predicates.ts';

/** So many words may stand between what somebody answers for and its year. */
const DEED_REACH = 12;
const ANSWERED: ReadonlySet<string> = new Set(['death', 'injury', 'launch', 'theft', 'capture']);

/**
 * Whether the year at word `at` is that of a deed which those counted at `first` answer for: "six men were hanged for the murder of a judge in 2019",
 * "jailed for eight years for killing a man in 2019".
 */
export function ofDeed(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - DEED_REACH); i--) {
    const { lower, tag, kind } = words[i] as Word; // i is between the two
    if (kind === 'mark' || FINITE.has(tag) || tag === 'relative') return false;
    if (lower !== 'for' && lower !== 'over') continue;
    let deed = i + 1;
    while (words[deed]?.tag === 'determiner' || words[deed]?.tag === 'adjective') deed++;
    const { lemma = '', tag: kindOf } = words[deed] ?? {};
    return ANSWERED.has(predicateClass(lemma, kindOf === 'gerund' ? 'verb' : 'noun') ?? '');
  }
  return false;
}
