import { expect, test } from 'vitest';
import { MEGABYTE, surplus } from '../../src/library/clean-up.ts';
import type { LibraryCard } from '../../src/library/store/schema.ts';

const NOW = Date.parse('2026-03-31T00:00:00Z');
const card = (n: number, saved: string, megabytes = 1): LibraryCard => ({
  n,
  id: `r${n}`,
  from: 'library',
  saved,
  size: megabytes * MEGABYTE,
  engine: 1,
});
const CARDS = [card(1, '2026-01-10T00:00:00Z'), card(2, '2026-03-20T00:00:00Z', 3), card(3, '2026-03-30T00:00:00Z', 2)];

test.each([
  ['within both limits', { libraryMegabytes: 6, libraryDays: 0 }, [], []],
  ['too old', { libraryMegabytes: 100, libraryDays: 30 }, ['r1'], []],
  ['too large: the oldest go', { libraryMegabytes: 5, libraryDays: 0 }, [], ['r1']],
  ['what is too old makes room', { libraryMegabytes: 5, libraryDays: 30 }, ['r1'], []],
  ['both', { libraryMegabytes: 4, libraryDays: 30 }, ['r1'], ['r2']],
  ['a limit below one report', { libraryMegabytes: 1, libraryDays: 0 }, [], ['r3', 'r2', 'r1']],
])('%s', (_, limits, old, large) => expect(surplus(CARDS, limits, NOW)).toEqual({ old, large }));

test('an empty library is within every limit', () => {
  expect(surplus([], { libraryMegabytes: 1, libraryDays: 1 }, NOW)).toEqual({ old: [], large: [] });
});

test.each([
  ['for its age', { libraryMegabytes: 100, libraryDays: 30 }, [], []],
  ['for its size, while others are older', { libraryMegabytes: 3, libraryDays: 0 }, [], ['r2']],
])('what was brought back does not go again %s', (_, limits, old, large) => {
  const [first, ...others] = CARDS;
  const back = { ...(first as LibraryCard), back: '2026-03-30T12:00:00Z' };
  expect(surplus([back, ...others], limits, NOW)).toEqual({ old, large });
});
