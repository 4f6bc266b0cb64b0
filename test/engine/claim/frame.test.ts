import { expect, test } from 'vitest';
import { claimOf } from './reading.ts';

test.each([
  ['Twelve people were killed.', 'Twelve', 'event'],
  ['The people of Aven could not drink from their taps for 11 days.', '11 days', 'event'],
  ['The strike did not take 11 days.', '11 days', 'denied'],
  ['We remind readers that after Brodec, where 34 people died, nobody resigned.', '34', 'background'],
  ['It happened in Brodec, where 34 people died.', '34', 'event'],
  ['The bank made an offer of 105 million crowns.', '105', 'event'],
  ['The previous day, 12 people were killed.', '12', 'event'],
  ['A separate bus carried 40 people.', '40', 'background'],
  ['The bank raised its initial offer of 105 million crowns.', '105', 'superseded'],
  ['The original estimate was 12 days.', '12', 'superseded'],
  ['The toll rose to 48 from 21.', '21', 'superseded'],
  ['Officials had earlier put the toll at nine.', 'nine', 'superseded'],
  ['A curfew applies from 20:00 to 05:00.', '20:00', 'event'],
  ['The start was moved from 20:00 to 21:00.', '20:00', 'superseded'],
  ['A similar attack that killed 30 people was never solved.', '30', 'background'],
  ['The toll could reach 200.', '200', 'prospect'],
  ['The army repeated its threat to fire four missiles.', 'four', 'prospect'],
  ['The army fired four missiles.', 'four', 'event'],
  ['The train carried 214 passengers, not 240.', '240', 'denied'],
  ['Nearly 26,000 people could not drink from their taps.', '26,000', 'event'],
  ['The police did not arrest 12 men.', '12', 'denied'],
  ['The law sets a maximum of ten years.', 'ten', 'limit'],
])('%s: %s is %s', (text, figure, frame) => expect(claimOf(text, figure).frame).toBe(frame));

test.each([
  ['In 2011, floods killed 68 people in Oldmere.', '68', 2011],
  ['Last year the mill made 40 looms.', '40', 2023],
  ['The mill made 40 looms.', '40', 0],
  ['It is the worst since 2007, when nine riders were thrown out.', 'nine', 2007],
  ['It is the worst since the fair of 2013, in which 89 people died.', '89', 2013],
  ['It was the worst mishap since a 2009 crash that cost 12 lives.', '12', 2009],
  ['In the town they know the group that killed 12 people.', '12', 0],
  ['She opened the fair in 2013, and in it 89 people work.', '89', 0],
])('%s: %s is of %i', (text, figure, year) => expect(claimOf(text, figure).year).toBe(year));
