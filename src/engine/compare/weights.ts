/**
 * Fitted weights of the pair features: log-odds that two statements give the same quantity.
 * Written by `npm run fit` from the cases' own spans; the meanings are by hand.
 */
import type { Feature } from './features.ts';

/** Log-odds at zero features. */
export const BIAS = -1.33;

/** Weight of every feature and what it means. */
export const WEIGHTS: Record<Feature, [weight: number, meaning: string]> = {
  context: [4.41, 'the words around both figures are alike, rare words first'],
  head: [0.95, 'the counted nouns are alike'],
  headDiffers: [-0.59, 'both nouns are known and unlike'],
  headMissing: [-0.27, 'one of the figures leaves its noun out'],
  event: [0.99, 'the same thing happened to them (killed, injured, arrested …)'],
  eventDiffers: [0.00, 'different things happened to them'],
  eventMissing: [0.24, 'only one of them says what happened'],
  predicate: [0.17, 'the verbs are alike'],
  modifiers: [1.66, 'what narrows the nouns is shared'],
  modifiersDiffer: [-0.85, 'what narrows the nouns is different'],
  namesDiffer: [-0.52, 'the clauses name other people or places'],
  namesShared: [0.63, 'the clauses name the same people or places'],
  placesDiffer: [-0.03, 'the clauses name other places where it happened'],
  placeOneSided: [0.08, 'only one of them says where'],
  nameNarrows: [-1.64, 'a name narrows the noun of one, not of the other'],
  namesContrast: [0.19, 'both reports know the names of both clauses, which share none'],
  groupDiffers: [0.00, 'the counted groups exclude each other'],
  groupSame: [-0.45, 'the counted groups are one'],
  scopeSame: [1.07, 'both count everybody to whom it happened'],
  scopeDiffers: [0.06, 'one counts everybody, the other a group among them'],
  partDiffers: [-0.35, 'one is a part, the other a whole'],
  yearOneSided: [-1.59, 'one belongs to another year'],
  prospectDiffers: [-0.66, 'forecast, plan or demand against fact'],
  limitDiffers: [0.45, 'a limit against a fact'],
  prepositionDiffers: [-0.09, 'by 12 is not to 12'],
  source: [0.47, 'the same speaker'],
  magnitude: [-7.07, 'orders of magnitude between the values'],
  farApart: [0.57, 'more than a factor of ten between the values'],
  unit: [0.31, 'the same unit'],
  titles: [0.67, 'one of them stands in a headline'],
  measure: [0.71, 'a measure, not a count'],
  date: [-2.33, 'a date: reports are full of them'],
  clock: [-0.66, 'a time of the day'],
  age: [-0.59, 'an age: every person has one'],
  small: [-0.49, 'small counts coincide easily'],
};
