/** Weights of the matching features. */
import type { MatchFeatures } from './features.ts';

/** Logit of "one event" where nothing speaks for or against it. */
const BIAS = -11.88;

/** Fitted by logistic regression on the development half of the event data (`scripts/fit-match.mjs`); every data set counts alike. */
const WEIGHTS: Readonly<Record<keyof MatchFeatures, number>> = {
  words: 6.34,
  names: 6.73,
  leads: 1.89,
  leadLess: 3.16,
  leadMore: 4.76,
  foremost: 3.42,
  foremostLess: 1.03,
  contained: -3.4,
  brief: 2.11,
  weekday: -0.98,
  otherWeekday: -0.99,
  sameDays: 7.05,
  daysApart: 1.6,
};

/** Logit that two reports tell one event: above 0 rather yes, below 0 rather no. */
export function likelihood(features: MatchFeatures): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof MatchFeatures)[]) sum += WEIGHTS[key] * features[key];
  return sum;
}
