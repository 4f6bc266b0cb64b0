import { expect, test } from 'vitest';
import type { Pair } from '../../../../src/engine/compare/align/align.ts';
import { choose } from '../../../../src/engine/compare/align/choose.ts';
import { AT, FEATURES } from '../../../../src/engine/compare/align/feature-names.ts';
import type { Statement } from '../../../../src/engine/compare/statement/statement.ts';
import { relationOf } from '../../../../src/engine/quantity/relation.ts';
import { statementOf } from '../statement-of.ts';

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

const HEADS = {
  same: Object.assign(
    FEATURES.map(() => 0),
    { [AT.head]: 1 },
  ),
  other: Object.assign(
    FEATURES.map(() => 0),
    { [AT.headDiffers]: 1 },
  ),
};

// What agrees with one figure of a pair that is as good as sure, how likely, and whether the pair still stands.
test.each([
  ['a figure of another thing', count('An under-14 cup was under way.'), HEADS.other, 0.7, true],
  ['a figure of another thing that is likelier', count('An under-14 cup was under way.'), HEADS.other, 0.95, false],
  ['a figure of nobody knows what', count('They counted 14.'), [], 0.7, false],
  ['the same less alike', count('They counted 14.'), [], 0.6, true],
])('a sure pair beside %s', (_, rival, features, likelihood, stands) => {
  const known = { ...pair(count('Sixteen teams came.'), count('There were 14 teams.'), 0.9), features: HEADS.same };
  expect(choose([known, { ...pair(rival, known.b, likelihood), features }]).includes(known)).toBe(stands);
});

const length = (text: string): Statement => statementOf(text, 'duration');

// The same for lengths of time: one that is equal explains a figure, one that only agrees does not.
test.each([
  ['an equal one', 'They waited for nine days.', false],
  ['one that agrees', 'They waited for more than a week.', true],
])('nine days beside %s', (_, text, stands) => {
  const known = pair(length('The town had no water for 11 days.'), length('The town had no water for nine days.'), 0.9);
  expect(choose([known, pair(length(text), known.b, 0.5)]).includes(known)).toBe(stands);
});

test('a day of what both tell with one verb stands earlier than another', () => {
  const day = (text: string): Statement => statementOf(text, 'date');
  const [saturday, sunday] = [day('They sail back on Saturday.'), day('They are to sail back on Sunday.')];
  expect(choose([pair(saturday, sunday, 0.82)])).toHaveLength(1);
  expect(choose([pair(saturday, day('The crew is buried on Sunday.'), 0.82)])).toHaveLength(0);
});
