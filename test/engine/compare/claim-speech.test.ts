import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const QUOTE = '"This is not a rescue, it is a marriage,"';

describe('who speaks', () => {
  test.each<[string, string]>([
    [`${QUOTE} Daniel Achter told analysts.`, `${QUOTE} said Anneliese Rothen, the head of the company.`],
    [`${QUOTE} Daniel Achter told analysts.`, `${QUOTE} said Dr. Anneliese Rothen, the head of the company.`],
    [
      'Corvant Lines declined to comment.',
      'Corvant Lines has offered help. Its managing director, Paolo Sevran, said on Friday that it would go on. "Our ship was in the right place," he said.',
    ],
    ['Haldrap declined to comment.', `"We never made an offer and we were never asked," said Haldrap finance chief Jens Kragh.`],
  ])('%s — %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['one speaker', `${QUOTE} Daniel Achter told analysts.`, `${QUOTE} said Daniel Achter, the head of the company.`],
    ['a surname', `${QUOTE} Achter said.`, `${QUOTE} said Daniel Achter.`],
    ['an office', `${QUOTE} the chief executive said.`, `${QUOTE} said Daniel Achter.`],
    ['a post of a firm', `${QUOTE} said Common Harbour’s CEO.`, `${QUOTE} said Daniel P. Achter.`],
    [
      'the firm of another sentence',
      'Corvant Lines declined to comment.',
      'Velor Group has offered help. Its director, Paolo Sevran, said on Friday that it would go on. "Our ship was in the right place," he said.',
    ],
    ['other words', `${QUOTE} Daniel Achter said.`, '"We are glad to have found them at last," Anneliese Rothen said.'],
    ['a turn of phrase', '"It is a shame," Daniel Achter said.', '"It is a shame," Anneliese Rothen said.'],
    ['another party', 'Haldrap declined to comment.', '"We never made an offer to them," said Jens Kragh of Velor.'],
    [
      'a campaign and its candidate',
      'The Halder campaign declined to comment.',
      '"You do not lose a box behind the sofa," Halder said.',
    ],
  ])('%s', (_, a, b) => {
    expect(claimsOf(a, b)).toEqual([]);
    expect(claimsOf(b, a)).toEqual([]);
  });
});
