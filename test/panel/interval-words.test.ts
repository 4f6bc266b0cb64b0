import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { Figure } from '../../src/model.ts';
import { intervalWords } from '../../src/panel/interval-words.ts';
import { markAt } from './fixture.ts';

test.each<[string, Figure['dimension'], Partial<ReturnType<typeof markAt>>, string]>([
  ['one number', 'count', { low: 100, high: 100 }, '100'],
  ['of what is counted there are no halves', 'count', { low: 87.5, high: 100, highOpen: true }, '88 to below 100'],
  ['but of kilograms', 'mass', { low: 87.5, high: 100 }, '87.5 kg to 100 kg'],
  ['no upper bound', 'count', { low: 130, high: null, lowOpen: true }, 'above 130'],
  ['no upper bound, itself meant', 'count', { low: 40, high: null }, '40 or more'],
  ['no lower bound', 'count', { low: null, high: 20 }, '20 or less'],
])('%s', (_, dimension, bounds, words) => {
  expect(intervalWords({ dimension, unit: '' }, { ...markAt(false, 100), ...bounds })).toBe(words);
});
