/** How a pair of figures stands among its rivals. */
import { expect, test } from 'vitest';
import { type Ranked, rankAmongRivals } from '../../../src/engine/compare/rivals.ts';
import type { Statement } from '../../../src/engine/compare/statement.ts';

const statement = (): Statement => ({}) as Statement;
const pair = (a: Statement, b: Statement, context: number, relation: 'agree' | 'differ' = 'differ'): Ranked => ({
  a,
  b,
  relation,
  context,
  sense: 0,
  contextRank: 0,
  contextLead: 0,
  senseRank: 0,
  senseLead: 0,
});

const [a, b, c, d] = [statement(), statement(), statement(), statement()];

test('the most alike ranks first and leads by what parts it from the next', () => {
  const best = pair(a, c, 0.8);
  const next = pair(a, d, 0.5);
  const last = pair(b, c, 0.1);
  rankAmongRivals([best, next, last]);
  expect(best).toMatchObject({ contextRank: 1 });
  expect(best.contextLead).toBeCloseTo(0.3);
  expect(next).toMatchObject({ contextRank: 1 / 2 });
  expect(next.contextLead).toBeCloseTo(-0.3);
  expect(last).toMatchObject({ contextRank: 1 / 2 });
});

test('equal figures have only equal figures as rivals', () => {
  const differing = pair(a, c, 0.8);
  const equal = pair(a, d, 0.5, 'agree');
  rankAmongRivals([differing, equal]);
  expect(equal).toMatchObject({ contextRank: 1, contextLead: 0.5 });
});

test('who shares no word ranks nowhere', () => {
  const none = pair(a, c, 0);
  rankAmongRivals([none]);
  expect(none).toMatchObject({ contextRank: 0, senseRank: 0 });
});
