/** How a pair of figures stands among its rivals. */
import { expect, test } from 'vitest';
import { type Rivals, standings } from '../../../../src/engine/compare/align/rivals.ts';

/** Places of the two statements, how alike the words around them are, and whether the figures agree. */
type Row = [left: number, right: number, context: number, agrees?: 'agree'];

const ranked = (...rows: Row[]): { rank: number; lead: number }[] => {
  const pairs: Rivals = {
    left: Int32Array.from(rows, ([left]) => left),
    right: Int32Array.from(rows, ([, right]) => right),
    agrees: Uint8Array.from(rows, (row) => (row[3] === 'agree' ? 1 : 0)),
    context: Float64Array.from(rows, (row) => row[2]),
    sense: new Float64Array(rows.length),
  };
  const { context } = standings(pairs, new Uint8Array(rows.length).fill(1));
  return rows.map((_, i) => ({ rank: context.rank[i] as number, lead: context.lead[i] as number }));
};

test('the most alike ranks first and leads by what parts it from the next', () => {
  const [best, next, last] = ranked([0, 0, 0.8], [0, 1, 0.5], [1, 0, 0.1]);
  expect(best?.rank).toBe(1);
  expect(best?.lead).toBeCloseTo(0.3);
  expect(next?.rank).toBe(1 / 2);
  expect(next?.lead).toBeCloseTo(-0.3);
  expect(last?.rank).toBe(1 / 2);
});

test('equal figures have only equal figures as rivals', () => {
  const [, equal] = ranked([0, 0, 0.8], [0, 1, 0.5, 'agree']);
  expect(equal).toEqual({ rank: 1, lead: 0.5 });
});

test('who shares no word ranks nowhere', () => {
  const rows = { left: Int32Array.of(0), right: Int32Array.of(0), agrees: Uint8Array.of(0) };
  const { context, sense } = standings({ ...rows, context: Float64Array.of(0), sense: Float64Array.of(0) }, Uint8Array.of(1));
  expect(context.rank[0]).toBe(0);
  expect(sense.rank[0]).toBe(0);
});

test('who shares no statement with another is no rival', () => {
  expect(ranked([0, 1, 0.2], [1, 0, 0.9])).toEqual([
    { rank: 1, lead: 0.2 },
    { rank: 1, lead: 0.9 },
  ]);
});
