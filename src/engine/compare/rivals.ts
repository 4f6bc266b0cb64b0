/** How a pair stands among its rivals: of two reports that each tell of one thing, the figures told most alike are its figures. */
import type { Statement } from './statement.ts';

/** Two statements that are held against each other. */
export interface Matched {
  a: Statement;
  b: Statement;
  relation: 'agree' | 'differ';
}

/** How alike what stands around the two is, by words and by meaning, and how that stands among their rivals. */
export interface Ranked extends Matched {
  context: number;
  sense: number;
  contextRank: number;
  contextLead: number;
  senseRank: number;
  senseLead: number;
}

/** Pairs by the statement of the one side and by that of the other, in the order given. */
export const sides = <Pair extends Matched>(pairs: readonly Pair[]): Record<'ofA' | 'ofB', Map<Statement, Pair[]>> => ({
  ofA: group(pairs, 'a'),
  ofB: group(pairs, 'b'),
});

function group<Pair extends Matched>(pairs: readonly Pair[], side: 'a' | 'b'): Map<Statement, Pair[]> {
  const groups = new Map<Statement, Pair[]>();
  for (const pair of pairs) {
    const list = groups.get(pair[side]);
    if (list === undefined) groups.set(pair[side], [pair]);
    else list.push(pair);
  }
  return groups;
}

/** Sets, of all pairs of one article with one report, the rank and the lead of each by words and by meaning. */
export function rankAmongRivals(pairs: readonly Ranked[]): void {
  const groups = [groupsOf(pairs, 'a'), groupsOf(pairs, 'b')] as const;
  const equal = new Uint8Array(pairs.length);
  const context = new Float64Array(pairs.length);
  const sense = new Float64Array(pairs.length);
  for (const [i, pair] of pairs.entries()) {
    equal[i] = pair.relation === 'agree' ? 1 : 0;
    context[i] = pair.context;
    sense[i] = pair.sense;
  }
  const byContext = groups.map((sets) => rivalry(sets, context, equal)) as [Rivalry, Rivalry];
  const bySense = groups.map((sets) => rivalry(sets, sense, equal)) as [Rivalry, Rivalry];
  for (const [i, pair] of pairs.entries()) {
    pair.contextRank = rank(i, context, byContext);
    pair.contextLead = lead(i, context, byContext);
    pair.senseRank = rank(i, sense, bySense);
    pair.senseLead = lead(i, sense, bySense);
  }
}

// Places of the pairs that share the statement of one side.
function groupsOf(pairs: readonly Ranked[], side: 'a' | 'b'): number[][] {
  const groups = new Map<Statement, number[]>();
  for (const [i, pair] of pairs.entries()) {
    const list = groups.get(pair[side]);
    if (list === undefined) groups.set(pair[side], [i]);
    else list.push(i);
  }
  return [...groups.values()];
}

/** Of each pair: how many of its rivals on one side are more alike, and how alike the best of them is, 0 at least. */
interface Rivalry {
  more: Int32Array;
  best: Float64Array;
}

function rivalry(groups: readonly (readonly number[])[], values: Float64Array, equal: Uint8Array): Rivalry {
  const found = { more: new Int32Array(values.length), best: new Float64Array(values.length) };
  for (const group of groups) {
    // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
    const equals = group.filter((i) => equal[i] === 1);
    for (const i of group) tally(i, equal[i] === 1 ? equals : group, values, found);
  }
  return found;
}

function tally(own: number, rivals: readonly number[], values: Float64Array, { more, best }: Rivalry): void {
  const value = values[own] as number;
  let [higher, highest] = [0, 0];
  for (let k = 0; k < rivals.length; k++) {
    const i = rivals[k] as number;
    if (i === own) continue;
    const other = values[i] as number;
    if (other > value) higher++;
    if (other > highest) highest = other;
  }
  more[own] = higher;
  best[own] = highest;
}

// 1 where nothing on either side is more alike, the less the more is.
const rank = (i: number, values: Float64Array, [ofA, ofB]: readonly [Rivalry, Rivalry]): number =>
  (values[i] as number) > 0 ? 1 / (1 + (ofA.more[i] as number)) / (1 + (ofB.more[i] as number)) : 0;

// By how much it is more alike than the best of the others.
const lead = (i: number, values: Float64Array, [ofA, ofB]: readonly [Rivalry, Rivalry]): number =>
  Math.max(-1, (values[i] as number) - Math.max(ofA.best[i] as number, ofB.best[i] as number));
