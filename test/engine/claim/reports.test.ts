/** Figures of accidents, crime and courts as reports tell them: long sentences, headlines, later paragraphs. */
import { expect, test } from 'vitest';
import { claimOf } from './reading.ts';

test.each([
  // what stands behind "and", a comma and "and", or a comma and a gerund is told of another
  ['Customs men seized 14 rifles in raids and arrested nine drivers.', '14', 'seizure'],
  ['Gunmen burst in, killing a guard and two cleaners and wounding five.', 'two', 'death'],
  ['Thefts fell by 4 per cent to 612, but knife crime rose.', '612', 'theft'],
  ['Rioters torched 12 cars and 30 stalls and looted a bank.', '30', 'destruction'],
  ['Two men and three women died.', 'Two', 'death'],
  ['The bus, carrying 31 pupils and two teachers, overturned.', 'two', 'flight'],
  ['Troops held 340 people in nine towns, 210 of them in Aven, the union said.', '210', 'arrest'],
  // headlines
  ['Court jails ex-mayor for 8 years', '8 years', 'conviction'],
  ['Judge gives driver 18 months', '18 months', 'conviction'],
  ['Blaze guts 14 shops', '14', 'destruction'],
  ['Knifeman wounds six on tram', 'six', 'injury'],
  ['Twin blasts kill 30, wound 80', '80', 'injury'],
  ['Rebels free 14 hostages', '14', 'release'],
  ['Protesters torch 12 cars', '12', 'destruction'],
  ['50,000 march in capital', '50,000', 'attendance'],
  ['Heatwave: 40 die in three days', '40', 'death'],
  ['Gang jailed for total of 84 years', '84 years', 'conviction'],
  // turns of phrase
  ['The slide buried 40 houses and cost at least 63 people their lives.', 'at least 63', 'death'],
  ['The fall cost two climbers their lives.', 'two', 'death'],
  ['The delay cost two climbers their places.', 'two', ''],
  ['Four bodies were pulled from the river.', 'Four', 'death'],
  ['Four swimmers were pulled from the river.', 'Four', 'rescue'],
  ['More than 300 people were listed as missing.', 'More than 300', 'missing'],
  ['The crash left two passengers fighting for their lives.', 'two', 'critical'],
  ['Three are in a life-threatening condition.', 'Three', 'critical'],
  ['Looters set fire to 30 cars.', '30', 'destruction'],
  ['Twenty clerks stand accused of taking bribes.', 'Twenty', 'charge'],
  ['Five members of the family – a couple and their three sons – died of smoke.', 'Five', 'death'],
  ['Fire broke out in the ten-storey building shortly before 3 a.m.', 'shortly before 3 a.m.', 'occurrence'],
])('%s: %s is of %j', (text, figure, event) => {
  expect(claimOf(text, figure).event).toBe(event);
});

test.each([
  ['Orel counted 40, while an official who asked not to be named spoke of 50.', '50', 'event'],
  ['The mill did not lose 50 looms.', '50', 'denied'],
])('%s: %s is %s', (text, figure, frame) => {
  expect(claimOf(text, figure).frame).toBe(frame);
});

test.each([
  ['Thirty-one killed in blast; three days of mourning declared', 'Thirty-one', []],
  ['Thieves broke in, causing damage put at 9,000 crowns.', '9,000 crowns', []],
  ['At least 17 people died in what neighbours described as the worst night of all.', 'At least 17', []],
  ['The two men, aged 24 and 26, deny the charges.', '24', []],
  ['Four lorries were lost, two officers said, adding that eight men were hurt.', 'eight', ['two officers']],
  ['The army denied it; the rebels had spoken of 22 captives.', '22', ['rebels']],
])('%s: %s is told by %j', (text, figure, source) => {
  expect(claimOf(text, figure).source).toEqual(source);
});

test.each([
  ['The camp, built for 3,000 people, is full.', '3,000', 'limit'],
  ['Only 23 of the estimated 150 passengers could be saved.', '23', 'event'],
  ['Some 23 passengers could be saved if help comes.', '23', 'prospect'],
  ['Patrols picked up 204 people in three separate operations, 61 of whom were ill.', '61', 'event'],
  ['A separate raid killed 12 people.', '12', 'background'],
])('%s: the frame of %s is %s', (text, figure, frame) => {
  expect(claimOf(text, figure).frame).toBe(frame);
});

test.each([
  ['Six men were hanged for the murder of a judge in 2019.', 'Six', 0],
  ['Two men were jailed for nine years for killing a guard in 2019.', 'Two', 0],
  ['Six men were hanged in 2019.', 'Six', 2019],
])('%s: the year of %s is %d', (text, figure, year) => {
  expect(claimOf(text, figure).year).toBe(year);
});

test.each([
  ['Only 23 of the estimated 150 passengers were saved.', '23', 'passenger', 'rescue'],
  ['Shelling killed seven people, including two children, and wounded 31.', 'two', 'child', 'death'],
  ['Nobody on the ground was hurt, but all nine on board, including two pilots, perished.', 'two', 'pilot', 'flight'],
  ['The ship, with 60 passengers and nine crew aboard, was full.', '60', 'passenger', 'flight'],
  ['Officials put the number of detainees at 97.', '97', '', 'arrest'],
  ['A count by the clinic put the dead at 81.', '81', '', 'death'],
  ['Two teens held over arson attack', 'Two', 'teen', 'arrest'],
  ['Debris was found over a kilometre from the field.', 'kilometre', '', ''],
])('%s: %s counts %j of %j', (text, figure, head, event) => {
  const claim = claimOf(text, figure);
  expect([claim.head, claim.event]).toEqual([head, event]);
});
