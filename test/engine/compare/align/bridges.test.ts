import { expect, test } from 'vitest';
import type { Pair } from '../../../../src/engine/compare/align/align.ts';
import { type Beside, bridged } from '../../../../src/engine/compare/align/bridges.ts';
import type { Statement } from '../../../../src/engine/compare/statement/statement.ts';
import { relationOf } from '../../../../src/engine/quantity/relation.ts';
import { runs } from '../../../../src/measure/score.ts';
import { readCases } from '../../../eval/cases.ts';
import { loadEngine, readOnce } from '../../../eval/engine.ts';
import { statementOf } from '../statement-of.ts';

const own = statementOf('Some 36 officers had an eye on the hall.', 'count');
const alike = statementOf('On duty at the hall were 36 guards.', 'count');
const unlike = statementOf('On duty at the hall were 58 guards.', 'count');
const third = statementOf('On duty at the hall were 41 guards.', 'count');
const vague = statementOf('On duty at the hall were dozens of guards.', 'count');

const pair = (a: Statement, b: Statement, same: number): Pair => ({
  a,
  b,
  same,
  relation: relationOf(a.quantity, b.quantity) === 'agree' ? 'agree' : 'differ',
  features: [],
});
const beside = (other: Statement, weighed: readonly Pair[], pairs: readonly Pair[] = []): Beside => ({
  others: [other],
  weighed,
  pairs,
});
const standing = (a: Statement, b: Statement, same: number): Beside => beside(b, [pair(a, b, same)], [pair(a, b, same)]);

// The article's figure is held against one report directly, and against the other by way of it.
function found(link: Beside, open: Beside, likelihood: number): [asked: number, Pair[]] {
  let asked = 0;
  const [, pairs = []] = bridged([link, open], () => {
    asked++;
    return (a, b) => pair(a, b, likelihood);
  });
  return [asked, pairs];
}

test('what agrees with a third report differs from what that differs from', () => {
  const [asked, [one]] = found(standing(own, alike, 0.9), beside(unlike, [pair(own, unlike, 0.3)]), 0.8);
  expect(asked).toBe(1);
  expect(one).toMatchObject({ relation: 'differ', third: alike });
  expect(one?.same).toBeCloseTo(0.72);
});

test('what differs from a third report differs from what agrees with that', () => {
  const twin = { ...unlike };
  const [, [one]] = found(standing(own, unlike, 0.8), beside(twin, [pair(own, twin, 0.3)]), 0.9);
  expect(one).toMatchObject({ b: twin, third: unlike });
});

test.each([
  ['three figures of which each differs', standing(own, third, 0.9), beside(unlike, [pair(own, unlike, 0.3)]), 0.9],
  ['a link that is not sure', standing(own, alike, 0.9), beside(unlike, [pair(own, unlike, 0.3)]), 0.5],
  ['a vague word', standing(own, vague, 0.9), beside(unlike, [pair(own, unlike, 0.3)]), 0.9],
  ['a figure with a partner', standing(own, alike, 0.9), standing(own, unlike, 0.8), 0.9],
  ['a pair that was not weighed', standing(own, alike, 0.9), beside(unlike, []), 0.9],
])('nothing comes of %s', (_, link, open, likelihood) => expect(found(link, open, likelihood)[1]).toEqual([]));

test('two other reports are held against each other only where the values leave something to be found', () => {
  expect(found(standing(own, third, 0.9), beside(unlike, [pair(own, unlike, 0.3)]), 0.9)[0]).toBe(0);
});

test('on the cases, what is found by way of a third report says so in its trace', () => {
  const engine = loadEngine();
  const read = readOnce(engine);
  const cases = readCases().filter(({ name }) => name === 'fennick-spread' || name === 'belmaz-quake');
  const traces = runs(cases).flatMap(({ article, others }) =>
    engine.crossCheck(read(article), others.map(read)).findings.flatMap((finding) => finding.traces ?? []),
  );
  const by = traces.filter(({ grounds }) => grounds.some(({ ground, share }) => ground === 'third' && share > 0));
  expect(by.length).toBeGreaterThan(0);
  expect(by.length).toBeLessThan(traces.length / 4);
});
