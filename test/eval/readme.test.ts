import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accuracyTable, withAccuracy } from './readme.ts';

test('the README shows the figures on record', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withAccuracy(readme, JSON.parse(readFileSync('test/eval/record.json', 'utf8')))).toBe(readme);
});

test('kinds and shares that are not on record are left out', () => {
  const table = accuracyTable({
    'cases/all/number/precision': 0.912,
    'cases/all/number/recall': 0.7,
    'cases/all/agreed': 0.004,
    'matching/gva/f1': 0.93,
  });
  expect(table.split('\n')).toEqual([
    '| | precision, all events | recall, all events | precision, nine set aside | recall, nine set aside |',
    '| --- | --- | --- | --- | --- |',
    '| numbers | 0.91 | 0.70 | – | – |',
    '| agreements reported as conflicts | 0.4 % | | – | |',
    '',
    '| real data | |',
    '| --- | --- |',
    '| same event, gva | 0.93 |',
  ]);
});

test('a README without the block is an error', () => expect(() => withAccuracy('# Crossread', {})).toThrow());
