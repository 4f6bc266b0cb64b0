/** Which word lists a stretch of words touches: one look at each word spares the readers of a text all clauses in which they find nothing. */
import type { Word } from './words.ts';

const LISTS = new Map<string, number>();
let lists = 0;
/** Bits of a small integer. */
const MOST = 30;

/** Enters a list of lemmas or word forms while modules are loaded; the answer is its bit in `cuesOf`. "n't" stands for every word that ends so. */
export function cue(words: Iterable<string>): number {
  if (lists === MOST) throw new Error('there are more lists of cues than bits');
  const bit = 1 << lists++;
  for (const word of words) LISTS.set(word, (LISTS.get(word) ?? 0) | bit);
  return bit;
}

/** The lists of which a word is a member, by its lemma or as written. */
export function cuesOf({ lower, lemma, kind }: Word): number {
  if (kind === 'mark') return 0;
  let found = LISTS.get(lower) ?? 0;
  if (lemma !== lower) found |= LISTS.get(lemma) ?? 0;
  if (lower.charCodeAt(lower.length - 2) === APOSTROPHE && lower.endsWith("n't")) found |= LISTS.get("n't") ?? 0;
  return found;
}
const APOSTROPHE = "'".charCodeAt(0);
