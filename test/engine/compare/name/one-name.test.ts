import { expect, test } from 'vitest';
import { oneName } from '../../../../src/engine/compare/name/one-name.ts';

test.each<[string, string, boolean]>([
  ['marlene pruitt', 'marlene pruitt', true],
  ['clerk marlene pruett', 'marlene pruitt', true],
  ['pruitt', 'marlene pruitt', true],
  ['marlene pruitt', 'dora pruitt', false],
  ['clerk dora pruett', 'marlene pruitt', false],
  ['marlene pruitt', 'marlene halder', false],
  ['ana luna', 'ana luna pardo', true],
  ['omar hassan', 'omar hassen pardo', true],
  ['ana luna', 'ana pardo luna', true],
  ['ana luna pardo', 'ana luna vidal', false],
  ['ana luna', 'ana vidal pardo', false],
])('%s, %s', (a, b, one) => {
  expect(oneName(a, b)).toBe(one);
  expect(oneName(b, a)).toBe(one);
});
