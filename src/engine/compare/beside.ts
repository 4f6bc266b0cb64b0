/** The words right before and behind a figure in its sentence. */
import type { Quantity, Reading } from '../../model.ts';
import { perPair } from '../per-object.ts';
import type { Figure } from './figure.ts';

/** The text of its sentence before a figure and behind it. */
export interface Beside {
  before: string;
  behind: string;
}

/** What stands beside the figure of a statement. */
export const beside = ({ reading, quantity }: Pick<Figure, 'reading' | 'quantity'>): Beside => cut(reading, quantity);

const cut = perPair(({ report, sentences }: Reading, { sentence, span }: Quantity): Beside => {
  const { start, end } = sentences[sentence] ?? span;
  return { before: report.text.slice(start, span.start), behind: report.text.slice(span.end, end) };
});
