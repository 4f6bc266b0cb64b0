/** Whether one pair of two reports stands, where nothing is asked of the others. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Statement } from '../statement/statement.ts';
import { type Pair, weigh, weighOne } from './align.ts';
import { choose, EXPLAINED, leastOf, SAME, SAME_AGREES } from './choose.ts';
import type { Surroundings } from './contexts.ts';

/** Gives the pair of two statements if it stands by its own likelihood. All pairs of the reports are weighed only where a rival may keep it from standing. */
export function standing(
  as: readonly Statement[],
  bs: readonly Statement[],
  around: Surroundings,
  lexicon: Lexicon,
): (a: Statement, b: Statement) => Pair | undefined {
  let all: readonly Pair[] | undefined;
  return (a, b) => {
    const one = weighOne(as, bs, around, lexicon, SAME_AGREES, [as.indexOf(a), bs.indexOf(b)]);
    if (one === undefined || one.relation === 'agree') return one;
    if (one.same < Math.max(SAME, leastOf(one, SAME))) return undefined;
    all ??= choose(weigh(as, bs, around, lexicon, EXPLAINED));
    return all.find((pair) => pair.a === a && pair.b === b);
  };
}
