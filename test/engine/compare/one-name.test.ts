import { expect, test } from 'vitest';
import { oneName } from '../../../src/engine/compare/one-name.ts';

test.each<[string, string, boolean]>([
  ['marlene pruitt', 'marlene pruitt', true],
  ['clerk marlene pruett', 'marlene pruitt', true],
  ['pruitt', 'marlene pruitt', true],
  ['marlene pruitt', 'dora pruitt', false],
  ['clerk dora pruett', 'marlene pruitt', false],
  ['marlene pruitt', 'marlene halder', false],
])('%s, %s', (a, b, one) => {
  expect(oneName(a, b)).toBe(one);
  expect(oneName(b, a)).toBe(one);
});
