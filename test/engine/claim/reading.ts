import { expect } from 'vitest';
import type { Claim } from '../../../src/engine/claim/claim.ts';
import type { FullReading } from '../../../src/engine/cross-check.ts';
import { loadEngine } from '../../eval/engine.ts';

const engine = loadEngine();

/** The claim of the figure that is written so in a text of one report; with `title`, the first line is its headline. */
export function claimOf(text: string, figure: string, title = false): Claim {
  const article = { id: 'a', text, published: '2024-05-14', ...(title && { title: text.split('\n')[0] ?? '' }) };
  const reading = engine.read(article) as FullReading;
  const index = reading.quantities.findIndex((q) => q.span.text.toLowerCase().includes(figure.toLowerCase()));
  expect(index, `${figure} in ${reading.quantities.map((q) => q.span.text).join(' | ')}`).toBeGreaterThanOrEqual(0);
  const claim = reading.claims.find((c) => c.quantity === index);
  if (claim === undefined) throw new RangeError(`no claim for ${figure}`);
  return claim;
}
