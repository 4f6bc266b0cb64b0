/** The words right before and behind a figure in its sentence. */
import type { Figure } from './figure.ts';

/** The text of its sentence before a figure and behind it. */
export interface Beside {
  before: string;
  behind: string;
}

/** What stands beside the figure of a statement. */
export function beside({ reading, quantity: { sentence, span } }: Pick<Figure, 'reading' | 'quantity'>): Beside {
  const { start, end } = reading.sentences[sentence] ?? span;
  const { text } = reading.report;
  return { before: text.slice(start, span.start), behind: text.slice(span.end, end) };
}
