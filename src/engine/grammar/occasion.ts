/** When and where a clause holds, as far as it says so: the weekday or quarter that it names, and what it opens with ("in the church no window was broken"). */
import { tells } from './heads.ts';
import type { Word } from './words.ts';

/** A weekday in lower case, as a whole word. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** A year, as a whole word. */
export const YEAR = /^(?:19|20)\d\d$/;

/** Months as they are written, for patterns. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The one weekday among these words, or quarter or half ("second quarter"), in lower case; undefined where none or several stand there. */
export function dayOf(words: readonly Word[]): string | undefined {
  let found: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i] as Word; // i is below the length
    const share = lower === 'quarter' || lower === 'half';
    const one = share ? ordinalAt(words, i) : lower.length > 5 && lower.endsWith('day') && WEEKDAY.test(lower) ? lower : '';
    if (one === '') continue;
    if (found !== undefined && found !== one) return undefined;
    found = one;
  }
  return found;
}

/** The year that the words name behind “in”, or "last" of the last one; undefined where none stands there. */
export function yearOf(words: readonly Word[]): string | undefined {
  for (let i = 1; i < words.length; i++) {
    const [before, { text, lower }] = [words[i - 1]?.lower, words[i] as Word]; // i is below the length
    if (before === 'in' && YEAR.test(text)) return text;
    if (before === 'last' && lower === 'year') return before;
  }
  return undefined;
}

/** Whether the word at `at` sets its clause in a year: "in 2014", "the fair of 2016", "the 2016 fire", "last year", "two years ago". */
export const isYear = ({ kind, text, lower, lemma }: Word, at: number, all: readonly Word[]): boolean =>
  (kind === 'number' && BEFORE_YEAR.test(all[at - 1]?.lower ?? '') && YEAR.test(text)) ||
  (lower === 'last' && LONG_AGO.has(all[at + 1]?.lemma ?? '')) ||
  (all[at + 1]?.lower === 'ago' && LONG_AGO.has(lemma));
const BEFORE_YEAR = /^(?:in|of|the|since|from|until|before|after|during)$/;
const LONG_AGO = new Set('year month season decade spring summer autumn winter'.split(' '));

const ordinalAt = (words: readonly Word[], at: number): string => {
  const before = words[at - 1]?.lower ?? '';
  return /^(?:first|second|third|fourth)$/.test(before) ? `${before} ${words[at]?.lower}` : '';
};

/** Whether both are told of a weekday, or of a quarter, and of two. */
export const onOtherDays = ({ day: a }: { day?: string }, { day: b }: { day?: string }): boolean =>
  a !== undefined && b !== undefined && a !== b && a.includes(' ') === b.includes(' ');

/** What an act or a statement is for or against. */
export type Side = 'for' | 'against';

/** Whether these words tell of something for or against somebody or something; undefined where neither word stands there. */
export function sideOf(words: readonly Word[]): Side | undefined {
  let side: Side | undefined;
  for (const { lower } of words) {
    if (lower === 'against') return lower;
    if (lower === 'for') side = lower;
  }
  return side;
}

/** Enters the year and the day that the words name, and what they tell to be for or against, as far as they say so. */
export function setOccasion(of: { year?: string; day?: string; side?: Side }, own: readonly Word[]): void {
  const year = own.find(({ kind, text }) => kind === 'number' && YEAR.test(text))?.text;
  if (year !== undefined) of.year = year;
  const day = dayOf(own);
  if (day !== undefined) of.day = day;
  const side = sideOf(own);
  if (side !== undefined) of.side = side;
}

/** Whether one is for what the other is against. */
export const onOtherSides = ({ side: a }: { side?: Side }, { side: b }: { side?: Side }): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** What opens with these holds all the time: "in the course of the night". */
const WHILE = new Set(
  'course event incident operation night evening day morning afternoon time whole entire process period visit stay crisis'.split(
    ' ',
  ),
);

/** The words before what a clause turns on, without those that only say that it holds all the time; `opens`: they say where it holds. */
export function opening(before: readonly Word[]): { words: readonly Word[]; opens: boolean } {
  const opens = before[0]?.tag === 'preposition' && !before.some(({ tag }) => tag === 'verb' || tag === 'participle');
  return { words: opens ? before.filter(({ lemma }) => !WHILE.has(lemma)) : before, opens };
}

/** Lemmas of where a clause holds, told before the word at `at`. */
export function placeBefore(own: readonly Word[], at: number): string[] {
  const { words, opens } = opening(own.slice(0, Math.max(0, at)));
  return opens ? words.filter((word) => tells(word) && !WEEKDAY.test(word.lower)).map(({ lemma }) => lemma) : [];
}
