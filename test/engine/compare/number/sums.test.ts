import { expect, test } from 'vitest';
import { sums } from '../../../../src/engine/compare/number/sums.ts';
import { statements, storyYears } from '../../../../src/engine/compare/statement/statement.ts';
import type { FullReading } from '../../../../src/engine/cross-check.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();

// A report with a figure for a side, another with the figures of its parts, and what does not add up.
test.each([
  [
    'In Aven 10 rebels and 37 soldiers were killed.',
    'In Aven 44 rebels, 16 insurgents and 37 soldiers were killed.',
    [['10', '44 + 16']],
  ],
  ['In Aven 60 rebels and 37 soldiers were killed.', 'In Aven 44 rebels, 16 insurgents and 37 soldiers were killed.', []],
  ['In Aven 10 rebels were killed.', 'In Aven 44 rebels, 16 insurgents and 37 soldiers were killed.', []],
  ['In Aven 10 rebels and 37 soldiers were hurt.', 'In Aven 44 rebels, 16 insurgents and 37 soldiers were killed.', []],
])('%s – %s', (whole, parts, expected) => {
  const readings = [whole, parts].map((text, i) => engine.read({ id: String(i), text }) as FullReading);
  const [ones = [], others = []] = readings.map((reading) => statements(reading, storyYears(...readings)));
  const found = sums(ones, others).map((sum) => [
    sum.whole.quantity.span.text,
    sum.parts.map((part) => part.quantity.span.text).join(' + '),
  ]);
  expect(found).toEqual(expected);
});
