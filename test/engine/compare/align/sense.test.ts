import { expect, test } from 'vitest';
import { surroundings } from '../../../../src/engine/compare/align/contexts.ts';
import { type Statement, statements, storyYears } from '../../../../src/engine/compare/statement/statement.ts';
import type { FullReading } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadEngine, loadTable } from '../../../eval/engine.ts';

const engine = loadEngine();
const lexicon = createLexicon(loadTable());

const stated = (text: string): readonly Statement[] => {
  const reading = engine.read({ id: text, text, published: '2024-05-14' }) as FullReading;
  return statements(reading, storyYears(reading));
};

// Without a word in common, the first figure of the report is nearer to the first than to the second of the other.
test.each([
  ['Twenty-two were taken off by helicopter.', 'Twenty-one sailors disembarked. The owner faces a fine of 4 million euros.'],
  ['The thieves made off with 11 jewels.', 'Burglars stole ten diamonds. The glazier needs 14 hours.'],
  ['Farmers lost 400 cows.', 'Some 300 cattle drowned. The minister spoke for 20 minutes.'],
])('%s – %s', (one, others) => {
  const left = stated(one);
  const right = stated(others);
  if (left.length < 1 || right.length < 2) throw new RangeError('a text without figures');
  const likeness = surroundings(left, right, lexicon).sense;
  expect(likeness(0, 0)).toBeGreaterThan(likeness(0, 1));
});

test('mirrors, and says nothing where no word is known', () => {
  const left = stated('Twenty-two were taken off by helicopter.');
  const right = stated('Qqqq 12 zzzz.');
  if (left.length < 1 || right.length < 1) throw new RangeError('a text without figures');
  expect(surroundings(left, right, lexicon).sense(0, 0)).toBe(0);
  expect(surroundings(right, left, lexicon).sense(0, 0)).toBe(0);
});
