/** Words, numbers and marks of a text, with offsets. */
import type { Sentence } from '../../model.ts';

/** A word, a number or a mark. `text.slice(start, end)` is the token as written. */
export interface Token {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Lower case, typographic apostrophes and dashes made plain. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

// A number keeps its inner separators (1,200 · 6.3 · 4:17 · 2,5); "3-1" and "10-15" are number, mark, number.
// A word keeps inner apostrophes and full stops of abbreviations (Ra's, U.S., a.m., don't); hyphens part words.
// Letters behind digits are a token of their own ("2.5m", "46th", "9mm" = number + word).
const TOKEN =
  /\p{N}+(?:[.,:\u00a0\u202f](?=\p{N})\p{N}+)*|(?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘`](?=\p{L})[\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/uy;

const TYPOGRAPHIC = /[’ʼ‘`‐‑‒–—−]/;

function plain(text: string): string {
  const lower = text.toLowerCase();
  return TYPOGRAPHIC.test(lower) ? lower.replace(/[’ʼ‘`]/g, "'").replace(/[‐‑‒–—−]/g, '-') : lower;
}

/** The tokens of `text.slice(from, to)`, in order, with offsets into the whole text. */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = [];
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const end = plainWordEnd(text, at, to);
    const token = end > at ? wordOf(text, at, end) : anyToken(text, at, to);
    if (token !== undefined) found.push(token);
    at = token?.end ?? at + 1; // nothing but other white space is left out
  }
  return found;
}

/** The tokens of each sentence. */
export function sentenceTokens(text: string, sentences: readonly Sentence[]): Token[][] {
  return sentences.map(({ start, end }) => tokens(text, start, end));
}

/** White space that parts nearly all words. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
/** A letter from a to z, or its capital. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** A digit from 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Dashes, quotation marks, bullets and dots: U+2010 to U+2027. */
const isTypographic = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

/**
 * End of the word of plain letters that begins at `at`; `at` itself where the expression has to decide: marks, figures, other letters, full stops
 * and apostrophes. Nearly every word is one, and the expression costs ten times as much.
 */
export function plainWordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  return end < to && end > at && mayGoOn(text, at, end) ? at : end;
}

/** Whether the word of which the letters from `at` to `end` are the first may go on behind them: an apostrophe, another letter, a full stop behind an initial. */
export function mayGoOn(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end);
  return next >= 128 || next === 39 || next === 96 || (next === 46 && end === at + 1);
}

function wordOf(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  return { start, end, text: word, lower: isSmall(word) ? word : word.toLowerCase(), kind: 'word' };
}

// Nearly every word of plain letters is; to see it costs less than to have it lowered.
function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) < 97) return false;
  return true;
}

/** The token at `at`, whatever it is made of; undefined where none begins there. */
export function anyToken(text: string, at: number, to: number): Token | undefined {
  const code = text.charCodeAt(at);
  if (code < 128 ? !isLetter(code) && !isDigit(code) && !isSpace(code) : isTypographic(code)) return markOf(text, at);
  const read = sticky(text, at);
  // A token that reaches over `to`, or back over a `from` that parts the two halves of a character, is read again without what stands there.
  const whole = read !== undefined && at + read.length <= to && text.startsWith(read, at);
  const word = whole ? read : sticky(text.slice(at, to), 0);
  return word === undefined
    ? undefined
    : { start: at, end: at + word.length, text: word, lower: plain(word), kind: kindOf(word) };
}

function sticky(text: string, at: number): string | undefined {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0];
}

// A mark is a token by itself.
function markOf(text: string, at: number): Token {
  const mark = text.charAt(at);
  return {
    start: at,
    end: at + 1,
    text: mark,
    lower: mark.charCodeAt(0) < 128 && mark !== '`' ? mark : plain(mark),
    kind: 'mark',
  };
}

function kindOf(word: string): Token['kind'] {
  const code = word.charCodeAt(0);
  if (code < 128) return isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'mark';
  if (/^\p{L}/u.test(word)) return 'word';
  return /^\p{N}/u.test(word) ? 'number' : 'mark';
}
