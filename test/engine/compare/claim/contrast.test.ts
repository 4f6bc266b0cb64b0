import { describe, expect, test } from 'vitest';
import { areSetApart } from '../../../../src/engine/compare/claim/contrast.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';
import { claimsOf } from '../claims-of.ts';

const lexicon = createLexicon(loadTable());

describe('clauses that are set apart by what hangs on them', () => {
  test.each<[string, string]>([
    ['The river did not burst its banks in the old town', 'The river burst its banks at the mill'],
    ['No one was killed in Homs', 'Two people were killed in Idlib'],
    ['The captain failed to score in the 12th minute', 'The captain scored in the 80th minute'],
    ['The singer did not perform in the second half', 'The singer performed in the first half'],
    ['The broker was found guilty of fraud', 'The broker was cleared of theft'],
    ['The driver was not charged with murder', 'The driver was charged with careless driving'],
    ['The factory leaked oil into the river', 'The factory leaked oil into the lake'],
    ['The bank lent money to the club', 'The bank lent money to the city'],
  ])('%s | %s', (a, b) => {
    expect(areSetApart(a, b, lexicon)).toBe(true);
    expect(areSetApart(b, a, lexicon)).toBe(true);
  });

  test.each<[string, string, string]>([
    ['one place', 'No one was killed in Homs', 'Two people were killed in the city of Homs'],
    ['a kind of it', 'A leak in the tanker', 'A leak in the ship'],
    ['a part of it', 'A crack in the wall', 'A crack in the dam wall'],
    ['only one says where', 'The river burst its banks', 'The river burst its banks at the mill'],
    ['a date is no place', 'The bank closed in May', 'The bank closed in the city'],
    ['vague', 'Shots were fired in the area', 'Shots were fired at the station'],
    ['where and how', 'The captain scored from the spot', 'The captain scored with a header'],
    ['one charge', 'The broker was charged with fraud', 'The broker was cleared of fraud'],
  ])('not: %s', (_, a, b) => {
    expect(areSetApart(a, b, lexicon)).toBe(false);
    expect(areSetApart(b, a, lexicon)).toBe(false);
  });
});

describe('what is said of another thing is not denied', () => {
  test.each<[string, string]>([
    ['Rovers lost at home on Saturday.', 'Rovers won the return leg on Wednesday.'],
    ['The captain failed to score from the spot in the 12th minute.', 'The captain scored with a header in the 80th minute.'],
    ['The drug did not cure the older patients.', 'The drug cured half of the younger patients.'],
    ['The older pupils were not vaccinated.', 'The younger pupils were vaccinated.'],
    ['The hospital had not run out of blood.', 'The hospital ran out of oxygen, relatives said.'],
    ['The driver was not charged with murder.', 'The driver was charged with careless driving.'],
    ['The storm avoided hitting the capital.', 'The storm hit the islands.'],
    ['Schools in the valley stayed open.', 'Schools on the coast were closed.'],
    ['The painting was not stolen in the raid.', 'Four drawings were stolen in the raid.'],
    ['The mayor did not vote for the bill.', 'The mayor voted in the election.'],
    ['The party failed to win a seat in the city.', 'The party won a seat in the countryside.'],
    ['The court did not fine the bank.', 'The court fined the broker.'],
    ['Petrol prices rose in March.', 'Petrol prices fell in April.'],
    ['The cameras at the entrance were working.', 'The cameras in the tunnel were broken.'],
    ['The offer from Tovar was rejected.', 'The offer from Brandt was accepted.'],
    ['The talks on pay collapsed.', 'The talks on pensions are constructive.'],
    ["The firm's shares rose 4 percent in early trading.", "The firm's shares fell 2 percent by the close."],
    ['Most of the crew survived.', 'Two of the crew died.'],
    ['The dam at Tilwa burst.', 'The dam at Korn did not burst.'],
  ])('%s | %s', (a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });

  test.each<[string, string]>([
    ['The court did not fine the bank.', 'The court fined the bank 2 million crowns.'],
    ['The nurse was not treated for burns.', 'The nurse was treated for burns at the clinic.'],
    ['The army did not shell the hospital.', 'The army shelled the hospital in the valley.'],
    ['The factory did not leak oil into the river.', 'The factory leaked oil into the river.'],
    ['Schools in the valley stayed open.', 'Schools in the valley were closed.'],
    ['Petrol prices rose in March.', 'Petrol prices fell in March.'],
    ['The cameras in the tunnel were working.', 'The cameras in the tunnel were broken.'],
    ['The offer from Tovar was rejected.', 'The offer from Tovar was accepted.'],
    ['The talks on pay collapsed.', 'The talks on pay are constructive.'],
    ['The dam at Korn burst.', 'The dam at Korn did not burst.'],
    ['There was no mutiny on board.', 'A mutiny broke out in the cabin.'],
  ])('but: %s | %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });
});
