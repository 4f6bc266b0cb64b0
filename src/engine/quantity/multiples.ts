/** Multiples and times: "twice as many", "doubled", "three times the limit", "warned twice", "halved". */

import { hedgeBefore } from './hedging.ts';
import { intervalOf } from './intervals.ts';
import { type Draft, type Line, lowerAt, touches } from './line.ts';
import { numeralAt } from './numerals.ts';

const FOLDS = new Map<string, number>([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
]);
const HALVED = new Set(['halved', 'halving']);
const COMPARED =
  /^(?:as|the|that|those|this|what|his|her|its|their|more|higher|larger|bigger|greater|faster|longer|normal|previous)$/;
/** "Three times this month", "twice the same evening" tell when, "three times this year's harvest" how much. */
const WHEN =
  /^(?:that|this|the)(?: (?:same|next|previous|past|following|last))? (?:second|minute|hour|day|night|week|weekend|month|quarter|year|season|summer|winter|spring|autumn|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isCompared = (line: Line, at: number): boolean => COMPARED.test(lowerAt(line, at)) && !tellsWhen(line, at);

function tellsWhen(line: Line, at: number): boolean {
  const words = [lowerAt(line, at), lowerAt(line, at + 1), lowerAt(line, at + 2)];
  return WHEN.test(words.slice(0, 2).join(' ')) || WHEN.test(words.join(' '));
}

/** Words that begin a multiple without a number. */
export const MULTIPLE_TRIGGERS: readonly string[] = ['twice', 'thrice', 'double', 'triple', ...FOLDS.keys(), ...HALVED];

/** The multiple, or number of times, in the word at token `at`. */
export function multipleAt(line: Line, at: number, from: number): Draft | null {
  const word = lowerAt(line, at);
  const fold = FOLDS.get(word);
  if (fold !== undefined) return multiple(line, at, at + 1, fold, from);
  if (HALVED.has(word)) return { ...multiple(line, at, at + 1, 0.5, from), dimension: 'fraction' };
  const next = lowerAt(line, at + 1);
  if (word === 'double' || word === 'triple')
    return /^(?:the|that|its|what|his|her|their|this|those)$/.test(next)
      ? multiple(line, at, at + 1, word === 'double' ? 2 : 3, from)
      : null;
  const times = word === 'twice' ? 2 : 3;
  return isCompared(line, at + 1) ? multiple(line, at, at + 1, times, from) : happened(line, at, at + 1, times, from);
}

/** "three times the limit" is a multiple, "warned four times" a number of times. */
export function timesAt(line: Line, at: number, from: number): Draft | null {
  const numeral = numeralAt(line, at);
  if (numeral === null) return null;
  const hyphen = lowerAt(line, numeral.end) === '-' && touches(line, numeral.end) ? 1 : 0;
  const word = lowerAt(line, numeral.end + hyphen);
  const end = numeral.end + hyphen + 1;
  if (word === 'fold') return multiple(line, at, end, numeral.value, from);
  if (word !== 'times') return null;
  return isCompared(line, end) ? multiple(line, at, end, numeral.value, from) : happened(line, at, end, numeral.value, from);
}

function multiple(line: Line, first: number, end: number, value: number, from: number): Draft {
  const hedge = hedgeBefore(line, first, from, value, false);
  const interval = intervalOf(value, 1, 'spoken', false, hedge?.row ?? null);
  return { first: hedge?.first ?? first, end, numeral: [first, end], dimension: 'multiple', unit: '', value, ...interval };
}

function happened(line: Line, first: number, end: number, value: number, from: number): Draft {
  const hedge = hedgeBefore(line, first, from, value, false);
  const interval = intervalOf(value, 1, 'counted', false, hedge?.row ?? null);
  return { first: hedge?.first ?? first, end, numeral: [first, end], dimension: 'count', unit: 'times', value, ...interval };
}
