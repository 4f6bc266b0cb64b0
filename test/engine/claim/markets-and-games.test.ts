import { describe, expect, test } from 'vitest';
import { claimOf } from './reading.ts';

describe('firms and markets', () => {
  test.each([
    ['A loaf now costs 2.40 crowns.', '2.40', 'price'],
    ['Seats for the last concert cost between 60 and 310 crowns.', '60', 'price'],
    ['The mill agreed to buy a bakery for 60 million crowns, well above its opening price.', '60 million', 'price'],
    ['The carrier joined the alliance in a deal worth 40 million crowns.', '40 million', 'price'],
    ['The merger, worth 4 billion crowns including debt, is expected to close in May.', '4 billion', 'price'],
    ['Food inflation held at 6.1 percent.', '6.1', 'level'],
    ['The trade gap narrowed to 2.1 billion crowns.', '2.1 billion', 'fall'],
    ['The bakery raised 40 million crowns from savers.', '40 million', ''],
    ['The bakery raised its dividend to 40 cents.', '40 cents', 'rise'],
    ['The Oldmere index added 1.4 percent.', '1.4', 'rise'],
    ['The leaflet cut the number of falls by 15 percent compared with no leaflet.', '15 percent', 'fall'],
    ['Orders plunged 31% in April to 40 million crowns.', '40 million', 'fall'],
    ['Operating income came to 40 million crowns.', '40 million', 'profit'],
    ['Lists for surgery hit a record 4.2 million.', '4.2 million', 'level'],
    ['Nineteen pupils fell ill.', 'Nineteen', 'infection'],
    ['Nine people found dead in a cellar', 'Nine', 'death'],
    ['The line plans to close four depots and ground 12 jets.', '12', 'cancellation'],
  ])('%s %s tells "%s"', (text, figure, event) => expect(claimOf(text, figure).event).toBe(event));

  test.each([
    ['The works will cost 3 million crowns and create 90 posts.', '90', 'prospect'],
    ['The works cost 3 million crowns and create 90 posts.', '90', 'event'],
    ['Police will search the yard and have held 12 men.', '12', 'event'],
    ['Income came to 84 cents a share, above analysts’ average estimate of 79 cents.', '79 cents', 'prospect'],
    ['Income came to 84 cents a share, above analysts’ average estimate of 79 cents.', '84 cents', 'event'],
    ['The officials’ estimate of 40 houses was too low.', '40', 'event'],
    ['Mara Lund, who earned 4 million crowns, will leave in May.', '4 million', 'event'],
    ['The margin improved to 13 percent from 11 percent.', '11 percent', 'superseded'],
    ['He retired with 61 caps.', '61', 'event'],
    ['Rents accelerated to 3.4 percent from 3.1.', '3.1', 'superseded'],
    ['Sales fell 3%, less than the 4% drop analysts had pencilled in.', '4%', 'prospect'],
  ])('%s %s is in the frame "%s"', (text, figure, frame) => expect(claimOf(text, figure).frame).toBe(frame));

  test.each([
    ['Exports dropped 9.3% year on year.', '9.3%', ''],
    ['Of those asked, 62% plan to leave.', '62%', ''],
    ['They have lost five of their last six games.', 'five', 'game'],
    ['Lund got a four-match ban.', 'four', 'ban'],
    ['The firm added 1,200 staff last year.', '1,200', 'staff'],
  ])('%s: %s counts "%s"', (text, figure, head) => expect(claimOf(text, figure).head).toBe(head));

  test.each([
    ['The yard sold 12 boats, three more than the previous year.', '12', 0],
    ['The yard sold 12 boats the previous year.', '12', 2023],
  ])('%s %s is of the year %s', (text, figure, year) => expect(claimOf(text, figure).year).toBe(year));

  test.each([
    ['The Oldmere index added 1.4 percent.', '1.4', []],
    ['Tovar added 12 people were missing.', '12', ['Tovar']],
  ])('%s: %s is said by %s', (text, figure, source) => expect(claimOf(text, figure).source).toEqual(source));
});

describe('games', () => {
  test.each([
    ['Holm hit 112 off 96 balls.', '112', ''],
    ['Holm shot a 67.', '67', ''],
    ['Guards shot 67.', '67', 'launch'],
    ['The fair drew 53,000 visitors.', '53,000', 'attendance'],
    ['The fair drew a crowd of 4,100.', '4,100', 'attendance'],
    ['Holm kicked five penalties.', 'five', ''],
    ['The yard paid penalties of 40,000 crowns.', '40,000', 'fine'],
    ['Two players were sent off.', 'Two', ''],
    ['Two more patrols were sent to Aven.', 'Two', 'deployment'],
    ['The envoys went through three rounds of talks.', 'three', ''],
  ])('%s %s tells "%s"', (text, figure, event) => expect(claimOf(text, figure).event).toBe(event));
});
