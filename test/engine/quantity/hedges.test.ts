import { describe, expect, it } from 'vitest';
import { HEDGES, VAGUE } from '../../../src/engine/quantity/hedges.ts';
import type { Hedge } from '../../../src/model.ts';
import { only, read } from './read.ts';

describe('hedges', () => {
  it.each<[string, string, Hedge, number | null, number | null]>([
    ['They counted 97 homes.', '97', 'exact', 97, 97],
    ['They counted 30 homes.', '30', 'exact', 30, 30],
    ['They counted 200 homes.', '200', 'rounded', 180, 220],
    ['They counted 1,200 homes.', '1,200', 'rounded', 1150, 1250],
    ['They counted 2.3 million homes.', '2.3 million', 'rounded', 2_250_000, 2_350_000],
    ['Nearly 100 homes burned.', 'Nearly 100', 'nearly', 88, 100],
    ['Just under 50 homes burned.', 'Just under 50', 'nearly', 44, 50],
    ['About 400 homes burned.', 'About 400', 'about', 350, 450],
    ['Some 260 homes burned.', 'Some 260', 'about', 247, 273],
    ['88,000 or so homes burned.', '88,000 or so', 'about', 83_600, 92_400],
    ['At least 40 homes burned.', 'At least 40', 'at-least', 40, null],
    ['No fewer than 40 homes burned.', 'No fewer than 40', 'at-least', 40, null],
    ['40 or more homes burned.', '40 or more', 'at-least', 40, null],
    ['More than 40 homes burned.', 'More than 40', 'more-than', 40, null],
    ['Well over 40 homes burned.', 'Well over 40', 'more-than', 40, null],
    ['In excess of 200 rounds were fired.', 'In excess of 200', 'more-than', 200, null],
    ['200+ homes burned.', '200+', 'more-than', 200, null],
    ['Just over 100 homes burned.', 'Just over 100', 'more-than', 100, 113],
    ['Over nearly 100 homes burned.', 'Over nearly 100', 'about', 80, 120],
    ['At least some 40 homes burned.', 'At least some 40', 'at-least', 40, null],
    ['Fewer than about 40 homes burned.', 'Fewer than about 40', 'less-than', null, 40],
    ['Up to 40 homes burned.', 'Up to 40', 'at-most', null, 40],
    ['As many as 80 homes burned.', 'As many as 80', 'at-most', null, 80],
    ['No more than 72 homes burned.', 'No more than 72', 'at-most', null, 72],
    ['He put it at 60,000 at most.', '60,000 at most', 'at-most', null, 60_000],
    ['Fewer than 200 homes burned.', 'Fewer than 200', 'less-than', null, 200],
    ['Between 3 and 5 homes burned.', 'Between 3 and 5', 'range', 3, 5],
    ['Three to five homes burned.', 'Three to five', 'range', 3, 5],
    ['10-15 homes burned.', '10-15', 'range', 10, 15],
    ['10 to 15 homes burned.', '10 to 15', 'range', 10, 15],
    ['Two or three homes burned.', 'Two or three', 'range', 2, 3],
    ['Dozens of homes burned.', 'Dozens', 'vague', 24, 199],
    ['Scores of homes burned.', 'Scores', 'vague', 40, 399],
    ['Hundreds of homes burned.', 'Hundreds', 'vague', 200, 1999],
    ['Tens of thousands of homes burned.', 'Tens of thousands', 'vague', 20_000, 299_999],
    ['Several homes burned.', 'Several', 'vague', 3, 15],
    ['Several hundred homes burned.', 'Several hundred', 'vague', 300, 999],
    ['A handful of homes burned.', 'A handful', 'vague', 3, 9],
    ['A couple of homes burned.', 'A couple', 'vague', 2, 3],
    ['A dozen homes burned.', 'A dozen', 'vague', 10, 14],
    ['The dozen homes burned.', 'dozen', 'vague', 10, 14],
    ['More than a dozen homes burned.', 'More than a dozen', 'more-than', 12, null],
    ['Hundreds of thousands of homes burned.', 'Hundreds of thousands', 'vague', 200_000, 1_999_999],
  ])('%s', (text, span, hedge, low, high) => {
    const found = only(text);
    expect(found).toMatchObject({ span: { text: span }, hedge, dimension: 'count' });
    expect(found.low === null ? null : Math.round(found.low)).toBe(low);
    expect(found.high === null ? null : Math.round(found.high)).toBe(high);
  });

  it.each([
    ['They handed over 20 prisoners.', '20'],
    ['The dispute over two islands goes on.', 'two'],
    ['She asked about two men.', 'two'],
    ['It adds up to 97 homes.', '97'],
    ['The rate crept up to 6.1%.', '6.1%'],
    ['The army took over 12 villages.', '12'],
    ['Under two laws that is a crime.', 'two'],
    ['It is twice as much as 50 homes.', '50'],
    ['They passed two laws.', 'two'],
    ['It lay under six metres of mud.', 'six metres'],
    ['They sold fewer than a year earlier.', 'a year'],
  ])('is no hedge: %s', (text, span) => {
    const found = read(text).find((quantity) => quantity.span.text === span);
    expect(found?.hedge).toBe('exact');
  });

  it('excludes the bound of "more than" and "fewer than"', () => {
    expect(only('more than 40 homes').lowOpen).toBe(true);
    expect(only('fewer than 40 homes').highOpen).toBe(true);
    expect(only('at least 40 homes').lowOpen).toBeUndefined();
  });

  it('has a reason for every row, no phrase twice, and no empty interval', () => {
    const phrases = HEDGES.flatMap(({ before, after }) => [
      ...before.map((phrase) => `${phrase} N`),
      ...(after ?? []).map((phrase) => `N ${phrase}`),
    ]);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
    expect(HEDGES.filter(({ reason }) => reason.length < 10)).toEqual([]);
    expect(Object.values(VAGUE).filter(({ low, high, reason }) => (high !== null && high < low) || reason.length < 10)).toEqual(
      [],
    );
  });

  it.each(['a string of attacks', 'a number of homes', 'many homes', 'he scores often'])('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
