/** The trace of a finding: what spoke for and against taking two figures for one quantity, by grounds that a reader can follow. */
import type { Ground, Trace } from '../../../model.ts';
import { logit, type Pair } from '../align/align.ts';
import { FEATURES, type Feature } from '../align/feature-names.ts';
import { BIAS, WEIGHTS } from '../align/weights.ts';
import { placeOf, type Statement } from '../statement/statement.ts';

/** The ground to which each feature belongs. */
const GROUNDS: Record<Feature, Ground> = {
  context: 'words',
  near: 'words',
  sense: 'words',
  told: 'words',
  contextRank: 'words',
  contextLead: 'words',
  senseRank: 'words',
  senseLead: 'words',
  event: 'event',
  eventDiffers: 'event',
  eventMissing: 'event',
  predicate: 'event',
  predicateDiffers: 'event',
  scopeSame: 'event',
  toll: 'event',
  none: 'kind',
  nobody: 'event',
  head: 'things',
  headDiffers: 'things',
  headMissing: 'things',
  modifiers: 'things',
  modifiersDiffer: 'things',
  groupSame: 'things',
  groupDiffers: 'things',
  nameNarrows: 'things',
  eventAlone: 'few',
  headAlone: 'few',
  dimensionAlone: 'few',
  magnitudeAlone: 'few',
  dimensionOnly: 'few',
  companions: 'figures',
  titles: 'headline',
  namesShared: 'names',
  namesDiffer: 'names',
  namesContrast: 'names',
  placesDiffer: 'names',
  placeOneSided: 'names',
  ageNamed: 'names',
  ageUnnamed: 'names',
  yearOneSided: 'frame',
  prospectDiffers: 'frame',
  limitDiffers: 'frame',
  founding: 'things',
  referenceDiffers: 'frame',
  untold: 'frame',
  partDiffers: 'part',
  scopeDiffers: 'part',
  poolDiffers: 'part',
  shareOfAnother: 'part',
  prepositionDiffers: 'part',
  apart: 'position',
  lead: 'position',
  magnitude: 'distance',
  farApart: 'distance',
  unit: 'unit',
  source: 'unit',
  measure: 'kind',
  date: 'kind',
  clock: 'kind',
  age: 'kind',
  money: 'kind',
  percent: 'kind',
  duration: 'kind',
  small: 'kind',
  slip: 'digits',
  close: 'distance',
};

const BY_WEIGHT = Object.keys(WEIGHTS) as Feature[];
/** The grounds in the order in which the weights name them. */
const IN_ORDER = [...new Set(BY_WEIGHT.map((feature) => GROUNDS[feature]))];
const SHARES = BY_WEIGHT.map((feature) => ({
  at: FEATURES.indexOf(feature),
  weight: WEIGHTS[feature][0],
  ground: IN_ORDER.indexOf(GROUNDS[feature]),
}));

/** What moved the log-odds by less is not worth telling. */
const LEAST = 0.2;
/** Of these a little is nothing: 100 and 130 do not lie far apart, nor the second sentence and the fifth. */
const LEAST_OF: Partial<Record<Ground, number>> = { distance: 0.6, position: 0.5 };
/** Shared words that are told. */
const MOST_WORDS = 6;

/** The trace of one pair. */
export function traceOf({ a, b, same, features, third }: Pair): Trace {
  const sums = new Float64Array(IN_ORDER.length);
  for (const { at, weight, ground } of SHARES) sums[ground] = (sums[ground] as number) + weight * (features[at] as number);
  const grounds: Trace['grounds'] = [];
  for (let i = 0; i < sums.length; i++) {
    const ground = IN_ORDER[i] as Ground; // one for each
    const share = sums[i] as number;
    if (Math.abs(share) >= (LEAST_OF[ground] ?? LEAST)) grounds.push({ ground, share });
  }
  if (third !== undefined) grounds.push({ ground: 'third', share: logit(same) - sums.reduce((sum, share) => sum + share, BIAS) });
  grounds.sort((x, y) => Math.abs(y.share) - Math.abs(x.share));
  for (const one of grounds) one.share = Math.round(one.share * 100) / 100;
  return { a: placeOf(a), b: placeOf(b), same: Math.round(same * 1000) / 1000, words: sharedWords(a, b), grounds };
}

function sharedWords({ claim: a }: Statement, { claim: b }: Statement): string[] {
  const found: string[] = [];
  const others = new Set(b.context.map((one) => one[0]));
  for (const one of a.context) {
    if (found.length === MOST_WORDS) break;
    if (others.has(one[0]) && /^\p{L}/u.test(one[0])) found.push(one[0]);
  }
  return found;
}
