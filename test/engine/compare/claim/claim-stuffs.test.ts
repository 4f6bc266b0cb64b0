import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

describe('two stuffs of one event', () => {
  test.each<[string, string]>([
    ['Residents fled as chlorine leaked from the works.', 'A leak of ammonia at the works drove residents from their homes.'],
    ['Doctors blame an outbreak of cholera on the well.', 'Tests of the well found that typhoid caused the outbreak.'],
    ['The tanker was carrying 30,000 tonnes of diesel.', 'The tanker was laden with jet fuel.'],
    ['A sample that he gave contained testosterone.', 'The rider tested positive for EPO.'],
    ['The cocaine was hidden under a load of bananas.', 'The cocaine was hidden among sacks of coffee.'],
    ['A drone hit the depot at noon.', 'The depot was hit by a missile at noon.'],
    ['Jets bombed the market, residents said.', 'The air force destroyed an arms depot, the ministry said.'],
    ['The president cut short a holiday.', 'The president broke off a state visit.'],
    ['The fire broke out in the kitchen.', 'The fire started in a bedroom.'],
    ['The inmates escaped through a tunnel.', 'The inmates escaped by helicopter.'],
    ['He carried a bolt-action rifle.', 'He was armed with an assault rifle.'],
    ['She gave birth to a girl on the train.', 'She gave birth to a boy on the train.'],
  ])('%s — %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['both in one report', 'A leak of chlorine and ammonia was found.', 'A cloud of ammonia escaped from the works.'],
    ['it was not that', 'The leak was not chlorine.', 'A cloud of ammonia escaped from the works.'],
    ['another time', 'In January a drone hit the depot.', 'A missile hit the depot.'],
    ['things of two sorts', 'The tanker was carrying diesel.', 'The freighter was carrying wheat.'],
    ['only mentioned', 'Chlorine is made at the works.', 'A cloud of ammonia escaped from the works.'],
    ['several', 'Soldiers destroyed 40 rockets.', 'A drone hit the depot.'],
    ['what may be', 'A drone may have hit the depot.', 'A missile hit the depot.'],
  ])('%s: %s — %s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});

describe('where and how somebody died', () => {
  test.each<[string, string]>([
    ['Erik Lund died in Tarn General Hospital.', 'Erik Lund was found dead in his flat.'],
    ['Erik Lund passed away in hospital.', 'Erik Lund died at the scene.'],
    ['Nadia Tovar was shot in the back by guards.', 'One of the marchers, Nadia Tovar, died of cardiac arrest.'],
    ['Nadia Tovar was trampled at the gate.', 'Nadia Tovar died of gunshot wounds.'],
  ])('%s — %s', (a, b) => {
    expect(claimsOf(a, b).length).toBeGreaterThan(0);
    expect(claimsOf(b, a).length).toBeGreaterThan(0);
  });

  test.each<[string, string, string]>([
    ['two people', 'Erik Lund died in hospital.', 'Mara Lind died at the scene.'],
    ['on the way', 'Erik Lund died on the way to hospital.', 'Erik Lund died in hospital.'],
    ['one of several', 'Two of the men died in hospital.', 'Two of the men died at the scene.'],
    ['one word for both', 'Erik Lund was shot in the street.', 'Erik Lund died of gunshot wounds.'],
  ])('%s: %s — %s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});
