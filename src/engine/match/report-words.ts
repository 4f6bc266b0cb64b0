/** The words of a report, read once for all that looks at words alone. */
import type { Reading } from '../../model.ts';
import { perObject } from '../per-object.ts';
import { EMPTY, further, SMALL } from '../text/hash.ts';
import { isLetter } from '../text/tokens.ts';
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
    let code = EMPTY;
    let end = at;
    for (let letter = text.charCodeAt(at); end < to && isLetter(letter); letter = text.charCodeAt(++end))
      code = further(code, letter | SMALL);
    if (end > at && (end === to || !mayGoOn(text, end))) {
      found.push(wordAt(text, at, end, code));
      at = end;
      continue;
    }
    const word = isPlain(text.charCodeAt(at)) ? undefined : anyWord(text, at, to);
    if (word !== undefined) found.push(wordOf(word));
    at += word?.length ?? 1;
  }
  return found;
}

/** Of ASCII and no letter: no word begins here. */
const isPlain = (code: number): boolean => code < 128 && !isLetter(code);

// Whether the word may go on behind letters from a to z, so that the expression has to decide. Nearly every word is made of such letters.
function mayGoOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return next === APOSTROPHE || next >= 128;
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

// The word `text.slice(start, end)` of the letters a to z, given its hash: what is known is found without cutting it out.
function wordAt(text: string, start: number, end: number, code: number): ReportWord {
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
