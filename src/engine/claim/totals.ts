/** Parts that add up to a total said just before are parts of that total: "132 were killed … the casualties included 65, 18 and 49". */
import type { Quantity } from '../../model.ts';
import { relateClasses } from '../lexicon/predicates.ts';

/** What a claim says of its figure, as far as sums go. */
interface Counted {
  /** Index of its quantity. */
  quantity: number;
  /** Class of what happened, empty where nobody says. */
  event: string;
  listed: boolean;
}

/** How many parts a list has at most. */
const MOST_PARTS = 5;

/** Gives the parts of a total the total's event, where what is said of them is vaguer ("casualties") or nothing. Changes the claims given. */
export function adoptTotals(claims: readonly Counted[], quantities: readonly Quantity[]): void {
  for (const [i, total] of claims.entries()) {
    const whole = count(total, quantities);
    if (whole === undefined || total.event === '') continue;
    let sum = 0;
    for (let k = i + 1; k < claims.length && k <= i + MOST_PARTS; k++) {
      const part = claims[k];
      const value = part === undefined ? undefined : count(part, quantities);
      if (part === undefined || value === undefined || !vaguer(part.event, total.event)) break;
      sum += value;
      if (sum > whole) break;
      if (sum !== whole || k === i + 1) continue;
      for (const one of claims.slice(i + 1, k + 1)) one.event = total.event;
      total.listed = false; // "killed five people, two guards and three drivers": all of them, and no member of the list
    }
  }
}

const vaguer = (event: string, than: string): boolean => event === '' || event === than || relateClasses(event, than) === 'part';

const count = (claim: Counted, quantities: readonly Quantity[]): number | undefined => {
  const quantity = quantities[claim.quantity];
  return quantity?.dimension === 'count' && quantity.hedge !== 'vague' ? quantity.value : undefined;
};
