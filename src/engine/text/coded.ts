/** The words of a report as numbers, for whatever lays whole reports side by side: no word of them is cut out. */
import type { Reading } from '../../model.ts';
import { perObject } from '../per-object.ts';
import { hash, hashOfLetters } from './hash.ts';
import { anyToken, isSpace, plainWordEnd } from './tokens.ts';

/** The tokens of a report, as `tokens` finds them, by number. */
export interface Coded {
  /** Of the lower-case form. */
  hashes: Int32Array;
  /** Offset in the text. */
  starts: Int32Array;
  /** 1 for a mark, else 0. */
  marks: Uint8Array;
  /** The first token of each sentence, and behind the last sentence the number of all tokens. */
  firsts: Int32Array;
}

/** The tokens of a reading by number. */
export const coded = perObject(({ report: { text }, sentences }: Reading): Coded => {
  const all: Coded = {
    hashes: new Int32Array(text.length),
    starts: new Int32Array(text.length),
    marks: new Uint8Array(text.length),
    firsts: new Int32Array(sentences.length + 1),
  };
  let count = 0;
  for (let i = 0; i < sentences.length; i++) {
    all.firsts[i] = count;
    const { start, end } = sentences[i] as Reading['sentences'][number]; // i is below the length
    count = code(text, start, end, count, all);
  }
  all.firsts[sentences.length] = count;
  const { hashes, starts, marks, firsts } = all;
  return { hashes: hashes.slice(0, count), starts: starts.slice(0, count), marks: marks.slice(0, count), firsts };
});

// Writes the tokens of a stretch behind the first `count`; how many there are then.
function code(text: string, from: number, to: number, count: number, { hashes, starts, marks }: Coded): number {
  let size = count;
  for (let at = from; at < to; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = plainWordEnd(text, at, to);
    const token = end > at ? undefined : anyToken(text, at, to);
    if (end > at || token !== undefined) {
      starts[size] = at;
      hashes[size] = token === undefined ? hashOfLetters(text, at, end) : hash(token.lower);
      marks[size++] = token?.kind === 'mark' ? 1 : 0;
    }
    at = end > at ? end : (token?.end ?? at + 1);
  }
  return size;
}
