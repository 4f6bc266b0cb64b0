import { expect, test } from 'vitest';
import { lastName, otherBearers } from '../../../../src/engine/compare/statement/bearers.ts';
import { statementOf } from '../statement-of.ts';

const other = (a: string, b: string): boolean => otherBearers(statementOf(a, 'money'), statementOf(b, 'money'));

test.each([
  ['Rivals are the Aven Harriers (seven years, 140 million crowns) and others.', 'The Lanterns have bid 160 million crowns.'],
  ['Oldmere (40 million crowns) and Tovar bid.', 'Tovar (55 million crowns) bid most.'],
  ['The Lanterns bid much, the Harriers 140 million crowns over seven years.', 'The Lanterns have bid 160 million crowns.'],
])('of two bearers: %s – %s', (a, b) => {
  expect(other(a, b)).toBe(true);
  expect(other(b, a)).toBe(true);
});

test.each([
  ['Rivals are the Aven Harriers (140 million crowns) and others.', 'The Harriers have bid 160 million crowns.'],
  ['Oldmere (40 million crowns) and Tovar bid.', 'The club offered 55 million crowns.'],
  ['Tovar offered 40 million crowns.', 'Tovar offered 55 million crowns.'],
  ['He paid the fine (40 million crowns) at once.', 'Tovar paid 55 million crowns.'],
])('may be of one: %s – %s', (a, b) => {
  expect(other(a, b)).toBe(false);
  expect(other(b, a)).toBe(false);
});

const seats = (a: string, b: string): boolean => otherBearers(statementOf(a, 'count'), statementOf(b, 'count'));

test.each([
  ['Social Labour, with 56 seats, leads.', 'Some look to the Harvest League, which has 36 seats.', true],
  ['The Harvest League with 26 seats is third.', 'Some look to the Harvest League, which has 36 seats.', false],
  ['He came with 26 friends.', 'Some look to the Harvest League, which has 36 seats.', false],
])('what parties have: %s – %s: %s', (a, b, apart) => expect(seats(a, b)).toBe(apart));

test.each([
  ['Champion Erik Lund, 53-3, won.', ['champion', 'erik', 'lund']],
  ["The win took Lund's record to 52-3.", ['lund']],
  ['They won 3-1.', ['they']],
])('the last name before the score: %s', (text, names) => {
  const { reading, quantity } = statementOf(text, 'score');
  expect(lastName(reading, quantity)).toEqual(names);
});
