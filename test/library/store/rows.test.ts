import { describe, expect, test } from 'vitest';
import { fromRow, rowMaker } from '../../../src/library/store/rows.ts';

const who = { name: 'Ada', none: false, names: [] as string[] };

describe('a value comes back from its row', () => {
  test.each<[string, unknown]>([
    ['records with the same fields', [who, { ...who, name: 'Bo' }]],
    ['records with other fields, and in another order', [{ a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1 }, {}]],
    [
      'records in records',
      [
        { who, other: { who } },
        { who, other: null },
      ],
    ],
    ['lists in lists', [[], [[]], [1, -1, [0]], ['a', null, true]]],
    ['a list that looks like a row', [0, 1, 2]],
    ['no list', 'text'],
    ['an empty list', []],
  ])('%s', (_, value) => {
    const { rowOf, shapes } = rowMaker();
    const row = JSON.parse(JSON.stringify(rowOf(value)));
    expect(JSON.stringify(fromRow(row, shapes))).toBe(JSON.stringify(value));
  });

  test('without what is undefined, as in JSON', () => {
    const value = [{ a: undefined, b: 1 }, { b: 2 }, { a: 3, b: undefined }];
    const { rowOf, shapes } = rowMaker();
    expect(JSON.stringify(fromRow(rowOf(value), shapes))).toBe(JSON.stringify(value));
    expect(shapes).toEqual([['b'], ['a']]);
  });
});

test('names are written once, and what that spares is told', () => {
  const value = Array.from({ length: 20 }, (_, i) => ({ ...who, number: i, inner: { start: i, end: [i, []] } }));
  const { rowOf, shapes, spared } = rowMaker();
  const row = rowOf(value);
  expect(shapes).toHaveLength(2);
  expect(JSON.stringify(row).length + spared()).toBe(JSON.stringify(value).length);
  expect(spared()).toBeGreaterThan(JSON.stringify(value).length / 2);
});
