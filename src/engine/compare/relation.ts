/** What the figures of two reports have to do with one another, once both are taken to be of one event. */
import type { Quantity } from '../../model.ts';
import { currencyNoun } from '../quantity/currencies.ts';
import { type Relation, relate } from '../quantity/relate.ts';

/** Smaller equal amounts of two currencies are chance. */
const LEAST_MONEY = 1000;

/** As `relate`; and one number in two currencies differs: of "84 million crowns" and "84 million euros" one mistook the currency. */
export function relationOf(a: Quantity, b: Quantity): Relation {
  const relation = relate(a, b);
  return relation === 'incomparable' && inTwoCurrencies(a, b) ? 'differ' : relation;
}

const inTwoCurrencies = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'money' &&
  b.dimension === 'money' &&
  // "a million pounds" may be of the country that the other report names
  currencyNoun(a.unit) !== currencyNoun(b.unit) &&
  a.value === b.value &&
  a.value >= LEAST_MONEY &&
  a.per === b.per &&
  a.also === undefined &&
  b.also === undefined;
