/** Alignment: which figure of one report gives the same quantity as which figure of another. */

import type { Quantity } from '../../model.ts';
import type { Claim } from '../claim/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { relate } from '../quantity/relate.ts';
import { addedAround, ceiling, conditionsOf, mostAround } from './ceiling.ts';
import type { Surroundings } from './contexts.ts';
import { FEATURES, type Features } from './feature-names.ts';
import { features, predicateSimilarity } from './features.ts';
import { closedByKind } from './gates.ts';
import type { Kind } from './kinds.ts';
import { sameOccasion } from './occasions.ts';
import { partnersAmong } from './partners.ts';
import { relationOf } from './relation.ts';
import { type Matched, type Ranked, type Rivals, sides, standings } from './rivals.ts';
import type { Statement } from './statement.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** Two statements that were weighed, and the verdict. */
export interface Pair extends Matched {
  /** Probability that both give the same quantity. */
  same: number;
  features: Features;
  /** The figure of a third report by way of which they are one quantity: `bridges`. */
  third?: Statement;
}

/** Why a pair of one dimension is not weighed at all; empty when every gate is open. */
export function closedGate(a: Statement, b: Statement, lexicon: Lexicon): string {
  const { event, apart } = a.kind.to(b.kind);
  if (apart !== '') return apart;
  if (a.claim.frame === 'denied' || b.claim.frame === 'denied') return 'the text rejects the figure';
  if (a.claim.frame === 'superseded' || b.claim.frame === 'superseded') return 'the text itself replaces the figure';
  if (narrowed(a, b) || narrowed(b, a)) return 'one counts everybody, the other a group among them';
  if (a.claim.difference !== b.claim.difference) return 'a difference against a level';
  if (a.quantity.dimension === 'date' && (a.quantity.unit === 'year') !== (b.quantity.unit === 'year'))
    return 'a day against a year';
  if (!a.traits.told && !b.traits.told) return 'a time that no event is told of';
  if (a.quantity.dimension === 'rank' && event <= 0 && (predicateSimilarity(a, b, lexicon) ?? 0) < SAME_VERB)
    return 'another rank';
  if (!isYear(a) && a.claim.year !== 0 && b.claim.year !== 0 && a.claim.year !== b.claim.year) return 'another year';
  if (a.quantity.dimension === 'duration' && ofAnother(a.claim, b.claim, lexicon)) return 'a length of another thing';
  return closedByKind(a, b);
}

// "founded in 1921" against "founded in 1912": the year is the figure itself.
const isYear = ({ quantity: { dimension, unit } }: Statement): boolean => dimension === 'date' && unit.startsWith('year');

/** Words less alike than this narrow a noun to two things. */
const LIKE_WORDS = 0.4;

// "a two-year extension of tax cuts" against "a 13-month extension of benefits"
const ofAnother = (a: Claim, b: Claim, lexicon: Lexicon): boolean =>
  a.head !== '' &&
  a.head === b.head &&
  a.modifiers.length > 0 &&
  b.modifiers.length > 0 &&
  a.modifiers.every((x) => b.modifiers.every((y) => x !== y && lexicon.similar(x, y) < LIKE_WORDS));

// "killed 12 people" against "killed 10 U.S. citizens", "including 10 Americans": everybody against those of one origin or kind.
const narrowed = ({ traits: a }: Statement, { traits: b }: Statement): boolean =>
  a.scope === 'all' && b.scope === 'some' && b.narrow;

const TIMES = new Set(['date', 'clock']);
/** Verbs this alike say one thing. */
const SAME_VERB = 0.6;

/** Every pair of statements that passes the gates and is at least that likely to give one quantity, with its probability. */
export function weigh(
  as: readonly Statement[],
  bs: readonly Statement[],
  around: Surroundings,
  lexicon: Lexicon,
  least = 0,
): Pair[] {
  const { size, ...open } = openPairs(as, bs, around, lexicon);
  const hopeless = oddsOf(least);
  const { most, wanted } = ceilings(as, bs, open, hopeless);
  const { context, sense } = standings(open, wanted);
  const row: Features = FEATURES.map(() => 0);
  const pairs: Pair[] = [];
  for (let i = 0; i < size; i++) {
    if (wanted[i] === 0) continue;
    const one: Ranked = {
      a: as[open.left[i] as number] as Statement, // i is below the size, and these are places of statements
      b: bs[open.right[i] as number] as Statement,
      relation: open.agrees[i] === 1 ? 'agree' : 'differ',
      context: open.context[i] as number,
      sense: open.sense[i] as number,
      contextRank: context.rank[i] as number,
      contextLead: context.lead[i] as number,
      senseRank: sense.rank[i] as number,
      senseLead: sense.lead[i] as number,
    };
    if ((most[i] as number) + addedAround(one) < hopeless) continue;
    features(one, lexicon, row);
    const odds = logOdds(row);
    if (odds < hopeless) continue;
    const { a, b, relation } = one;
    const same = likelihood(odds);
    if (same >= least) pairs.push({ a, b, relation, same, features: row.slice() });
  }
  return pairs;
}

// The most that can come of each open pair, its surroundings left out, and whether it is worth to be ranked.
function ceilings(
  as: readonly Statement[],
  bs: readonly Statement[],
  { left, right, context, sense }: Rivals,
  hopeless: number,
): { most: Float64Array; wanted: Uint8Array } {
  const [here, there] = [conditionsOf(as), conditionsOf(bs)];
  const [most, wanted] = [new Float64Array(left.length), new Uint8Array(left.length)];
  for (let i = 0; i < left.length; i++) {
    const [x, y] = [left[i] as number, right[i] as number];
    const value = ceiling(as[x] as Statement, bs[y] as Statement, here[x] as number, there[y] as number);
    most[i] = value;
    if (value + mostAround(context[i] as number, sense[i] as number) >= hopeless) wanted[i] = 1;
  }
  return { most, wanted };
}

// The pairs that pass the gates, yet to be ranked.
function openPairs(
  as: readonly Statement[],
  bs: readonly Statement[],
  around: Surroundings,
  lexicon: Lexicon,
): Rivals & { size: number } {
  const most = as.length * bs.length;
  const [left, right, agrees] = [new Int32Array(most), new Int32Array(most), new Uint8Array(most)];
  const [context, sense] = [new Float64Array(most), new Float64Array(most)];
  let size = 0;
  const partners = partnersAmong(bs);
  const apart = apartFrom(bs);
  for (let i = 0; i < as.length; i++) {
    const a = as[i] as Statement; // i is below the length, and j is a place among them
    const excluded = apart(a);
    for (const j of partners(a)) {
      if (excluded[j] === 1) continue;
      const b = bs[j] as Statement;
      const relation = relationOf(a.quantity, b.quantity);
      if (relation === 'incomparable' || closedGate(a, b, lexicon) !== '') continue;
      left[size] = i;
      right[size] = j;
      agrees[size] = relation === 'agree' ? 1 : 0;
      context[size] = around.words(i, j);
      sense[size++] = around.sense(i, j);
    }
  }
  return {
    size,
    left: left.subarray(0, size),
    right: right.subarray(0, size),
    agrees: agrees.subarray(0, size),
    context: context.subarray(0, size),
    sense: sense.subarray(0, size),
  };
}

// Which of the statements are of kinds that are never one with the kind of a figure, by place: the first gate, asked once for each two kinds.
function apartFrom(statements: readonly Statement[]): (from: Statement) => Uint8Array {
  const known = new Map<Kind, Uint8Array>();
  return ({ kind }) => {
    const before = known.get(kind);
    if (before !== undefined) return before;
    const made = new Uint8Array(statements.length);
    for (let i = 0; i < made.length; i++) if (kind.to((statements[i] as Statement).kind).apart !== '') made[i] = 1; // i is below the length
    known.set(kind, made);
    return made;
  };
}

const IN_ORDER = Float64Array.from(FEATURES, (name) => WEIGHTS[name][0]);

// That a pair gives the same quantity, from its features.
function logOdds(row: Features): number {
  let sum = BIAS;
  for (let i = 0; i < row.length; i++) sum += (IN_ORDER[i] as number) * (row[i] as number);
  return sum;
}

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));
/** A little below the log-odds of that likelihood: what lies there is surely less likely. */
const oddsOf = (likelihood: number): number => Math.log(likelihood / (1 - likelihood)) - 1e-9;

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
const abounds = ({ alike, offset }: Statement): boolean => alike.dimension > FEW || offset;

const leastOf = ({ a, b }: Pair, least: number): number => {
  if (TIMES.has(a.quantity.dimension)) return sameOccasion(a, b) ? SAME_HOUR : SAME_TIME;
  if (EXTENTS.has(a.quantity.dimension) && (abounds(a) || abounds(b))) return SAME_EXTENT;
  if (MEASURED.has(a.quantity.dimension) || MEASURED.has(b.quantity.dimension)) return SAME;
  return a.quantity.dimension === 'age' && (a.claim.holder === '' || b.claim.holder === '') ? SAME_UNNAMED : least;
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
      pair.relation === 'differ' && pair.same < SAME && stands(pair, SAME_IN_LIST) && sure.some((known) => parallel(pair, known)),
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
  const alike =
    a.kind.groups.some((name) => b.kind.groups.includes(name)) ||
    a.claim.modifiers.some((word) => b.claim.modifiers.includes(word));
  return a.claim.event !== '' && alike && near(a, known.a) && near(b, known.b);
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
      return rival.same < explainedBy(pair) || isUnsupported(pair[other]) || statement.claim.title || isVague(statement.quantity);
    }
    if (isVague(statement.quantity) || relate(statement.quantity, pair[other].quantity) === 'agree') return true;
    return rival.same < pair.same - MARGIN;
  });
}

/** A count that is told far more alike than what agrees with it is not explained by that: "nine wards" says nothing of nine patients who died. */
const FAR_LESS_ALIKE = 0.4;

// How likely an agreeing partner must be to explain the figures of a pair. Measures of like things abound: any that agrees explains them.
const explainedBy = ({ a, b, same }: Pair): number =>
  a.quantity.dimension === 'count' && !isVague(a.quantity) && !isVague(b.quantity)
    ? Math.max(EXPLAINED, same - FAR_LESS_ALIKE)
    : EXPLAINED;

const isUnsupported = ({ claim, bodyAgrees }: Statement): boolean => claim.title && !bodyAgrees;

/** Words such as "dozens" agree with too much to explain anything. */
const isVague = (quantity: Quantity): boolean => quantity.hedge === 'vague';
