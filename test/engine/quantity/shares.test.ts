import { describe, expect, it } from 'vitest';
import { only, read } from './read.ts';

describe('fractions', () => {
  it.each([
    ['a third of them', 'a third', 1 / 3],
    ['two-thirds of borrowers', 'two-thirds', 2 / 3],
    ['about three-quarters of economists', 'about three-quarters', 0.75],
    ['three quarters of them', 'three quarters', 0.75],
    ['one in five households', 'one in five', 0.2],
    ['1 in 4 homes', '1 in 4', 0.25],
    ['nine out of ten homes', 'nine out of ten', 0.9],
    ['nine homes out of ten', 'nine homes out of ten', 0.9],
    ['every third of the dead', 'every third', 1 / 3],
    ['Every third household is cold.', 'Every third', 1 / 3],
    ['half of its income', 'half', 0.5],
    ['more than half of it', 'more than half', 0.5],
    ['it fell by half', 'half', 0.5],
    ['it fell by about a tenth', 'about a tenth', 0.1],
    ['the sum was halved', 'halved', 0.5],
    ['roughly one eighth of the cargo', 'roughly one eighth', 0.125],
  ])('%s', (text, span, value) => {
    const found = only(text);
    expect(found).toMatchObject({ span: { text: span }, dimension: 'fraction' });
    expect(found.value).toBeCloseTo(value, 9);
  });

  it.each([
    'a third term',
    'every third meeting',
    'as did a third, and then left',
    'in the third quarter',
    'the first half',
    'killed one in 2019',
    'a fifth attempt',
    'a quarter to eleven',
    'the last two quarters',
  ])('finds no fraction in: %s', (text) => {
    expect(read(text).filter((quantity) => quantity.dimension === 'fraction')).toEqual([]);
  });
});

describe('multiples and times', () => {
  it.each([
    ['twice as many homes', 'multiple', 2],
    ['twice that number', 'multiple', 2],
    ['almost twice the limit', 'multiple', 2],
    ['three times the limit', 'multiple', 3],
    ['it doubled', 'multiple', 2],
    ['more than double the limit', 'multiple', 2],
    ['a threefold rise', 'multiple', 3],
    ['they were warned twice', 'count', 2],
    ['they were warned four times', 'count', 4],
    ['four times this month', 'count', 4],
    ['twice the same evening', 'count', 2],
    ["three times this year's harvest", 'multiple', 3],
    ["twice the previous year's total", 'multiple', 2],
  ] as const)('%s', (text, dimension, value) => {
    expect(only(text)).toMatchObject({ dimension, value });
  });

  it.each(['a full double hull', 'The Times said so.', 'at all times', 'a double room'])('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('ranks', () => {
  it.each([
    ['the fourth cut this year', 4],
    ["the country's third-largest group", 3],
    ['the 61st day of hearings', 61],
    ['for a third time', 3],
    ['a second gunman', 2],
  ])('%s', (text, value) => {
    expect(only(text)).toMatchObject({ dimension: 'rank', value });
  });

  it.each([
    'the 46th Regiment',
    'First they came, second they left.',
    'a second of silence',
    'the Third World',
    'in the third quarter',
    'the 21st century',
    'on 13th and Grove',
    'the second half',
  ])('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('scores and votes', () => {
  it.each([
    ['The vote was 5-2.', 5, 2],
    ['It passed by four votes to three.', 4, 3],
    ['by a vote of six to three', 6, 3],
    ['two votes to one', 2, 1],
    ['They won 3-1.', 3, 1],
    ['They lost 2-3.', 2, 3],
    ['a 63-36 vote', 63, 36],
    ['Pavorra crushed Montreve 3:1.', 3, 1],
    ['The game ended 1-1.', 1, 1],
    ['They were 204 for seven at stumps.', 204, 7],
  ])('%s', (text, value, second) => {
    expect(only(text)).toMatchObject({ dimension: 'score', value, second });
  });

  it('reads a level score beside others as one', () => {
    expect(read('The judges gave it 117-111, 115-113 and 114-114.').map(({ value, second }) => [value, second])).toEqual([
      [117, 111],
      [115, 113],
      [114, 114],
    ]);
  });

  it('reads the sets of a match as scores', () => {
    expect(read('She won 6-3, 4-6, 7-5.').map(({ dimension, value, second }) => [dimension, value, second])).toEqual([
      ['score', 6, 3],
      ['score', 4, 6],
      ['score', 7, 5],
    ]);
  });

  it.each([
    '10-15 people',
    'three to five people',
    'from 21 to 12 people',
    'it is open 24-7-365',
    'in 2023-24',
    'at 4:17',
    'at 12:05',
    'it began at 8:35',
    '1-1 talks',
    'a 50-50 chance',
    '12 for six months',
  ])('is no score: %s', (text) => {
    expect(read(text).filter((quantity) => quantity.dimension === 'score')).toEqual([]);
  });
});
