/** The headline against the body of the same article. */
import type { Finding } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Pair, weigh } from '../align/align.ts';
import { hasVague, MEASURED } from '../align/choose.ts';
import { surroundings } from '../align/contexts.ts';
import { about } from '../statement/about.ts';
import { scope } from '../statement/scope.ts';
import { placeOf, type Statement } from '../statement/statement.ts';
import { boundsDiffer, inLead, isAlone, isBorneOut, isRaised } from './borne-out.ts';
import { traceOf } from './trace.ts';

/** A headline has few rivals in its own body: it may be less sure than a pair of two reports. */
const SAME_HEADLINE = 0.4;
/** Measures must be surer, as they must against another report. */
const MEASURE_HEADLINE = 0.7;
/** So must a count of what the body does not say to have met with what the headline says: "seven dead" above "four passengers". */
const UNTOLD_HEADLINE = 0.67;
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
    if (isBorneOut(figure, body, first, own)) return [];
    const against = own.filter(
      (pair) => (pair.relation === 'differ' || boundsDiffer(pair) || isRaised(pair)) && (!hasVague(pair) || isOverstated(pair)),
    );
    const sure = against.filter((pair) => isSure(pair, first));
    const rivals = sure.length > 0 || !isAlone(figure, body, own) ? sure : against.filter((pair) => isLikely(pair, first));
    return rivals.length === 0 ? [] : [finding(figure, rivals)];
  });
}

/** Fewer than so many times as many are no "dozens": some write it of twenty. */
const LOOSELY = 1.5;

// "Two dead" against "several shootings" says nothing; "dozens dead" above "14 people were killed" says too much.
const isOverstated = ({ a, b, same }: Pair): boolean =>
  same >= SURE &&
  a.quantity.hedge === 'vague' &&
  b.quantity.hedge !== 'vague' &&
  a.quantity.value >= DOZENS &&
  a.quantity.value > LOOSELY * b.quantity.value;
/** What "dozens" are at the least. */
const DOZENS = 24;

const isSure = (pair: Pair, first: number): boolean =>
  !ofOthers(pair) && pair.same >= leastForHeadline(pair) && (inLead(pair.b, first) || pair.same >= SURE);

/** A figure that stands nowhere in the body is not the body's: what is held against it may be less sure. */
const LIKELY = 0.25;
/** The same of what stands further down. */
const LIKELY_BELOW = 0.5;
/** What a headline got wrong lies no further off than by this factor; small counts of many things do. */
const NEAR = 2;
const SMALL = 3;

// Those killed and hurt are told of by places and by groups, of which none is the headline's figure: there the body's own has to be sure all the same.
function isLikely(pair: Pair, first: number): boolean {
  const { a, b, same } = pair;
  if (isRaised(pair)) return true;
  if (isToll(a)) return same >= SURE && !b.traits.narrow;
  if (same < (inLead(b, first) ? LIKELY : LIKELY_BELOW)) return false;
  const [less, more] = [a.quantity.value, b.quantity.value].map(Math.abs).sort((x, y) => x - y) as [number, number];
  if (less <= SMALL || more > NEAR * less) return false;
  return b.quantity.dimension !== 'count' || (!b.claim.part && (b.claim.event === '' || b.claim.event === a.claim.event));
}

const isToll = ({ claim: { event } }: Statement): boolean => event === 'death' || event === 'injury';

function leastForHeadline({ a, b }: Pair): number {
  if (MEASURED.has(b.quantity.dimension)) return MEASURE_HEADLINE;
  const untold = b.quantity.dimension === 'count' && a.claim.event !== '' && b.claim.head !== '' && a.kind.to(b.kind).event <= 0;
  return untold ? UNTOLD_HEADLINE : SAME_HEADLINE;
}

// "12 dead" against "10 Americans were killed": a headline of all and a sentence of some, or the other way round.
const ofOthers = ({ a, b }: Pair): boolean => {
  const scopes = [scope(a), scope(b)];
  return scopes.includes('all') && scopes.includes('some');
};

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
