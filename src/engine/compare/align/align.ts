/** Alignment: which figure of one report gives the same quantity as which figure of another. */

import type { Claim } from '../../claim/claim.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { relationOf } from '../../quantity/relation.ts';
import { isWhereItBegan } from '../gate/floors.ts';
import { closedByKind, sortsOf } from '../gate/gates.ts';
import { isOneMore } from '../gate/others.ts';
import type { Gate, Sort } from '../gate/sorts.ts';
import type { Statement } from '../statement/statement.ts';
import { addedAround, ceiling, mostAround } from './ceiling.ts';
import type { Surroundings } from './contexts.ts';
import { AT, FEATURES, type Features } from './feature-names.ts';
import { features, predicateSimilarity } from './features.ts';
import { partnersAmong } from './partners.ts';
import { type Matched, type Rivals, standings } from './rivals.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** Two statements that were weighed, and the verdict. */
export interface Pair extends Matched {
  /** Probability that both give the same quantity. */
  same: number;
  features: Features;
  /** The figure of a third report by way of which they are one quantity: `bridges`. */
  third?: Statement;
}

/** Why a pair of one dimension is not weighed at all; empty when every gate is open. `gates`: see `closedByKind`. */
export function closedGate(a: Statement, b: Statement, lexicon: Lexicon, gates?: readonly Gate[]): string {
  const { event, apart } = a.kind.to(b.kind);
  if (apart !== '') return apart;
  if (a.claim.frame === 'denied' || b.claim.frame === 'denied') return 'the text rejects the figure';
  if (isReplaced(a, b)) return 'the text itself replaces the figure';
  if (narrowed(a, b) || narrowed(b, a)) return 'one counts everybody, the other a group among them';
  if (a.claim.difference !== b.claim.difference) return 'a difference against a level';
  if (a.quantity.dimension === 'date' && (a.quantity.unit === 'year') !== (b.quantity.unit === 'year'))
    return 'a day against a year';
  if (!a.traits.told && !b.traits.told) return 'a time that no event is told of';
  if (a.quantity.dimension === 'rank' && isOtherRank(a, b, event, lexicon)) return 'another rank';
  if (!OWN_YEAR.has(a.quantity.dimension) && a.claim.year !== 0 && b.claim.year !== 0 && a.claim.year !== b.claim.year)
    return 'another year';
  if (a.quantity.dimension === 'duration' && ofAnother(a.claim, b.claim, lexicon)) return 'a length of another thing';
  return closedByKind(a, b, gates);
}

// "founded in 1921" against "founded in 1912": the year is the figure itself; and "Lund, 52, who took over in 2024" was not 52 in that year.
const OWN_YEAR = new Set(['date', 'age']);

// "The previous record was nine tonnes" in both reports is one; tolls and rates of which each is replaced were given at different hours
function isReplaced({ quantity, claim: a, traits }: Statement, { claim: b }: Statement): boolean {
  if (a.frame !== 'superseded' && b.frame !== 'superseded') return false;
  return a.frame !== b.frame || traits.ofPeople || quantity.dimension === 'count' || quantity.dimension === 'percent';
}

function isOtherRank(a: Statement, b: Statement, event: number, lexicon: Lexicon): boolean {
  const began = isWhereItBegan(a);
  if (began !== isWhereItBegan(b)) return true;
  return !began && event <= 0 && (predicateSimilarity(a, b, lexicon) ?? 0) < SAME_VERB;
}

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
  const partners = partnersAmong(bs);
  const open = openPairs(as, bs, around, lexicon, (i) => partners(as[i] as Statement));
  return likely(as, bs, open, lexicon, least, ceilings(as, bs, open, oddsOf(least)));
}

/** The same for one pair, given by the places of its statements: of all others only its rivals are looked at, and those only where it may be so likely. */
export function weighOne(
  as: readonly Statement[],
  bs: readonly Statement[],
  around: Surroundings,
  lexicon: Lexicon,
  least: number,
  [row, column]: readonly [number, number],
): Pair | undefined {
  const only = [column];
  const alone = openPairs(as, bs, around, lexicon, (i) => (i === row ? only : NOTHING));
  if (!ceilings(as, bs, alone, oddsOf(least)).wanted.includes(1)) return undefined;
  const partners = partnersAmong(bs)(as[row] as Statement); // places of statements
  const open = openPairs(as, bs, around, lexicon, (i) => (i === row ? partners : only));
  const most = ceilings(as, bs, open, oddsOf(least));
  for (let i = 0; i < open.left.length; i++) if (open.left[i] !== row || open.right[i] !== column) most.wanted[i] = 0;
  return likely(as, bs, open, lexicon, least, most)[0];
}

const NOTHING: readonly number[] = [];

// Of the open pairs those that are so likely; whoever is not wanted is only a rival.
function likely(
  as: readonly Statement[],
  bs: readonly Statement[],
  open: Rivals,
  lexicon: Lexicon,
  least: number,
  { most, wanted }: Ceilings,
): Pair[] {
  const hopeless = oddsOf(least);
  const { context, sense } = standings(open, wanted);
  const row: Features = FEATURES.map(() => 0);
  const pairs: Pair[] = [];
  for (let i = 0; i < wanted.length; i++) {
    if (wanted[i] === 0) continue;
    row.fill(0);
    row[AT.context] = open.context[i] as number; // i is below the length
    row[AT.contextRank] = context.rank[i] as number;
    row[AT.contextLead] = context.lead[i] as number;
    row[AT.sense] = open.sense[i] as number;
    row[AT.senseRank] = sense.rank[i] as number;
    row[AT.senseLead] = sense.lead[i] as number;
    if ((most[i] as number) + addedAround(row) < hopeless) continue;
    const a = as[open.left[i] as number] as Statement; // these are places of statements
    const b = bs[open.right[i] as number] as Statement;
    features(a, b, lexicon, row);
    const odds = logOdds(row);
    if (odds < hopeless) continue;
    const same = likelihood(odds);
    if (same >= least) pairs.push({ a, b, relation: open.agrees[i] === 1 ? 'agree' : 'differ', same, features: row.slice() });
  }
  return pairs;
}

/** The most that can come of each open pair, its surroundings left out, and whether (1, else 0) it is worth to be ranked. */
interface Ceilings {
  most: Float64Array;
  wanted: Uint8Array;
}

function ceilings(
  as: readonly Statement[],
  bs: readonly Statement[],
  { left, right, context, sense }: Rivals,
  hopeless: number,
): Ceilings {
  const most = new Float64Array(left.length);
  const wanted = new Uint8Array(left.length);
  for (let i = 0; i < left.length; i++) {
    const value = ceiling(as[left[i] as number] as Statement, bs[right[i] as number] as Statement); // i is below the length
    most[i] = value;
    if (value + mostAround(context[i] as number, sense[i] as number) >= hopeless) wanted[i] = 1;
  }
  return { most, wanted };
}

// The pairs that pass the gates, yet to be ranked, of those that each statement of the left side is held against.
function openPairs(
  as: readonly Statement[],
  bs: readonly Statement[],
  around: Surroundings,
  lexicon: Lexicon,
  columns: (row: number) => readonly number[],
): Rivals {
  const left: number[] = [];
  const right: number[] = [];
  const agrees: number[] = [];
  const here = sortsOf(as);
  const there = sortsOf(bs);
  for (let i = 0; i < as.length; i++) {
    const a = as[i] as Statement; // i is below the length, and j is a place among them
    const own = here[i] as Sort;
    for (const j of columns(i)) {
      const b = bs[j] as Statement;
      if (a.kind.to(b.kind).apart !== '') continue; // the first gate of all, for most pairs the last
      const relation = relationOf(a.quantity, b.quantity);
      if (relation === 'incomparable' || closedGate(a, b, lexicon, own.to(there[j] as Sort)) !== '') continue;
      left.push(i);
      right.push(j);
      agrees.push(relation === 'agree' || isOneMore(a, b) ? 1 : 0);
    }
  }
  const size = left.length;
  const context = new Float64Array(size);
  const sense = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const i = left[k] as number;
    const j = right[k] as number; // k is below the size
    context[k] = around.words(i, j);
    sense[k] = around.sense(i, j);
  }
  return { left: Int32Array.from(left), right: Int32Array.from(right), agrees: Uint8Array.from(agrees), context, sense };
}

const IN_ORDER = Float64Array.from(FEATURES, (name) => WEIGHTS[name][0]);

// That a pair gives the same quantity, from its features.
function logOdds(row: Features): number {
  let sum = BIAS;
  for (let i = 0; i < row.length; i++) sum += (IN_ORDER[i] as number) * (row[i] as number);
  return sum;
}

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));
/** Log-odds of a likelihood. */
export const logit = (likelihood: number): number => Math.log(likelihood / (1 - likelihood));
/** A little below the log-odds of that likelihood: what lies there is surely less likely. */
const oddsOf = (likelihood: number): number => logit(likelihood) - 1e-9;
