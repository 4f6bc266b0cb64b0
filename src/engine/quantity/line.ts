/** What the readers of the grammar pass to one another: the tokens of one sentence, and drafts of quantities over them. */
import type { Quantity } from '../../model.ts';
import type { Token } from '../text/tokens.ts';

/** A numeral over tokens `first` to `end` (exclusive). */
export interface Numeral {
  first: number;
  end: number;
  value: number;
  /** Unit of the last significant digit: 100 for 1,200; 0.1 for 6.3; 100,000 for 2.3 million. */
  grain: number;
  /** Written with million, billion …: always read as rounded. */
  scaled: boolean;
  /** Product of the scale words at its end: 1e6 for "2.3 million". A bare number beside it may share it ("5-10 million"). */
  scale: number;
  /** Written in words. */
  words: boolean;
  /** A dozen, two dozen: seldom meant to the unit. */
  dozen?: boolean;
  /** The numeral begins with "a" or "half a": no digit or number word of its own. */
  article?: boolean;
}

/** One sentence as the grammar sees it. */
export interface Line {
  text: string;
  tokens: readonly Token[];
  /** Most words are capitals, as in a headline: capitals say nothing about names there. */
  capitals: boolean;
  /** Publication day in days since 1970-01-01; null where it is unknown. */
  today: number | null;
  /** The numerals read so far by their first token, null where none begins: every reader of the grammar asks for the one at its place. */
  numerals: Map<number, Numeral | null>;
}

/** A quantity over tokens `first` to `end` (exclusive), before it gets its offsets. */
export interface Draft extends Omit<Quantity, 'span' | 'number' | 'sentence'> {
  first: number;
  end: number;
  /** Tokens of the numeral alone, `[first, end)`; absent where no numeral stands. */
  numeral?: readonly [number, number];
}

/** Lower-cased token at `at`, or the empty string beyond either end. */
export function lowerAt(line: Line, at: number): string {
  return at < 0 ? '' : (line.tokens[at]?.lower ?? '');
}

/** The token at `at` touches the one before it: no space between them. */
export function touches(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && at > 0 && line.tokens[at - 1]?.end === token.start;
}

/** The token at `at` is a word that begins with a capital letter. */
export function isCapital(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.lower[0];
}

/** The words of `phrase` stand at `at`, one after another. */
export function standsAt(line: Line, at: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (line.tokens[at + k]?.lower !== phrase[k]) return false;
  return true;
}

/** The words of `phrase` end right before `at`. */
export function endsBefore(line: Line, at: number, phrase: readonly string[]): boolean {
  return at >= phrase.length && standsAt(line, at - phrase.length, phrase);
}
