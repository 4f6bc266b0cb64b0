import { describe, expect, it } from 'vitest';
import { only, read } from './read.ts';

describe('ages', () => {
  it.each([
    ['Deputy Luis Carranza, 41, was there.', 41, 41],
    ['Konrad Ahlers (61) was there.', 61, 61],
    ['a 34-year-old woman', 34, 34],
    ['an eight-year-old girl', 8, 8],
    ['a woman aged 71', 71, 71],
    ['pupils aged between 8 and 14', 8, 14],
    ['children ages 0 to 17', 0, 17],
    ['a man of 29 was there', 29, 29],
    ['The youngster, nine, was there.', 9, 9],
    ['They raise the pension age to 63.', 63, 63],
    ['Mr Zulu, who is 70, was there.', 70, 70],
    ['She is four.', 4, 4],
    ['The boy, Erik Lund, is 7.', 7, 7],
    ['Erik Lund turned 51 and retired.', 51, 51],
    ['Erik Lund, 67 of Tovar, was there.', 67, 67],
    ['children as young as 6 were there', 6, 6],
    ['a 67-yr-old man', 67, 67],
    ['The 67yo was there.', 67, 67],
    ["Mr Zulu, who's 41, was there.", 41, 41],
    ['The ringleader, 34, was there.', 34, 34],
    ['The oldest being 24, they let go.', 24, 24],
    ['The youngest victim was two.', 2, 2],
    ['the youngest a boy of four, he said', 4, 4],
    ['Little Mia, eight, was there.', 8, 8],
    ['the driver, who was 58 and ill', 58, 58],
    ['their age range 71 to 94 years', 71, 94],
    ['He died at the age of 85.', 85, 85],
    ['a woman in her 20s', 20, 29],
    ['an 18-month-old boy', 1.5, 1.5],
    ['The florist, 58, was there.', 58, 58],
    ['Mara Stone, 16 (left), was there.', 16, 16],
    ['Mara Stone was 15 at the time.', 15, 15],
    ['until she turned 21 in autumn', 21, 21],
    ["a woman in her 20's", 20, 29],
    ['a 2 1/2-year-old boy', 2.5, 2.5],
    ['A suspect, 49-year-old Jon Stone, was there.', 49, 49],
    ['Rossi and Bianchi, both 51, were there.', 51, 51],
    ['The choirmaster, 47, sang.', 47, 47],
    ['A shy trumpet player, 61, came along.', 61, 61],
    ["Lund's accordionist, 39, slept.", 39, 39],
    ['Mrs Zulu, then 26, moved to Tovar.', 26, 26],
    ['They spoke to a woman of 58 seen on the quay.', 58, 58],
    ['At 16 he sailed to Oldmere.', 16, 16],
    ['She was only 21 and alone.', 21, 21],
    ['The eldest of those who sang was 88.', 88, 88],
    ['Aged just 15, he swam home.', 15, 15],
  ])('%s', (text, low, high) => {
    expect(only(text)).toMatchObject({ dimension: 'age', low, high });
  });

  it.each([
    ['a baby boy of seven months', 7 / 12, 'month'],
    ['a girl aged 18 months', 1.5, 'month'],
  ])('reads the age of the smallest in years: %s', (text, years, unit) => {
    const found = read(text).find(({ dimension }) => dimension === 'age');
    expect(found?.value).toBeCloseTo(years, 2);
    expect(found?.unit).toBe(unit);
  });

  it.each([
    'A mother of 4, she left.',
    'the total, 34, is known',
    'a staff of three months',
    'the final score, 34, was',
    'his marks in the course, 34, 36 and 31, were',
    'The officers, 14, were from Tovar.',
    'At 17 farms she left a note.',
  ])('finds no age in: %s', (text) => {
    expect(read(text).filter(({ dimension }) => dimension === 'age')).toEqual([]);
  });

  it.each(['His sons, 8, 10 and 12, were there.', 'The boys, ages 8, 10 and 12, were there.'])(
    'reads each of a list: %s',
    (text) => {
      expect(read(text).map(({ dimension, value }) => [dimension, value])).toEqual([
        ['age', 8],
        ['age', 10],
        ['age', 12],
      ]);
    },
  );

  it('reads the ages of two', () => {
    const ages = (text: string): number[] => read(text).flatMap(({ dimension, value }) => (dimension === 'age' ? [value] : []));
    expect(ages('The pair, 18 and 20, sang.')).toEqual([18, 20]);
    expect(ages('The twins, 13, sang.')).toEqual([13]);
    expect(ages('The singers ranged in age from 6 to 77.')).toEqual([6, 77]);
    expect(ages('Two women, 33 and 35, sang.')).toEqual([33, 35]);
    expect(ages('The oldest of them was 70, the youngest five.')).toEqual([70, 5]);
  });

  it('reads bounds of age', () => {
    expect(only('Nobody under 18 was let in.')).toMatchObject({ dimension: 'age', low: null, high: 18 });
    expect(only('Children under six travel free.')).toMatchObject({ dimension: 'age', low: null, high: 6 });
    expect(read('pupils between the ages of 11 and 15').map(({ dimension }) => dimension)).toEqual(['age', 'age']);
    expect(only('The school is for children under 15.')).toMatchObject({ dimension: 'age', low: null, high: 15 });
    expect(only('The boy is under the age of 18.')).toMatchObject({ dimension: 'age', low: null, high: 18 });
    expect(read('Seventeen of them were under 16.')[1]).toMatchObject({ dimension: 'age', high: 16 });
  });

  it.each([
    'In Aktas, 19 died.',
    'In Aktas, nine of them died.',
    'In May, 31 of them left.',
    'Of the crew, 22 came.',
    'a grandfather of five',
    'They found 34 people.',
    'under 16 trees',
  ])('is no age: %s', (text) => {
    expect(read(text).filter((quantity) => quantity.dimension === 'age')).toEqual([]);
  });
});

describe('implied counts', () => {
  it.each([
    ['A child was killed.', 'A child', 1],
    ['The blast killed a police officer.', 'a police officer', 1],
    ['A young Syrian soldier died.', 'A young Syrian soldier', 1],
    ['Another was wounded.', 'Another', 1],
    ['There was another critically injured.', 'another', 1],
    ['He lost both her sons.', 'both', 2],
    ['Both bridges are closed.', 'Both', 2],
    ['Both men were arrested.', 'Both', 2],
    ['The pair were arrested.', 'pair', 2],
    ['The twins were found.', 'twins', 2],
    ['A single letter had come.', 'A single', 1],
    ['The trio was arrested.', 'trio', 3],
    ['No one was hurt.', 'No one', 0],
    ['Nobody was killed.', 'Nobody', 0],
    ['None of the crew survived.', 'None', 0],
    ['Not one of them was hurt.', 'Not one', 0],
    ['Not a single home burned.', 'Not a single', 0],
    ['Not one house was left.', 'Not one', 0],
    ['There were no casualties.', 'no', 0],
    ['It said no civilian died.', 'no', 0],
  ])('%s', (text, span, value) => {
    expect(only(text)).toMatchObject({ span: { text: span }, dimension: 'count', value, low: value, high: value, implied: true });
  });

  it('reads explicit numbers beside people as numbers', () => {
    expect(only('her two sons')).toMatchObject({ value: 2, span: { text: 'two' } });
    expect(only('her two sons').implied).toBeUndefined();
  });

  it.each([
    'No one knows why.',
    'Nobody answered.',
    'Both Kertes and Brandl denied it.',
    'Both the company and the union agreed.',
    'None of this is true.',
    'It is none other than the mayor.',
    'A child can see that.',
    'A soldier stood at the gate.',
    'Another day begins.',
    'He shot a woman and girl.',
    'There is no reason.',
    'one after another',
    'A single currency was planned.',
    'It came without a single warning.',
    'Both sides blame the other.',
  ])('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('one', () => {
  it.each([
    'They list one rifle.',
    'One of the two was ill.',
    'One of them was ill.',
    'One was killed.',
    'One was treated in hospital.',
    'They confirmed that one tank leaked.',
  ])('counts in: %s', (text) => {
    expect(read(text)[0]?.value).toBe(1);
  });

  it.each([
    'It is one of the most active faults.',
    'One of the worst storms.',
    'They help one another.',
    'She is the one who called.',
    'They lost a loved one.',
    'One can see it.',
    'Which one is it?',
    'a mistake, and one he regrets',
    'one-way streets',
    'On the one hand it rains.',
  ])('does not count in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
