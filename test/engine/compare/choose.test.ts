import { expect, test } from 'vitest';
import type { Pair } from '../../../src/engine/compare/align.ts';
import { choose } from '../../../src/engine/compare/choose.ts';
import { relationOf } from '../../../src/engine/compare/relation.ts';
import type { Statement } from '../../../src/engine/compare/statement.ts';
import { statementOf } from './statement-of.ts';

const count = (text: string): Statement => statementOf(text, 'count');
const pair = (a: Statement, b: Statement, same: number): Pair => ({
  a,
  b,
  same,
  relation: relationOf(a.quantity, b.quantity) === 'agree' ? 'agree' : 'differ',
  features: [],
});
const own = count('The quake left 48 dead.');
const other = count('The quake left 53 dead.');

// What stands beside the pair of 48 and 53, of which each is the figure of one report; how likely the rival is; whether the pair still stands.
test.each([
  ['nothing', undefined, 0, true],
  ['an agreeing figure as alike', count('In Oldmere 53 people were buried.'), 0.6, false],
  ['an agreeing figure far less alike', count('They had 53 tents.'), 0.3, true],
  ['a bound that is true of many values', count('More than 20 aftershocks followed.'), 0.6, true],
  ['a bound close by', count('At least 50 people were buried.'), 0.6, false],
  ['a vague word', count('Dozens of people were buried.'), 0.6, true],
  ['another value as likely', count('In Oldmere 41 people were killed.'), 0.79, false],
  ['another value less likely', count('In Oldmere 41 people were killed.'), 0.6, true],
])('beside %s', (_, rival, likelihood, stands) => {
  const known = pair(own, other, 0.8);
  const pairs = rival === undefined ? [known] : [known, pair(rival, other, likelihood)];
  expect(choose(pairs).includes(known)).toBe(stands);
});

test.each([
  [0.66, false],
  [0.68, true],
])('a pair of likelihood %d stands: %s', (likelihood, stands) =>
  expect(choose([pair(own, other, likelihood)])).toHaveLength(stands ? 1 : 0),
);
