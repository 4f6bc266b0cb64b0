import { expect, test } from 'vitest';
import { stepped } from '../../src/background/step.ts';
import type { PageMark } from '../../src/model.ts';

const mark = (key: string, start: number): PageMark => ({
  key,
  span: { start, end: start + 1, text: 'x' },
  about: key,
  others: [],
});
const MARKS = [mark('b', 20), mark('a', 30), mark('a', 10), mark('c', 40)];

test.each<[string | undefined, 1 | -1, string, number]>([
  [undefined, 1, 'a', 10],
  [undefined, -1, 'c', 40],
  ['a', 1, 'b', 20],
  ['b', 1, 'c', 40],
  ['b', -1, 'a', 10],
  ['c', 1, 'a', 10],
  ['a', -1, 'c', 40],
  ['gone', 1, 'a', 10],
])('from %s by %d: %s', (from, by, key, start) => {
  const found = stepped(MARKS, from, by);
  expect([found?.key, found?.span.start]).toEqual([key, start]);
});

test('nothing marked: nowhere to go', () => expect(stepped([], 'a', 1)).toBe(undefined));
