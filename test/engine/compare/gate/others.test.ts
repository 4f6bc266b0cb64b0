import { expect, test } from 'vitest';
import { areLeftOver, isOneMore } from '../../../../src/engine/compare/gate/others.ts';
import { statementOf } from '../statement-of.ts';

test.each([
  ['Her nine co-defendants were cleared.', 'Ten defendants stood in the dock.', true],
  ['Nine others stood in the dock.', 'Ten people stood in the dock.', true],
  ['The other nine accused spoke.', 'Of the ten accused some spoke.', true],
  ['Seven of her nine co-defendants were jailed.', 'Eight of the accused were jailed.', true],
  ['Her nine co-defendants were cleared.', 'Twelve defendants stood in the dock.', false],
  ['Nine defendants were cleared.', 'Ten defendants stood in the dock.', false],
  ['He was found guilty on nine counts.', 'He was found guilty on ten counts.', false],
])('one more than the others: %s – %s: %s', (a, b, more) => {
  expect(isOneMore(statementOf(a, 'count'), statementOf(b, 'count'))).toBe(more);
  expect(isOneMore(statementOf(b, 'count'), statementOf(a, 'count'))).toBe(more);
});

test.each([
  ['They seized three other rifles.', 'They seized nine rifles.', true],
  ['They seized three other rifles.', 'They seized four other rifles.', false],
  ['Some 21 others were wounded.', 'Some 25 people were wounded.', false],
])('what is left of a haul: %s – %s: %s', (a, b, left) => {
  expect(areLeftOver(statementOf(a, 'count'), statementOf(b, 'count'))).toBe(left);
  expect(areLeftOver(statementOf(b, 'count'), statementOf(a, 'count'))).toBe(left);
});
