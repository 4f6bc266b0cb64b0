/**
 * Fitted weights of the pair features: log-odds that two statements give the same quantity.
 * Written by `npm run fit` from the cases' own spans; the meanings are by hand.
 */
import type { Feature } from './features.ts';

/** Log-odds at zero features. */
export const BIAS = -1.14;

/** Weight of every feature and what it means. */
export const WEIGHTS: Record<Feature, [weight: number, meaning: string]> = {
  context: [4.54, 'the words around both figures are alike, rare words first'],
  head: [0.91, 'the counted nouns are alike'],
  headDiffers: [-0.67, 'both nouns are known and unlike'],
  headMissing: [-0.34, 'one of the figures leaves its noun out'],
  event: [0.91, 'the same thing happened to them (killed, injured, arrested …)'],
  eventDiffers: [0.00, 'different things happened to them'],
  eventMissing: [0.20, 'only one of them says what happened'],
  predicate: [0.24, 'the verbs are alike'],
  predicateDiffers: [-0.30, 'both verbs are known and unlike'],
  modifiers: [1.37, 'what narrows the nouns is shared'],
  modifiersDiffer: [-1.58, 'what narrows the nouns is different'],
  namesDiffer: [-0.42, 'the clauses name other people or places'],
  namesShared: [0.62, 'the clauses name the same people or places'],
  placesDiffer: [-0.12, 'the clauses name other places where it happened'],
  placeOneSided: [-0.03, 'only one of them says where'],
  nameNarrows: [-1.55, 'a name narrows the noun of one, not of the other'],
  namesContrast: [0.17, 'both reports know the names of both clauses, which share none'],
  groupDiffers: [0.00, 'the counted groups exclude each other'],
  groupSame: [-0.50, 'the counted groups are one'],
  scopeSame: [1.02, 'both count everybody to whom it happened'],
  scopeDiffers: [-0.46, 'one counts everybody, the other a group among them'],
  partDiffers: [-0.35, 'one is a part, the other a whole'],
  yearOneSided: [-1.60, 'one belongs to another year'],
  prospectDiffers: [-0.61, 'forecast, plan or demand against fact'],
  limitDiffers: [0.37, 'a limit against a fact'],
  prepositionDiffers: [-0.10, 'by 12 is not to 12'],
  source: [0.57, 'the same speaker'],
  magnitude: [-6.84, 'orders of magnitude between the values'],
  farApart: [0.48, 'more than a factor of ten between the values'],
  unit: [0.35, 'the same unit'],
  titles: [0.68, 'one of them stands in a headline'],
  measure: [0.66, 'a measure, not a count'],
  date: [-2.25, 'a date: reports are full of them'],
  clock: [-0.50, 'a time of the day'],
  age: [-0.63, 'an age: every person has one'],
  small: [-0.48, 'small counts coincide easily'],
};
