/** Whether the body of an article bears out a figure of its headline. */
import type { Hedge } from '../../../model.ts';
import { countsPeople, type PredicateClass } from '../../lexicon/predicates.ts';
import { BOUNDS, relationOf } from '../../quantity/relation.ts';
import type { Pair } from '../align/align.ts';
import { agreesByBound, ofOtherThings } from '../align/choose.ts';
import type { Statement } from '../statement/statement.ts';
import { total } from './sums.ts';

/** A body figure this likely to be the headline's own, and in accord with it, clears the headline. */
const CLEARED = 0.15;

/** A headline sums up the beginning: figures further down than this many sentences are of details and of other days. */
const LEAD = 8;

/** Whether a figure stands in the lead of the body, of which `first` is the first sentence with a figure. */
export const inLead = ({ quantity }: Statement, first: number): boolean => quantity.sentence < first + LEAD;

/** Whether the body bears the figure out. `first`: see `inLead`; `own`: its weighed pairs with the figures of the body. */
export function isBorneOut(figure: Statement, body: readonly Statement[], first: number, own: readonly Pair[]): boolean {
  return (
    own.some((pair) => clears(pair, first, own)) ||
    body.some((other) => inLead(other, first) && repeats(figure, other)) ||
    isSum(figure, body, first)
  );
}

/** Whether no figure of the body agrees with it, whatever it is of; "more than 300" does not agree with 400 that nobody else tells of. */
export function isAlone(figure: Statement, body: readonly Statement[], own: readonly Pair[]): boolean {
  return !body.some(
    (other) =>
      other.quantity.hedge !== 'vague' &&
      relationOf(figure.quantity, other.quantity) === 'agree' &&
      !own.some((pair) => pair.b === other && (isAbove(pair) || isRoundedUp(pair))),
  );
}

// Vague words agree with too much to clear a number; "dozens" in the body clears "dozens" in the headline. So do bounds: of "at least 16" every
// larger figure is true, and one far down is of another day.
// Nor does "some 160 houses" bear out "more than 100 dead", or anything that agrees by its bound alone where what differs is likelier to be meant.
const clears = (pair: Pair, first: number, own: readonly Pair[]): boolean => {
  const { a, b, relation, same } = pair;
  if (relation !== 'agree' || same < CLEARED || boundsDiffer(pair) || isAbove(pair) || isRoundedUp(pair)) return false;
  if (
    !isOneNumber(pair) &&
    (agreesByBound(pair) || ofOtherThings(pair)) &&
    (isOfOther(pair) || own.some((other) => other.relation === 'differ' && other.same > same))
  )
    return false;
  if (a.quantity.hedge === 'at-least' && a.quantity.value !== b.quantity.value && !inLead(b, first)) return false;
  return b.quantity.hedge !== 'vague' || a.quantity.hedge === 'vague';
};

const isOfOther = ({ a: { claim: a }, b: { claim: b } }: Pair): boolean => a.event !== '' && a.event !== b.event;

/** "At least 16 dead", "more than 15 dead" above "at least 14 people were killed": both may be true of what happened, but one article says both. */
export const boundsDiffer = ({ a: { quantity: a }, b: { quantity: b } }: Pair): boolean =>
  a.hedge === 'at-least' && b.hedge === 'at-least'
    ? a.value !== b.value
    : AT_LEAST.has(a.hedge) && AT_LEAST.has(b.hedge) && a.value > ROUNDED * b.value;
/** Bounds of two kinds this near are one: "more than 100", "at least 98". */
const ROUNDED = 1.1;
const AT_LEAST: ReadonlySet<Hedge> = new Set(['at-least', 'more-than']);

/** A headline's figure this likely to be the body's own is held against it although the two agree. */
const SURE_BOUND = 0.75;
const SURE_ROUND = 0.6;

/** "400 flee" above "more than 300 people fled", "400 flee" above "360 people fled": true, or nearly so, but more than the body says. */
export const isRaised = (pair: Pair): boolean =>
  (isAbove(pair) && pair.same >= SURE_BOUND) || (isRoundedUp(pair) && pair.same >= SURE_ROUND);

const isAbove = (pair: Pair): boolean =>
  agreesByBound(pair) &&
  !BOUNDS.has(pair.a.quantity.hedge) &&
  AT_LEAST.has(pair.b.quantity.hedge) &&
  pair.a.quantity.value > pair.b.quantity.value;

/** A count rounded up by this share of it or more says more than it may. */
const ROUNDED_UP = 0.1;

const isRoundedUp = ({ relation, a: { quantity: a }, b: { quantity: b } }: Pair): boolean =>
  relation === 'agree' &&
  a.dimension === 'count' &&
  a.hedge === 'rounded' &&
  (b.hedge === 'rounded' || b.hedge === 'exact') &&
  a.value - b.value >= ROUNDED_UP * a.value;

/** Counts from this value on that are one number seldom meet by chance. */
const TELLING = 10;

// "Frees 52 patriots" above "52 citizens"
const isOneNumber = ({ a: { quantity: a }, b: { quantity: b } }: Pair): boolean => a.value === b.value && a.value >= TELLING;

// "Shuts 34 stores" above "34 of its 212 stores": one number of one thing, told in another way.
const repeats = ({ quantity: x, claim: a }: Statement, { quantity: y, claim: b }: Statement): boolean =>
  x.value === y.value &&
  x.value >= TELLING &&
  relationOf(x, y) === 'agree' &&
  !REPLACED.has(b.frame) &&
  ((a.head !== '' && a.head === b.head) || (a.event !== '' && a.event === b.event));
const REPLACED = new Set(['denied', 'superseded']);

/** Parts of one figure are told one right after the other. */
const PARTS = [2, 3];

// "Five shot" above "killing one person and injuring four others": figures of one sentence make up the headline's. Of the dead, only the dead do.
function isSum({ quantity, claim: { event } }: Statement, body: readonly Statement[], first: number): boolean {
  if (quantity.dimension !== 'count') return false;
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
