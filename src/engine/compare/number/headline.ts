/** The headline against the body of the same article. */
import type { Finding, Hedge } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { countsPeople, type PredicateClass } from '../../lexicon/predicates.ts';
import { BOUNDS } from '../../quantity/relation.ts';
import { type Pair, weigh } from '../align/align.ts';
import { agreesByBound, hasVague, MEASURED, ofOtherThings } from '../align/choose.ts';
import { surroundings } from '../align/contexts.ts';
import { about } from '../statement/about.ts';
import { scope } from '../statement/scope.ts';
import { placeOf, type Statement } from '../statement/statement.ts';
import { total } from './sums.ts';
import { traceOf } from './trace.ts';

/** A headline has few rivals in its own body: it may be less sure than a pair of two reports. */
const SAME_HEADLINE = 0.4;
/** Measures must be surer, as they must against another report. */
const MEASURE_HEADLINE = 0.7;
/** So must a count of what the body does not say to have met with what the headline says: "seven dead" above "four passengers". */
const UNTOLD_HEADLINE = 0.67;
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
        (pair.relation === 'differ' || boundsDiffer(pair) || isRaised(pair)) &&
        !hasVague(pair) && // "two dead" against "several shootings"
        !ofOthers(pair) &&
        pair.same >= leastOf(pair) &&
        (inLead(pair.b, first) || pair.same >= SURE),
    );
    return rivals.length === 0 ? [] : [finding(figure, rivals)];
  });
}

function leastOf({ a, b }: Pair): number {
  if (MEASURED.has(b.quantity.dimension)) return MEASURE_HEADLINE;
  const untold = b.quantity.dimension === 'count' && a.claim.event !== '' && b.claim.head !== '' && a.kind.to(b.kind).event <= 0;
  return untold ? UNTOLD_HEADLINE : SAME_HEADLINE;
}

// Vague words agree with too much to clear a number; "dozens" in the body clears "dozens" in the headline. So do bounds: of "at least 16" every
// larger figure is true, and one far down is of another day.
// Nor does "some 160 houses" bear out "more than 100 dead", or anything that agrees by its bound alone where what differs is likelier to be meant.
const clears = (pair: Pair, first: number, own: readonly Pair[]): boolean => {
  const { a, b, relation, same } = pair;
  if (relation !== 'agree' || same < CLEARED || boundsDiffer(pair) || isRaised(pair)) return false;
  if (
    (agreesByBound(pair) || ofOtherThings(pair)) &&
    (isOfOther(pair) || own.some((other) => other.relation === 'differ' && other.same > same))
  )
    return false;
  if (a.quantity.hedge === 'at-least' && a.quantity.value !== b.quantity.value && !inLead(b, first)) return false;
  return b.quantity.hedge !== 'vague' || a.quantity.hedge === 'vague';
};

const isOfOther = ({ a: { claim: a }, b: { claim: b } }: Pair): boolean => a.event !== '' && a.event !== b.event;

// "At least 16 dead" above "at least 14 people were killed": both may be true of what happened, but one article says both.
const boundsDiffer = ({ a: { quantity: a }, b: { quantity: b } }: Pair): boolean =>
  a.hedge === 'at-least' && b.hedge === 'at-least' && a.value !== b.value;

/** A headline's figure this likely to be the body's "more than 300". */
const SURE_BOUND = 0.8;

// "400 flee" above "more than 300 people fled": true, if four hundred did, but the body does not say so.
const isRaised = (pair: Pair): boolean =>
  pair.same >= SURE_BOUND &&
  agreesByBound(pair) &&
  !BOUNDS.has(pair.a.quantity.hedge) &&
  AT_LEAST.has(pair.b.quantity.hedge) &&
  pair.a.quantity.value > pair.b.quantity.value;
const AT_LEAST: ReadonlySet<Hedge> = new Set(['at-least', 'more-than']);

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
