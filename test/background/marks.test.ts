import { expect, test } from 'vitest';
import '../view/in-english.ts';
import { marksOf } from '../../src/background/marks.ts';
import { findingKey } from '../../src/engine/compare/number/finding-key.ts';
import { speak } from '../../src/view/text.ts';
import { NOTHING, VIEW } from '../panel/fixture.ts';

const [first] = VIEW.check.findings;
if (!first) throw new Error('the fixture has no finding');

test('each passage of the article has what the others give, and who they are', () => {
  const marks = marksOf(VIEW, {});
  expect(marks.map(({ span }) => span.text)).toEqual(['14', 'at least nine', 'town of Orvane', 'at least nine', '14']);
  expect(marks[3]?.others).toEqual([{ value: '17', from: 'Valley Post' }]);
  expect(marks[4]?.others).toEqual([{ value: 'Fourteen', from: 'agency.example and Coast Daily' }]);
});

test('what the reader put aside is not marked, what is useful stays', () => {
  expect(marksOf(VIEW, { [findingKey(first)]: { verdict: 'other' } })).toHaveLength(3);
  expect(marksOf(VIEW, { [findingKey(first)]: { verdict: 'useful' } })).toHaveLength(5);
  expect(marksOf(NOTHING, {})).toEqual([]);
});

test('the order of the reports changes no key, another value does', () => {
  const [own, ...others] = first.sides;
  if (!own) throw new Error('the finding has no side');
  const more = { value: '20', spans: [] };
  const key = (sides: typeof first.sides): string => findingKey({ ...first, sides });
  expect(key([own, ...others, more])).toBe(key([own, more, ...others]));
  expect(key([own, ...others, more])).not.toBe(key([own, ...others]));
});

test('what it is about is told in the language that is spoken, the figures as they were written', () => {
  expect(marksOf(VIEW, {})[0]?.about).toBe('People killed');
  speak({ language: 'de', messageOf: (key) => (key === 'aboutPeopleKilled' ? 'Getötete' : key) });
  const [mark] = marksOf(VIEW, {});
  expect([mark?.about, mark?.others]).toEqual(['Getötete', [{ value: 'at least nine', from: '' }]]);
});
