/**
 * Fitted weights of the pair features: log-odds that two statements give the same quantity.
 * Written by `npm run fit` from the cases' own spans; the meanings are by hand.
 */
import type { Feature } from './features.ts';

/** Log-odds at zero features. */
export const BIAS = -1.57;

/** Weight of every feature and what it means. */
export const WEIGHTS: Record<Feature, [weight: number, meaning: string]> = {
  context: [4.68, 'the words around both figures are alike, rare words first'],
  head: [0.88, 'the counted nouns are alike'],
  headDiffers: [-0.49, 'both nouns are known and unlike'],
  headMissing: [-0.14, 'one of the figures leaves its noun out'],
  event: [1.01, 'the same thing happened to them (killed, injured, arrested …)'],
  eventDiffers: [0.00, 'different things happened to them'],
  eventMissing: [0.28, 'only one of them says what happened'],
  predicate: [0.15, 'the verbs are alike'],
  modifiers: [1.60, 'what narrows the nouns is shared'],
  modifiersDiffer: [-0.85, 'what narrows the nouns is different'],
  namesDiffer: [-0.38, 'the clauses name other people or places'],
  namesShared: [0.53, 'the clauses name the same people or places'],
  placesDiffer: [0.76, 'the clauses name other places where it happened'],
  placeOneSided: [0.05, 'only one of them says where'],
  nameNarrows: [-1.63, 'a name narrows the noun of one, not of the other'],
  groupDiffers: [0.00, 'the counted groups exclude each other'],
  groupSame: [-0.30, 'the counted groups are one'],
  scopeSame: [1.03, 'both count everybody to whom it happened'],
  scopeDiffers: [-0.05, 'one counts everybody, the other a group among them'],
  partDiffers: [-0.36, 'one is a part, the other a whole'],
  yearOneSided: [-1.41, 'one belongs to another year'],
  prospectDiffers: [-0.70, 'forecast, plan or demand against fact'],
  limitDiffers: [0.45, 'a limit against a fact'],
  prepositionDiffers: [-0.06, 'by 12 is not to 12'],
  source: [0.75, 'the same speaker'],
  magnitude: [-7.09, 'orders of magnitude between the values'],
  farApart: [0.57, 'more than a factor of ten between the values'],
  unit: [0.39, 'the same unit'],
  titles: [0.64, 'one of them stands in a headline'],
  measure: [0.68, 'a measure, not a count'],
  date: [-2.35, 'a date: reports are full of them'],
  clock: [-0.64, 'a time of the day'],
  age: [-0.58, 'an age: every person has one'],
  small: [-0.49, 'small counts coincide easily'],
};
