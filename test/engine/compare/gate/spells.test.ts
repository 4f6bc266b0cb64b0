import { expect, test } from 'vitest';
import { otherSpell } from '../../../../src/engine/compare/gate/spells.ts';
import { statementOf } from '../statement-of.ts';

const other = (a: string, b: string): string => otherSpell(statementOf(a, 'duration'), statementOf(b, 'duration'));

test.each([
  ['He is the only player in two days to be hurt.', 'The strike lasted three days.', 'the time within which it was counted'],
  ['It fell to its lowest in over a year.', 'They waited three years.', 'the time within which it was counted'],
  ['She fell ill almost three weeks ago.', 'She had been in hospital for four weeks.', 'when, against how long'],
  ['She was back at its head within a year.', 'She has led the party for barely 14 months.', 'when, against how long'],
  ['The film of the raid lasts 12 minutes.', 'The raid lasted for an hour.', 'a length of another thing'],
  ['He caught it with five minutes remaining.', 'Moro scored with 12 minutes left.', 'time left to play'],
  ['The yield on ten-year state bonds rose.', 'The contract runs for eight years.', 'the term of a bond'],
  ['It was his FIFTH loss in 30 months.', 'The lease runs for two years.', 'the time within which it was counted'],
  [
    'The mayor ordered two days of mourning in the borough.',
    'There will be three days of national mourning.',
    'another mourning',
  ],
  ['He scored three minutes from time.', 'The stop lasted eight minutes.', 'time left to play'],
])('%s – %s: %s', (a, b, reason) => {
  expect(other(a, b)).toBe(reason);
  expect(other(b, a)).toBe(reason);
});

test.each([
  ['The rain was the heaviest in 25 years.', 'They saw the heaviest rains to hit the land in forty years.'],
  ['The first vehicle was there in two minutes.', 'It took seven minutes.'],
  ['The first crew was there within four minutes.', 'It took them seven minutes.'],
  ['He left the clinic six days ago.', 'He was released three weeks ago.'],
  ['The tug arrived four hours after the call.', 'It needed nine hours.'],
  ['The crossing lasts nine hours.', 'The crossing lasts 11 hours.'],
  ['Two-year bonds fell.', 'He bought five-year bonds.'],
  ['There will be two days of mourning.', 'They called three days of national mourning.'],
  ['They hope to hear the first witness in five weeks.', 'A hearing is set in 20 days.'],
  ['They were held for nine hours.', 'The siege lasted 11 hours.'],
  ['He had two months left in office.', 'He had 20 days left in office.'],
])('may be one: %s – %s', (a, b) => {
  expect(other(a, b)).toBe('');
  expect(other(b, a)).toBe('');
});
