import { describe, expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

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
    // a surname whose bearer the report names elsewhere, an age, a colon, an office before the name
    [
      '"We were dancing on a wire," Lindgren said. Anna Lindgren runs the grid.',
      '"We were dancing on a wire," Paul Rook, chairman of the watchdog, told the Courier.',
    ],
    [
      '"It felt like sitting in a cement mixer," said Tom Aksel, a nurse on his way home.',
      'Student Lea Brandt, 22, who was in row nine, said: "It felt like sitting in a cement mixer."',
    ],
    [
      '"It was the hand of heaven," Interior Minister Omar Dessai told a short news conference.',
      'It was left to the governor, Ravi Kanda, to speak for the state. "It was the hand of heaven," he said.',
    ],
    [
      'In the words of coroner Helen Marsh, “nobody should have been on that roof at all”.',
      'As fire chief Dan Corrigan put it, “nobody should have been on that roof at all”.',
    ],
    ['"That ship was a floating coffin," said Captain Georg Hald.', 'Union secretary Lise Bruun called it "a floating coffin".'],
    // as it was spoken, and by whom a pronoun behind the sentence of a speaker means; whom he has beside him is not he
    [
      '"A council that cannot add up cannot lead," said Erik Lund, the leader of the opposition.',
      'Party boss Olav Riis, 58, who opened the debate, crowed: "A council that can\'t add up can\'t lead."',
    ],
    [
      'The driver, named as Ivan Brask, was pulled from the canal, Mayor Helena Dorn told reporters. "The old lock keeper saw nothing at all," she said.',
      '"The old lock keeper saw nothing at all," said police chief Karel Prohaska.',
    ],
    [
      'Joiner Colin Fenby, 41, dug out his son Mark. "It was like swimming in a silo of wet cement," he said.',
      '"It was like swimming in a silo of wet cement," said Nora Talman, an instructor.',
    ],
  ])('%s — %s', (a, b) => {
    expect(claimsOf(a, b)).toHaveLength(1);
    expect(claimsOf(b, a)).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['not on that', 'Common Harbour declined to comment on the lease.', `${QUOTE} said Common Harbour.`],
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
    ['two spellings', `${QUOTE} Daniel Achter said.`, `${QUOTE} said Daniel Achtner.`],
    [
      'a pronoun of somebody beside him',
      'Joiner Colin Fenby, 41, dug out his wife Nora. "It was like swimming in a silo of wet cement," she said.',
      '"It was like swimming in a silo of wet cement," said Nora Talman, an instructor.',
    ],
    [
      'one who quotes the other',
      `${QUOTE} Daniel Achter said, quoting Anneliese Rothen of the works council.`,
      `${QUOTE} Anneliese Rothen said.`,
    ],
    [
      'two who say it in one report',
      `${QUOTE} said Anneliese Rothen. Her partner Daniel Achter agreed: ${QUOTE}`,
      `${QUOTE} Daniel Achter said.`,
    ],
    [
      'a stock phrase',
      '"Our thoughts and prayers are with the families," Daniel Achter said.',
      '"Our thoughts and prayers are with the families," Anneliese Rothen said.',
    ],
    ['a common name for it', 'Daniel Achter called it "a watershed moment".', 'Anneliese Rothen spoke of "a watershed moment".'],
    ['a pronoun that may be of either', `Daniel Achter had met Erik Lund. ${QUOTE} he said.`, `${QUOTE} said Anneliese Rothen.`],
    ['whom he told', `${QUOTE} he told Erik Lund.`, `${QUOTE} said Anneliese Rothen.`],
    [
      'a body by a name of three words',
      `${QUOTE} said Human Rights Campaign president Daniel Achter.`,
      `${QUOTE} said Daniel Achter, the president of the body.`,
    ],
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
