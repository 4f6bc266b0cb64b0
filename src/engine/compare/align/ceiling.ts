/** The most that can come of a pair, from what is plain to see of it: one that is hopeless even so need not be weighed. */
import { perObject } from '../../per-object.ts';
import { closeness, ordersApart } from '../../quantity/closeness.ts';
import { isNobodyAgainst } from '../statement/scope.ts';
import type { Statement } from '../statement/statement.ts';
import { FEATURES, type Feature } from './feature-names.ts';
import { FAR } from './features.ts';
import { tellsFounding } from './foundings.ts';
import type { Ranked } from './rivals.ts';
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

/** Features that are 0 where this does not hold of the pair. */
const OF_PAIR: readonly [holds: (a: Statement, b: Statement) => boolean, ...Feature[]][] = [
  [(a, b) => (a.marks.near & b.marks.near) !== 0, 'near'],
  [(a, b) => (a.marks.told & b.marks.told) !== 0, 'told'],
  [(a, b) => (a.marks.companions & b.marks.companions) !== 0, 'companions'],
  [(a, b) => a.quantity.unit === b.quantity.unit, 'unit'],
  [({ traits: a }, { traits: b }) => a.digits.sorted !== '' && a.digits.sorted === b.digits.sorted, 'slip'],
  [(a, b) => a.kind.to(b.kind).event > 0, 'event', 'eventAlone'],
  [isNobodyAgainst, 'nobody'],
  [(a, b) => a.kind.to(b.kind).groups === 'same', 'groupSame'],
  [({ traits: a }, { traits: b }) => a.scope !== b.scope, 'scopeDiffers'],
];

/** Features that are 0 where this holds of neither figure, of one alone, or not of the first. */
const OF_FIGURES: readonly [holds: (one: Statement) => boolean, of: 'either' | 'both' | 'first', ...Feature[]][] = [
  [({ claim }) => claim.title, 'either', 'titles'],
  [({ speakers }) => speakers.length > 0, 'both', 'source'],
  [({ traits }) => !traits.anybody, 'both', 'headAlone'],
  [({ traits }) => traits.tolled, 'both', 'toll'],
  [({ traits }) => traits.scope === 'all', 'both', 'scopeSame'],
  [({ claim }) => claim.holder !== '', 'both', 'ageNamed'],
  [({ claim }) => claim.modifiers.length > 0, 'both', 'modifiers'],
  [({ traits }) => traits.singular, 'first', 'dimensionAlone', 'dimensionOnly', 'magnitudeAlone'],
  [({ quantity }) => quantity.dimension !== 'count', 'first', 'measure'],
  [({ quantity }) => quantity.dimension === 'age', 'first', 'age'],
  [tellsFounding, 'both', 'founding'],
];

/** Features are 0 to 1: together they add at most their weights, where those speak for one quantity. */
const gain = (features: readonly Feature[]): number => features.reduce((sum, feature) => sum + Math.max(0, weight(feature)), 0);

const ROWS = OF_PAIR.map(([holds, ...features]) => ({ holds, most: gain(features) })).filter(({ most }) => most > 0);
const GAINS = OF_FIGURES.map(([, of, ...features]) => ({ of, most: gain(features) }));

/** What the conditions of figures may add, by which of them hold: one bit each. */
function sums(wanted: 'either' | 'both' | 'first'): Float64Array {
  const found = new Float64Array(2 ** GAINS.length);
  GAINS.forEach(({ of, most }, i) => {
    const size = 1 << i; // with this bit as without it, and one more
    for (let bits = 0; bits < size; bits++) found[size + bits] = (found[bits] as number) + (of === wanted ? most : 0); // below the length
  });
  return found;
}
const [EITHER, BOTH, FIRST] = [sums('either'), sums('both'), sums('first')];

const KNOWN = new Set<string>([
  ...Object.keys(SEEN),
  ...OF_PAIR.flatMap(([, ...features]) => features),
  ...OF_FIGURES.flatMap(([, , ...features]) => features),
]);
/** All others may be whatever they like. */
const OTHERS = BIAS + gain(FEATURES.filter((feature) => !KNOWN.has(feature)));

/** Which conditions hold of each figure of a report, as bits: worked out once, as every figure is held against many. */
export const conditionsOf = perObject((all: readonly Statement[]): readonly number[] =>
  all.map((one) => OF_FIGURES.reduce((bits, [holds], i) => (holds(one) ? bits | (1 << i) : bits), 0)),
);

/** Log-odds, at most, that both figures of a pair give one quantity, less what their surroundings add. `own` and `other` are the conditions of the two. */
export function ceiling(a: Statement, b: Statement, own: number, other: number): number {
  const ratio = ordersApart(a.quantity, b.quantity);
  let most = OTHERS + SEEN.magnitude * Math.min(1, ratio / 2) + SEEN.apart * Math.abs(a.position - b.position);
  if (ratio > FAR) most += SEEN.farApart;
  else most += SEEN.close * closeness(a.quantity, b.quantity);
  most += (EITHER[own | other] as number) + (BOTH[own & other] as number) + (FIRST[own] as number); // one for all bits
  for (const row of ROWS) if (row.holds(a, b)) most += row.most;
  return most;
}

/** What the surroundings of a pair add to that. */
export const addedAround = (pair: Ranked): number =>
  SEEN.context * pair.context +
  SEEN.contextRank * pair.contextRank +
  SEEN.contextLead * pair.contextLead +
  SEEN.sense * pair.sense +
  SEEN.senseRank * pair.senseRank +
  SEEN.senseLead * pair.senseLead;

/** The most that they can add as long as the pair's rivals are not known: a rank is 0 to 1, a lead -1 to the likeness itself. */
export const mostAround = (context: number, sense: number): number =>
  SEEN.context * context +
  Math.max(0, SEEN.contextRank) +
  Math.max(-SEEN.contextLead, SEEN.contextLead * context) +
  SEEN.sense * sense +
  Math.max(0, SEEN.senseRank) +
  Math.max(-SEEN.senseLead, SEEN.senseLead * sense);
