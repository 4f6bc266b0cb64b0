/** The headline against the body of the same article. */
import type { Finding } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { about } from './about.ts';
import { type Pair, weigh } from './align.ts';
import { likenessOf } from './contexts.ts';
import { placeOf, type Statement } from './statement.ts';

/** A headline has few rivals in its own body: it may be less sure than a pair of two reports. */
const SAME_HEADLINE = 0.5;
/** A body figure this likely to be the headline's own, and in accord with it, clears the headline. */
const CLEARED = 0.15;

/** Headline figures that no figure of the body bears out, each with the body's own figures. */
export function headlineFindings(statements: readonly Statement[], lexicon: Lexicon): Finding[] {
  const title = statements.filter((s) => s.claim.title);
  const body = statements.filter((s) => !s.claim.title);
  if (title.length === 0 || body.length === 0) return [];
  const pairs = weigh(title, body, likenessOf(title, body, lexicon), lexicon);
  return title.flatMap((figure) => {
    const own = pairs.filter((pair) => pair.a === figure);
    if (own.some((pair) => pair.relation === 'agree' && pair.same >= CLEARED && pair.b.quantity.hedge !== 'vague')) return [];
    const rivals = own.filter((pair) => pair.same >= SAME_HEADLINE);
    return rivals.length === 0 ? [] : [finding(figure, rivals)];
  });
}

function finding(figure: Statement, rivals: readonly Pair[]): Finding {
  const best = rivals.reduce((x, y) => (y.same > x.same ? y : x));
  return {
    kind: 'headline',
    relation: 'conflict',
    about: about(best.b),
    reasons: ['the headline against the body of the same article'],
    sides: [
      { value: figure.quantity.span.text, spans: [placeOf(figure)] },
      { value: best.b.quantity.span.text, spans: [placeOf(best.b)] },
    ],
  };
}
