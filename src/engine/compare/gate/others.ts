/** Others than somebody told of: "nine co-defendants" and "ten defendants" are as many, and "three other rifles" are not all of them. */

import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

const AHEAD = /\b(?:other|fellow) $/i;
const BEHIND = /^ (?:\p{Ll}+ )?(?:others?\b|co-\p{Ll}|fellow\b)/u;
/** "Eight of her nine co-defendants", "seven of the other nine" */
const OF_THEM = /^ of [^,.;:]{0,40}\b(?:others?\b|co-?(?:defendant|accused|conspirator|pilot|worker)|fellow\b)/u;

const others = perPair((reading: Reading, quantity: Quantity): boolean => {
  const { before, behind } = beside({ reading, quantity });
  return AHEAD.test(before) || BEHIND.test(behind) || OF_THEM.test(behind);
});

const counted = ({ reading, quantity }: Statement): boolean => quantity.dimension === 'count' && others(reading, quantity);

/** Whether one counts others than somebody, and the other him too: "nine co-defendants", "ten defendants". Symmetric. */
export function isOneMore(a: Statement, b: Statement): boolean {
  const more = b.quantity.value - a.quantity.value;
  if (a.quantity.dimension !== 'count' || (more !== 1 && more !== -1) || counted(a) === counted(b)) return false;
  return counted(a) ? more === 1 : more === -1;
}

/** Whether one counts things besides those told before, and the other all: "three other rifles" of nine. Symmetric. */
export const areLeftOver = (a: Statement, b: Statement): boolean => leftOver(a, b) || leftOver(b, a);

const leftOver = (a: Statement, b: Statement): boolean =>
  a.claim.part &&
  !b.claim.part &&
  a.claim.head !== '' &&
  a.claim.head === b.claim.head &&
  !a.traits.ofPeople &&
  counted(a) &&
  !counted(b);
