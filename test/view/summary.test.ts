import { expect, test } from 'vitest';
import { briefly, type Counts, counts, differenceSentences, ownLines, reportsSentence } from '../../src/view/summary.ts';
import { NOTHING, VIEW } from '../panel/fixture.ts';

test('kinds, reports and origins are counted', () => {
  expect(counts(VIEW)).toEqual({ reports: 3, origins: 2, numbers: 2, claims: 0, names: 1, own: 1 });
  expect(counts(NOTHING)).toEqual({ reports: 0, origins: 0, numbers: 0, claims: 0, names: 0, own: 0 });
});

test('the own difference is told with both values', () =>
  expect(ownLines(VIEW)).toEqual(['People killed: 14 and at least nine']));

const none: Counts = { reports: 0, origins: 0, numbers: 0, claims: 0, names: 0, own: 0 };

test.each<[Partial<Counts>, string]>([
  [{}, 'Crossread knows no other report of this event.'],
  [{ reports: 1, origins: 1 }, '1 other report of this event is known.'],
  [{ reports: 3, origins: 1 }, '3 other reports of this event are known, only 1 independent.'],
  [{ reports: 4, origins: 2 }, '4 other reports of this event are known, only 2 independent.'],
])('reports %j', (some, words) => expect(reportsSentence({ ...none, ...some })).toBe(words));

test.each<[Partial<Counts>, string[]]>([
  [{}, ['The article does not differ from itself in any number that Crossread can compare.']],
  [{ reports: 2 }, ['Nothing that Crossread can compare differs from them.']],
  [{ reports: 2, numbers: 1 }, ['1 number differs.']],
  [
    { reports: 2, numbers: 2, claims: 1, names: 1 },
    ['2 numbers differ.', '1 statement differs.', '1 name is spelt differently.'],
  ],
  [{ own: 1 }, ['The article differs from itself on 1 point.']],
  [{ reports: 1, numbers: 3, own: 2 }, ['3 numbers differ.', 'The article differs from itself on 2 points.']],
])('differences %j', (some, words) => expect(differenceSentences({ ...none, ...some })).toEqual(words));

test.each<[Partial<Counts>, string[]]>([
  [{ reports: 2, numbers: 2, names: 1 }, ['2 numbers differ.']],
  [{ reports: 2, names: 1 }, ['1 name is spelt differently.']],
  [{ reports: 2 }, ['Nothing that Crossread can compare differs from them.']],
])('at a glance %j', (some, words) => expect(briefly({ ...none, ...some })).toEqual(words));
