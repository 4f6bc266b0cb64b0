/** The most that can come of a pair, from what is plain to see of it: one that is hopeless even so need not be weighed. */
import { closeness, ordersApart } from '../../quantity/closeness.ts';
import { FLAG, type Flag } from '../statement/flags.ts';
import { isNobodyAgainst } from '../statement/scope.ts';
import type { Statement } from '../statement/statement.ts';
import { AT, FEATURES, type Feature, type Features } from './feature-names.ts';
import { FAR } from './features.ts';
import { BIAS, WEIGHTS } from './weights.ts';

const weight = (feature: Feature): number => WEIGHTS[feature][0];

/** Features whose value is plain to see. */
const SEEN = {
  context: weight('context'),
  contextRank: weight('contextRank'),
  contextLead: weight('contextLead'),
  sense: weight('sense'),
  senseRank: weight('senseRank'),
  senseLead: weight('senseLead'),
  magnitude: weight('magnitude'),
  farApart: weight('farApart'),
  close: weight('close'),
  apart: weight('apart'),
};

/** Features that are 0 unless something holds of the pair: see `ceiling`. */
const OF_PAIR = {
  near: ['near'],
  told: ['told'],
  companions: ['companions'],
  unit: ['unit'],
  digits: ['slip'],
  event: ['event', 'eventAlone'],
  nobody: ['nobody'],
  groups: ['groupSame'],
  scope: ['scopeDiffers'],
} as const satisfies Record<string, readonly Feature[]>;

/** Features that are 0 where this holds of neither figure, of one alone, or not of the first. */
const OF_FIGURES = {
  title: ['either', 'titles'],
  sourced: ['both', 'source'],
  particular: ['both', 'headAlone'],
  tolled: ['both', 'toll'],
  all: ['both', 'scopeSame'],
  holder: ['both', 'ageNamed'],
  modified: ['both', 'modifiers'],
  singular: ['first', 'dimensionAlone', 'dimensionOnly', 'magnitudeAlone'],
  measure: ['first', 'measure'],
  age: ['first', 'age'],
  founding: ['both', 'founding'],
} as const satisfies Partial<Record<Flag, readonly ['either' | 'both' | 'first', ...Feature[]]>>;

/** Features are 0 to 1: together they add at most their weights, where those speak for one quantity. */
const gain = (features: readonly Feature[]): number => features.reduce((sum, feature) => sum + Math.max(0, weight(feature)), 0);

const GAIN = Object.fromEntries(Object.entries(OF_PAIR).map(([name, features]) => [name, gain(features)])) as Readonly<
  Record<keyof typeof OF_PAIR, number>
>;

/** The flags that are asked for are the first of all: what stands in their bits is the place in a table of what they may add together. */
const ASKED = Object.entries(OF_FIGURES).map(([name, [of, ...features]]) => ({
  bit: FLAG[name as Flag],
  of,
  most: gain(features),
}));
const BITS = ASKED.reduce((bits, { bit }) => bits | bit, 0);

/** What the flags of figures may add, by which of them hold. */
function sums(wanted: 'either' | 'both' | 'first'): Float64Array {
  const found = new Float64Array(BITS + 1);
  for (const { bit, of, most } of ASKED)
    for (let bits = 0; bits <= BITS; bits++)
      if ((bits & bit) !== 0 && of === wanted) found[bits] = (found[bits] as number) + most;
  return found;
}
const EITHER = sums('either');
const BOTH = sums('both');
const FIRST = sums('first');

const KNOWN = new Set<string>([
  ...Object.keys(SEEN),
  ...Object.values(OF_PAIR).flat(),
  ...Object.values(OF_FIGURES).flatMap(([, ...features]) => features),
]);
/** All others may be whatever they like. */
const OTHERS = BIAS + gain(FEATURES.filter((feature) => !KNOWN.has(feature)));

/** Log-odds, at most, that both figures of a pair give one quantity, less what their surroundings add. */
export function ceiling(a: Statement, b: Statement): number {
  const ratio = ordersApart(a.quantity, b.quantity);
  let most = OTHERS + SEEN.magnitude * Math.min(1, ratio / 2) + SEEN.apart * Math.abs(a.position - b.position);
  if (ratio > FAR) most += SEEN.farApart;
  else most += SEEN.close * closeness(a.quantity, b.quantity);
  const own = a.flags & BITS;
  const other = b.flags & BITS;
  most += (EITHER[own | other] as number) + (BOTH[own & other] as number) + (FIRST[own] as number); // one for all bits
  if ((a.marks.near & b.marks.near) !== 0) most += GAIN.near;
  if ((a.marks.told & b.marks.told) !== 0) most += GAIN.told;
  if ((a.marks.companions & b.marks.companions) !== 0) most += GAIN.companions;
  if (a.quantity.unit === b.quantity.unit) most += GAIN.unit;
  if (a.traits.digits.bag !== 0 && a.traits.digits.bag === b.traits.digits.bag) most += GAIN.digits;
  const { event, groups } = a.kind.to(b.kind);
  if (event > 0) most += GAIN.event;
  if (groups === 'same') most += GAIN.groups;
  if (((a.flags | b.flags) & FLAG.none) !== 0 && isNobodyAgainst(a, b)) most += GAIN.nobody;
  if (a.traits.scope !== b.traits.scope) most += GAIN.scope;
  return most;
}

/** What the surroundings of a pair, of whose features no others need be known yet, add to that. */
export const addedAround = (row: Features): number =>
  SEEN.context * (row[AT.context] as number) +
  SEEN.contextRank * (row[AT.contextRank] as number) +
  SEEN.contextLead * (row[AT.contextLead] as number) +
  SEEN.sense * (row[AT.sense] as number) +
  SEEN.senseRank * (row[AT.senseRank] as number) +
  SEEN.senseLead * (row[AT.senseLead] as number);

/** The most that they can add as long as the pair's rivals are not known: a rank is 0 to 1, a lead -1 to the likeness itself. */
export const mostAround = (context: number, sense: number): number =>
  SEEN.context * context +
  Math.max(0, SEEN.contextRank) +
  Math.max(-SEEN.contextLead, SEEN.contextLead * context) +
  SEEN.sense * sense +
  Math.max(0, SEEN.senseRank) +
  Math.max(-SEEN.senseLead, SEEN.senseLead * sense);
