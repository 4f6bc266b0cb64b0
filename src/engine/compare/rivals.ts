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

/** Pairs by the statement of the one side and by that of the other, in the order given. */
export const sides = <Pair extends Weighed>(pairs: readonly Pair[]): Record<'ofA' | 'ofB', Map<Statement, Pair[]>> => ({
  ofA: group(pairs, ({ a }) => a),
  ofB: group(pairs, ({ b }) => b),
});

function group<Pair>(pairs: readonly Pair[], key: (pair: Pair) => Statement): Map<Statement, Pair[]> {
  const groups = new Map<Statement, Pair[]>();
  for (const pair of pairs) {
    const list = groups.get(key(pair));
    if (list === undefined) groups.set(key(pair), [pair]);
    else list.push(pair);
  }
  return groups;
}

/** Sets the features of every pair that depend on all pairs of one article with one report: its rank and its lead by words and by meaning. */
export function rankAmongRivals(pairs: readonly Weighed[]): void {
  const all = sides(pairs);
  // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
  const equal = sides(pairs.filter(({ relation }) => relation === 'agree'));
  for (const pair of pairs) {
    const { ofA, ofB } = pair.relation === 'agree' ? equal : all;
    const rivals = [ofA.get(pair.a) ?? [], ofB.get(pair.b) ?? []] as const;
    const { features } = pair;
    [features.contextRank, features.contextLead] = standing(pair, rivals, 'context');
    [features.senseRank, features.senseLead] = standing(pair, rivals, 'sense');
  }
}

// 1 where nothing on either side is more alike, the less the more is; and by how much it is more alike than the best of the others.
function standing(pair: Weighed, rivals: readonly (readonly Weighed[])[], by: 'context' | 'sense'): [rank: number, lead: number] {
  const value = pair.features[by];
  let rank = value > 0 ? 1 : 0;
  let best = 0;
  for (const list of rivals) {
    let better = 0;
    for (const rival of list) {
      if (rival === pair) continue;
      const other = rival.features[by];
      if (other > value) better++;
      if (other > best) best = other;
    }
    rank /= 1 + better;
  }
  return [rank, Math.max(-1, value - best)];
}
