/** The figures of an article held against those of each report of its event. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { weigh } from '../align/align.ts';
import { type Beside, bridged } from '../align/bridges.ts';
import { choose, EXPLAINED } from '../align/choose.ts';
import { type Surroundings, surroundingsAmong } from '../align/contexts.ts';
import { standing } from '../align/standing.ts';
import type { WithClaims } from '../statement/figure.ts';
import { type Statement, statements, storyYears } from '../statement/statement.ts';
import type { Compared } from './findings.ts';
import { type Sum, sums } from './sums.ts';

/** The article and one report: their statements in the frame of the story that both tell, the pairs that stand, and what adds up. */
export interface Comparison extends Compared, Beside {
  own: readonly Statement[];
  sums: readonly Sum[];
}

/** The article against each of the reports, in their order. */
export function comparisons(article: WithClaims, reports: readonly WithClaims[], lexicon: Lexicon): Comparison[] {
  const stories = reports.map((report) => told(article, report));
  const around = surroundingsAmong(
    stories.flatMap((story) => [story.own, story.others]),
    lexicon,
  );
  const direct = stories.map((one) => compare(one, around(one.own, one.others), lexicon));
  const further = bridged(direct, (some, others) => standing(some, others, around(some, others), lexicon));
  return direct.map((one, i) => ({ ...one, pairs: [...one.pairs, ...(further[i] ?? [])] }));
}

type Told = Pick<Comparison, 'own' | 'others'>;

function told(article: WithClaims, report: WithClaims): Told {
  const story = storyYears(article, report);
  return { own: statements(article, story), others: statements(report, story) };
}

function compare({ own, others }: Told, around: Surroundings, lexicon: Lexicon): Comparison {
  const added = sums(own, others);
  // A part is no rival of the whole that it is a part of.
  const summed = (a: Statement, b: Statement): boolean =>
    added.some(({ whole, parts }) => (whole === a && parts.includes(b)) || (whole === b && parts.includes(a)));
  // What is less likely than that neither stands nor keeps another pair from standing.
  const weighed = weigh(own, others, around, lexicon, EXPLAINED).filter(({ a, b }) => !summed(a, b));
  return { own, others, weighed, pairs: choose(weighed), all: [...own, ...others], sums: added };
}
