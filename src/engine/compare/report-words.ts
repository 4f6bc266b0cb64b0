/** The words of a report, read once for all that looks at words alone. */
import type { Reading } from '../../model.ts';
import { backgroundShare } from '../match/background.ts';
import { term } from '../match/terms.ts';
import { perObject } from '../per-object.ts';

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
  sentences.map(({ start, end }) => wordsIn(text.slice(start, end))),
);

/** The words of a stretch of text. */
export const wordsIn = (text: string): ReportWord[] => (text.match(WORD) ?? []).map(wordOf);

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Every telling word of a report by its stem, headline included. */
export const vocabulary = perObject((reading: Reading): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const sentence of reportWords(reading))
    for (const { stem, written } of sentence) if (stem !== '' && !found.has(stem)) found.set(stem, written);
  return found;
});

/** Words of reports repeat: they are kept, up to this many. */
const MEMORY = 50_000;
const known = new Map<string, ReportWord>();

function wordOf(word: string): ReportWord {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MEMORY) known.clear();
  const written = word.toLowerCase();
  const stem = stemOf(written);
  const rarity = stem === '' ? 0 : Math.min(1, -Math.log2(backgroundShare(stem)) / RAREST);
  const made = { written, stem, rarity, capital: word[0] !== written[0] };
  known.set(word, made);
  return made;
}

/** Words that one report of a thousand holds, or fewer, tell as much as a word can. */
const RAREST = 10;

/** What a word in lower case is recognised by; empty where it tells nothing. */
export const stemOf = (written: string): string => term(written) ?? '';
