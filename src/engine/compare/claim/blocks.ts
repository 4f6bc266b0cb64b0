/** Where two sentences differ: the words between what they have in common, in order. */

import { hash } from '../../text/hash.ts';
import type { Token } from '../../text/tokens.ts';
import { type Gap, gaps } from './gaps.ts';

/** Words that stand in one place of two sentences; one of the two lists may be empty. */
export interface Block {
  own: Token[];
  other: Token[];
  /** What both have right before and right behind it, as the first sentence has it. */
  before: Token[];
  after: Token[];
}

/** The differing blocks of two sentences along their longest common subsequence of words; `found`: where they differ, if that is known. */
export const blocks = (
  own: readonly Token[],
  other: readonly Token[],
  found: readonly Gap[] = gaps(hashesOf(own), hashesOf(other)),
): Block[] =>
  found.map(({ own: [i, x], other: [j, y], before, after }) => ({
    own: own.slice(i, x),
    other: other.slice(j, y),
    before: own.slice(i - before, i),
    after: own.slice(x, x + after),
  }));

const hashesOf = (sentence: readonly Token[]): Int32Array => new Int32Array(sentence.map(({ lower }) => hash(lower)));
