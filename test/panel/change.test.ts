import { expect, test } from 'vitest';
import { change } from '../../src/panel/change.ts';
import type { StripMark } from '../../src/panel/strip-marks.ts';
import { markAt } from './fixture.ts';

const mark = (own: boolean, at: number, time?: number, agrees = false): StripMark => ({
  ...markAt(own, at),
  agrees,
  ...(time !== undefined && { time }),
});

test.each<[string, StripMark[], string | undefined]>([
  ['the other is later and higher', [mark(true, 14, 1), mark(false, 17, 2)], 'raised'],
  ['the other is earlier and lower', [mark(true, 17, 2), mark(false, 14, 1)], 'raised'],
  ['the other is later and lower', [mark(true, 17, 1), mark(false, 14, 2)], 'lowered'],
  ['the other is earlier and higher', [mark(true, 14, 2), mark(false, 17, 1)], 'lowered'],
  ['what agrees is no other count', [mark(true, 14, 1), mark(false, 14, 3, true), mark(false, 17, 2)], 'raised'],
  ['two reports of one count', [mark(true, 14, 1), mark(false, 17, 2), mark(false, 17, 3)], 'raised'],
  ['no date', [mark(true, 14), mark(false, 17, 2)], undefined],
  ['one day', [mark(true, 14, 1), mark(false, 17, 1)], undefined],
  ['three counts', [mark(true, 14, 1), mark(false, 17, 2), mark(false, 9, 3)], undefined],
  ['one figure, hedged otherwise', [mark(true, 14, 1), mark(false, 14, 2)], undefined],
  ['the article alone', [mark(true, 14, 1), mark(true, 17, 1)], undefined],
])('%s', (_, marks, expected) => {
  expect(change({ revised: true, measure: { dimension: 'count', unit: '' }, marks })).toBe(expected);
});
