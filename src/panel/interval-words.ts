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
  // Of what is counted there are no halves.
  const whole = measure.dimension === 'count' && high - low > 1;
  const from = amountWords(measure, whole ? Math.ceil(low) : low);
  const to = amountWords(measure, whole ? Math.floor(high) : high);
  return text('fromTo', lowOpen ? text('above', from) : from, highOpen ? text('below', to) : to);
}
