import { expect, test } from 'vitest';
import { closedGate } from '../../../../src/engine/compare/align/align.ts';
import { statements } from '../../../../src/engine/compare/statement/statement.ts';
import { type FullReading, read } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';

const lexicon = createLexicon(loadTable());

// The gate between the last counts of two reports of the spring of 2024.
function gate(a: string, b: string): string {
  const [x, y] = [a, b].map((text) => {
    const reading: FullReading = read({ id: text, text, published: '2024-05-14' }, lexicon);
    return statements(reading, new Set([2024])).findLast(({ quantity }) => quantity.dimension === 'count');
  });
  if (x === undefined || y === undefined) throw new RangeError('a text without a count');
  return closedGate(x, y, lexicon);
}

test('parts of a crowd and of those who face it', () => {
  const crowd = 'The clinic took in 46 people, seven of them in critical condition.';
  const police = 'Sixty-one police officers were injured, four of them seriously.';
  expect([gate(crowd, police), gate(police, crowd)]).toEqual(['another group', 'another group']);
});

test('parts of one crowd', () =>
  expect(gate('The clinic took in 46 people, seven of them critical.', 'It took in 40 marchers, nine of them critical.')).toBe(
    '',
  ));

test('the figure of another place is of the year of the one before it', () =>
  expect(gate('The crash killed 12 people.', 'Tarn recorded 78 road deaths last year; in Aven the figure was 31.')).toBe(
    'another year',
  ));

test('those of many years, told first', () =>
  expect(gate('The crash killed 12 people.', 'Since 2013, eleven people have been killed on the ridge.')).not.toBe(''));
