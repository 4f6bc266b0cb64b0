import { describe, expect, it } from 'vitest';
import { parseDigits } from '../../../src/engine/quantity/numerals.ts';
import { only, read } from './read.ts';

describe('numerals', () => {
  it.each([
    ['killed 21 people', 21],
    ['killed twenty-one people', 21],
    ['killed twenty one people', 21],
    ['nine hundred and two homes', 902],
    ['one hundred and twelve names', 112],
    ['two thousand three hundred and six seats', 2306],
    ['a hundred homes', 100],
    ['eighty-seven homes', 87],
    ['fifteen thousand households', 15_000],
    ['three hundred thousand voters', 300_000],
    ['one hundred and twelve thousand voters', 112_000],
    ['1,340 people', 1340],
    ['300000 people', 300_000],
    ['84\u00a0000 people', 84_000],
    ['2,317,000 individuals', 2_317_000],
    ['1.234.567 votes', 1_234_567],
    ['2.3 million customers', 2_300_000],
    ['2,3 million customers', 2_300_000],
    ['1.3m people', 1_300_000],
    ['20k followers', 20_000],
    ['half a million people', 500_000],
    ['a quarter of a million people', 250_000],
    ['almost two thirds of a million looms', 666_667],
    ['three-quarters of a billion', 750_000_000],
    ['two and a half million people', 2_500_000],
    ['SIX AND A HALF MILLION votes', 6_500_000],
    ['3 crore voters', 30_000_000],
    ['5 lakh voters', 500_000],
    ['two dozen crew', 24],
    ['half a dozen shops', 6],
    ['a dozen shops', 12],
    ['a three-storey block', 3],
    ['the seven-strong council', 7],
  ])('%s', (text, value) => {
    expect(only(text)).toMatchObject({ dimension: 'count', value });
  });

  it.each([
    ['4,9', 4.9],
    ['1,200', 1200],
    ['12,34', 12.34],
    ['6.25', 6.25],
    ['3½', 3.5],
    ['10,00,000', 1_000_000],
  ])('reads the digits %s', (digits, value) => {
    expect(parseDigits(digits)?.value).toBe(value);
  });

  it.each(['4:17', '24.01.2025', '1.2.3'])('leaves %s to others', (digits) => {
    expect(parseDigits(digits)).toBeNull();
  });

  it('keeps the numeral apart from hedge and unit', () => {
    const text = 'They found at least 44 tonnes of it.';
    const { span, number } = only(text);
    expect(span.text).toBe('at least 44 tonnes');
    expect(text.slice(number?.start, number?.end)).toBe('44');
  });

  it.each([
    'There is no one like a grandmother.',
    'A hundredweight is old.',
    'They won hands down.',
    'He often takes a walk.',
    'The half-brother arrived.',
    'Flags flew at half-mast.',
    'A difficult question it was not.',
  ])('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
