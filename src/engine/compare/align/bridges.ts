/**
 * Figures that differ by way of a third report: what the article and another report tell in words too unlike to be held against each other is one
 * quantity where a third report gives the figure of the one and is told like the other.
 */
import { perPair } from '../../per-object.ts';
import { relationOf } from '../../quantity/relation.ts';
import type { Statement } from '../statement/statement.ts';
import type { Pair } from './align.ts';
import { hasVague, SAME } from './choose.ts';

/** The article and one report: the statements of the report, the pairs that stand, and all that were weighed. */
export interface Beside {
  others: readonly Statement[];
  pairs: readonly Pair[];
  weighed: readonly Pair[];
}

/** Of two reports other than the article: gives the pair of a figure of the first and one of the second, if it stands. */
type Between = (first: readonly Statement[], second: readonly Statement[]) => (a: Statement, b: Statement) => Pair | undefined;

/** The pairs of reports grow by the square of their number: of so many, in the order given, a third is taken. */
const THIRDS = 4;

/**
 * For each report the differing pairs that a third report bears out, each with the third report's figure. Of the two links one agrees and one differs:
 * three figures of which each differs from the others may well be of three things. `between` is asked only where something may come of it, and once for
 * each two reports.
 */
export function bridged(reports: readonly Beside[], between: Between): Pair[][] {
  const asked = perPair(between);
  return reports.map((report, i) => {
    const open = openIn(report);
    const found = reports.slice(0, THIRDS).flatMap((third, k) => {
      const ways = third === report ? [] : waysBy(third, open);
      if (ways.length === 0) return [];
      const onward = k < i ? asked(third.others, report.others) : turned(asked(report.others, third.others));
      return ways.flatMap((way) => across(way, onward(way.link.b, way.pair.b)));
    });
    return eachOnce(found.sort((x, y) => y.same - x.same));
  });
}

const turned =
  (pairOf: ReturnType<Between>): ReturnType<Between> =>
  (a, b) => {
    const pair = pairOf(b, a);
    return pair && { ...pair, a, b };
  };

// The differing pairs of which neither figure has a partner.
function openIn({ pairs, weighed }: Beside): Pair[] {
  const taken = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return weighed.filter((pair) => pair.relation === 'differ' && !hasVague(pair) && !taken.has(pair.a) && !taken.has(pair.b));
}

/** An open pair, and a link from its figure of the article to a third report. */
interface Way {
  pair: Pair;
  link: Pair;
}

// The ways that may lead on to the figure of the other report, as far as the values tell.
const waysBy = ({ pairs }: Beside, open: readonly Pair[]): Way[] =>
  pairs.filter(holds).flatMap((link) => {
    const onward = link.relation === 'agree' ? 'differ' : 'agree';
    return open
      .filter(({ a, b }) => link.a === a && relationOf(link.b.quantity, b.quantity) === onward)
      .map((pair): Way => ({ pair, link }));
  });

function across({ pair, link }: Way, last: Pair | undefined): Pair[] {
  return last === undefined || !holds(last) ? [] : [{ ...pair, same: Math.max(pair.same, link.same * last.same), third: link.b }];
}

// What stands only for the sake of a list bears nothing out, nor does "dozens".
const holds = (pair: Pair): boolean => !hasVague(pair) && (pair.relation === 'agree' || pair.same >= SAME);

// Of each figure the likeliest.
function eachOnce(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Statement>();
  return pairs.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}
