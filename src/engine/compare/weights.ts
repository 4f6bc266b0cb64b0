/**
 * Fitted weights of the pair features: log-odds that two statements give the same quantity.
 * Written by `npm run fit` from the cases' own spans; the meanings are by hand.
 */
import type { Feature } from './features.ts';

/** Log-odds at zero features. */
export const BIAS = -1.39;

/** Weight of every feature and what it means. */
export const WEIGHTS: Record<Feature, [weight: number, meaning: string]> = {
  context: [4.65, 'the words around both figures are alike, rare words first'],
  head: [0.76, 'the counted nouns are alike'],
  headDiffers: [-0.62, 'both nouns are known and unlike'],
  headMissing: [-0.32, 'one of the figures leaves its noun out'],
  event: [1.01, 'the same thing happened to them (killed, injured, arrested …)'],
  eventDiffers: [0.0, 'different things happened to them'],
  eventMissing: [0.24, 'only one of them says what happened'],
  predicate: [0.26, 'the verbs are alike'],
  modifiers: [1.57, 'what narrows the nouns is shared'],
  modifiersDiffer: [-0.89, 'what narrows the nouns is different'],
  namesDiffer: [-0.32, 'the clauses name other people or places'],
  namesShared: [0.59, 'the clauses name the same people or places'],
  placesDiffer: [0.78, 'the clauses name other places where it happened'],
  placeOneSided: [0.01, 'only one of them says where'],
  nameNarrows: [-1.6, 'a name narrows the noun of one, not of the other'],
  groupDiffers: [0.0, 'the counted groups exclude each other'],
  groupSame: [-0.29, 'the counted groups are one'],
  scopeSame: [1.19, 'both count everybody to whom it happened'],
  scopeDiffers: [-0.63, 'one counts everybody, the other a group among them'],
  partDiffers: [-0.29, 'one is a part, the other a whole'],
  yearOneSided: [-1.66, 'one belongs to another year'],
  prospectDiffers: [-0.7, 'forecast, plan or demand against fact'],
  limitDiffers: [0.4, 'a limit against a fact'],
  prepositionDiffers: [-0.02, 'by 12 is not to 12'],
  source: [0.75, 'the same speaker'],
  magnitude: [-7.08, 'orders of magnitude between the values'],
  farApart: [0.5, 'more than a factor of ten between the values'],
  unit: [0.42, 'the same unit'],
  titles: [0.64, 'one of them stands in a headline'],
  measure: [0.71, 'a measure, not a count'],
  date: [-2.5, 'a date: reports are full of them'],
  clock: [-0.68, 'a time of the day'],
  age: [-0.69, 'an age: every person has one'],
  small: [-0.56, 'small counts coincide easily'],
};
