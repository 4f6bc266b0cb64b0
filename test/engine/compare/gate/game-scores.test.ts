import { expect, test } from 'vitest';
import { otherScore } from '../../../../src/engine/compare/gate/game-scores.ts';
import { statementOf } from '../statement-of.ts';

const other = (a: string, b: string): boolean => otherScore(statementOf(a, 'score'), statementOf(b, 'score'));

test.each([
  ['Tovar (11-4) took the lead.', 'They were down 14-0.'],
  ['Tovar beat Aven 31-24.', 'Tovar (11-4) also won their eighth game.'],
  ['The team went 13-3 that year.', 'Tovar beat Aven 31-24.'],
  ['Tovar went 13-3.', 'He won ten games after starting 9-1.'],
  ['Tovar beat Aven 31-24.', 'Tovar took a 17-14 lead.'],
  ['Tovar won 3-1.', 'At the break they led 1-0.'],
  ['Lund improved to 58-3.', 'Moro (36-3) had no answer.'],
  ['Tovar trailed 21-7.', 'Tovar trailed 14-7.'],
  ['Aven stand at 10-5.', 'Tovar won 24-17.'],
  ['Aven finished second at 9-7.', 'Aven lost 30-10.'],
  ['Lund won 6-3, 4-6, 7-5.', 'Lund won 6-4, 7-5.'],
])('of another game or moment: %s – %s', (a, b) => {
  expect(other(a, b)).toBe(true);
  expect(other(b, a)).toBe(true);
});

test.each([
  ['Tovar beat Aven 3-1.', 'Tovar won 3-2 at home.'],
  ['Tovar beat Aven (3-1).', 'Tovar won 3-2 after extra time.'],
  ['The vote was 5-2.', 'The motion passed by four votes to three.'],
  ['Erik Lund (52-3) kept his titles.', 'Champion Erik Lund, 53-3, won easily.'],
  ['Lund improved to 58-3.', "The victory took Lund's record to 57-3."],
  ['Tovar lost 2-0 to Aven.', 'They lost 3-0.'],
  ['Tovar earned a 3-1 victory.', 'Tovar won 2-1.'],
])('may be one: %s – %s', (a, b) => {
  expect(other(a, b)).toBe(false);
  expect(other(b, a)).toBe(false);
});
