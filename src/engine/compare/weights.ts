/**
 * Fitted weights of the pair features: log-odds that two statements give the same quantity.
 * Written by `npm run fit` from the cases' own spans; the meanings are by hand.
 */
import type { Feature } from './features.ts';

/** Log-odds at zero features. */
export const BIAS = -1.71;

/** Weight of every feature and what it means. */
export const WEIGHTS: Record<Feature, [weight: number, meaning: string]> = {
  context: [4.41, 'the words around both figures are alike, rare words first'],
  head: [0.14, 'the counted nouns are alike'],
  headDiffers: [-0.05, 'both nouns are known and unlike'],
  headMissing: [0.2, 'one of the figures leaves its noun out'],
  event: [0.58, 'the same thing happened to them (killed, injured, arrested …)'],
  eventAlone: [1.1, 'the less often each report tells of this event, the likelier both mean one figure'],
  headAlone: [2.49, 'the less often each report counts these things, the likelier'],
  dimensionAlone: [3.05, 'the fewer measures of this dimension each report gives, the likelier'],
  eventDiffers: [0, 'different things happened to them'],
  eventMissing: [0.15, 'only one of them says what happened'],
  predicate: [0.46, 'the verbs are alike'],
  predicateDiffers: [-0.16, 'both verbs are known and unlike'],
  modifiers: [1.28, 'what narrows the nouns is shared'],
  modifiersDiffer: [-1.17, 'what narrows the nouns is different'],
  namesDiffer: [-0.21, 'the clauses name other people or places'],
  namesShared: [0.72, 'the clauses name the same people or places'],
  placesDiffer: [-0.08, 'the clauses name other places where it happened'],
  placeOneSided: [-0.05, 'only one of them says where'],
  nameNarrows: [-0.87, 'a name narrows the noun of one, not of the other'],
  namesContrast: [-0.05, 'both reports know the names of both clauses, which share none'],
  groupDiffers: [0, 'the counted groups exclude each other'],
  groupSame: [-0.2, 'the counted groups are one'],
  scopeSame: [1.4, 'both count everybody to whom it happened'],
  scopeDiffers: [-0.36, 'one counts everybody, the other a group among them'],
  partDiffers: [-0.34, 'one is a part, the other a whole'],
  yearOneSided: [-1.61, 'one belongs to another year'],
  prospectDiffers: [-0.61, 'forecast, plan or demand against fact'],
  limitDiffers: [-0.08, 'a limit against a fact'],
  prepositionDiffers: [-0.12, 'by 12 is not to 12'],
  source: [0.63, 'the same speaker'],
  magnitude: [-7.25, 'orders of magnitude between the values'],
  farApart: [0.65, 'more than a factor of ten between the values'],
  unit: [0.35, 'the same unit'],
  titles: [0.71, 'one of them stands in a headline'],
  measure: [0.59, 'a measure, not a count'],
  date: [-2.1, 'a date: reports are full of them'],
  clock: [-0.5, 'a time of the day'],
  age: [-0.41, 'an age: every person has one'],
  small: [-0.34, 'small counts coincide easily'],
};
