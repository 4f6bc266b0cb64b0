import { expect, test } from 'vitest';
import { relationOf } from '../../../src/engine/compare/relation.ts';
import { only } from '../quantity/read.ts';

test.each([
  ['84 million crowns', '84 million euros', 'differ'],
  ['84 million crowns', '84 million crowns', 'agree'],
  ['84 million crowns', '7 million euros', 'incomparable'],
  ['84 million crowns (7 million euros)', '84 million euros', 'differ'],
  ['1 million Egyptian pounds', 'one million pounds', 'incomparable'],
  ['500 crowns', '500 euros', 'incomparable'],
  ['84 million crowns', '84 million homes', 'incomparable'],
])('%s – %s: %s', (a, b, relation) => {
  expect(relationOf(only(a), only(b))).toBe(relation);
  expect(relationOf(only(b), only(a))).toBe(relation);
});
