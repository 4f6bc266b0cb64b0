/** How a pair stands among its rivals: of two reports that each tell of one thing, the figures told most alike are its figures. */
import type { Statement } from '../statement/statement.ts';

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

/** Pairs of one article with one report in columns, as there are thousands: how alike what stands around the two of each is, by words and by meaning. */
export interface Rivals {
  /** The place of each of its two statements among those of its side. */
  left: Int32Array;
  right: Int32Array;
  /** 1 where the two figures agree, else 0. */
  agrees: Uint8Array;
  context: Float64Array;
  sense: Float64Array;
}

/** How each pair stands among its rivals in one measure. */
export interface Standing {
  /** 1 where no rival is more alike, the less the more are; 0 where the two are not alike at all. */
  rank: Float64Array;
  /** By how much it is more alike than the best of the others. */
  lead: Float64Array;
}

/** How each of the pairs that are asked for (not 0 in `wanted`) stands among all that share one of its statements, by words and by meaning. */
export function standings(
  { left, right, agrees, context, sense }: Rivals,
  wanted: Uint8Array,
): Record<'context' | 'sense', Standing> {
  const groups = [groupsOf(left), groupsOf(right)];
  return { context: standingBy(context, groups, agrees, wanted), sense: standingBy(sense, groups, agrees, wanted) };
}

/** Numbers of pairs, those of one statement side by side: of the first statement up to the first of `ends`, and so on. */
interface Groups {
  members: Int32Array;
  ends: Int32Array;
}

function groupsOf(places: Int32Array): Groups {
  let most = -1;
  for (const place of places) most = Math.max(most, place);
  const ends = new Int32Array(most + 1);
  for (const place of places) ends[place] = (ends[place] as number) + 1; // places are below the length
  for (let place = 1; place <= most; place++) ends[place] = (ends[place] as number) + (ends[place - 1] as number);
  const members = new Int32Array(places.length);
  const free = ends.slice();
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as number;
    const at = (free[place] as number) - 1;
    free[place] = at;
    members[at] = i;
  }
  return { members, ends };
}

function standingBy(values: Float64Array, groups: readonly Groups[], agrees: Uint8Array, wanted: Uint8Array): Standing {
  const rank = new Float64Array(values.length).fill(1);
  const lead = new Float64Array(values.length); // at first how alike the best of the others is, 0 at least
  for (const { members, ends } of groups)
    for (let group = 0, from = 0; group < ends.length; from = ends[group++] as number) {
      const rivals = members.subarray(from, ends[group]);
      for (const own of rivals) if (wanted[own] !== 0) tally(own, rivals, values, agrees, rank, lead);
    }
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value > 0)) rank[i] = 0;
    lead[i] = Math.max(-1, value - (lead[i] as number));
  }
  return { rank, lead };
}

function tally(
  own: number,
  rivals: Int32Array,
  values: Float64Array,
  agrees: Uint8Array,
  rank: Float64Array,
  best: Float64Array,
): void {
  const value = values[own] as number;
  // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
  const least = agrees[own] as number;
  let [more, highest] = [0, best[own] as number];
  for (let k = 0; k < rivals.length; k++) {
    const i = rivals[k] as number;
    if (i === own || (agrees[i] as number) < least) continue;
    const other = values[i] as number;
    if (other > value) more++;
    if (other > highest) highest = other;
  }
  rank[own] = (rank[own] as number) / (1 + more);
  best[own] = highest;
}
