import { expect, test } from 'vitest';
import { ofAnotherThing } from '../../../../src/engine/compare/gate/measured-things.ts';
import type { Dimension } from '../../../../src/model.ts';
import { statementOf } from '../statement-of.ts';

const apart = (a: string, b: string, dimension: Dimension): string =>
  ofAnotherThing(statementOf(a, dimension), statementOf(b, dimension));

test.each<[string, string, Dimension, string]>([
  ['Winds of 140 km/h hit Tarn.', 'Gusts of 190 km/h hit Tarn.', 'speed', 'the speed of another thing'],
  ['It was moving west at 14 km/h.', 'It had winds of 140 km/h.', 'speed', 'the speed of another thing'],
  ['The ship carried 70 tonnes of oil.', 'About 12 tonnes of oil leaked.', 'mass', 'what ran out against what was held'],
  ['The lake rose two metres.', 'The lake reached nine metres.', 'length', 'a change against a level'],
  ['Sales fell in the three months to June.', 'Sales fell in the first nine months of 2023.', 'duration', 'a period of account'],
  ['The lock takes 38 ships a day.', 'Some 140 ships wait at the lock.', 'count', 'a rate against a number'],
  ['The yard built 70 boats annually.', 'The yard built 70 boats in Tarn.', 'count', 'a rate against a number'],
  ['Floods cause 40 deaths a year in Corvane.', 'Floods killed nine in Tarn.', 'count', 'a rate against a number'],
  ['The plan passed with 71 percent.', 'Turnout was 38 percent.', 'percent', 'turnout against votes'],
  ['The start was set for 6.10 am.', 'It started at 7.25 am.', 'clock', 'a plan against what happened'],
  ['It will be minus 12C in Tarn.', 'It was minus 31C in Tarn.', 'temperature', 'a plan against what happened'],
])('%s – %s (%s): %s', (a, b, dimension, reason) => {
  expect(apart(a, b, dimension)).toBe(reason);
  expect(apart(b, a, dimension)).toBe(reason);
});

test.each<[string, string, Dimension]>([
  ['Winds of 140 km/h hit Tarn.', 'It had winds of 190 km/h.', 'speed'],
  ['Winds of 140 km/h hit Tarn.', 'It reached 190 km/h.', 'speed'],
  ['The lake rose two metres.', 'The lake rose by four metres.', 'length'],
  ['The lake rose to eight metres.', 'The lake reached nine metres.', 'length'],
  ['The storm killed 12 men a day after it came.', 'The storm killed nine men.', 'count'],
  ['The talks took three months.', 'The talks took nine months.', 'duration'],
  ['It started at 6.10 am.', 'It started at 7.25 am.', 'clock'],
  ['The yard built 70 boats annually.', 'The yard builds 90 boats a year.', 'count'],
  ['The yard sold 70 boats a year in prison.', 'The yard sold 90 boats.', 'count'],
  ['There will be a curfew from 9 p.m. in Tarn.', 'A curfew applies from 11 p.m. in Tarn.', 'clock'],
  ['Turnout was 44 percent.', 'Turnout reached 38 percent of all voters.', 'percent'],
  ['Prices rose 44 percent.', 'Turnout reached 38 percent.', 'percent'],
])('nothing keeps apart %s – %s (%s)', (a, b, dimension) => expect(apart(a, b, dimension)).toBe(''));
