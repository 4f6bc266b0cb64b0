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

/** How alike the pairs of one statement are, by words and by meaning, each in rising order. */
interface Likenesses {
  context: Float64Array;
  sense: Float64Array;
}

const inOrder = (groups: ReadonlyMap<Statement, readonly Weighed[]>): Map<Statement, Likenesses> => {
  const found = new Map<Statement, Likenesses>();
  for (const [statement, pairs] of groups) {
    const [context, sense] = [new Float64Array(pairs.length), new Float64Array(pairs.length)];
    for (const [i, { features }] of pairs.entries()) {
      context[i] = features.context;
      sense[i] = features.sense;
    }
    found.set(statement, { context: context.sort(), sense: sense.sort() });
  }
  return found;
};

/** Sets the features of every pair that depend on all pairs of one article with one report: its rank and its lead by words and by meaning. */
export function rankAmongRivals(pairs: readonly Weighed[]): void {
  const likenesses = (among: readonly Weighed[]) => {
    const { ofA, ofB } = sides(among);
    return { ofA: inOrder(ofA), ofB: inOrder(ofB) };
  };
  const all = likenesses(pairs);
  // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
  const equal = likenesses(pairs.filter(({ relation }) => relation === 'agree'));
  for (const { a, b, relation, features } of pairs) {
    const rivals = relation === 'agree' ? equal : all;
    const [ofA, ofB] = [rivals.ofA.get(a), rivals.ofB.get(b)];
    if (ofA === undefined || ofB === undefined) continue; // never: the pair itself is there
    const context = standing(features.context, ofA.context, ofB.context);
    features.contextRank = context.rank;
    features.contextLead = context.lead;
    const sense = standing(features.sense, ofA.sense, ofB.sense);
    features.senseRank = sense.rank;
    features.senseLead = sense.lead;
  }
}

// 1 where nothing on either side is more alike, the less the more is; and by how much it is more alike than the best of the others.
function standing(value: number, ofA: Float64Array, ofB: Float64Array): { rank: number; lead: number } {
  const more = [moreThan(value, ofA), moreThan(value, ofB)] as const;
  const best = Math.max(0, bestBeside(more[0], ofA), bestBeside(more[1], ofB));
  return { rank: value > 0 ? 1 / (1 + more[0]) / (1 + more[1]) : 0, lead: Math.max(-1, value - best) };
}

function moreThan(value: number, values: Float64Array): number {
  let more = 0;
  while ((values[values.length - 1 - more] ?? value) > value) more++;
  return more;
}

// The greatest value but the own one, which is the greatest where none is more.
const bestBeside = (more: number, values: Float64Array): number => values[values.length - (more === 0 ? 2 : 1)] ?? 0;
