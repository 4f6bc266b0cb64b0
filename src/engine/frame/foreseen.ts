/** Figures that somebody expects, which have not come about. */
import type { Predicate } from '../grammar/said.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';

const FORESEEN = new Set(['expect', 'forecast', 'predict', 'project', 'anticipate', 'pencil']);

const EXPECTERS = new Set(['noun', 'have', 'participle', 'verb', 'adjective', 'determiner']);

/**
 * Whether what stands behind a figure (its words end at `last`) tells that it was expected: "the $2.2 billion analysts had expected", "the 4% economists
 * forecast"; "rose 4% as expected" came about.
 */
export function isExpected(words: readonly Word[], last: number): boolean {
  for (let i = last; i < last + 4; i++) {
    const word = words[i];
    if (word === undefined || !EXPECTERS.has(word.tag)) return false;
    if (FORESEEN.has(word.lemma) && i > last && word.tag !== 'noun')
      return words[i - 1]?.tag === 'noun' || words[i - 1]?.tag === 'have';
  }
  return false;
}

/** So many words before its noun a verb of foreseeing may stand: "had expected earnings of $3.12". */
const FORESEEN_REACH = 4;

/** What those who watch firms and markets make of results before they are out. */
const GUESSES = new Set(['estimate', 'consensus', 'view']);
const GUESSERS = new Set(['analyst', 'economist', 'consensus', 'market', 'street']);
/** So many words before it may be whose estimate it is. */
const GUESSED_REACH = 3;

/** Whether the noun that a figure is told of is what somebody expects: "forecast revenue of $11bn", "1.2 per cent this year and 1.8 per cent next". */
export function isForeseen(words: readonly Word[], last: number, { pos, at }: Predicate): boolean {
  if (words[last]?.lower === 'next' && (words[last + 1] === undefined || words[last + 1]?.kind === 'mark')) return true;
  if (pos !== 'noun' || at < 0) return false;
  // "topping analysts' average estimate of $1.25", "the consensus of 41 cents"
  if (
    GUESSES.has(words[at]?.lemma ?? '') &&
    words.slice(Math.max(0, at - GUESSED_REACH), at + 1).some(({ lemma }) => GUESSERS.has(lemma))
  )
    return true;
  for (let i = at - 1; i >= Math.max(0, at - FORESEEN_REACH) && words[i]?.kind !== 'mark'; i--) {
    if (words[i]?.tag === 'preposition') return false;
    if (VERBAL.has(words[i]?.tag ?? 'mark')) return FORESEEN.has(words[i]?.lemma ?? '');
  }
  return false;
}
