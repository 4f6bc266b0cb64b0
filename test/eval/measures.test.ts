import { expect, test } from 'vitest';
import { accept, beside, isWorse, type Measure, regressions } from './measures.ts';

const measure = (value: number | undefined, better: Measure['better']): Measure => ({ name: 'm', value, better });

test.each<[string, number | undefined, Measure['better'], number | undefined, boolean]>([
  ['the same', 0.9, 'higher', 0.9, false],
  ['higher is better', 0.95, 'higher', 0.9, false],
  ['within the tolerance', 0.896, 'higher', 0.9, false],
  ['lower', 0.89, 'higher', 0.9, true],
  ['more false alarms', 0.02, 'lower', 0.01, true],
  ['fewer false alarms', 0, 'lower', 0.01, false],
  ['not on record', 0.1, 'higher', undefined, false],
  ['nothing found any more', undefined, 'higher', 0.9, true],
  ['nothing to report any more', undefined, 'lower', 0.9, false],
  ['only shown', 0.1, 'neither', 0.9, false],
])('worse than the record: %s', (_, value, better, old, worse) => {
  expect(isWorse(measure(value, better), old === undefined ? {} : { m: old })).toBe(worse);
});

test('a regression names the measure and both figures', () => {
  expect(regressions([measure(0.5, 'higher')], { m: 0.9 })).toEqual(['m: 0.500, on record 0.900 (tolerance 0.005)']);
});

test('accepting sorts, rounds, and keeps what was not measured', () => {
  const accepted = accept([{ name: 'b', value: 0.123456, better: 'higher' }, measure(undefined, 'higher')], { c: 1, m: 0.5 });
  expect(JSON.stringify(accepted)).toBe('{"b":0.1235,"c":1,"m":0.5}');
});

test.each([
  [0.91234, { m: 0.9 }, '0.912 (0.900)'],
  [0.8, { m: 0.9 }, '0.800 (0.900)!'],
  [undefined, {}, '- (-)'],
  [12, {}, '12 (-)'],
])('%s beside the record', (value, record, shown) =>
  expect(beside(measure(value, 'higher'), record as Record<string, number>)).toBe(shown),
);
