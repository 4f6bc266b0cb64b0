/** Slips of the pen: two values that differ as a mistyped figure differs from the right one. */
import type { Quantity } from '../../model.ts';
import { TIMES } from './closeness.ts';

/** The digits of a figure, as far as a slip would show. */
export interface Digits {
  /** How often each of them stands there, as one number, whatever their order; 0 where there are too few to tell. */
  bag: number;
  /** As they are written, without the zeros at either end. */
  written: string;
  /** Power of ten of the first. */
  order: number;
}

/** Two values of one digit share it by chance. */
const LEAST = 2;
const NONE: Digits = { bag: 0, written: '', order: 0 };
/** A digit counts so many times as much as the one below it: no figure has more of one. */
const MOST_OF_ONE = 13;
const ZERO = '0'.charCodeAt(0);

/** The digits of a value. */
export function digitsOf({ dimension, value }: Quantity): Digits {
  if (TIMES.has(dimension) || value === 0) return NONE;
  const size = Math.abs(value);
  // a whole number of twelve digits or fewer is written out as it is
  const digits = Number.isInteger(size) && size < 1e12 ? String(size) : size.toExponential(11).replace(/e.*|\./g, '');
  const written = digits.replace(/0+$/, '');
  if (written.length < LEAST) return NONE;
  let bag = 0;
  for (let i = 0; i < written.length; i++) bag += MOST_OF_ONE ** (written.charCodeAt(i) - ZERO);
  return { bag, written, order: Math.floor(Math.log10(size)) };
}

/** How one value has the other's digits: in another order ("2.31" and "2.13") or with more or fewer zeros ("1,800" and "18,000"); empty where it has not. */
export function slipOf(
  a: Digits,
  b: Digits,
): '' | 'the same digits, in another order' | 'the same digits, with more or fewer zeros' {
  if (a.bag === 0 || a.bag !== b.bag || (a.written === b.written) === (a.order === b.order)) return '';
  return a.order === b.order ? 'the same digits, in another order' : 'the same digits, with more or fewer zeros';
}
