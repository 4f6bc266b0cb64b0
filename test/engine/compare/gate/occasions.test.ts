import { expect, test } from 'vitest';
import { otherOccasion, sameOccasion } from '../../../../src/engine/compare/gate/occasions.ts';
import { statementOf } from '../statement-of.ts';

const other = (a: string, b: string): boolean => otherOccasion(statementOf(a, 'clock'), statementOf(b, 'clock'));

test.each([
  ['a report behind the event', 'The shooting happened at 1:30 p.m.', 'The shooting was reported at 1:45 p.m.'],
  ['officers called', 'The blast occurred at 11:50 p.m.', 'Officers were called to the house at 12:10 a.m.'],
  ['an arrest', 'Reports of the shooting came in around 11:05 a.m.', 'They took him into custody at 1:30 p.m.'],
  ['a death', 'He was shot at 11:37 a.m.', 'He was pronounced dead at 11:59 a.m.'],
  ['a death told with the event', 'She was pronounced dead at 9:10 p.m.', 'The crash occurred at 8:40 p.m.'],
  ['an aftershock', 'The quake struck at 2:09 a.m.', 'It was followed by an aftershock at 2:15 a.m.'],
  ['a news conference', 'The fire began at 3:10 p.m.', 'The sheriff will hold a news conference at 6 p.m.'],
  ['landing and leaving', 'The flight left at 11:55 p.m.', 'The flight landed at 10:15 p.m.'],
  ['the end of a curfew', 'There was a curfew from 9 p.m. until noon.', 'The curfew lasts to 6 a.m.'],
  ['planned', 'The flight was due to land at 9:45 a.m.', 'The flight landed at 10:15 a.m.'],
  ['a siren', 'The blast wrecked the mill at 8:10 p.m.', 'The siren was heard at 8:25 p.m.'],
  ['closing', 'The fire began at 3:10 p.m.', 'The bridge was shut at 4:05 p.m.'],
  ['the end', 'The lights went out when the line failed at 3:10 p.m.', 'Power was restored at 9 p.m.'],
  ['another event', 'The shooting happened at 9:10 p.m.', 'Officers were called to another shooting at 9:40 p.m.'],
])('%s: %s – %s', (_, a, b) => {
  expect(other(a, b)).toBe(true);
  expect(other(b, a)).toBe(true);
});

test.each([
  ['one event', 'The shooting happened about 10:30 p.m.', 'The shooting occurred just after 11 p.m.'],
  ['a report before the event', 'The shooting happened at 1:30 p.m.', 'The shooting was reported at 12:45 p.m.'],
  ['a curfew', 'They ordered a curfew from 9 p.m. until noon.', 'The curfew begins at 11 p.m.'],
  ['an alarm and a call', 'The alarm was raised at 8:17 a.m. and the assault began at noon.', 'She called at 9:30 a.m.'],
  ['two calls', 'The centre received a call at 9:52 a.m.', 'She called the police at 9:44 a.m.'],
  ['not told', 'The order came at 6:20 p.m.', 'It was issued at 5:45 p.m.'],
  ['a witness', 'The train left the track at 6:40 a.m.', 'It was five past seven when the roof fell.'],
  ['a clause of its own', 'The riot broke out at 3:30 p.m.', 'At 17:10, once the last family had left, they refused to move.'],
  ['two closings', 'The bridge was closed at 4:05 p.m.', 'Police shut the bridge at 5 p.m.'],
  ['fire that was opened', 'Guards opened fire at 4:05 p.m.', 'The shooting began at 5 p.m.'],
  ['arrivals', 'The patrol boat arrived at 22:09.', 'The patrol boat arrived at 22:45.'],
  ['two plans', 'The match will begin at 7 p.m.', 'The match is due to start at 8 p.m.'],
])('may be one, %s: %s – %s', (_, a, b) => {
  expect(other(a, b)).toBe(false);
  expect(other(b, a)).toBe(false);
});

const one = (a: string, b: string): boolean => sameOccasion(statementOf(a, 'clock'), statementOf(b, 'clock'));

test.each([
  ['The crush began at 5:20 a.m.', 'The incident took place at 4.45 a.m.', true],
  ['The train derailed at 6:40 a.m.', 'The train came off the track at 7:05 a.m.', true],
  ['She put it down at 2:35 p.m.', 'It touched down at 2:17 p.m.', true],
  ['The crush began at 5:20 a.m.', 'The gates were opened at 4.45 a.m.', false],
  ['The order came at 6:20 p.m.', 'It was issued at 5:45 p.m.', false],
])('both of one kind of occasion: %s – %s: %s', (a, b, same) => {
  expect(one(a, b)).toBe(same);
  expect(one(b, a)).toBe(same);
});

test('a second event in the same words is another', () =>
  expect(other('They went to another shooting near the mill at 2:55 a.m.', 'The shooting happened at 2:30 a.m.')).toBe(true));
