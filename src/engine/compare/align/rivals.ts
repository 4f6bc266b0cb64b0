/** How a pair stands among its rivals: of two reports that each tell of one thing, the figures told most alike are its figures. */
import type { Statement } from '../statement/statement.ts';

/** Two statements that are held against each other. */
export interface Matched {
  a: Statement;
  b: Statement;
  relation: 'agree' | 'differ';
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
export function standings(rivals: Rivals, wanted: Uint8Array): Record<'context' | 'sense', Standing> {
  const found = { context: noStanding(wanted.length), sense: noStanding(wanted.length) };
  for (const { members, ends } of [groupsOf(rivals.left), groupsOf(rivals.right)])
    for (let group = 0, from = 0; group < ends.length; group++) {
      const to = ends[group] as number; // there are as many as groups
      for (let at = from; at < to; at++) if (wanted[members[at] as number] !== 0) tally(at, from, to, members, rivals, found);
      from = to;
    }
  finish(rivals.context, found.context);
  finish(rivals.sense, found.sense);
  return found;
}

/** Numbers of pairs, those of one statement side by side: of the first statement up to the first of `ends`, and so on. */
interface Groups {
  members: Int32Array;
  ends: Int32Array;
}

function groupsOf(places: Int32Array): Groups {
  let most = -1;
  for (let i = 0; i < places.length; i++) most = Math.max(most, places[i] as number); // i is below the length, and places are below that of `ends`
  const ends = new Int32Array(most + 1);
  for (let i = 0; i < places.length; i++) ends[places[i] as number] = (ends[places[i] as number] as number) + 1;
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

// Until it is finished, `lead` holds how alike the best of the others is, 0 at least.
const noStanding = (size: number): Standing => ({ rank: new Float64Array(size).fill(1), lead: new Float64Array(size) });

// The pair at a place, against the others between the two places, which share a statement with it.
function tally(
  at: number,
  from: number,
  to: number,
  members: Int32Array,
  { context, sense, agrees }: Rivals,
  found: Record<'context' | 'sense', Standing>,
): void {
  const own = members[at] as number; // places of members, and numbers of pairs
  const word = context[own] as number;
  const meaning = sense[own] as number;
  // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
  const least = agrees[own] as number;
  let closerWords = 0;
  let closerMeanings = 0;
  let bestWords = found.context.lead[own] as number;
  let bestMeaning = found.sense.lead[own] as number;
  for (let k = from; k < to; k++) {
    const i = members[k] as number;
    if (k === at || (agrees[i] as number) < least) continue;
    const otherWords = context[i] as number;
    const otherMeaning = sense[i] as number;
    if (otherWords > word) closerWords++;
    if (otherWords > bestWords) bestWords = otherWords;
    if (otherMeaning > meaning) closerMeanings++;
    if (otherMeaning > bestMeaning) bestMeaning = otherMeaning;
  }
  found.context.rank[own] = (found.context.rank[own] as number) / (1 + closerWords);
  found.context.lead[own] = bestWords;
  found.sense.rank[own] = (found.sense.rank[own] as number) / (1 + closerMeanings);
  found.sense.lead[own] = bestMeaning;
}

function finish(values: Float64Array, { rank, lead }: Standing): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value > 0)) rank[i] = 0;
    lead[i] = Math.max(-1, value - (lead[i] as number));
  }
}
