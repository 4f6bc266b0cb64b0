/** Whether two full names may be one person's. */
import { likeness } from './spelling.ts';

/** Whether two full names in lower case may be one: the last words are the same or two spellings of one, and the first do not part them. */
export function oneName(a: string, b: string): boolean {
  const own = a.split(' ');
  const other = b.split(' ');
  const [x = '', y = ''] = [own.at(-1), other.at(-1)];
  if (x !== y && likeness(x, y) === undefined)
    return a.length > 3 && b.length > 3 && (own.includes(b) || other.includes(a) || goesOn(own, other) || goesOn(other, own));
  if (own.length === 1 || other.length === 1) return true;
  // A title that a text takes for a part of the name: "clerk marlene pruett".
  if (own.length !== other.length && own.at(-2) === other.at(-2)) return true;
  const [first = '', second = ''] = [own[0], other[0]];
  return first[0] === second[0] || likeness(first, second) !== undefined;
}

// "ana luna" and "ana luna pardo": one report leaves the second surname out
const goesOn = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  short.length < long.length &&
  short.every((word, i) => word === long[i] || (i > 0 && likeness(word, long[i] ?? '') !== undefined));
