/** Amounts without a numeral: dozens, a handful, several hundred, both, the pair, none, no one. */
import { DOZEN, VAGUE } from './hedges.ts';
import { hedgeBefore } from './hedging.ts';
import { type Draft, type Line, lowerAt, standsAt } from './line.ts';
import { phrases } from './phrases.ts';

/** Vague phrases as they stand in a text, with their row in the table of intervals. */
const PHRASES = phrases<string>(
  [
    ['a couple of', 'couple'],
    ['a handful', 'handful'],
    ['handful of', 'handful'],
    ['a few', 'few'],
    ['several', 'several'],
    ['dozens', 'dozens'],
    ['scores of', 'scores'],
    ['scores more', 'scores'],
    ['scores injured', 'scores'],
    ['scores wounded', 'scores'],
    ['scores dead', 'scores'],
    ['scores killed', 'scores'],
    ['scores hurt', 'scores'],
    ['scores were', 'scores'],
    ['scores are', 'scores'],
    ['scores have', 'scores'],
    ['scores missing', 'scores'],
    ['hundreds', 'hundreds'],
    ['thousands', 'thousands'],
    ['millions', 'millions'],
    ['billions', 'billions'],
    ['tens of thousands', 'tens of thousands'],
    ['hundreds of thousands', 'hundreds of thousands'],
    ['tens of millions', 'tens of millions'],
    ['hundreds of millions', 'hundreds of millions'],
    ['several dozen', 'several dozen'],
    ['several hundred', 'several hundred'],
    ['several thousand', 'several thousand'],
    ['several million', 'several million'],
    ['a few dozen', 'a few dozen'],
    ['a few hundred', 'a few hundred'],
    ['a few thousand', 'a few thousand'],
    ['a few million', 'a few million'],
    ['five figures', 'five figures'],
    ['six figures', 'six figures'],
    ['seven figures', 'seven figures'],
    ['eight figures', 'eight figures'],
  ],
  'first',
);

/** First words of the phrases above. */
export const VAGUE_TRIGGERS: readonly string[] = [...PHRASES.keys(), 'dozen'];

/** Only the word itself is taken from these: what follows is a word of the sentence. */
const ONE_WORD = new Set(['scores']);

/** The vague amount that begins at token `at`, or null. */
export function vagueAt(line: Line, at: number, from: number): Draft | null {
  if (lowerAt(line, at) === 'dozen') return theDozen(line, at);
  for (const { words, means } of PHRASES.get(lowerAt(line, at)) ?? []) {
    if (!standsAt(line, at, words)) continue;
    const row = VAGUE[means];
    if (row === undefined) return null;
    const length = ONE_WORD.has(means) ? 1 : words.at(-1) === 'of' ? words.length - 1 : words.length;
    const money = means.endsWith('figures');
    // "the last several years", "a few days" are durations without a number: their unit is not read.
    const hedge = hedgeBefore(line, at, from, row.low, true);
    return {
      first: hedge?.first ?? at,
      end: at + length,
      dimension: money ? 'money' : 'count',
      unit: '',
      value: row.low,
      low: row.low,
      high: hedge?.row.high === 'none' ? null : row.high,
      hedge: 'vague',
    };
  }
  return null;
}

/** "the dozen foreigners", "another dozen"; "a dozen" and "two dozen" are numerals. */
function theDozen(line: Line, at: number): Draft | null {
  if (!/^(?:the|these|those|his|her|their|another)$/.test(lowerAt(line, at - 1))) return null;
  return {
    first: at,
    end: at + 1,
    numeral: [at, at + 1],
    dimension: 'count',
    unit: '',
    value: 12,
    low: 12 * DOZEN.low,
    high: 12 * DOZEN.high,
    hedge: 'vague',
  };
}
