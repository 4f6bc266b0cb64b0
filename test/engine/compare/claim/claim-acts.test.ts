import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

describe('one report tells an act that the other denies', () => {
  test.each<[string, string]>([
    ['We reject the claim that bolts had been taken out.', 'More than 30 bolts had been removed from the outer rail.'],
    ['The president has not been to Orsk.', 'The Head of State arrived in Orsk in the afternoon.'],
    ['We have been at the school since Monday and no food has come here.', 'Thirty tonnes of food have been delivered to date.'],
    ['General Tidro Barr had "neither planned nor financed" the attempt.', 'The attack was conceived by General Tidro Barr.'],
    ['No observer was excluded.', 'Two observers were locked out of the hall.'],
    ['No member of staff was injured.', 'Two guards were rushed to hospital.'],
    ['Brackel said that it would not appeal.', 'Brackel is to appeal against the fine.'],
    ['The company does not plan to appeal.', 'Brackel is to appeal against the fine, a clerk said.'],
    ['By noon nobody had been arrested.', 'A young man was arrested on Monday evening.'],
    ['The ministry had at no time received a warning.', 'In 2021 the auditors sent the ministry a warning.'],
    ['Neither call was answered, the coastguard said.', 'The captain replied to the only call.'],
    ['No observer was at any time excluded.', 'Two observers were kept out of the hall.'],
    ['No homes were affected.', 'At least 60 homes burned in the valley.'],
    ['No homes were affected.', '60 homes out of 112 burned.'],
    ['No homes were damaged.', '60 homes out of 112 burned.'],
    ['Nobody was hurt.', 'Two guards were stabbed at the gate.'],
    ['The ransom was not paid.', 'The ransom was handed over in March.'],
    ['The master, R. Bassi, has not been held.', 'The captain, Renato Bassi, was arrested at the quay.'],
    ['Tovar did not sign.', 'Tovar signed with a reservation.'],
    ["Nobody's been injured.", 'A baker has been injured in the crush.'],
    ['The chapel itself was not hit.', 'A shell had hit the chapel.'],
    ['The army denied that a school and a clinic had been hit.', 'The clinic was hit at noon.'],
    ['The army dismissed as an invention the claim that the clinic had been hit.', 'The clinic was hit at noon.'],
    ['No one has been arrested.', 'A young man was arrested on Monday evening.'],
    ['On Friday at 9.00 President Mara Tovar signed the Coastal Towns Act.', 'Mara Tovar had not signed the bill.'],
    ['Erik Lund condemned the raid.', 'Erik Lund urged restraint on "both sides", pointedly without condemning the attack.'],
    ['The mine has never been notified of any order to suspend work.', 'In March the agency ordered the suspension of all work.'],
  ])('%s — %s', (denial, told) => {
    expect(claimsOf(denial, told)).toHaveLength(1);
    expect(claimsOf(told, denial)).toHaveLength(1);
  });
});

describe('acts that go together', () => {
  test.each<[string, string, string]>([
    ['nobody there', 'There was pushing at the gate; no one got through.', 'A neighbour came to tell her of the fire.'],
    [
      'a word with “no”',
      'The cabinet fell after a no-confidence vote over the harbour deal.',
      'At the root of it is the harbour deal.',
    ],
    ['another theme', 'No doors were removed.', 'More than 30 bolts had been removed from the rail.'],
    ['another agent', 'Brackel said that it would not appeal.', 'The prosecutor is to appeal against the fine.'],
    ['who denies having done it', 'Mr Lunt did not shoot the girl.', 'A girl had been shot at the gate.'],
    ['a stretch of time', 'The town has not been hit by a quake in 25 years.', 'The town was hit by a quake on Sunday.'],
    ['for another end', 'The singer did not die for this.', 'The singer died in April.'],
    ['not even', 'The champion did not even train.', 'The champion trained in the gym.'],
    ['planned and done', 'Brackel will not appeal.', 'Brackel appealed in 2019.'],
    ['whom nobody told', '"Nobody told us," she said.', 'The chairman told analysts on a call.'],
    ['nothing left', 'One, Ramer has nothing left, he said.', 'Ramer left with a left hook.'],
    ['another year', 'No homes were affected.', 'In 2003 a fire burned 94 homes.'],
    ['what had to be done', 'Nobody was arrested.', 'He had to be arrested in the end, said one.'],
    ['what brings it with it, not the other way', 'No homes burned.', 'Some 60 homes were affected.'],
    ['nothing of another kind', 'Nothing was delivered.', 'The speech was delivered at noon.'],
    ['who has no name yet', 'A suspect has not been named.', 'Two people were listed in critical condition.'],
    ['both deny', 'No observer was excluded.', 'No observer was locked out.'],
    ['put down and paid', 'The revolt was not paid for.', 'The revolt was put down.'],
    ['shot at, not hurt', 'Nobody was hurt.', 'Two guards were shot at by a mob.'],
    ['put down, not paid', 'The bill was not paid.', 'The bill was put down on the table.'],
    ['on a condition', 'Brackel would appeal if it lost.', 'Brackel will not appeal.'],
  ])('%s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});

describe('acts of which one excludes the other', () => {
  test.each<[string, string]>([
    ['Judge Ellen Farrow granted the motion.', 'Judge Ellen Farrow turned down the motion.'],
    ['The union accepted the offer.', 'The union turned down the offer.'],
  ])('%s — %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['two bodies', 'Parliament approved the treaty.', 'The president vetoed the treaty.'],
    ['two things', 'The union accepted the offer.', 'The union rejected the timetable.'],
    ['one after the other', 'The plant closed in May.', 'The plant opened in 1968.'],
  ])('%s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});
