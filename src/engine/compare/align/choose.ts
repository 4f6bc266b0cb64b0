/** Which of the weighed pairs stand: agreements, and figures that differ and are nobody else's. */
import type { Quantity } from '../../../model.ts';
import { relate } from '../../quantity/relate.ts';
import { BOUNDS } from '../../quantity/relation.ts';
import { sameOccasion } from '../gate/occasions.ts';
import type { Statement } from '../statement/statement.ts';
import type { Pair } from './align.ts';
import { AT } from './feature-names.ts';
import { sides } from './rivals.ts';

/**
 * A pair is the same quantity from this probability on. On the cases .65 finds a little more, .69 a little less; on real reports, where few figures
 * differ, most of what the lower bar lets through is wrong: another round, another offer, another season.
 */
export const SAME = 0.67;
/** The same for figures that agree, which do no harm. */
export const SAME_AGREES = 0.38;
/** Times of day and dates abound in a report: they must be surer still. */
const SAME_TIME = 0.86;
/** Times of day that both reports give for one kind of occasion in so many words: "the crush began at 5:20", "the incident took place at 4:45". */
const SAME_HOUR = 0.5;
/** Times and days of what both reports tell with one verb: "they sail back on Saturday", "are to sail back on Sunday". */
const SAME_TIME_OF_VERB = 0.8;
/** An agreeing partner this likely explains a figure: then no other figure of that report is held against it. */
export const EXPLAINED = 0.15;
/** Dimensions for which no list beside them vouches: what a length or a share is of often stands far from it, and two of one report are told alike. */
export const MEASURED: ReadonlySet<string> = new Set(['percent', 'fraction', 'duration', 'length', 'mass', 'speed', 'area']);
/** Lengths and times of which a report tells many, and times between two events: on real reports most below this are of another flight, offer or week. */
const SAME_EXTENT = 0.78;
const EXTENTS: ReadonlySet<string> = new Set(['duration', 'length']);
/** Ages of people whom neither report names: many a report tells of several. */
const SAME_UNNAMED = 0.72;

/** A report that gives more figures of one dimension tells of several things: on the cases as many are right up to three as counts at `SAME`, not beyond. */
const FEW = 3;
const TIMES = new Set(['date', 'clock']);
const abounds = ({ alike, offset }: Statement): boolean => alike.dimension > FEW || offset;

/** How likely a differing pair must be at least; `least`: where nothing makes it doubtful. */
export const leastOf = ({ a, b }: Pair, least: number): number => {
  if (TIMES.has(a.quantity.dimension)) return leastOfTime(a, b);
  if (EXTENTS.has(a.quantity.dimension) && (abounds(a) || abounds(b))) return SAME_EXTENT;
  if (MEASURED.has(a.quantity.dimension) || MEASURED.has(b.quantity.dimension)) return SAME;
  return a.quantity.dimension === 'age' && (a.claim.holder === '' || b.claim.holder === '') ? SAME_UNNAMED : least;
};

const leastOfTime = (a: Statement, b: Statement): number => {
  if (sameOccasion(a, b)) return SAME_HOUR;
  return a.claim.predicate !== '' && a.claim.predicate === b.claim.predicate ? SAME_TIME_OF_VERB : SAME_TIME;
};

/** How much likelier than its rivals a differing partner must be. */
export const MARGIN = 0.05;

/**
 * The pairs that stand: agreements, and differing pairs in which each is the other's best and no rival comes near.
 * `pairs`: all weighed pairs of one article with one report.
 */
export function choose(pairs: readonly Pair[]): Pair[] {
  const { ofA, ofB } = sides(pairs);
  const bestOfA = best(ofA);
  const bestOfB = best(ofB);
  const stands = (pair: Pair, least: number): boolean => {
    if (pair.relation === 'agree') return pair.same >= SAME_AGREES;
    if (pair.same < leastOf(pair, least)) return false;
    return clear(pair, ofA.get(pair.a) ?? [], 'b', bestOfB) && clear(pair, ofB.get(pair.b) ?? [], 'a', bestOfA);
  };
  const sure = pairs.filter((pair) => stands(pair, SAME));
  const beside = pairs.filter(
    (pair) =>
      pair.relation === 'differ' &&
      pair.same < SAME &&
      pair.a.claim.event !== '' &&
      stands(pair, SAME_IN_LIST) &&
      sure.some((known) => parallel(pair, known)),
  );
  return [...sure, ...beside];
}

/** Two lists that give one figure each after the other vouch for their other members: "65 fighters … and 49 soldiers", "44 fighters … 37 troops". */
const SAME_IN_LIST = 0.28;

// Both statements count one group, or name it in one word, to which the same happened, right beside a pair that is sure.
function parallel({ a, b }: Pair, known: Pair): boolean {
  const near = (x: Statement, y: Statement): boolean =>
    x !== y &&
    x.claim.event === y.claim.event &&
    Math.abs(x.quantity.sentence - y.quantity.sentence) <= 1 &&
    x.claim.title === y.claim.title;
  return (
    near(a, known.a) &&
    near(b, known.b) &&
    (a.kind.groups.some((name) => b.kind.groups.includes(name)) ||
      a.claim.modifiers.some((word) => b.claim.modifiers.includes(word)))
  );
}

/** The highest probability that each statement has with any other. */
function best(groups: ReadonlyMap<Statement, readonly Pair[]>): Map<Statement, number> {
  const found = new Map<Statement, number>();
  for (const [statement, pairs] of groups)
    found.set(
      statement,
      pairs.reduce((most, { same }) => Math.max(most, same), 0),
    );
  return found;
}

// No agreeing partner explains the figure, and every rival with another value is clearly less likely.
// Headlines explain nothing; one that its own body does not bear out is not excused by the body: that is the very finding.
function clear(pair: Pair, rivals: readonly Pair[], other: 'a' | 'b', best: ReadonlyMap<Statement, number>): boolean {
  return rivals.every((rival) => {
    const statement = rival[other];
    // A rival that belongs elsewhere is none.
    if (rival === pair || rival.same < (best.get(statement) ?? 0) - MARGIN / 2) return true;
    if (rival.relation === 'agree') {
      return (
        agreesByBound(rival) ||
        rival.same < explainedBy(pair, rival) ||
        isUnsupported(pair[other]) ||
        statement.claim.title ||
        isVague(statement.quantity)
      );
    }
    if (isVague(statement.quantity) || relate(statement.quantity, pair[other].quantity) === 'agree') return true;
    return rival.same < pair.same - MARGIN;
  });
}

/** A count that is told far more alike than what agrees with it is not explained by that: "nine wards" says nothing of nine patients who died. */
const FAR_LESS_ALIKE = 0.4;
/** From this likelihood on two counts are one quantity unless what agrees with one of them is told nearly as much alike. */
const SURE = 0.85;
const LESS_ALIKE = 0.25;
/** How much less likely a measure is explained by one that agrees with it and is not equal to it: "over five kilometres" with nine. */
const LOOSELY = 0.3;

// How likely an agreeing partner must be to explain the figures of a pair. Measures of like things abound: any that is equal explains them.
function explainedBy(pair: Pair, rival: Pair): number {
  const { a, b, same } = pair;
  const { dimension } = a.quantity;
  if (hasVague(pair) || TIMES.has(dimension)) return EXPLAINED;
  if (dimension !== 'count') {
    const loosely = !isEqual(rival) && !(dimension === 'length' && (abounds(a) || abounds(b)));
    return loosely ? Math.max(EXPLAINED, same - LOOSELY) : EXPLAINED;
  }
  if (same < SURE) return Math.max(EXPLAINED, same - FAR_LESS_ALIKE);
  return countsAlike(pair) && ofOtherThings(rival) ? same : same - LESS_ALIKE;
}

const isEqual = ({ a: { quantity: x }, b: { quantity: y } }: Pair): boolean => x.unit === y.unit && x.value === y.value;

/** Nouns from this likeness on are taken for one. */
const ONE_NOUN = 0.6;
const countsAlike = ({ features }: Pair): boolean => (features[AT.head] ?? 0) > ONE_NOUN;

/** "Sixteen teams" and "14 teams", of which the 14 agree with "14 judges": two things are counted there, and not the same happened to them. */
export const ofOtherThings = ({ a, b, features }: Pair): boolean =>
  (features[AT.headDiffers] ?? 0) > 0 && a.kind.to(b.kind).event <= 0;

const isUnsupported = ({ claim, bodyAgrees }: Statement): boolean => claim.title && !bodyAgrees;

/** Words such as "dozens" agree with too much to explain anything. */
const isVague = (quantity: Quantity): boolean => quantity.hedge === 'vague';

/** Whether one of the two figures is such a word. */
export const hasVague = ({ a, b }: Pick<Pair, 'a' | 'b'>): boolean => isVague(a.quantity) || isVague(b.quantity);

/** Values further apart than this are not one count, rounded. */
const ROUNDED = 1.25;

/**
 * Whether two counts agree only because one of them leaves a side open: "more than 40 aftershocks" explains no 53 dead, though 53 is more than 40. A
 * length or a price below a bound is more often meant by it.
 */
export const agreesByBound = ({ a: { quantity: x }, b: { quantity: y } }: Pair): boolean =>
  x.dimension === 'count' &&
  (BOUNDS.has(x.hedge) || BOUNDS.has(y.hedge)) &&
  Math.max(x.value, y.value) > ROUNDED * Math.min(x.value, y.value);
