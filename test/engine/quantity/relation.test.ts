import { expect, test } from 'vitest';
import { relationOf, saysAsMuch } from '../../../src/engine/quantity/relation.ts';
import { only } from './read.ts';

test.each([
  ['84 million crowns', '84 million euros', 'differ'],
  ['84 million crowns', '84 million crowns', 'agree'],
  ['84 million crowns', '7 million euros', 'incomparable'],
  ['84 million crowns (7 million euros)', '84 million euros', 'differ'],
  ['1 million Egyptian pounds', 'one million pounds', 'incomparable'],
  ['500 crowns', '500 euros', 'incomparable'],
  ['84 million crowns', '84 million homes', 'incomparable'],
  // digits cut off
  ['$43 million', '$43,885,310', 'agree'],
  ['$43 million', '$44,085,310', 'differ'],
  ['$43 million', '$42,385,310', 'differ'],
  ['$43 million', '$43.9 million', 'differ'],
  ['at least $43 million', '$41,885,310', 'differ'],
  ['2.3 million homes', '2,385,310 homes', 'agree'],
  ['43,000 homes', '44,885 homes', 'differ'],
  ['a two-year-old boy', 'a 2-and-a-half-year-old boy', 'agree'],
  // two units
  ['17.2 knots', '31 km/h', 'agree'],
  ['20 knots', '31 km/h', 'differ'],
  ['forty hours', 'two days', 'agree'],
  ['90 minutes', 'two hours', 'differ'],
  // bounds
  ['up to 500,000 crowns', 'up to 50,000 crowns', 'differ'],
  ['up to 500,000 crowns', '50,000 crowns', 'agree'],
  ['at least 14 homes', 'at least 19 homes', 'agree'],
])('%s – %s: %s', (a, b, relation) => {
  expect(relationOf(only(a), only(b))).toBe(relation);
  expect(relationOf(only(b), only(a))).toBe(relation);
});

test.each<[string, string, boolean]>([
  ['at least 63 boats', '104 boats', false],
  ['at least 63 boats', '64 boats', true],
  ['63 boats', '63 boats', true],
  ['about 60 boats', '63 boats', true],
  ['By half past eight the quay was shut.', 'The quay was shut at 6:20 p.m.', false],
  ['By half past eight the quay was shut.', 'The quay was shut at 8:15 p.m.', true],
  ['more than two hours', 'three hours', false],
])('%s, %s: said to agree: %s', (a, b, alike) => {
  expect(saysAsMuch(only(a), only(b))).toBe(alike);
  expect(saysAsMuch(only(b), only(a))).toBe(alike);
});
