/** The words of a report, read once for all that looks at words alone. */
import type { Reading } from '../../model.ts';
import { perObject } from '../per-object.ts';
import { hashOfLetters } from '../text/hash.ts';
import { backgroundShare } from './background.ts';
import { term } from './terms.ts';

/** A word as it stands in a text. */
export interface ReportWord {
  /** In lower case. */
  written: string;
  /** What it is recognised by in another form; empty where it tells nothing. */
  stem: string;
  /** In the news, 0 to 1. */
  rarity: number;
  /** Written with a capital. */
  capital: boolean;
}

/** The words of each sentence. */
export const reportWords = perObject(({ report: { text }, sentences }: Reading): readonly (readonly ReportWord[])[] =>
  sentences.map(({ start, end }) => wordsIn(text, start, end)),
);

/** A letter, and letters, marks on them and apostrophes behind it. */
const WORD = /\p{L}[\p{L}\p{M}'’]*/uy;

/** The words of `text.slice(from, to)`. */
export function wordsIn(text: string, from = 0, to = text.length): ReportWord[] {
  const found: ReportWord[] = [];
  for (let at = from; at < to; ) {
    const end = lettersEnd(text, at, to);
    if (end > at) {
      found.push(wordAt(text, at, end));
      at = end;
      continue;
    }
    const word = isPlain(text.charCodeAt(at)) ? undefined : anyWord(text, at, to);
    if (word !== undefined) found.push(wordOf(word));
    at += word?.length ?? 1;
  }
  return found;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Of ASCII and no letter: no word begins here. */
const isPlain = (code: number): boolean => code < 128 && !isLetter(code);

// End of the word that begins at `at` where it is made of the letters a to z; `at` itself where the expression has to decide. Nearly every word is one.
function lettersEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  const next = end < to ? text.charCodeAt(end) : 0;
  return next === APOSTROPHE || next >= 128 ? at : end;
}
const APOSTROPHE = "'".charCodeAt(0);

function anyWord(text: string, at: number, to: number): string | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word === undefined || !text.startsWith(word, at) ? undefined : word.slice(0, to - at);
}

/** Every telling word of a report by its stem, headline included. */
export const vocabulary = perObject((reading: Reading): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const sentence of reportWords(reading))
    for (const { stem, written } of sentence) if (stem !== '' && !found.has(stem)) found.set(stem, written);
  return found;
});

/** Words of reports repeat: so many are kept, each at a place of its own, and a new one takes the place of an old one. A power of two. */
const PLACES = 2 ** 14;
const known: ({ spelt: string; word: ReportWord } | undefined)[] = new Array(PLACES).fill(undefined);

// The word `text.slice(start, end)` of the letters a to z: what is known is found without cutting it out.
function wordAt(text: string, start: number, end: number): ReportWord {
  const code = hashOfLetters(text, start, end);
  // "The" and "the" have one hash, and two places.
  const place = (code ^ (code >>> 14) ^ text.charCodeAt(start)) & (PLACES - 1);
  const before = known[place];
  if (before !== undefined && before.spelt.length === end - start && text.startsWith(before.spelt, start)) return before.word;
  const spelt = text.slice(start, end);
  const word = wordOf(spelt);
  known[place] = { spelt, word };
  return word;
}

function wordOf(word: string): ReportWord {
  const written = word.toLowerCase();
  const stem = stemOf(written);
  const rarity = stem === '' ? 0 : Math.min(1, -Math.log2(backgroundShare(stem)) / RAREST);
  return { written, stem, rarity, capital: word[0] !== written[0] };
}

/** Words that one report of a thousand holds, or fewer, tell as much as a word can. */
const RAREST = 10;

/** What a word in lower case is recognised by; empty where it tells nothing. */
export const stemOf = (written: string): string => term(written) ?? '';
