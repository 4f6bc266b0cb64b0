import { expect, test } from 'vitest';
import { claimOf } from './reading.ts';

test.each([
  ['The Kestrels won 34-6 at home.', '34-6', ''],
  ['Shares in Tovar fell 4 percent by the close.', '4 percent', 'close'],
  ['Shares in Tovar fell 4 percent at midday.', '4 percent', 'noon'],
  ['Shares in Tovar fell 4 percent.', '4 percent', ''],
])('%s: %s is of the moment "%s"', (text, figure, moment) => expect(claimOf(text, figure).moment).toBe(moment));

test.each([
  ['Of our 22 wards, two are closed.', '22', true],
  ['Of our 22 wards, two are closed.', 'two', false],
  ['Fourteen of the 19 economists had expected it.', '19', true],
  ['Fourteen of the 19 economists had expected it.', 'Fourteen', false],
  ['The fire closed 22 wards.', '22', false],
  ['A crew of 22 wards off thieves.', '22', false],
  ['The plan runs to 46 jobs out of about 350.', '350', true],
  ['All of the 22 wards are closed.', '22', false],
])('%s: %s is what others are a part of: %s', (text, figure, pool) => expect(claimOf(text, figure).pool).toBe(pool));

test.each([
  ['The wave left its mark eight metres above the ground.', 'eight metres', false],
  ['The lake stood eight metres above the town.', 'eight metres', true],
  ['They fired five rounds fewer.', 'five', true],
  ['It will be three degrees hotter by then.', 'three degrees', true],
])('%s: %s is a difference: %s', (text, figure, difference) => expect(claimOf(text, figure).difference).toBe(difference));

test.each([
  ['Of our 22 wards, two are closed.', 'two', 'ward', true],
  ["Of the dam's eight gates, five were opened.", 'five', 'gate', true],
  ['In our 22 wards, two are closed.', 'two', '', false],
  ["Twelve of the Harbour League's 21 deputies backed it.", 'Twelve', 'deputy', true],
])('%s: %s counts "%s", a part of them: %s', (text, figure, head, part) =>
  expect(claimOf(text, figure)).toMatchObject({ head, part }),
);

test.each([
  ['The dead number 17.', '17', 'death'],
  ['The three clerks – two women and a man – were killed.', 'three', 'death'],
  ['The three clerks-two women and a man-were killed.', 'three', 'death'],
  ['Three clerks stayed – two women and a man were killed.', 'Three', ''],
  ['The injured number at least 40, he said.', '40', 'injury'],
  ['Officials said the dead numbered 17.', '17', 'death'],
  ['Five people were buried under the rubble.', 'Five', 'trapped'],
  ['Up to 20 people were still feared buried.', '20', 'trapped'],
  ['Five people were buried on Friday.', 'Five', 'death'],
])('%s: %s is a count of %s', (text, figure, event) => expect(claimOf(text, figure).event).toBe(event));

test.each([
  ['Tovar offered 40 million crowns for the mill.', '40 million', ['tovar']],
  ['The owners offered 40 million crowns for the mill.', '40 million', []],
  ['In Oldmere, 40 people were killed.', '40', []],
])('%s: %s was done by %j', (text, figure, agents) => expect(claimOf(text, figure).agents).toEqual(agents));

test.each([
  ['Five people were hurt near Oldmere.', 'Five', ['oldmere']],
  ['Five people were hurt on the bridge.', 'Five', []],
])('%s: %s happened at %j', (text, figure, places) => expect(claimOf(text, figure).places).toEqual(places));

test.each([
  ['The mill closed on 3 May 2021, and 40 people lost their jobs.', '40', true],
  ['Its shares fell 6.8% to 41.30 crowns, their lowest close since 3 October 2013.', '41.30', false],
  ['The recall covers cars built in March 2021, including some 61,000 in Aven.', '61,000', false],
])('%s: %s has a date beside it: %s', (text, figure, dated) => expect(claimOf(text, figure).date >= 0).toBe(dated));

test.each([
  ['The plan runs to 46 jobs out of about 350.', '350', 'job'],
  ['Some 900 people work at the mill.', '900', 'people'],
  ['Of the 40 looms, 12 were sold in 2011.', '40', 'loom'],
])('%s: %s counts %s, whatever the year', (text, figure, head) => expect(claimOf(text, figure)).toMatchObject({ head, year: 0 }));
