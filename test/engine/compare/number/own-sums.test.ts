import { expect, test } from 'vitest';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();

// A text, and the sides of what it says against itself; none where the parts add up or are not all listed.
test.each([
  ['The ferry sank with 12 passengers: seven men and four women.', ['12', 'seven + four']],
  ['The court jailed nine managers – five engineers and three clerks – on Monday.', ['nine', 'five + three']],
  ['Fourteen officers (six guards, four drivers and three clerks) were hurt.', ['Fourteen', 'six + four + three']],
  ['The ferry sank with 12 passengers: eight men and four women.', undefined],
  ['Police held 12 people, including seven men and four women.', undefined],
  ['Police held 12 people: at least seven men and four women.', undefined],
  ['About 12 people were held: seven men and four women.', undefined],
  ['Police held 12 people. Seven men and four women were hurt in the crush.', undefined],
  ['He had two goals: four houses and three cars were burnt, and five others damaged.', undefined],
])('%s', (text, sides) => {
  const found = engine.crossCheck({ id: 'a', text }, []).findings;
  expect(found.map((finding) => finding.sides.map((side) => side.value))).toEqual(sides === undefined ? [] : [sides]);
});
