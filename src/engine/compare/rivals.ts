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
  const context = standing(pairs.length);
  const sense = standing(pairs.length);
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as Ranked; // i is below the length
    context.values[i] = pair.context;
    sense.values[i] = pair.sense;
  }
  for (const group of [...groupsOf(pairs, 'a'), ...groupsOf(pairs, 'b')]) {
    // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
    const equals = group.filter((i) => pairs[i]?.relation === 'agree');
    for (const i of group) {
      const rivals = pairs[i]?.relation === 'agree' ? equals : group;
      tally(i, rivals, context);
      tally(i, rivals, sense);
    }
  }
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as Ranked;
    pair.contextRank = rankOf(i, context);
    pair.contextLead = leadOf(i, context);
    pair.senseRank = rankOf(i, sense);
    pair.senseLead = leadOf(i, sense);
  }
}

// Places of the pairs that share the statement of one side.
function groupsOf(pairs: readonly Ranked[], side: 'a' | 'b'): number[][] {
  const groups = new Map<Statement, number[]>();
  for (let i = 0; i < pairs.length; i++) {
    const statement = (pairs[i] as Ranked)[side];
    const list = groups.get(statement);
    if (list === undefined) groups.set(statement, [i]);
    else list.push(i);
  }
  return [...groups.values()];
}

/** How alike the two of each pair are, and how they stand among the rivals that were counted so far. */
interface Standing {
  values: Float64Array;
  /** 1 where no rival is more alike, the less the more are. */
  rank: Float64Array;
  /** How alike the best of the rivals is, 0 at least. */
  best: Float64Array;
}

const standing = (size: number): Standing => ({
  values: new Float64Array(size),
  rank: new Float64Array(size).fill(1),
  best: new Float64Array(size),
});

function tally(own: number, rivals: readonly number[], { values, rank, best }: Standing): void {
  const value = values[own] as number;
  let [more, highest] = [0, best[own] as number];
  for (let k = 0; k < rivals.length; k++) {
    const i = rivals[k] as number;
    if (i === own) continue;
    const other = values[i] as number;
    if (other > value) more++;
    if (other > highest) highest = other;
  }
  rank[own] = (rank[own] as number) / (1 + more);
  best[own] = highest;
}

// Who is not alike at all ranks nowhere.
const rankOf = (i: number, { values, rank }: Standing): number => ((values[i] as number) > 0 ? (rank[i] as number) : 0);

// By how much it is more alike than the best of the others.
const leadOf = (i: number, { values, best }: Standing): number => Math.max(-1, (values[i] as number) - (best[i] as number));
