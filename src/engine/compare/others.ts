/** Others than somebody told of: "nine co-defendants" and "ten defendants" are as many, and "three other rifles" are not all of them. */

import type { Quantity, Reading } from '../../model.ts';
import { perPair } from '../per-object.ts';
import { beside } from './beside.ts';
import type { Statement } from './statement.ts';

const AHEAD = /\b(?:other|fellow) $/i;
const BEHIND = /^ (?:\p{Ll}+ )?(?:others?\b|co-\p{Ll}|fellow\b)/u;
/** "Eight of her nine co-defendants", "seven of the other nine" */
const OF_THEM = /^ of [^,.;:]{0,40}\b(?:others?\b|co-?(?:defendant|accused|conspirator|pilot|worker)|fellow\b)/u;

const others = perPair((reading: Reading, quantity: Quantity): boolean => {
  const { before, behind } = beside({ reading, quantity });
  return AHEAD.test(before) || BEHIND.test(behind) || OF_THEM.test(behind);
});

/** Whether one counts others and the other all of them: one person more, or things of which the others are what is left. Symmetric. */
export const someAreOthers = (a: Statement, b: Statement): boolean => besides(a, b) || besides(b, a);

function besides(a: Statement, b: Statement): boolean {
  if (a.quantity.dimension !== 'count' || !others(a.reading, a.quantity) || others(b.reading, b.quantity)) return false;
  if (b.quantity.value - a.quantity.value === 1) return true;
  return a.claim.head !== '' && !a.traits.ofPeople && a.claim.part && !b.claim.part && a.claim.head === b.claim.head;
}
