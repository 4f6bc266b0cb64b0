/** Every match key of a text, counted. */
import type { Name } from '../../model.ts';
import { DEMONYMS } from '../name/name-demonyms.ts';
import type { Token } from '../text/tokens.ts';
import { fold, term } from './terms.ts';

/** What a text shows of one key. */
export interface KeyCount {
  count: number;
  /** It is a word of a name, or stands for a country ("Syrian" counts as "syria"). */
  name: boolean;
  /** Index of the first sentence that holds it. */
  first: number;
}

/** The keys of a text, given as the tokens of its sentences, in the order of first mention. Figures, grammar and the words of the toll give no keys. */
export function countKeys(sentences: readonly (readonly Token[])[], names: readonly Name[]): Map<string, KeyCount> {
  const named = namedPlaces(names);
  const counts = new Map<string, KeyCount>();
  for (let first = 0; first < sentences.length; first++) {
    for (const token of sentences[first] ?? []) {
      if (token.kind !== 'word') continue;
      const country = DEMONYMS.get(token.lower);
      // no word in small letters is told to be a name; those are the same string as their lower case
      const name = country !== undefined || (token.text !== token.lower && named.has(token.start));
      const key = name ? nameKey(country ?? token.lower) : term(token.lower);
      if (key === undefined) continue;
      const seen = counts.get(key);
      if (seen === undefined) counts.set(key, { count: 1, name, first });
      else {
        seen.count++;
        seen.name ||= name;
      }
    }
  }
  return counts;
}

function nameKey(word: string): string | undefined {
  const key = fold(word.replace(/\s.*/, ''));
  return key.length < 2 ? undefined : key;
}

/** Starts of the capitalised words inside names. */
function namedPlaces(names: readonly Name[]): Set<number> {
  const found = new Set<number>();
  const known = new Map<string, number[]>();
  for (const { spans } of names)
    for (const { start, text } of spans) for (const offset of known.get(text) ?? placesIn(text, known)) found.add(start + offset);
  return found;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’ʼ‘]*/gu;

// Offsets in one spelling, which a text holds again and again.
function placesIn(text: string, known: Map<string, number[]>): number[] {
  const found: number[] = [];
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) if (word.length > 1) found.push(index);
  known.set(text, found);
  return found;
}
