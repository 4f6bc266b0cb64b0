import { expect, test } from 'vitest';
import '../view/in-english.ts';
import { isPoint } from '../../src/panel/bar.tsx';
import { signOf, signsOf } from '../../src/panel/key.tsx';
import { text } from '../../src/view/text.ts';

const ends = (low: number | null, high: number | null, lowOpen = false, highOpen = false) => ({ low, high, lowOpen, highOpen });

test.each([
  ['132', ends(132, 132), undefined],
  ['more than 130', ends(130, null, true), 'more than this'],
  ['at least 130', ends(130, null), 'this or more'],
  ['fewer than 130', ends(null, 130, false, true), 'less than this'],
  ['at most 130', ends(null, 130), 'this or less'],
  ['nearly 100', ends(88, 100, false, true), 'in this range'],
  ['no number at all', ends(null, null), undefined],
])('%s', (_, mark, words) => {
  const sign = signOf(mark);
  expect(sign === undefined ? undefined : text(sign)).toBe(words);
});

test('each sign is explained once, in the order of the marks', () => {
  const marks = [ends(130, null, true), ends(132, 132), ends(88, 100), ends(90, null, true), ends(24, 200)];
  expect(signsOf(marks).map(([sign, mark]) => [sign, marks.indexOf(mark)])).toEqual([
    ['signMore', 0],
    ['signRange', 2],
  ]);
});

const scale = { place: (amount: number) => amount / 1000 };

test.each([
  [ends(132, 132), true],
  [ends(130, 150), true],
  [ends(130, 200), false],
  [ends(130, null), false],
  [ends(null, 10), false],
])('%j is a point: %s', (mark, expected) => expect(isPoint(mark, scale)).toBe(expected));
