/** Of whom a part is told: "46 marchers were treated, seven of them in critical condition". */
import { groupsOf } from '../../lexicon/groups.ts';
import type { Figure, WithClaims } from './figure.ts';

const OF_THEM = /^(?:,? of (?:them|whom|these|those))\b/;
/** Those who are paid to be there, armed: a part of them is none of the crowd that they face. */
const UNIFORMED = ['military', 'police'];

/** Whether the two are parts of two groups that face each other. Symmetric. */
export function areOfOtherHosts(a: Figure, b: Figure): boolean {
  if (!(a.claim.part && b.claim.part && a.claim.head === '' && b.claim.head === '')) return false;
  const x = hostGroups(a);
  const y = hostGroups(b);
  return x.length > 0 && y.length > 0 && isUniformed(x) !== isUniformed(y);
}

const isUniformed = (groups: readonly string[]): boolean => groups.some((name) => UNIFORMED.includes(name));

// Of the count before it in its sentence.
function hostGroups({ reading, quantity, claim }: Figure): readonly string[] {
  if (!OF_THEM.test(reading.report.text.slice(quantity.span.end, quantity.span.end + 12))) return [];
  const { claims, quantities } = reading as WithClaims;
  const host = claims.findLast(
    (other) => other.quantity < claim.quantity && !other.part && quantities[other.quantity]?.dimension === 'count',
  );
  return host !== undefined && quantities[host.quantity]?.sentence === quantity.sentence
    ? groupsOf(host.head, host.modifiers)
    : [];
}
