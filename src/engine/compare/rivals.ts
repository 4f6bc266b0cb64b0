/** How a pair stands among its rivals: of two reports that each tell of one thing, the figures told most alike are its figures. */
import type { Features } from './features.ts';
import type { Statement } from './statement.ts';

/** A pair of statements that is weighed. */
export interface Weighed {
  a: Statement;
  b: Statement;
  relation: 'agree' | 'differ';
  features: Features;
}

/** Sets the features of every pair that depend on all pairs of one article with one report: its rank and its lead by words and by meaning. */
export function rankAmongRivals(pairs: readonly Weighed[]): void {
  rank(pairs, 'context', 'contextRank', 'contextLead');
  rank(pairs, 'sense', 'senseRank', 'senseLead');
}

type Measure = 'context' | 'sense';

function rank(
  pairs: readonly Weighed[],
  by: Measure,
  ranked: 'contextRank' | 'senseRank',
  lead: 'contextLead' | 'senseLead',
): void {
  // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
  const all = sides(pairs, by);
  const equal = sides(
    pairs.filter(({ relation }) => relation === 'agree'),
    by,
  );
  for (const { a, b, relation, features } of pairs) {
    const value = features[by];
    const { ofA, ofB } = relation === 'agree' ? equal : all;
    const [x, y] = [place(value, ofA.get(a)), place(value, ofB.get(b))];
    features[ranked] = value > 0 ? 1 / (1 + x.better) / (1 + y.better) : 0;
    features[lead] = Math.max(-1, value - Math.max(x.rival, y.rival, 0));
  }
}

const sides = (pairs: readonly Weighed[], by: Measure): { ofA: Map<Statement, number[]>; ofB: Map<Statement, number[]> } => ({
  ofA: orders(pairs, by, ({ a }) => a),
  ofB: orders(pairs, by, ({ b }) => b),
});

// The values of all pairs of each statement, the highest first.
function orders(pairs: readonly Weighed[], by: Measure, key: (pair: Weighed) => Statement): Map<Statement, number[]> {
  const found = new Map<Statement, number[]>();
  for (const pair of pairs) {
    const values = found.get(key(pair));
    if (values === undefined) found.set(key(pair), [pair.features[by]]);
    else values.push(pair.features[by]);
  }
  for (const values of found.values()) values.sort((x, y) => y - x);
  return found;
}

// How many values are higher than `value`, and the highest one beside it.
function place(value: number, values: readonly number[] = []): { better: number; rival: number } {
  let better = 0;
  while ((values[better] ?? value) > value) better++;
  return { better, rival: (better > 0 ? values[0] : values[1]) ?? -1 };
}
