/** All quantities of a text: one pass over the tokens of each sentence; the readers stand in the order in which they are asked. */

import type { Quantity, Sentence } from '../../model.ts';
import { enlist } from '../enlist.ts';
import { sentenceTokens, type Token } from '../text/tokens.ts';
import { ageAt } from './ages.ts';
import { amountAt } from './amounts.ts';
import { CLOCK_TRIGGERS, clockAt } from './clock.ts';
import { DATE_TRIGGERS, dateAt, fullDateAt, publicationDay } from './dates.ts';
import { decadeOfLife } from './decades.ts';
import { fillUnits } from './elided.ts';
import { FRACTION_TRIGGERS, fractionAt, numberedFractionAt } from './fractions.ts';
import { IMPLIED_TRIGGERS, impliedAt } from './implied.ts';
import type { Draft, Line } from './line.ts';
import { magnitudeAt } from './magnitudes.ts';
import { dayFirst } from './month-days.ts';
import { MULTIPLE_TRIGGERS, multipleAt, timesAt } from './multiples.ts';
import { inWebAddress, nameTokens } from './names.ts';
import { SMALL } from './numerals.ts';
import { oneAt } from './one.ts';
import { ORDINAL_TRIGGERS, ordinalAt, ordinalTokens } from './ordinals.ts';
import { raceTimeAt } from './race-times.ts';
import { scoreAt } from './scores.ts';
import { VAGUE_TRIGGERS, vagueAt } from './vague.ts';

/** A reader looks for a quantity whose leading word is token `at`; it may take tokens back to `from`. */
type Reader = (line: Line, at: number, from: number) => Draft | null;

const NUMBER_READERS: readonly Reader[] = [
  decadeOfLife,
  dateAt,
  clockAt,
  raceTimeAt,
  ordinalAt,
  scoreAt,
  ageAt,
  numberedFractionAt,
  timesAt,
  magnitudeAt,
  amountAt,
];
/** For "46th" and "1990s": dates, ranks, decades of life, and nothing else. */
const SUFFIXED_READERS: readonly Reader[] = [dayFirst, ordinalAt, decadeOfLife];
const NUMBER_WORD_READERS: readonly Reader[] = [clockAt, scoreAt, ageAt, numberedFractionAt, timesAt, oneAt];
const WORD_READERS: ReadonlyMap<string, readonly Reader[]> = triggers();

function triggers(): Map<string, Reader[]> {
  const map = new Map<string, Reader[]>();
  const on = (words: Iterable<string>, readers: readonly Reader[]): void => {
    for (const word of words) enlist(map, word, ...readers);
  };
  on(DATE_TRIGGERS, [dateAt]);
  on(CLOCK_TRIGGERS, [clockAt]);
  on(FRACTION_TRIGGERS, [fractionAt]);
  on(MULTIPLE_TRIGGERS, [multipleAt]);
  on(ORDINAL_TRIGGERS, [ordinalAt]);
  on(IMPLIED_TRIGGERS, [impliedAt]);
  on(VAGUE_TRIGGERS, [vagueAt]);
  on(SMALL.keys(), NUMBER_WORD_READERS);
  on(['a', 'an', 'half', 'quarter'], [amountAt]);
  return map;
}

/** From this share of capitalised words on, capitals are the style of a headline and tell nothing about names. */
const HEADLINE_SHARE = 0.6;

/**
 * The quantities of `text` in order, with spans that do not overlap. `published`: ISO 8601 date or date-time, for dates such as "on Wednesday";
 * without it they are left out, and "May 9" keeps its month and day alone. `tokens` are those of the sentences.
 */
export function quantities(
  text: string,
  sentences: readonly Sentence[],
  options: { published?: string } = {},
  tokens: readonly (readonly Token[])[] = sentenceTokens(text, sentences),
): Quantity[] {
  const today = publicationDay(options.published);
  const found: Quantity[] = [];
  for (const [index, list] of tokens.entries()) {
    const line = lineOf(text, list, today);
    for (const draft of drafts(line)) found.push(quantityOf(line, draft, index));
  }
  return fillUnits(
    text,
    found.sort((a, b) => a.span.start - b.span.start),
  );
}

function lineOf(text: string, list: readonly Token[], today: number | null): Line {
  let words = 0;
  let capitals = 0;
  for (const token of list) {
    if (token.kind !== 'word') continue;
    words++;
    if (token.text[0] !== token.lower[0]) capitals++;
  }
  return { text, tokens: list, capitals: capitals > words * HEADLINE_SHARE, today, numerals: new Map() };
}

function drafts(line: Line): Draft[] {
  const found: Draft[] = [];
  let from = 0;
  let at = 0;
  while (at < line.tokens.length) {
    const token = line.tokens[at];
    if (token === undefined) break;
    const readers =
      token.kind === 'number'
        ? ordinalTokens(line, at) > 0
          ? SUFFIXED_READERS
          : NUMBER_READERS
        : token.kind === 'word'
          ? WORD_READERS.get(token.lower)
          : undefined;
    if (readers === undefined || inWebAddress(line, at)) {
      at++;
      continue;
    }
    const whole = fullDateAt(line, at);
    const name = whole === null ? nameTokens(line, at) : 0;
    if (name > 0) {
      at += name;
      from = at;
      continue;
    }
    const draft = whole ?? firstOf(readers, line, at, from);
    if (draft === null) at += Math.max(1, ordinalTokens(line, at));
    else {
      found.push(draft);
      at = Math.max(draft.end, at + 1);
      from = at;
    }
  }
  return found;
}

function firstOf(readers: readonly Reader[], line: Line, at: number, from: number): Draft | null {
  for (const reader of readers) {
    const draft = reader(line, at, from);
    if (draft !== null) return draft;
  }
  return null;
}

function quantityOf(line: Line, draft: Draft, sentence: number): Quantity {
  const { first, end, numeral, dimension, unit, value, low, high, hedge } = draft;
  const start = line.tokens[first]?.start ?? 0;
  const stop = line.tokens[end - 1]?.end ?? start;
  const span = { start, end: stop, text: line.text.slice(start, stop) };
  // written out: what is left of an object without some of its fields costs ten times as much
  const made: Quantity = { span, dimension, unit, value, low, high, hedge, sentence };
  if (numeral !== undefined)
    made.number = { start: line.tokens[numeral[0]]?.start ?? start, end: line.tokens[numeral[1] - 1]?.end ?? stop };
  if (draft.lowOpen !== undefined) made.lowOpen = draft.lowOpen;
  if (draft.highOpen !== undefined) made.highOpen = draft.highOpen;
  if (draft.second !== undefined) made.second = draft.second;
  if (draft.implied !== undefined) made.implied = draft.implied;
  if (draft.per !== undefined) made.per = draft.per;
  if (draft.also !== undefined) made.also = draft.also;
  if (draft.zone !== undefined) made.zone = draft.zone;
  if (draft.halfDay !== undefined) made.halfDay = draft.halfDay;
  return made;
}
