/**
 * Fitted weights of the pair features: log-odds that two statements give the same quantity.
 * Written by `npm run fit` from the cases' own spans; the meanings are by hand.
 */
import type { Feature } from './features.ts';

/** Log-odds at zero features. */
export const BIAS = -1.85;

/** Weight of every feature and what it means. */
export const WEIGHTS: Record<Feature, [weight: number, meaning: string]> = {
  context: [4.25, 'the words around both figures are alike, rare words first'],
  head: [0.23, 'the counted nouns are alike'],
  headDiffers: [0.1, 'both nouns are known and unlike'],
  headMissing: [0.33, 'one of the figures leaves its noun out'],
  event: [0.46, 'the same thing happened to them (killed, injured, arrested …)'],
  eventAlone: [1.28, 'the less often each report tells of this event, the likelier both mean one figure'],
  headAlone: [2.56, 'the less often each report counts these things, the likelier'],
  dimensionAlone: [2.99, 'the fewer measures of this dimension each report gives, the likelier'],
  eventDiffers: [0, 'different things happened to them'],
  eventMissing: [0.14, 'only one of them says what happened'],
  predicate: [0.31, 'the verbs are alike'],
  predicateDiffers: [-0.23, 'both verbs are known and unlike'],
  modifiers: [1.17, 'what narrows the nouns is shared'],
  modifiersDiffer: [-1.1, 'what narrows the nouns is different'],
  namesDiffer: [-0.34, 'the clauses name other people or places'],
  namesShared: [0.76, 'the clauses name the same people or places'],
  placesDiffer: [-0.16, 'the clauses name other places where it happened'],
  placeOneSided: [-0.13, 'only one of them says where'],
  nameNarrows: [-0.81, 'a name narrows the noun of one, not of the other'],
  namesContrast: [0.07, 'both reports know the names of both clauses, which share none'],
  groupDiffers: [0, 'the counted groups exclude each other'],
  groupSame: [-0.06, 'the counted groups are one'],
  scopeSame: [1.54, 'both count everybody to whom it happened'],
  scopeDiffers: [-0.18, 'one counts everybody, the other a group among them'],
  partDiffers: [-0.26, 'one is a part, the other a whole'],
  yearOneSided: [-1.54, 'one belongs to another year'],
  prospectDiffers: [-0.67, 'forecast, plan or demand against fact'],
  limitDiffers: [-0.08, 'a limit against a fact'],
  prepositionDiffers: [-0.15, 'by 12 is not to 12'],
  source: [-0.23, 'the same speaker'],
  magnitude: [-7.04, 'orders of magnitude between the values'],
  farApart: [0.61, 'more than a factor of ten between the values'],
  unit: [0.35, 'the same unit'],
  titles: [0.69, 'one of them stands in a headline'],
  measure: [0.71, 'a measure, not a count'],
  date: [-2.06, 'a date: reports are full of them'],
  clock: [-0.5, 'a time of the day'],
  age: [-0.42, 'an age: every person has one'],
  small: [-0.28, 'small counts coincide easily'],
};
