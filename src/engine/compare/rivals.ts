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
  const { ofA, ofB } = sides(pairs);
  for (const pair of pairs) {
    const rivals = [ofA.get(pair.a) ?? [], ofB.get(pair.b) ?? []] as const;
    const context = standing(pair, rivals, 'context');
    pair.contextRank = context.rank;
    pair.contextLead = context.lead;
    const sense = standing(pair, rivals, 'sense');
    pair.senseRank = sense.rank;
    pair.senseLead = sense.lead;
  }
}

// 1 where nothing on either side is more alike, the less the more is; and by how much it is more alike than the best of the others.
function standing(
  pair: Ranked,
  [ofA, ofB]: readonly [readonly Ranked[], readonly Ranked[]],
  by: 'context' | 'sense',
): { rank: number; lead: number } {
  const value = pair[by];
  let best = 0;
  const moreThan = (rivals: readonly Ranked[]): number => {
    let more = 0;
    for (const rival of rivals) {
      // Equal figures have a likeness that words do not tell: only other equal figures are their rivals.
      if (rival === pair || (pair.relation === 'agree' && rival.relation !== 'agree')) continue;
      const other = rival[by];
      if (other > value) more++;
      if (other > best) best = other;
    }
    return more;
  };
  const more = [moreThan(ofA), moreThan(ofB)] as const;
  return { rank: value > 0 ? 1 / (1 + more[0]) / (1 + more[1]) : 0, lead: Math.max(-1, value - best) };
}
