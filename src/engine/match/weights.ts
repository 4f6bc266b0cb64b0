/** Weights of the matching features. */
import type { MatchFeatures } from './features.ts';

/** Logit of "one event" where nothing speaks for or against it. */
const BIAS = -11.39;

/** Fitted by logistic regression on the development half of the event data (`scripts/fit-match.mjs`); every data set counts alike. */
const WEIGHTS: Readonly<Record<keyof MatchFeatures, number>> = {
  words: 5.30,
  names: 6.12,
  leads: 1.72,
  leadLess: 3.29,
  leadMore: 3.95,
  foremost: 3.50,
  foremostLess: 0.54,
  contained: -3.51,
  rareNames: 3.82,
  rareWords: 1.80,
  brief: 3.98,
  weekday: -1.03,
  sameDays: 6.59,
  daysApart: 1.31,
  year: 0,
  chief: 0,
};

/** Logit that two reports tell one event: above 0 rather yes, below 0 rather no. */
export function likelihood(features: MatchFeatures): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof MatchFeatures)[]) sum += WEIGHTS[key] * features[key];
  return sum;
}
