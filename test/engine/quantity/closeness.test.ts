import { expect, test } from 'vitest';
import { closeness, ordersApart } from '../../../src/engine/quantity/closeness.ts';
import { loadEngine } from '../../eval/engine.ts';

const engine = loadEngine();
const only = (text: string) => {
  const [quantity] = engine.read({ id: 'a', text }).quantities;
  if (quantity === undefined) throw new Error(`no figure in “${text}”`);
  return quantity;
};

test.each([
  ['4,200 people marched.', '4,200 people marched.', 0],
  ['4,200 people marched.', '8,400 people marched.', 0],
  ['4,200 people marched.', '42,000 people marched.', 0],
  ['No people marched.', '4,200 people marched.', 0],
  ['It began at 8:14 a.m.', 'It began at 8:41 a.m.', 0],
])('%s – %s: close by %d', (a, b, close) => {
  expect(closeness(only(a), only(b))).toBeCloseTo(close);
  expect(closeness(only(b), only(a))).toBeCloseTo(close);
});

test('the larger the values and the nearer, the closer', () => {
  const [two, three, hundreds, near, far] = ['2', '3', '412', '431', '612'].map((n) => only(`${n} people marched.`)) as [
    ReturnType<typeof only>,
    ReturnType<typeof only>,
    ReturnType<typeof only>,
    ReturnType<typeof only>,
    ReturnType<typeof only>,
  ];
  expect(closeness(hundreds, near)).toBeGreaterThan(closeness(hundreds, far));
  expect(closeness(hundreds, far)).toBeGreaterThan(closeness(two, three));
  expect(closeness(hundreds, near)).toBeLessThanOrEqual(1);
});

test.each([
  ['410 people marched.', '4,100 people marched.', 1],
  ['It began at 8:00 a.m.', 'It began at 2:00 p.m.', 2],
  ['No people marched.', '4,200 people marched.', 0],
])('%s – %s: %d orders apart', (a, b, orders) => {
  expect(ordersApart(only(a), only(b))).toBeCloseTo(orders);
});

test('two years lie as near each other as two days', () => {
  const [early, late] = ['It opened in 1997.', 'It opened in 1998.'].map(only) as [
    ReturnType<typeof only>,
    ReturnType<typeof only>,
  ];
  const [day, next] = ['It opened on 3 May 1998.', 'It opened on 5 May 1998.'].map(only) as [
    ReturnType<typeof only>,
    ReturnType<typeof only>,
  ];
  expect(ordersApart(early, late)).toBeCloseTo(ordersApart(day, next), 2);
  expect(ordersApart(late, day)).toBeGreaterThan(ordersApart(early, late));
});
