import { expect, test } from 'vitest';
import { closedGate } from '../../../../src/engine/compare/align/align.ts';
import { statements, storyYears } from '../../../../src/engine/compare/statement/statement.ts';
import type { FullReading } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadEngine, loadTable } from '../../../eval/engine.ts';

const engine = loadEngine();
const lexicon = createLexicon(loadTable());

// The gate between the first figure of a report and the first, or the `at`th, of another of the same day.
function gate(a: string, b: string, at = 0): string {
  const readings = [a, b].map((text, i) => engine.read({ id: String(i), text, published: '2024-05-14' }) as FullReading);
  const story = storyYears(...readings);
  const [x, y] = readings.map((reading, i) => statements(reading, story)[i * at]);
  if (x === undefined || y === undefined) throw new RangeError('a text without a figure');
  return closedGate(x, y, lexicon);
}

test.each([
  ['another thing happened', 'The blast killed 12 people.', 'The blast injured 14 people.', 'another thing happened to them'],
  ['another group', 'The blast killed 12 soldiers.', 'The blast killed 14 civilians.', 'another group'],
  ['denied', 'The train carried 214 passengers.', 'No, the train did not carry 240 passengers.', 'the text rejects the figure'],
  [
    'people from elsewhere',
    'The blast killed 12 people.',
    'The blast killed 10 foreigners.',
    'one counts everybody, the other a group among them',
  ],
  [
    'people of one country',
    'The blast killed 12 people.',
    'The blast killed ten Tovarians.',
    'one counts everybody, the other a group among them',
  ],
  ['ages of two people', 'Deputy Erin Mayhew, 29, spoke.', 'Officer Paul Dietz, 53, spoke.', "another person's age"],
  ['a woman and a man', 'The woman aged 71 was hurt.', 'The man aged 34 was hurt.', 'another group'],
  [
    'bodies taken in',
    'The blast killed 12 people.',
    'The hospital received 10 bodies.',
    'one counts everybody, the other a group among them',
  ],
  ['things', 'Blast kills 14 in Aven', 'On the spot stood 38 vehicles.', 'another group'],
  ['yards', 'Moro ran for 226 yards.', 'Lund ran for 101 yards.', 'feats of other players or games'],
  ['feats', 'Moro scored five goals for Tovar.', 'Lund scored three goals for Oldmere.', 'feats of other players or games'],
  ['scores', 'Tovar won 3-1 at home.', 'Oldmere won 2-0 at Aven.', 'the score of another game or moment'],
  ['speakers', 'Several witnesses spoke of smoke.', 'One witness said the door was locked.', 'those who speak are counted'],
  ['those asked', 'The league interviewed 70 people.', 'The police held 64 people.', 'those who speak are counted'],
  ['those employed', 'The mill employs 70 people.', 'Some 64 people walked to the lock.', 'those who work there against others'],
  ['those employed alike', 'The mill employs 70 people.', 'Some 64 people work at the mill.', ''],
  ['hours', 'Tovar shares fell 4 percent at the close.', 'Tovar shares fell 6 percent at midday.', 'prices of different hours'],
  ['pointing back', 'The two countries signed the accord.', 'Three countries joined the games.', 'things told of before'],
  [
    'one of several',
    'The bomb killed an officer and a technician.',
    'The bomb killed two officers.',
    'one of several against all of them',
  ],
  [
    'those taken to hospital are some of the injured',
    'Twelve people were injured.',
    'Five people were taken to hospital.',
    'some of the injured, taken to hospital',
  ],
  [
    'some of them',
    'Twenty-two of the crew members were rescued.',
    'All 23 crew members were rescued.',
    'some of them against all of them',
  ],
  [
    'the gravely injured',
    'Nobody was seriously hurt.',
    'The blast left 40 people hurt.',
    'the gravely injured against all of them',
  ],
  [
    'those in danger',
    'Seven people are in a critical condition.',
    'The blast left 40 people hurt.',
    'the gravely injured against all of them',
  ],
  ['two critical', 'Seven people are in a critical condition.', 'Nine people are in intensive care.', ''],
  ['former records', 'The previous record was nine tonnes of cocaine.', 'The previous record was eight tonnes of cocaine.', ''],
  ['a former record', 'The previous record was nine tonnes.', 'They seized 11 tonnes.', 'the text itself replaces the figure'],
  ['prices of one day', 'Tovar shares fell 4 percent on Thursday.', 'Tovar shares lost 6 percent on Thursday.', ''],
  ['the floor of a fire', 'The fire broke out on the fifth floor.', 'It had started on the second floor.', ''],
  ['two floors', 'The fire broke out on the fifth floor.', 'The stairs end on the second floor.', 'another rank'],
  ['a limit', 'The tanker can carry 300 tonnes of oil.', 'The tanker carried 280 tonnes of oil.', 'a limit against a fact'],
  ['two limits', 'The tanker can carry 300 tonnes of oil.', 'It has a capacity of 280 tonnes.', ''],
  ['what a battery can give', 'A battery with a capacity of 90 megawatts failed.', 'The battery gives 200 megawatts.', ''],
  ['told of anybody', 'You only get 30 percent of the vote there.', 'She won 52 percent of the vote.', 'told of anybody'],
  [
    'before one thing and after another',
    'He was in the bar ten minutes before the crash.',
    'They called for help eight minutes after the crash.',
    'before a thing, against after another',
  ],
  ['guests on board', 'On board were 174 guests.', 'On board were 171 passengers.', ''],
  ['the gravely injured alike', 'Four people were seriously injured.', 'Six of them had grave injuries.', ''],
  [
    'votes on one motion',
    'The motion of the Tarn League was passed by 88 votes to 79.',
    'The bill, backed by the Aven Union, was passed by 86 votes to 81.',
    '',
  ],
  ['ages beside a year', 'Ilse Lund, 52, took over in 2019.', 'Ilse Lund, 54, leads the firm.', ''],
  ['heights', 'It was flying at 34,000 feet.', 'It plunged 24,000 feet in no time.', 'measured in another way'],
  ['quakes', 'A quake of magnitude 6.1 struck Aven.', 'A quake of magnitude 3.8 struck Aven.', 'a quake against an aftershock'],
  [
    'times of the page',
    'Updated at 10:04 p.m. on the site.',
    'Posted at 8:44 p.m. on the site.',
    'a time that no event is told of',
  ],
  [
    'lengths of time',
    'Police made more than 50 arrests over four nights.',
    'Police arrested 46 people on Wednesday.',
    'counted over another length of time',
  ],
  [
    'a season',
    'Floods had killed nine people this winter.',
    'The flood killed 11 people.',
    'counted over another length of time',
  ],
  [
    'years',
    'Over the years 14 people have died on the bend in ten years.',
    'Nineteen people died.',
    'counted over another length of time',
  ],
  [
    'a weekend',
    'Six people were hurt in a violent weekend.',
    'Four people were hurt on Saturday.',
    'counted over another length of time',
  ],
  [
    'those of many years',
    'Eleven people have been killed on the ridge since 2013.',
    'The crash on the bend killed 21 people.',
    'counted over another length of time',
  ],
  [
    'those since something began',
    'Eleven people have been killed on the ridge since the quarry opened in 2013.',
    'The crash on the bend killed 21 people.',
    'counted over another length of time',
  ],
  [
    'those of the past years',
    'Nine people were killed on the bend in the past five years.',
    'The crash on the bend killed 21 people.',
    'counted over another length of time',
  ],
  [
    'the worst of many years',
    'The crash killed 19 people on the bend, the worst since 2015.',
    'The crash on the bend killed 21 people.',
    '',
  ],
  ['two of a season', 'Floods had killed nine people this winter.', 'Floods have killed 14 people so far this year.', ''],
  ["this year's", "At this year's fair 12 people were hurt.", 'At the fair 14 people were hurt.', ''],
  ['the rest of a haul', 'They took three other rifles.', 'They took nine rifles.', 'what is left against all of it'],
  ['others of whom many more are told', 'Police held 12 other men.', 'Police held 20 men.', ''],
  ['a debt', 'He owed the bank 120,000 crowns.', 'He had 86,000 crowns in the bank.', 'what is owed against what is had'],
  [
    'a debt of a bank',
    'He owed it 95,000 crowns on a loan.',
    'Deposits of 86,000 crowns were lost.',
    'what is owed against what is had',
  ],
  [
    'treated by one hospital',
    'Twelve people were injured.',
    'The clinic treated five people.',
    'some of the injured, taken to hospital',
  ],
  ['times as much', 'It was three times as much.', 'Fumes stood at four times the level allowed.', 'times of another thing'],
  ['two debts', 'He owed the bank 120,000 crowns.', 'His debt was 86,000 crowns.', ''],
  [
    'of another year',
    'Some 36 people died in the blast of 2011.',
    'Some 23 people were killed at Oldmere in February.',
    'another year',
  ],
  [
    'actors',
    'Tovar offered 40 million crowns; Oldmere waits.',
    'Oldmere offered 55 million crowns; Tovar waits.',
    'another did it',
  ],
  [
    'an earlier price',
    'The price plunged from 11,926 crowns to 10,925 crowns.',
    'The price fell to 6,000 crowns.',
    'the text itself replaces the figure',
  ],
  [
    'a moment of a round',
    'He fell near the end of the fifth round.',
    'By the end of the sixth round he was beaten.',
    'another round',
  ],
  ['an earlier round', 'He stopped Moro in the sixth round.', 'He stopped Moro in the 11th round in 2008.', 'another round'],
  ['a round and a time', 'He won in the seventh round.', 'He won for the fifth time.', 'another round'],
  [
    'what it is of',
    'They agreed on a two-year extension of tax cuts.',
    'They asked for a 13-month extension of unemployment insurance.',
    'a length of another thing',
  ],
  [
    'what was rejected',
    'The mayor wants 5 billion crowns.',
    'He said 2.5 billion crowns was insufficient.',
    'an amount that was rejected',
  ],
  [
    'a quake of another month',
    'The quake had a magnitude of 5.9.',
    'A quake of magnitude 6.4 hit Corvo in February.',
    'a quake against an aftershock',
  ],
  [
    'the last quake',
    'The quake had a magnitude of 5.9.',
    'The last major earthquake there had a magnitude of 6.4.',
    'a quake against an aftershock',
  ],
  [
    'an earlier offer',
    'The bank raised its initial offer of 105 million crowns.',
    'The bank offered 121 million crowns.',
    'the text itself replaces the figure',
  ],
])('%s', (_, a, b, reason) => {
  expect(gate(a, b)).toBe(reason);
  expect(gate(b, a)).toBe(reason);
});

test('a further part is not those of one kind', () =>
  expect(gate('A further eight are in hospital.', 'Among 41 in hospital, including nine children, was Tovar.', 1)).toBe(
    'a further part against those of one kind',
  ));

test.each([
  ['The blast killed 12 people.', 'The blast killed 14 people.'],
  ['The blast killed 12 soldiers.', 'The blast killed 14 troops.'],
  ['The bomb killed 44 fighters and 16 civilians.', 'The bomb killed 37 fighters.'],
  ['Moro scored five goals for Tovar.', 'For Tovar, Moro scored four goals.'],
  ['Tovar won 3-1 at home.', 'Tovar won 3-2 at home.'],
  ['The court heard 118 witnesses.', 'The court heard 117 witnesses.'],
  ['Tovar shares fell 4 percent at the close.', 'Tovar shares fell 6 percent at the close.'],
  ['Two countries signed the accord.', 'Three countries signed the accord.'],
  ['A quake of magnitude 6.1 struck Aven.', 'A quake of magnitude 5.9 struck Aven.'],
  ['The aftershock had a magnitude of 4.8.', 'An aftershock of magnitude 5.1 was felt.'],
  ['The kick-off came 53 minutes later.', 'The kick-off was put back by 35 minutes.'],
  ['It was five past seven when the roof fell.', 'At 6:40 a.m. the roof fell.'],
  ['Tovar offered 40 million crowns.', 'Tovar offered 55 million crowns.'],
  ['The bank offered 105 million crowns.', 'The bank offered 121 million crowns.'],
  ['A quake of magnitude 6.1 struck in May.', 'The quake had a magnitude of 5.9.'],
  ['A quake of magnitude 6.1 struck in February.', 'A quake of magnitude 5.9 struck in February.'],
  ['They agreed on a two-year extension of tax cuts.', 'They want a three-year extension of tax relief.'],
  ['The mayor said 5 billion crowns was insufficient.', 'He said 2.5 billion crowns was not enough.'],
  ['The rain was the heaviest in 25 years.', 'They saw the heaviest rains to hit the land in 40 years.'],
  ['The first vehicle was there in two minutes.', 'Seven minutes passed before the first vehicle came.'],
  ['He fell in the fifth round.', 'He fell in the sixth round.'],
  ['The mill opened in 1921.', 'The mill, opened in 1912, is to close.'],
  ['Hospitals treated 30 people.', 'Twelve people were injured.'],
  ['The strike lasted two days in a row.', 'The longest strike lasted for three days.'],
])('open: %s – %s', (a, b) => expect(gate(a, b)).toBe(''));

test('the injured beside crashes are no part of all injured', () =>
  expect(gate('In the crashes 19 people were injured.', 'The inquiry had recorded 14 crashes and 23 injured.', 1)).toBe(''));
