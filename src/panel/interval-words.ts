/** The interval that a number stands for, in words. */
import { amountWords } from '../view/amounts.ts';
import { text } from '../view/text.ts';
import type { Marks, StripMark } from './strip-marks.ts';

/** "90 to 100", "above 130". */
export function intervalWords(measure: Marks['measure'], { low, high, lowOpen, highOpen, at }: StripMark): string {
  if (low === null && high === null) return amountWords(measure, at);
  if (high === null) return text(lowOpen ? 'above' : 'atLeast', amountWords(measure, low ?? at));
  if (low === null) return text(highOpen ? 'below' : 'atMost', amountWords(measure, high));
  if (low === high) return amountWords(measure, low);
  const from = amountWords(measure, low);
  const to = amountWords(measure, high);
  return text('fromTo', lowOpen ? text('above', from) : from, highOpen ? text('below', to) : to);
}
