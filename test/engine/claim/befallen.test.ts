import { expect, it } from 'vitest';
import { claimOf } from './reading.ts';

it.each([
  ['Nine divers were kept in overnight.', 'Nine', 'hospital'],
  ['Nine divers went to hospital.', 'Nine', 'hospital'],
  ['Another dozen were treated on the quay.', 'dozen', 'hospital'],
  ['Nine divers were in a critical condition.', 'Nine', 'critical'],
  ['Six of the injured are in intensive care.', 'Six', 'critical'],
  ['The wave injured 40 people, six of them seriously, and closed the port for a day.', 'six', 'injury'],
  ['Nine divers suffered smoke inhalation.', 'Nine', 'injury'],
  ['Hopes are fading for nine divers trapped 40 metres down.', 'nine', 'trapped'],
  ['Only three of the 60 survived.', 'three', 'rescue'],
  ['Nine divers walked away unscathed.', 'Nine', 'rescue'],
  ['A trawler picked up 60 divers.', '60', 'rescue'],
  ['Police picked up nine men.', 'nine', 'arrest'],
  ['Some 900 were told to leave their homes.', '900', 'displacement'],
  ['Officials put the number of wounded at 300.', '300', 'injury'],
  ['Officials lowered the number of missing people to 22.', '22', 'missing'],
  ['The count of the missing was cut to 40.', '40', 'missing'],
  ['A diver was held over the stabbing of three.', 'three', 'launch'],
  ['Nine climbers died.', 'Nine', 'death'],
  ['Rescue teams found four bodies on Monday, bringing the total to 33.', '33', 'death'],
  ['The 18 who died were all weavers.', '18', 'death'],
  ['Only 14 divers are known to have survived.', '14', 'rescue'],
  ['Nine divers were pulled from the water.', 'Nine', 'rescue'],
  ['Nine divers were led away by police.', 'Nine', 'arrest'],
])('tells what befell them: %s', (text, figure, event) => {
  expect(claimOf(text, figure).event).toBe(event);
});

it.each([
  ['He is survived by two daughters.', 'two'],
  ['A fresh vote must be held within 60 days.', '60 days'],
  ['The hostel took in 1,400 people.', '1,400'],
  ['A dozen divers were hurt, none of them seriously.', 'none'],
])('tells of nothing that befell them: %s', (text, figure) => {
  expect(claimOf(text, figure).event).toBe('');
});

it('reads what happens behind a bare figure', () =>
  expect(claimOf('Eight die as lorry hits wall\n\nA lorry hit a wall.', 'Eight', true)).toMatchObject({
    event: 'death',
    head: '',
  }));

it('takes those whom it befell how badly for some of those told of', () => {
  expect(claimOf('The wave injured 40 people, six critically.', 'six').part).toBe(true);
  expect(claimOf('The wave injured 40 people.', '40').part).toBe(false);
});

it('knows who speaks of a figure, and that what claims lives does not', () => {
  expect(claimOf('The mill spoke of 30 dead.', '30').source).toEqual(['mill']);
  expect(claimOf('The flood claimed nine lives.', 'nine').source).toEqual([]);
  expect(claimOf('There were 43 confirmed cases.', '43').source).toEqual([]);
});
