/** The words of a report as numbers, for whatever lays whole reports side by side: no word of them is cut out. */
import type { Reading } from '../../model.ts';
import { perObject } from '../per-object.ts';
import { EMPTY, further, hash, SMALL } from './hash.ts';
import { anyToken, isDigit, isLetter, isSpace, mayGoOn } from './tokens.ts';

/** The tokens of a report, as `tokens` finds them, by number. */
export interface Coded {
  /** Of the lower-case form. */
  hashes: Int32Array;
  /** Offset in the text. */
  starts: Int32Array;
  /** What each is: `WORD`, `MARK` or `OTHER`. */
  kinds: Uint8Array;
  /** The first token of each sentence, and behind the last sentence the number of all tokens. */
  firsts: Int32Array;
}

/** A word of the letters a to z. */
export const WORD = 0;
/** A mark. */
export const MARK = 1;
/** A number, or a word with other letters or marks in it. */
export const OTHER = 2;

/** The tokens of a reading by number. */
export const coded = perObject(({ report: { text }, sentences }: Reading): Coded => {
  const { hashes, starts, kinds } = roomFor(text.length);
  const firsts = new Int32Array(sentences.length + 1);
  let count = 0;
  for (let i = 0; i < sentences.length; i++) {
    firsts[i] = count;
    const { start, end } = sentences[i] as Reading['sentences'][number]; // i is below the length
    count = code(text, start, end, count);
  }
  firsts[sentences.length] = count;
  return { hashes: hashes.slice(0, count), starts: starts.slice(0, count), kinds: kinds.slice(0, count), firsts };
});

/** Where the tokens of a report are written down until it is known how many there are: no more than characters. */
let room = { hashes: new Int32Array(0), starts: new Int32Array(0), kinds: new Uint8Array(0) };

function roomFor(size: number): typeof room {
  if (room.hashes.length < size)
    room = { hashes: new Int32Array(size), starts: new Int32Array(size), kinds: new Uint8Array(size) };
  return room;
}

// Writes the tokens of a stretch behind the first `count`; how many there are then.
function code(text: string, from: number, to: number, count: number): number {
  const { hashes, starts, kinds } = room;
  let size = count;
  for (let at = from; at < to; ) {
    let letter = text.charCodeAt(at);
    if (isSpace(letter)) {
      at++;
      continue;
    }
    starts[size] = at;
    if (isPlainMark(letter)) {
      hashes[size] = further(EMPTY, letter);
      kinds[size++] = MARK;
      at++;
      continue;
    }
    let value = EMPTY;
    let end = at;
    for (; end < to && isLetter(letter); letter = text.charCodeAt(++end)) value = further(value, letter | SMALL);
    if (end > at && (end === to || !mayGoOn(text, at, end))) {
      hashes[size] = value;
      kinds[size++] = WORD;
      at = end;
      continue;
    }
    const token = anyToken(text, at, to);
    if (token !== undefined) {
      hashes[size] = hash(token.lower);
      kinds[size++] = token.kind === 'mark' ? MARK : OTHER;
    }
    at = token?.end ?? at + 1;
  }
  return size;
}

/** A mark of ASCII that stands for itself: the grave accent is an apostrophe. */
const isPlainMark = (code: number): boolean => code < 128 && code !== 96 && !isLetter(code) && !isDigit(code);
