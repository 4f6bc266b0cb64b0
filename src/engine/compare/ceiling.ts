/** The most that can come of a pair, from what is plain to see of it: one that is hopeless even so need not be weighed. */
import { closeness, ordersApart } from './closeness.ts';
import { FEATURES, type Feature } from './feature-names.ts';
import { FAR } from './features.ts';
import type { Ranked } from './rivals.ts';
import type { Statement } from './statement.ts';
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

type Condition = (a: Statement, b: Statement) => boolean;

/** Features that are 0 where this does not hold. */
const POSSIBLE: readonly [Condition, ...Feature[]][] = [
  [(a, b) => (a.marks.near & b.marks.near) !== 0, 'near'],
  [(a, b) => (a.marks.told & b.marks.told) !== 0, 'told'],
  [(a, b) => (a.marks.companions & b.marks.companions) !== 0, 'companions'],
  [(a, b) => a.speakers.length > 0 && b.speakers.length > 0, 'source'],
  [(a, b) => a.quantity.unit === b.quantity.unit, 'unit'],
  [({ claim: a }, { claim: b }) => a.title || b.title, 'titles'],
  [({ traits: a }, { traits: b }) => a.digits.sorted !== '' && a.digits.sorted === b.digits.sorted, 'slip'],
  [(a, b) => a.kind.to(b.kind).event > 0, 'event', 'eventAlone'],
  [(a, b) => a.kind.to(b.kind).groups === 'same', 'groupSame'],
  [({ traits: a }, { traits: b }) => !a.anybody && !b.anybody, 'headAlone'],
  [({ traits: a }, { traits: b }) => a.tolled && b.tolled, 'toll'],
  [({ traits: a }, { traits: b }) => a.scope === 'all' && b.scope === 'all', 'scopeSame'],
  [({ traits: a }, { traits: b }) => a.scope !== b.scope, 'scopeDiffers'],
  [({ claim: a }, { claim: b }) => a.holder !== '' && b.holder !== '', 'ageNamed'],
  [({ claim: a }, { claim: b }) => a.modifiers.length > 0 && b.modifiers.length > 0, 'modifiers'],
  [({ traits }) => traits.singular, 'dimensionAlone', 'dimensionOnly', 'magnitudeAlone'],
  [({ quantity }) => quantity.dimension !== 'count', 'measure'],
  [({ quantity }) => quantity.dimension === 'age', 'age'],
];

/** Features are 0 to 1: together they add at most their weights, where those speak for one quantity. */
const gain = (features: readonly Feature[]): number => features.reduce((sum, feature) => sum + Math.max(0, weight(feature)), 0);

const ROWS = POSSIBLE.map(([holds, ...features]) => ({ holds, most: gain(features) })).filter(({ most }) => most > 0);
const KNOWN = new Set<string>([...Object.keys(SEEN), ...POSSIBLE.flatMap(([, ...features]) => features)]);
/** All others may be whatever they like. */
const OTHERS = BIAS + gain(FEATURES.filter((feature) => !KNOWN.has(feature)));

/** Log-odds, at most, that both figures of a pair give one quantity. */
export function ceiling(pair: Ranked): number {
  const { a, b } = pair;
  const ratio = ordersApart(a.quantity, b.quantity);
  let most = OTHERS + SEEN.magnitude * Math.min(1, ratio / 2) + SEEN.apart * Math.abs(a.position - b.position);
  if (ratio > FAR) most += SEEN.farApart;
  else most += SEEN.close * closeness(a.quantity, b.quantity);
  most += SEEN.context * pair.context + SEEN.contextRank * pair.contextRank + SEEN.contextLead * pair.contextLead;
  most += SEEN.sense * pair.sense + SEEN.senseRank * pair.senseRank + SEEN.senseLead * pair.senseLead;
  for (const row of ROWS) if (row.holds(a, b)) most += row.most;
  return most;
}
