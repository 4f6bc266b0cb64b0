import { expect, test } from 'vitest';
import { glancePieces } from '../../src/panel/glance.tsx';
import type { SideRow } from '../../src/panel/rows.ts';

const side = (value: string, own = false) => ({ value, own }) as SideRow;
const line = (kind: 'number' | 'claim' | 'headline' | 'name', about: string, sides: SideRow[]): string =>
  glancePieces({ kind, about, sides })
    .map(({ words }) => words)
    .join('');

test('the values are the article’s own words, the sign between them is not', () => {
  const pieces = glancePieces({ kind: 'number', about: 'people killed', sides: [side('12', true), side('14')] });
  expect(pieces.filter(({ english }) => english).map(({ words }) => words)).toEqual(['12', '14']);
});

test.each([
  ['number', 'people killed', [side('nearly 100'), side('more than 130', true)], 'People killed: More than 130 ≠ Nearly 100'],
  ['number', 'people killed', [side('12'), side('12'), side('14')], 'People killed: 12 ≠ 14'],
  ['number', 'distance or length', [side('6 miles', true), side('10 km')], 'Distance or length: 6 miles ≠ 10 km'],
  ['name', 'spelling of Pindar', [side('Pinder'), side('Pindar', true)], 'Pindar ≠ Pinder'],
  ['claim', 'the gate', [side('the gate was open', true), side('nobody opened the gate')], 'The gate'],
  ['headline', 'people killed', [side('20', true), side('17', true)], 'People killed'],
] as const)('%s %s', (kind, about, sides, words) => {
  expect(line(kind, about, [...sides])).toBe(words);
});
