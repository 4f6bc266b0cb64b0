/** What a figure is held against: another year's, the same quarter's, what it came down from. */

import { FINITE } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { predicateClass } from '../lexicon/predicates.ts';

const AGAINST = new Set(['against', 'versus', 'vs', 'compared', 'than']);
const CHANGES = new Set(['rise', 'fall']);
/** So many words after a comparing word the figure stands: "compared with a net profit of". */
const BENCHMARK_REACH = 6;

/** The words of a hedge at most, as a figure begins with: "no more than". */
const HEDGE_WORDS = 3;

/** Whether the date at `at` is that of a figure that the one at `first` is held against: "61 percent, down from 68 in 2019", "12, against nine last year". */
export function ofBenchmark(words: readonly Word[], first: number, at: number): boolean {
  let i = first + 1;
  for (let own = first; own < first + HEDGE_WORDS && own < at; own++) if (words[own]?.lower === 'than') i = own + 1;
  for (; i < at; i++) if (compares(words, i) && words.slice(i + 1, at).some(({ tag }) => tag === 'number')) return true;
  return false;
}

/** Whether a figure (its words from `first` to `last`, one past) is held against that of the report: "against nine a year earlier". */
export function isBenchmark(words: readonly Word[], first: number, last: number): boolean {
  if (followsFormerTime(words, first)) return true;
  for (let at = asideStart(words, first) - 1; at >= Math.max(0, first - BENCHMARK_REACH) && isInside(words, at); at--)
    if (compares(words, at)) return tellsFormerTime(words, last);
  return false;
}

const SIGN = /^(?:[$€£¥]|us)$/;
const isInside = (words: readonly Word[], at: number): boolean => words[at]?.kind !== 'mark' || SIGN.test(words[at]?.lower ?? '');

// "from $1.8 billion, or $2.95, a year earlier": the second figure is held against what the first is
function asideStart(words: readonly Word[], first: number): number {
  const at = SIGN.test(words[first - 1]?.lower ?? '') ? first - 1 : first;
  return words[at - 1]?.lower === 'or' && words[at - 2]?.text === ',' ? at - 2 : at;
}

// "compared with", "than", "down from 68", "to 8 from 5", "rose from 5"
function compares(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (AGAINST.has(lower)) return true;
  if (lower !== 'from' || at === 0 || words[SIGN.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.tag !== 'number')
    return false;
  const before = words[at - 1] as Word; // at is above 0
  if (
    before.text === ',' ||
    before.lower === 'down' ||
    before.lower === 'up' ||
    before.tag === 'number' ||
    before.lemma === 'percent'
  )
    return true;
  return CHANGES.has(predicateClass(before.lemma, 'verb') ?? predicateClass(before.lemma, 'noun') ?? '');
}

/** So far behind its figure the time of a benchmark stands: "nine deaths in the same period last year". */
const TIME_REACH = 8;
const PERIOD = /^(?:day|week|weekend|month|quarter|season|year|decade|period|time)s?$/;
const BACK = new Set(['earlier', 'ago', 'before', 'previously']);
const FORMER = new Set(['last', 'previous', 'same', 'prior', 'preceding']);

function tellsFormerTime(words: readonly Word[], last: number): boolean {
  for (let i = last; i < last + TIME_REACH && words[i] !== undefined && !/^[.;]$/.test(words[i]?.text ?? ''); i++)
    if (FORMER.has(words[i]?.lower ?? '') ? PERIOD.test(words[i + 1]?.lower ?? '') : isBack(words, i)) return true;
  return false;
}

// "a year earlier"
const isBack = (words: readonly Word[], at: number): boolean =>
  BACK.has(words[at]?.lower ?? '') && PERIOD.test(words[at - 1]?.lower ?? '');

/** A sentence that opens with a former time has it within so many words. */
const OPENING = 4;

// "A week earlier, 14 people died", "Two days earlier a bomb had killed nine"
function followsFormerTime(words: readonly Word[], first: number): boolean {
  const start = words.findIndex(({ kind }) => kind !== 'mark');
  for (let i = start + 1; i < Math.min(first, start + OPENING); i++)
    if (words[i]?.lower !== 'ago' && isBack(words, i))
      return words[start]?.tag === 'determiner' || words[start]?.tag === 'number';
  return false;
}

/** How many words may stand between "since" and the year: "since early May 2016". */
const SINCE_REACH = 4;
/** So many words before "since" it says what was not so before: "the lowest close on the exchange since". */
const FIRSTS_REACH = 8;
/** What nothing was more than, since then. */
const FIRSTS = new Set("most least worst best first only record not never unseen unmatched n't".split(' '));

/**
 * Whether what is told is held against the date at `at`: "the biggest crowd since 2016", "for the first time since May", "lower than in 2019", "above the
 * record of 2002".
 */
export function isHeldAgainst(words: readonly Word[], at: number): boolean {
  if (isCompared(words, at) || isOfRecord(words, at)) return true;
  let since = at - 1;
  while (since > at - SINCE_REACH && words[since]?.lower !== 'since' && !FINITE.has(words[since]?.tag ?? 'mark')) since--;
  if (words[since]?.lower !== 'since') return false;
  for (let i = since - 1; i >= Math.max(0, since - FIRSTS_REACH) && !/^[;:.]$/.test(words[i]?.text ?? ''); i--) {
    const word = words[i];
    if (word !== undefined && (FIRSTS.has(word.lower) || word.lower.endsWith("n't"))) return true;
    if (word?.tag === 'adjective' && word.lower.endsWith('est')) return true;
  }
  return false;
}

// "the record of 2002", "a record set in May 1994", "the previous high from 2002"
function isOfRecord(words: readonly Word[], at: number): boolean {
  let of = at - 1;
  while (words[of]?.tag === 'name' || words[of]?.tag === 'number' || (words[of]?.tag === 'noun' && of > at - 2)) of--;
  if (!/^(?:of|from|in|since)$/.test(words[of]?.lower ?? '')) return false;
  const noun = words[/^(?:set|reached|recorded|established)$/.test(words[of - 1]?.lower ?? '') ? of - 2 : of - 1];
  return noun?.lemma === 'record' || noun?.lemma === 'peak' || noun?.lemma === 'high';
}

const COMPARED = new Set(['than', 'as', 'compared', 'unlike', 'versus']);

/** Whether a comparing word stands right before the time at `at`: "lower than in 2019", "as many as in 2019", "unlike 2019". */
export const isCompared = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.lower === 'the' && COMPARED.has(words[at - 2]?.lower ?? '')) || isComparedRight(words, at); // "more than the previous year"

const isComparedRight = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  (COMPARED.has(words[at - 1]?.lower ?? '') ||
    isMoved(words, at) ||
    (words[at - 1]?.lower === 'on' && /^(?:up|down)$/.test(words[at - 2]?.lower ?? '')) || // "12 percent down on last year"
    (words[at - 1]?.lower === 'of' && /^(?:that|those)$/.test(words[at - 2]?.lower ?? '')) ||
    (words[at - 1]?.lower === 'in' && COMPARED.has(words[at - 2]?.lower ?? '')));

/** So many words before "on" and a year it is told which way a figure has moved. */
const MOVED_REACH = 6;

// "down seven points on 2018", "up 3 per cent on last year"
const isMoved = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'on' &&
  /^(?:points?|percent|cent|%|number)$/.test(words[at - 2]?.tag === 'number' ? 'number' : (words[at - 2]?.lower ?? '')) &&
  words.slice(Math.max(0, at - MOVED_REACH), at).some(({ lower }) => lower === 'up' || lower === 'down');
