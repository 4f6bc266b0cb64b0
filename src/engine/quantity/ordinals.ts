/** Ranks: "the fifth reduction", "third-largest", "the 61st day", "for a third time". */

import { MONTHS } from './calendar.ts';
import { type Draft, isCapital, type Line, lowerAt, touches } from './line.ts';

const WORDS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const ORDINALS = new Map(WORDS.split(' ').map((word, index): [string, number] => [word, index + 2]));

/** Words that begin a rank; "first" is an adverb too often. */
export const ORDINAL_TRIGGERS: readonly string[] = [...ORDINALS.keys()];

const DETERMINERS = new Set("the a an its his her their this that our my your another country's nation's world's".split(' '));
/** Ordinals before these name a period, a place or a degree. */
const LABELLED = new Set(
  'quarter quarters half century degree class grade world party hand amendment reich street avenue person base wave shift home thought thoughts glance opinion nature chance'.split(
    ' ',
  ),
);
const FOLLOWERS =
  /^(?:of|in|on|at|to|and|or|for|by|from|as|is|was|were|are|that|who|which|the|a|his|her|its|it|he|she|they|after|before|with|,|\.|;|:)$/;

/** The rank that begins at token `at`, in words or as digits with their ending; null for "a second" of time, names and dates. */
export function ordinalAt(line: Line, at: number): Draft | null {
  const word = lowerAt(line, at);
  const value = ORDINALS.get(word);
  if (value !== undefined) {
    const hyphen = lowerAt(line, at + 1) === '-' && touches(line, at + 1) && touches(line, at + 2);
    if (!hyphen && !DETERMINERS.has(lowerAt(line, at - 1)) && !lowerAt(line, at - 1).endsWith("'s")) return null;
    if (hyphen && !/est$|^(?:most|biggest|highest|placed|ranked|ranking)$/.test(lowerAt(line, at + 2))) return null;
    return rank(line, at, at + 1, value, hyphen);
  }
  const digits = /^\d{1,4}$/.test(word) && touches(line, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(line, at + 1));
  return digits ? rank(line, at, at + 2, Number(word), false) : null;
}

function rank(line: Line, first: number, end: number, value: number, hyphen: boolean): Draft | null {
  const next = line.tokens[end];
  if (!hyphen) {
    if (
      next === undefined ||
      next.kind !== 'word' ||
      FOLLOWERS.test(next.lower) ||
      LABELLED.has(next.lower) ||
      MONTHS.has(next.lower)
    )
      return null;
    if (isCapital(line, end) && !line.capitals) return null;
  }
  return { first, end, numeral: [first, end], dimension: 'rank', unit: '', value, low: value, high: value, hedge: 'exact' };
}

/** Tokens of a digit ordinal that is no rank ("46th Regiment", "14th of May"): 2, else 0. */
export function ordinalTokens(line: Line, at: number): number {
  return /^\d+$/.test(lowerAt(line, at)) && touches(line, at + 1) && /^(?:st|nd|rd|th|s)$/.test(lowerAt(line, at + 1)) ? 2 : 0;
}
