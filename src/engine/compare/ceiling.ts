/** The most that the details of a pair can add to what its outline says: a pair that stays hopeless with it need not be looked at further. */
import { FEATURES, type Feature, OUTLINED } from './feature-names.ts';
import type { Statement } from './statement.ts';
import { WEIGHTS } from './weights.ts';

/** Features are 0 to 1: together they add as much as their weights, where those speak for one quantity. */
const gain = (features: readonly Feature[]): number =>
  features.reduce((sum, feature) => sum + Math.max(0, WEIGHTS[feature][0]), 0);

const OF_EVENT: readonly Feature[] = ['event', 'eventAlone'];
const OF_TOLL: readonly Feature[] = ['toll'];
const OF_AGE: readonly Feature[] = ['ageNamed'];
const OF_GROUP: readonly Feature[] = ['groupSame'];
const OF_MODIFIERS: readonly Feature[] = ['modifiers'];
const OF_PEOPLE: readonly Feature[] = ['scopeSame', 'scopeDiffers'];
const OF_MEASURES: readonly Feature[] = ['dimensionAlone', 'dimensionOnly', 'magnitudeAlone'];
/** Those above say themselves, cheaply, that they are 0 for a pair; of all others the most is taken. */
const PLAIN = [...OF_EVENT, ...OF_TOLL, ...OF_AGE, ...OF_GROUP, ...OF_MODIFIERS, ...OF_PEOPLE, ...OF_MEASURES];

const ANY = gain(FEATURES.filter((feature) => !OUTLINED.has(feature) && !PLAIN.includes(feature)));
const [EVENT, TOLL, AGE, GROUP] = [gain(OF_EVENT), gain(OF_TOLL), gain(OF_AGE), gain(OF_GROUP)];
const [MODIFIERS, MEASURES] = [gain(OF_MODIFIERS), gain(OF_MEASURES)];
/** A pair has one scope or two. */
const PEOPLE = Math.max(...OF_PEOPLE.map((feature) => gain([feature])));

/** Log-odds that the details can add at most. */
export function ceiling(a: Statement, b: Statement): number {
  const { event, groups } = a.kind.to(b.kind);
  let most = ANY;
  if (event > 0) most += EVENT;
  if (groups === 'same') most += GROUP;
  if (a.traits.tolled && b.traits.tolled) most += TOLL;
  if (a.traits.scope !== '' && b.traits.scope !== '') most += PEOPLE;
  if (a.claim.holder !== '' && b.claim.holder !== '') most += AGE;
  if (a.claim.modifiers.length > 0 && b.claim.modifiers.length > 0) most += MODIFIERS;
  if (a.traits.physical || a.traits.singular) most += MEASURES;
  return most;
}
