import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

// Two texts are compared only where their prose is alike: the rest of both is one.
const REST = `The hospital, which has some 620 beds, said that the kitchen had been closed and that meals were brought in from outside.
Relatives of the patients met the director on Friday and asked for an inquiry into what had happened in the wards.`;
const twins = (a: string, b: string) => claimsOf(`${a}\n${REST}`, `${b}\n${REST}`);

describe('one sentence but for words that exclude each other', () => {
  test.each<[string, string]>([
    [
      'Investigators suspect egg sandwiches served at lunch on the tenth at the hospital.',
      'Investigators suspect chicken sandwiches served at lunch on the tenth at the hospital.',
    ],
    [
      'She said that the other two members had wanted a smaller step.',
      'She said that the other two members had wanted no change.',
    ],
    [
      'Residents of the town upstream of the dam were told by radio.',
      'Residents of the town downstream of the dam were told by radio.',
    ],
    [
      'The thieves left the scene of the crime in a car that was found later.',
      'The thieves left the scene of the crime in a boat that was found later.',
    ],
    [
      'Most of the victims were guests of a christening party in the town on the tenth.',
      'Most of the victims were guests of a wedding party in the town on the tenth.',
    ],
    [
      'Two patients of the hospital have died in an outbreak of botulism that began in July.',
      'Two patients of the hospital have died in an outbreak of salmonella that began in July.',
    ],
    // another place differs too
    [
      'A woman of 74 died on Monday, bringing to two the deaths in an outbreak of listeriosis that has sickened nine people.',
      'A woman of 47 died on Monday, bringing to two the deaths in an outbreak of legionella that has sickened nine people.',
    ],
    [
      'The price of a barrel of the oil that the port ships has fallen since May, traders of the exchange said on Monday.',
      'The price of a barrel of the oil that the port ships has risen since May, traders of the bourse said on Monday.',
    ],
  ])('%s — %s', (a, b) => {
    expect(twins(a, b)).toHaveLength(1);
    expect(twins(b, a)).toHaveLength(1);
  });
});

describe('one sentence in other words', () => {
  test.each<[string, string, string]>([
    [
      'the same',
      'The work force of the plant was told of it on Monday morning.',
      'The workforce of the plant was told of it on Monday morning.',
    ],
    [
      'a kind of it',
      'The thieves left the scene of the crime in a car, they said.',
      'The thieves left the scene of the crime in a vehicle, they said.',
    ],
    [
      'another year',
      'Nothing was stolen from the hall of the museum on the quay, which has been closed since May.',
      'A painting was stolen from the hall of the museum on the quay in 1998, which has been closed since May.',
    ],
    [
      'another word for it',
      'Rioters broke the windows of a bank in the square and hurled bottles at the police for hours, witnesses told us.',
      'Rioters broke the windows of a bank in the square and hurled projectiles at the police for hours, witnesses said.',
    ],
    [
      'another word for it',
      'The president accused the sites that his party uses of closing down the opinions of its members, on Monday night.',
      'The president accused the giants that his party uses of closing down the opinions of its members, on Tuesday night.',
    ],
    [
      'a time',
      'For the second time in less than four weeks a patient died there.',
      'For the second time in less than a month a patient died there.',
    ],
    [
      'a name',
      'The thieves left the scene of the crime near Hadley, they said.',
      'The thieves left the scene of the crime near Tarnow, they said.',
    ],
    [
      'a figure',
      'The other 12 members of the council had wanted a smaller step.',
      'The other 14 members of the council had wanted a smaller step.',
    ],
    [
      'the opposite denied',
      'The northern gate of the hospital was not open to visitors on Monday.',
      'The northern gate of the hospital was closed to visitors on Monday.',
    ],
    [
      'one word in two forms',
      'Most of the victims were guests of a christening party in the town on the tenth.',
      'Most of the victims were guests of a christenings party in the town on the tenth.',
    ],
    ['too little around it', 'She ate egg sandwiches.', 'She ate chicken sandwiches.'],
  ])('%s', (_, a, b) => {
    expect(twins(a, b)).toEqual([]);
    expect(twins(b, a)).toEqual([]);
  });
});
