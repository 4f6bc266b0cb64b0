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
  /\p{N}+(?:[.,:\u00a0\u202f](?=\p{N})\p{N}+)*|(?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘`](?=\p{L})[\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

const TYPOGRAPHIC = /[’ʼ‘`‐‑‒–—−]/;

function plain(text: string): string {
  const lower = text.toLowerCase();
  return TYPOGRAPHIC.test(lower) ? lower.replace(/[’ʼ‘`]/g, "'").replace(/[‐‑‒–—−]/g, '-') : lower;
}

/** The tokens of `text.slice(from, to)`, in order, with offsets into the whole text. */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const word = match[0];
    found.push({ start, end: start + word.length, text: word, lower: plain(word), kind: kindOf(word) });
  }
  return found;
}

/** The tokens of each sentence. */
export function sentenceTokens(text: string, sentences: readonly Sentence[]): Token[][] {
  return sentences.map(({ start, end }) => tokens(text, start, end));
}

// Most words begin with a plain letter; asking for properties of Unicode costs far more.
function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0);
  if (first < 128) return /^[a-z]/i.test(word) ? 'word' : /^\d/.test(word) ? 'number' : 'mark';
  return /^\p{L}/u.test(word) ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'mark';
}
