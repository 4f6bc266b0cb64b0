import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

describe('what is denied of one thing says nothing of another', () => {
  test.each<[reason: string, denial: string, told: string]>([
    ['another group', 'No clinic staff were hurt.', 'The air raid killed a rebel commander, Dario Senn.'],
    ['who came from elsewhere', 'No member of staff was injured.', 'Twelve officers and eight fans were injured.'],
    ['people at large', 'No official lost his life.', 'The flood has killed 87 people.'],
    ['a narrower kind', 'No foreign tourists were hurt.', 'Four local fishermen were hurt.'],
    ['a part of a name for a place', 'There were no fighters in the school.', 'A school in the fighter-held south was bombed.'],
    ['a place told of before', 'Snow burst into the lodge, but nobody was hurt there.', 'About two dozen people were hurt.'],
    ['another year, named', 'Nobody has died.', 'Of 93 guests one died at the Aven wedding of 2016.'],
    ['another year, for one person', 'Tovar was not elected.', 'Tovar was elected to parliament in 1998.'],
    ['a measure', 'Not one mile of the dyke was built.', 'The dyke was two miles long.'],
    ['a coin', 'Not one euro has been paid to the families.', 'The state paid 3 million euros to the builder.'],
    ['an office beside the name', 'Minister Tovar did not come.', 'Marko Tovar, the interior minister, promised help.'],
    ['who is named, not what he did', 'The mayor did not come to the vigil.', 'The mayor said the bridge would be rebuilt.'],
    ['whom somebody else saw', 'The clerk was not discovered by the thief.', 'The thief was identified by police as Erik Lund.'],
    ['a noun of who does it', 'Nobody had been detained.', 'Season ticket holders are to get their money back.'],
    ['a noun of another act', 'No findings were recorded.', 'Two climbers were recovered dead.'],
    [
      'a fire and a shot',
      'In the course of the evening no shot was fired.',
      'Sparks from welding had set fire to the packaging.',
    ],
    ['a shot and a fire', 'There was no fire on board.', 'The thief was shot dead by officers.'],
    ['a heart', 'No arrests have been made.', 'The coach went into cardiac arrest.'],
    ['what nobody had to do', 'Nobody had to ask for the recount.', 'The mayor asked for the recount.'],
    ['whom nobody did it to', 'Nobody has dismissed me.', 'The board dismissed the cashier.'],
    ['what is forbidden', 'The experts saw no sign of cluster bombs.', 'Cluster bombs are forbidden in towns.'],
    ['one of several', 'No charges were brought in the April 28 raid.', 'He was charged with theft twice in one year.'],
    ['two brothers and an aunt', 'Neither of the boys lived at the house.', 'The aunt had lived at the house for years.'],
    [
      'what was not heard stands elsewhere',
      'Neighbours did not hear or see anything.',
      'Neighbours heard screams when the bodies were found.',
    ],
    ['an answer to somebody else', 'There was no response at the door.', 'The mayor responded in a letter.'],
    ['another object', 'The minister did not mention the letter.', 'The minister mentioned the second review.'],
  ])('%s: %s – %s', (_, denial, told) => {
    expect(claimsOf(denial, told)).toEqual([]);
    expect(claimsOf(told, denial)).toEqual([]);
  });

  test.each<[string, string]>([
    ['No member of staff was injured.', 'A guard was injured.'],
    ['No member of the staff has died.', 'Nine people died in the riot, among them three guards.'],
    ['No soldiers were hurt.', 'Two army conscripts were hurt.'],
    ['Nobody has died.', 'One man died at the fair.'],
    ['There were no injuries.', 'Nine people were hurt.'],
    ['Not one shot came from the police.', 'The thief was shot dead by officers.'],
    ['Tovar was never elected.', 'Tovar was elected to parliament in 1998.'],
    ['No arrests have been made.', 'Three men were arrested at the harbour.'],
  ])('but: %s – %s', (denial, told) => {
    expect(claimsOf(denial, told)).toHaveLength(1);
    expect(claimsOf(told, denial)).toHaveLength(1);
  });
});

describe('two statements that hold together', () => {
  test.each<[reason: string, string, string]>([
    ['one age', 'A girl, 16, was killed in a flat in Aven.', 'A 16-year-old has been arrested.'],
    [
      'until there is another',
      'Prime Minister Jan Tovar will stay on as caretaker.',
      'Prime Minister Jan Tovar resigned on Thursday.',
    ],
    ['shots and shots back', 'A gunman opened fire in a crowded arcade.', 'An officer fired on the gunman from a bridge.'],
    [
      'an announcement, and one matter',
      'Aven Motors declined to comment.',
      'Aven Motors said the terms were "well above the legal minimum".',
    ],
  ])('%s: %s – %s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});
