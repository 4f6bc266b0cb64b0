/** Weights of the matching features. */
import type { MatchFeatures } from './features.ts';

/** Logit of "one event" where nothing speaks for or against it. */
const BIAS = -10.2;

/** Fitted by logistic regression on the development half of the event data (`scripts/fit-match.mjs`); every data set counts alike. */
const WEIGHTS: Readonly<Record<keyof MatchFeatures, number>> = {
  words: 1.4,
  leads: 2.6,
  leadLess: 1.8,
  leadMore: 2.5,
  chief: 5.9,
  foremost: 0.8,
  rareNames: 5.4,
  rareWords: 0.6,
  brief: 4.3,
  weekday: 0.1,
  year: 1.7,
  sameDays: 5.3,
  daysApart: -1,
};

/** Logit that two reports tell one event: above 0 rather yes, below 0 rather no. */
export function likelihood(features: MatchFeatures): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof MatchFeatures)[]) sum += WEIGHTS[key] * features[key];
  return sum;
}
