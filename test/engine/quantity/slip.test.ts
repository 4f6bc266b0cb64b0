import { expect, test } from 'vitest';
import { digitsOf, slipOf } from '../../../src/engine/quantity/slip.ts';
import { loadEngine } from '../../eval/engine.ts';

const engine = loadEngine();
const only = (text: string) => {
  const [quantity] = engine.read({ id: 'a', text }).quantities;
  if (quantity === undefined) throw new Error(`no figure in “${text}”`);
  return digitsOf(quantity);
};

const ORDER = 'the same digits, in another order';
const ZEROS = 'the same digits, with more or fewer zeros';

test.each([
  ['Sales were 2.31 billion euros.', 'Sales were 2.13 billion euros.', ORDER],
  ['The firm has 34,900 workers.', 'The firm has 39,400 workers.', ORDER],
  ['Some 1,800 jars were shipped.', 'Some 18,000 jars were shipped.', ZEROS],
  ['The fine was $350 million.', 'The fine was $3.5 billion.', ZEROS],
  ['The firm has 34,900 workers.', 'The firm has 34,900 workers.', ''],
  ['The firm has 34,900 workers.', 'The firm has 35,900 workers.', ''],
  ['The firm has 349 workers.', 'The firm has 3,940 workers.', ''], // two slips at once
  ['The blast killed 4 people.', 'The blast killed 40 people.', ''], // one digit is shared by chance
  ['She is 45 years old.', 'She is 54 years old.', ''],
  ['It began at 8:14 a.m.', 'It began at 8:41 a.m.', ''],
])('%s – %s: %s', (a, b, slip) => {
  expect(slipOf(only(a), only(b))).toBe(slip);
  expect(slipOf(only(b), only(a))).toBe(slip);
});

test('a slip is told as a reason', () => {
  const [a, b] = ['34,900', '39,400'].map((workers, i) =>
    engine.read({ id: String(i), text: `The group employs ${workers} people.`, published: '2024-05-14' }),
  );
  if (a === undefined || b === undefined) throw new Error('two readings');
  const [finding] = engine.crossCheck(a, [b], { assumeSameEvent: true }).findings;
  expect(finding?.reasons).toEqual([ORDER]);
});

test('a toll that rose was not mistyped', () => {
  const [a, b] = [
    ['12', '2024-05-14'],
    ['21', '2024-05-15'],
  ].map(([dead, published]) =>
    engine.read({ id: String(dead), text: `The blast killed ${dead} people.`, published: String(published) }),
  );
  if (a === undefined || b === undefined) throw new Error('two readings');
  const [finding] = engine.crossCheck(a, [b], { assumeSameEvent: true }).findings;
  expect(finding?.relation).toBe('revised');
  expect(finding?.reasons).not.toContain(ORDER);
});
