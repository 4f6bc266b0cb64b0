import { expect, test } from 'vitest';
import { sameFounding, tellsFounding } from '../../../../src/engine/compare/statement/foundings.ts';
import { statementOf } from '../statement-of.ts';

test.each([
  ['The works at Oldmere, which opened in 1921, is to shut.', 'They are closing the Oldmere factory, founded in 1912.', true],
  ['The dam, a wall of earth that was completed in 1974, broke.', 'It was a 34-metre dam built in 1968.', true],
  ['Lund, who founded the airline in a disused hangar in 1998, left.', 'The airline, established in 2001, has 41 jets.', true],
  ['The works at Oldmere, which opened in 1921, is to shut.', 'The dam, built in 1912, broke.', false],
  ["The hotel opened its doors on Midsummer's Day 1971.", 'The hotel has stood since 1974.', true],
  ['The bridge at Oldmere was built in the summer of 2019.', 'The bridge opened in May 2018.', true],
  ['The shop opened its doors in 1971.', 'The mill opened its doors in 1974.', false],
  ['The works at Oldmere opened in 1921.', 'The works at Oldmere burned in 1912.', false],
  ['The police opened an inquiry in 2011.', 'The police opened an inquiry in 2013.', false],
])('one thing founded: %s – %s: %s', (a, b, same) => {
  expect(sameFounding(statementOf(a, 'date'), statementOf(b, 'date'))).toBe(same);
  expect(sameFounding(statementOf(b, 'date'), statementOf(a, 'date'))).toBe(same);
});

test('a day is no year of founding', () => expect(tellsFounding(statementOf('The works opened on 3 May.', 'date'))).toBe(false));
