/**
 * Fitted weights of the pair features: log-odds that two statements give the same quantity.
 * Written by `npm run fit` from the cases' own spans; the meanings are by hand.
 */
import type { Feature } from './features.ts';

/** Log-odds at zero features. */
export const BIAS = -2.75;

/** Weight of every feature and what it means. */
export const WEIGHTS: Record<Feature, [weight: number, meaning: string]> = {
  context: [6.42, 'the words around both figures are alike, rare words first'],
  head: [0.83, 'the counted nouns are alike'],
  headDiffers: [-0.48, 'both nouns are known and unlike'],
  headMissing: [-0.23, 'one of the figures leaves its noun out'],
  event: [1.06, 'the same thing happened to them (killed, injured, arrested …)'],
  eventDiffers: [0.00, 'different things happened to them'],
  predicate: [0.03, 'the verbs are alike'],
  modifiers: [1.56, 'what narrows the nouns is shared'],
  modifiersDiffer: [-1.33, 'what narrows the nouns is different'],
  namesDiffer: [-0.36, 'the clauses name other people or places'],
  groupDiffers: [0.00, 'the counted groups exclude each other'],
  partDiffers: [-0.32, 'one is a part, the other a whole'],
  frameDiffers: [0.00, 'another time, or forecast against fact'],
  prepositionDiffers: [0.03, 'by 12 is not to 12'],
  source: [0.13, 'the same speaker'],
  magnitude: [-5.55, 'orders of magnitude between the values'],
  farApart: [-0.01, 'more than a factor of ten between the values'],
  unit: [1.22, 'the same unit'],
  titles: [1.26, 'one of them stands in a headline'],
  measure: [-0.15, 'a measure, not a count'],
  small: [-0.64, 'small counts coincide easily'],
};
