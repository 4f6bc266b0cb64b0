/** The words of a sentence as numbers: sentences of many reports are laid side by side, and numbers are told apart faster than words. */
import { perObject } from '../per-object.ts';
import { hash } from '../text/hash.ts';
import type { Token } from '../text/tokens.ts';

/** For each token the hash of its lower-case form, of 32 bits. Two words of one language hardly ever share one. */
export const wordHashes = perObject((sentence: readonly Token[]): Int32Array => {
  const found = new Int32Array(sentence.length);
  for (let i = 0; i < sentence.length; i++) found[i] = hash((sentence[i] as Token).lower); // i is below the length
  return found;
});
