import { describe, expect, test } from 'vitest';
import { about } from '../../../../src/engine/compare/statement/about.ts';
import { statements } from '../../../../src/engine/compare/statement/statement.ts';
import type { FullReading } from '../../../../src/engine/cross-check.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();

function aboutOf(text: string, figure: string): string {
  const reading = engine.read({ id: 'a', text }) as FullReading;
  const found = statements(reading, new Set()).find(({ quantity }) => quantity.span.text.includes(figure));
  if (found === undefined) throw new RangeError(`no figure ${figure}`);
  return about(found);
}

describe('what a figure is about, in words that a reader understands', () => {
  test.each<[string, string, string]>([
    ['The raid killed 44 rebel fighters.', '44', 'rebel fighters killed'],
    ['At least 12 people were injured.', '12', 'people injured'],
    ['The court convicted him on seven counts.', 'seven', 'counts'],
    ['The dead included 65 fighters and 49 from government forces.', '49', 'people from government forces killed'],
    ['Around 1,500 people held a vigil.', '1,500', 'number: “Around 1,500 people held a vigil”'],
    ['There were nine fatalities.', 'nine', 'fatalities'],
    ['Two of the eight gates were opened.', 'Two', 'gates'],
    ['The blast injured 44 terrified pupils.', '44', 'pupils injured'],
    ['They passed two predominantly Shia towns at noon.', 'two', 'number: “They passed two predominantly Shia towns at noon”'],
    ['He was sent to prison for 42 months.', '42 months', 'length of time: “sent to prison for 42 months”'],
    [
      'Donors pledged $35 million for the valley, the agency said.',
      '$35 million',
      'amount of money: “Donors pledged $35 million for the valley”',
    ],
    ['Konrad Ahlers, 61, was cleared.', '61', 'age: “Konrad Ahlers, 61, was cleared”'],
    [
      'The poison killed 43 tonnes of fish along the river.',
      '43 tonnes',
      'weight: “The poison killed 43 tonnes of fish along the river”',
    ],
    [
      'The quay shut at 3:40 a.m. and 20 tonnes of coal burned.',
      '20 tonnes',
      'weight: “at 3:40 a.m. and 20 tonnes of coal burned”',
    ],
    ['The clerk wrote in April that a ten-year lease was signed.', 'ten-year', 'length of time: “a ten-year lease was signed”'],
  ])('%s %s', (text, figure, expected) => expect(aboutOf(text, figure)).toBe(expected));
});

describe('what it does not say', () => {
  test.each<[string, string, RegExp]>([
    ['The council will hold 22 meetings.', '22', /arrested/],
    ['He fired 200 rounds.', '200', /fired or attacked/],
    ['The toll was put at nine fatalities.', 'nine', /killed/],
    ['The 43 others were still missing.', '43', /^those/],
  ])('%s', (text, figure, wrong) => expect(aboutOf(text, figure)).not.toMatch(wrong));
});
