import { expect, test } from 'vitest';
import { claimOf } from './reading.ts';

test.each([
  ['The coin lost 1.7 per cent against the dollar.', '1.7', 'fall'],
  ['The party lost 12 seats.', '12', 'defeat'],
  ['Inflation hit 84% in May.', '84%', 'level'],
  ['The missile hit 40 houses.', '40', 'launch'],
  ['The shares closed down 9%.', '9%', 'fall'],
  ['The mill closed 40 wells.', '40', 'closure'],
  ['Dahl was jailed for a total of 14 years.', '14 years', 'conviction'],
  ['She was given nine months, suspended for two years.', 'two years', ''],
  ['The line was suspended for three hours.', 'three hours', 'closure'],
  ['The cabinet survived by 88 votes to 81.', '88', ''],
  ['The watchdog fined the ferry firm 2.3m crowns and closed two piers.', '2.3m', 'fine'],
  ['Operating profit for the months to the end of May was 71m crowns.', '71m', 'profit'],
  ['Lund made 84 off 91 balls.', '84', ''],
  ['Boat builders saw sales double. Profits slump 30%', '30%', 'fall'],
  ['Revenue more than doubled to 4.1 billion crowns.', '4.1 billion', 'revenue'],
])('%s %s tells "%s"', (text, figure, event) => expect(claimOf(text, figure).event).toBe(event));

test.each([
  ['Moro took 812 of the 1,430 members’ votes.', '812', 'vote'],
  ['Some 30 per cent of the yard’s 2,900 staff work at night.', '2,900', 'staff'],
  ['It ordered 40 trams worth 90m crowns.', '40', 'tram'],
])('%s: %s counts "%s"', (text, figure, head) => expect(claimOf(text, figure).head).toBe(head));

test.each([
  ['The islands added 41,000 jobs in May, more than the 30,000 forecast.', '41,000', 'event'],
  ['Members backed the plan 61-40.', '61-40', 'event'],
  ['Aven won 2-1 with a goal in the last minute.', '2-1', 'event'],
  ['The fund has a goal of 40 million crowns.', '40 million', 'prospect'],
  ['The bank expects growth of 1.4 per cent this year and 1.9 per cent next.', '1.4', 'prospect'],
  ['The bank expects growth of 1.4 per cent this year and 1.9 per cent next.', '1.9', 'prospect'],
  ['Dahl was jailed for life with a minimum of 22 years.', '22 years', 'event'],
  ['The change needs 80 of the 120 votes.', '80', 'limit'],
  ['Income rose to $2.4 billion, or $3.10 a share, from $1.9 billion, or $2.60, a year earlier.', '$1.9', 'background'],
  ['Income rose to $2.4 billion, or $3.10 a share, from $1.9 billion, or $2.60, a year earlier.', '$2.60', 'background'],
  ['Income rose to $2.4 billion, or $3.10 a share, from $1.9 billion, or $2.60, a year earlier.', '$3.10', 'event'],
])('%s %s is in the frame "%s"', (text, figure, frame) => expect(claimOf(text, figure).frame).toBe(frame));

test.each([
  ['Turnout was 58 per cent, down six points on 2019.', '58', 0],
  ['Passenger numbers were 6 per cent below those of 2019.', '6', 0],
])('%s %s is of the year %s', (text, figure, year) => expect(claimOf(text, figure).year).toBe(year));
