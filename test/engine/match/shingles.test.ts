import { expect, test } from 'vitest';
import { asSet, countShared, shingleOf } from '../../../src/engine/match/shingles.ts';
import { hash } from '../../../src/engine/text/hash.ts';

const shingle = (words: string): number => {
  const [a = '', b = '', c = ''] = words.split(' ');
  return shingleOf(hash(a), hash(b), hash(c));
};
const setOf = (...all: string[]): Float64Array => asSet(Float64Array.from(all, shingle));

test('the order of three words makes another number, and every number is whole', () => {
  const orders = ['the old bridge', 'the bridge old', 'old the bridge', 'bridge old the', 'old bridge the', 'bridge the old'];
  expect(new Set(orders.map(shingle)).size).toBe(orders.length);
  expect(orders.map(shingle).every(Number.isSafeInteger)).toBe(true);
});

test('a set rises and holds every number once', () => {
  expect([...asSet(Float64Array.of(5, 2, 9, 2, 5, 5))]).toEqual([2, 5, 9]);
  expect([...asSet(Float64Array.of())]).toEqual([]);
});

test.each<[shared: number, a: string[], b: string[]]>([
  [0, [], ['a b c']],
  [0, ['a b c', 'b c d'], ['c b a']],
  [1, ['a b c', 'b c d'], ['b c d', 'c d e']],
  [2, ['a b c', 'a b c', 'b c d'], ['b c d', 'a b c', 'x y z']],
])('%i shared', (shared, a, b) => {
  expect(countShared(setOf(...a), setOf(...b))).toBe(shared);
  expect(countShared(setOf(...b), setOf(...a))).toBe(shared);
});
