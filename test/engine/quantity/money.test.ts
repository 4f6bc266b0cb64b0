import { describe, expect, it } from 'vitest';
import { only, read } from './read.ts';

describe('money', () => {
  it.each([
    ['a fine of €18m', 'EUR', 18e6],
    ['a fine of €12.5m', 'EUR', 12.5e6],
    ['a fine of $2M', 'USD', 2e6],
    ['a fine of US$34.8 million', 'USD', 34.8e6],
    ['a fine of $1.2bn', 'USD', 1.2e9],
    ['a fine of £310,000', 'GBP', 310_000],
    ['a fine of 310 €', 'EUR', 310],
    ['a fine of EUR 28 million', 'EUR', 28e6],
    ['a fine of SEK 2.9 billion', 'SEK', 2.9e9],
    ['a fine of EKR 84,000,000', 'EKR', 84e6],
    ['a fine of Rs 500 crore', 'INR', 5e9],
    ['a fine of K15,000', 'K', 15_000],
    ['a fine of A$40', 'AUD', 40],
    ['a fine of 12 mln euros', 'EUR', 12e6],
    ['a fine of 12.5 million euros', 'EUR', 12.5e6],
    ['a fine of 40 dollars', 'USD', 40],
    ['a fine of 40 Australian dollars', 'AUD', 40],
    ['a fine of 40 Canadian dollars', 'CAD', 40],
    ['a fine of 84 million crowns', 'crown', 84e6],
    ['a fine of 84 million Estmark crowns', 'crown', 84e6],
    ['a fine of 60 million pesos', 'peso', 60e6],
    ['a fine of 300 Swiss francs', 'CHF', 300],
    ['a fine of 40 million pounds', 'GBP', 40e6],
    ['a fine of 500 rupees', 'INR', 500],
    ['a fine of 30 billion yen', 'JPY', 30e9],
    ['a fine of two hundred thousand pesos', 'peso', 200_000],
    ['an offer of 415p', 'GBP', 4.15],
    ['milk at 62.5p a pint', 'GBP', 0.625],
  ])('%s', (text, unit, value) => {
    expect(only(text)).toMatchObject({ dimension: 'money', unit, value });
  });

  it('keeps the first of two currencies and records the second', () => {
    const found = only('It was fined 84 million crowns ($7.9 million).');
    expect(found).toMatchObject({ span: { text: '84 million crowns ($7.9 million)' }, unit: 'crown', value: 84e6 });
    expect(found.also).toMatchObject([{ dimension: 'money', unit: 'USD', value: 7.9e6 }]);
    expect(only('a sum of K15,000 (about US$600)').also).toMatchObject([{ unit: 'USD', value: 600 }]);
  });

  it.each([
    ['They save 640 crowns a month.', 'month'],
    ['It pays $2.10 per share.', 'share'],
    ['Eggs cost $4 a dozen.', 'dozen'],
    ['It pays K15,000 for every household.', 'household'],
  ])('says by what it is counted: %s', (text, per) => {
    expect(only(text).per).toBe(per);
  });

  it('gives every number of a list the scale and currency of the last', () => {
    expect(read('The sum has been 28, 46 and 71 million euros.').map(({ unit, value }) => [unit, value])).toEqual([
      ['EUR', 28e6],
      ['EUR', 46e6],
      ['EUR', 71e6],
    ]);
    expect(only('It costs $5-10 million.')).toMatchObject({ low: 5e6, high: 10e6, hedge: 'range', unit: 'USD' });
  });

  it.each([
    ['The fine was 12.5 million, plus costs.', '12.5 million', ''],
    ['They paid 3 million euros at first. By law it could be 9 million.', '9 million', 'EUR'],
    ['The minimum is EUR 45,000. For most, the minimum of 45,000 is enough.', 'minimum of 45,000', 'EUR'],
  ])('takes a bare sum for money: %s', (text, span, unit) => {
    expect(read(text).find((quantity) => quantity.span.text === span)).toMatchObject({ dimension: 'money', unit });
  });

  it.each([
    ['They paid 3 million euros to 2 million people.', '2 million', 'count'],
    ['The budget of this country of 14 million is small.', '14 million', 'count'],
    ['The fund paid 8 euros each; 900 came.', '900', 'count'],
    ['They seized 50 pounds of marijuana.', '50 pounds', 'mass'],
    ['He lost 20 pounds in weight.', '20 pounds', 'mass'],
    ['a 15-pound turkey', '15-pound', 'mass'],
  ])('is no money: %s', (text, span, dimension) => {
    expect(read(text).find((quantity) => quantity.span.text === span)?.dimension).toBe(dimension);
  });

  it('reads vague sums only as figures', () => {
    expect(only('They paid seven figures.')).toMatchObject({
      dimension: 'money',
      unit: '',
      low: 1e6,
      high: 9_999_999,
      hedge: 'vague',
    });
    expect(read('The figures were wrong.')).toEqual([]);
  });

  it.each([
    ['The bill went from 210m crowns to 380m.', ['210m crowns', '380m'], ['money', 'money']],
    ['The hall is 30m long and cost 5m crowns.', ['30m', '5m crowns'], ['length', 'money']],
    ['The coin lost 1.7 per cent to 42.6.', ['1.7 per cent', '42.6'], ['percent', 'count']],
    ['The rate went from 4.1 per cent to 3.8.', ['4.1 per cent', '3.8'], ['percent', 'percent']],
    ['Drivers want 11 per cent; the firm has offered 6.', ['11 per cent', '6'], ['percent', 'percent']],
    ['Judges cut it to four years from nine.', ['four years', 'nine'], ['duration', 'duration']],
  ])('tells by the amount before it what a bare one is of: %s', (text, spans, dimensions) => {
    const found = read(text);
    expect(found.map(({ span }) => span.text)).toEqual(spans);
    expect(found.map(({ dimension }) => dimension)).toEqual(dimensions);
  });

  it.each([
    ['Copper rose $1.35 to $71.20 a tonne.', [1.35, 71.2]],
    ['Prices went up 0.4% to 3.1%.', [0.4, 3.1]],
    ['Prices may rise 2% to 3%.', [2]],
    ['The rent will rise by £40 to £910.', [40, 910]],
    ['Readers rose by 1.3 million to 26 million.', [1.3e6, 26e6]],
    ['Readers rose by 13 to 26 million.', [13e6]],
    ['Tickets cost $5 to $40.', [5]],
    ['The rate rose by a quarter point to 4.5%.', [0.25, 4.5]],
  ])('parts by how much something moved from where it came to be: %s', (text, values) => {
    expect(read(text).map(({ value }) => value)).toEqual(values);
  });
});
