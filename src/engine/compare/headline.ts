/** The headline against the body of the same article. */
import type { Finding } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { countsPeople, type PredicateClass } from '../lexicon/predicates.ts';
import { about } from './about.ts';
import { type Pair, weigh } from './align.ts';
import { agreesByBound, hasVague, MEASURED } from './choose.ts';
import { surroundings } from './contexts.ts';
import { scope } from './scope.ts';
import { placeOf, type Statement } from './statement.ts';
import { total } from './sums.ts';
import { traceOf } from './trace.ts';

/** A headline has few rivals in its own body: it may be less sure than a pair of two reports. */
const SAME_HEADLINE = 0.4;
/** Measures must be surer, as they must against another report. */
const MEASURE_HEADLINE = 0.7;
/** A body figure this likely to be the headline's own, and in accord with it, clears the headline. */
const CLEARED = 0.15;

/** A headline sums up the beginning: figures further down than this many sentences are of details and of other days. */
const LEAD = 8;
/** Further down only what is this likely the headline's own figure is held against it. */
const SURE = 0.9;
/** A headline's time is loose, and its shares in words are rounded. */
const OF_THE_MOMENT = new Set(['date', 'clock', 'rank', 'fraction']);

/** Headline figures that no figure of the body bears out, each with the body's own figures. */
export function headlineFindings(statements: readonly Statement[], lexicon: Lexicon): Finding[] {
  const title = statements.filter((s) => s.claim.title && !OF_THE_MOMENT.has(s.quantity.dimension));
  const body = statements.filter((s) => !s.claim.title);
  if (title.length === 0 || body.length === 0) return [];
  const first = body[0]?.quantity.sentence ?? 0;
  const pairs = weigh(title, body, surroundings(title, body, lexicon), lexicon);
  return title.flatMap((figure) => {
    const own = pairs.filter((pair) => pair.a === figure);
    if (own.some((pair) => clears(pair, first, own)) || isSum(figure, body)) return [];
    const rivals = own.filter(
      (pair) =>
        (pair.relation === 'differ' || boundsDiffer(pair)) &&
        !hasVague(pair) && // "two dead" against "several shootings"
        !ofOthers(pair) &&
        pair.same >= (MEASURED.has(pair.b.quantity.dimension) ? MEASURE_HEADLINE : SAME_HEADLINE) &&
        (inLead(pair.b, first) || pair.same >= SURE),
    );
    return rivals.length === 0 ? [] : [finding(figure, rivals)];
  });
}

// Vague words agree with too much to clear a number; "dozens" in the body clears "dozens" in the headline. So do bounds: of "at least 16" every
// larger figure is true, and one far down is of another day.
// Nor does "some 160 houses" bear out "more than 100 dead", or anything that agrees by its bound alone where what differs is likelier to be meant.
const clears = (pair: Pair, first: number, own: readonly Pair[]): boolean => {
  const { a, b, relation, same } = pair;
  if (relation !== 'agree' || same < CLEARED || boundsDiffer(pair)) return false;
  if (agreesByBound(pair) && (isOfOther(pair) || own.some((other) => other.relation === 'differ' && other.same > same)))
    return false;
  if (a.quantity.hedge === 'at-least' && a.quantity.value !== b.quantity.value && !inLead(b, first)) return false;
  return b.quantity.hedge !== 'vague' || a.quantity.hedge === 'vague';
};

const isOfOther = ({ a: { claim: a }, b: { claim: b } }: Pair): boolean => a.event !== '' && a.event !== b.event;

// "At least 16 dead" above "at least 14 people were killed": both may be true of what happened, but one article says both.
const boundsDiffer = ({ a: { quantity: a }, b: { quantity: b } }: Pair): boolean =>
  a.hedge === 'at-least' && b.hedge === 'at-least' && a.value !== b.value;

// "12 dead" against "10 Americans were killed": a headline of all and a sentence of some, or the other way round.
const ofOthers = ({ a, b }: Pair): boolean => {
  const scopes = [scope(a), scope(b)];
  return scopes.includes('all') && scopes.includes('some');
};

/** Parts of one figure are told one right after the other. */
const PARTS = [2, 3];

// "Five shot" above "killing one person and injuring four others": figures of one sentence make up the headline's. Of the dead, only the dead do.
function isSum({ quantity, claim: { event } }: Statement, body: readonly Statement[]): boolean {
  if (quantity.dimension !== 'count') return false;
  const first = body[0]?.quantity.sentence ?? 0;
  const counts = body.filter(
    (s) =>
      s.quantity.dimension === 'count' &&
      s.quantity.value > 0 &&
      inLead(s, first) &&
      countsPeople(s.claim.event as PredicateClass) &&
      (event !== 'death' || s.claim.event === event),
  );
  return counts.some((one, i) =>
    PARTS.some((length) => {
      const parts = counts.slice(i, i + length);
      const told = parts.length === length && parts.every((part) => part.quantity.sentence === one.quantity.sentence);
      return told && total(parts).value === quantity.value;
    }),
  );
}

const inLead = ({ quantity }: Statement, first: number): boolean => quantity.sentence < first + LEAD;

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
    traces: [traceOf(best)],
  };
}
