import { expect, test } from 'vitest';
import { briefly, type Counts, counts, differenceSentences, ownLines, reportsSentence } from '../../src/view/summary.ts';
import { NOTHING, VIEW } from '../panel/fixture.ts';

test('kinds, reports and origins are counted', () => {
  expect(counts(VIEW)).toEqual({ reports: 3, origins: 2, sharing: 2, numbers: 2, claims: 0, names: 1, own: 1 });
  expect(counts(NOTHING)).toEqual({ reports: 0, origins: 0, sharing: 0, numbers: 0, claims: 0, names: 0, own: 0 });
});

test('the own difference is told with both values', () =>
  expect(ownLines(VIEW)).toEqual(['People killed: 14 and at least nine']));

const none: Counts = { reports: 0, origins: 0, sharing: 0, numbers: 0, claims: 0, names: 0, own: 0 };

test.each<[Partial<Counts>, string]>([
  [{}, 'Crossread knows no other report of this event.'],
  [{ reports: 1, origins: 1 }, '1 other report of this event is known.'],
  [{ reports: 3, origins: 3 }, '3 other reports of this event are known.'],
  [{ reports: 3, origins: 1, sharing: 3 }, '3 other reports of this event are known. They share one source and count as one.'],
  [
    { reports: 4, origins: 2, sharing: 3 },
    '4 other reports of this event are known. 3 of them share one source and count as one.',
  ],
  [
    { reports: 4, origins: 2, sharing: 4 },
    '4 other reports of this event are known. Those that share a source count as one: that makes 2.',
  ],
])('reports %j', (some, words) => expect(reportsSentence({ ...none, ...some })).toBe(words));

test.each<[Partial<Counts>, string[]]>([
  [{}, ['The article does not differ from itself in any number that Crossread can compare.']],
  [{ reports: 2 }, ['Nothing differs that Crossread can compare.']],
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
  [{ reports: 2 }, ['Nothing differs that Crossread can compare.']],
])('at a glance %j', (some, words) => expect(briefly({ ...none, ...some })).toEqual(words));
