/** A sentence as everybody needs it who reads from it what happened to whom. */
import type { Clause } from '../grammar/clauses.ts';
import type { Word } from '../grammar/words.ts';
import type { Read } from './state-holders.ts';

/** A sentence that is no question. */
export interface ToldSentence {
  /** Among the sentences of its text. */
  index: number;
  /** With their classes set right: `retagged`. */
  words: readonly Word[];
  /** The word lists that they touch: `cuesOf`. */
  cues: number;
  clauses: readonly Clause[];
  of: Read;
}
