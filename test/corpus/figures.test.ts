import { describe, expect, test } from 'vitest';
import { borrowed } from './borrowed.ts';
import { figures, unfounded } from './figures.ts';

describe('figures of a text', () => {
  test.each([
    ['12 people', ['12']],
    ['twelve people', ['12']],
    ['Twenty-four of them', ['24']],
    ['two hundred and five homes', ['205']],
    ['two and three', ['2', '3']],
    ['1,500 houses', ['1500']],
    ['a 1.4bn loan, $54 million', ['1400000000', '54000000']],
    ['nearly 100 fighters', ['nearly 100']],
    ['at least another ten', ['at-least 10']],
    ['more than $105 billion', ['more-than 105000000000']],
    ['as many as 80', ['at-most 80']],
    ['magnitude-5.9', ['5.9']],
    ['a 20-13 win', ['20', '13']],
    ['dozens of soldiers, hundreds of shells', ['dozen', 'hundred']],
    ['nobody was there', []],
    ['someone asked for more', []],
  ])('%s', (text, expected) => {
    expect(figures(text).map(({ value, hedge }) => `${hedge} ${value}`.trim())).toEqual(expected);
  });

  test.each([
    ['At least ten areas fell.', 'They took at least 10 areas.', []],
    ['Ten areas fell.', 'They took at least 10 areas.', ['10']],
    ['At least 10 areas fell.', 'They took 10 areas.', ['at-least 10']],
    ['More than 35 died.', 'Over 35 were killed.', []],
    ['Some 35 died.', 'Over 36 were killed.', ['about 35']],
  ])('%s against: %s', (digest, source, expected) => {
    expect(unfounded(digest, source)).toEqual(expected);
  });
});

describe('borrowed wording', () => {
  const source =
    'The ferry sank within minutes of leaving the harbour, and 12 of the 40 passengers drowned, said Harbour Master Ole Dahl.';
  test.each([
    ['a whole phrase', 'Officials say the ferry sank within minutes of leaving port.', 1],
    ['commas and brackets do not hide it', 'It sank within minutes, of leaving (the harbour).', 1],
    ['six words are not seven', 'It sank within minutes of leaving.', 0],
    ['own words', 'Twelve of 40 people aboard drowned when the ferry went down shortly after it set out.', 0],
    ['names and figures are free', 'said Harbour Master Ole Dahl', 0],
  ])('%s', (_, digest, count) => {
    expect(borrowed([digest], source)).toHaveLength(count);
  });
});
