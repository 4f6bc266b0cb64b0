/** The trace: why every pair of figures was accepted or refused. */
import type { Place } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { relationOf } from '../../quantity/relation.ts';
import { closedGate, type Pair, weigh } from '../align/align.ts';
import { SAME } from '../align/choose.ts';
import { surroundings } from '../align/contexts.ts';
import { FEATURES, type Feature, type Features } from '../align/feature-names.ts';
import { WEIGHTS } from '../align/weights.ts';
import { placeOf } from '../statement/statement.ts';
import type { Comparison } from './comparisons.ts';

/** One pair of figures and what became of it. */
export interface Explanation {
  a: Place;
  b: Place;
  /** Probability that both give one quantity; 0 where a gate was closed. */
  same: number;
  verdict: 'agree' | 'differ' | 'refused';
  /** The closed gate, the rival, or the features that weighed most. */
  reason: string;
}

/** Explains every pair of one dimension of the article and a report, likeliest first. */
export function explain({ own: as, others: bs, pairs: stand }: Comparison, lexicon: Lexicon): Explanation[] {
  const pairs = weigh(as, bs, surroundings(as, bs, lexicon), lexicon);
  const open = pairs.map((pair) => {
    const chosen = stand.find(({ a, b }) => a === pair.a && b === pair.b);
    return ofPair(chosen ?? pair, chosen !== undefined);
  });
  const closed = as.flatMap((a) =>
    bs.flatMap((b): Explanation[] => {
      if (relationOf(a.quantity, b.quantity) === 'incomparable') return [];
      const reason = closedGate(a, b, lexicon);
      return reason === '' ? [] : [{ a: placeOf(a), b: placeOf(b), same: 0, verdict: 'refused', reason }];
    }),
  );
  return [...open, ...closed].sort((x, y) => y.same - x.same);
}

function ofPair(pair: Pair, stands: boolean): Explanation {
  return {
    a: placeOf(pair.a),
    b: placeOf(pair.b),
    same: pair.same,
    verdict: stands ? pair.relation : 'refused',
    reason: [...aside(pair, stands), heaviest(pair.features)].join('; '),
  };
}

// What the features alone do not tell.
function aside({ third, same }: Pair, stands: boolean): string[] {
  if (third !== undefined) return [`by way of “${third.quantity.span.text}” in ${third.reading.report.id}`];
  return stands || same < SAME ? [] : ['a rival or an agreeing figure stands nearer'];
}

// The features that moved the verdict most, with their share of the log-odds.
function heaviest(values: Features): string {
  return FEATURES.map((name, i): [Feature, number] => [name, WEIGHTS[name][0] * (values[i] ?? 0)])
    .filter(([, share]) => Math.abs(share) >= 0.3)
    .sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]))
    .slice(0, 6)
    .map(([name, share]) => `${name} ${share > 0 ? '+' : ''}${share.toFixed(1)}`)
    .join(', ');
}
