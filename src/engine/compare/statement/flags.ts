/** What holds of a figure, one bit each: most of what is asked of every two figures is whether something holds of both, of either or of one of them. */

import type { Figure } from './figure.ts';
import { tellsFounding } from './foundings.ts';
import { isNone, isOfNow } from './scope.ts';
import type { Traits } from './traits.ts';

/** The first sentences, headline included, tell the event in short. */
const LEAD = 3;

/** What the flags are read from; see `Statement`. */
interface Flagged extends Figure {
  traits: Traits;
  speakers: readonly string[];
  references: readonly string[];
  offset: boolean;
}

/** When each holds; the first of them are those that `ceiling` asks for. */
const TESTS = {
  title: ({ claim }) => claim.title,
  sourced: ({ speakers }) => speakers.length > 0,
  particular: ({ traits }) => !traits.anybody,
  tolled: ({ traits }) => traits.tolled,
  all: ({ traits }) => traits.scope === 'all',
  holder: ({ claim }) => claim.holder !== '',
  modified: ({ claim }) => claim.modifiers.length > 0,
  singular: ({ traits }) => traits.singular,
  measure: ({ quantity }) => quantity.dimension !== 'count',
  age: ({ quantity }) => quantity.dimension === 'age',
  founding: tellsFounding,
  some: ({ traits }) => traits.scope === 'some',
  told: ({ traits }) => traits.told,
  head: ({ claim }) => claim.head !== '',
  event: ({ claim }) => claim.event !== '',
  named: ({ claim }) => claim.names.length > 0,
  placed: ({ claim }) => claim.places.length > 0,
  part: ({ claim }) => claim.part,
  pool: ({ claim }) => claim.pool,
  background: ({ claim }) => claim.frame === 'background',
  prospect: ({ claim }) => claim.frame === 'prospect',
  limit: ({ claim }) => claim.frame === 'limit',
  now: isOfNow,
  none: isNone,
  lead: ({ quantity }) => quantity.sentence <= LEAD,
  offset: ({ offset }) => offset,
  refers: ({ references }) => references.length > 0,
} as const satisfies Record<string, (one: Flagged) => boolean>;

/** What may hold of a figure. */
export type Flag = keyof typeof TESTS;

const NAMES = Object.keys(TESTS) as Flag[];

/** The bit of each. */
export const FLAG = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Readonly<Record<Flag, number>>;

/** The bits of what holds of a figure. */
export function flagsOf(one: Flagged): number {
  let flags = 0;
  for (let i = 0; i < NAMES.length; i++) if (TESTS[NAMES[i] as Flag](one)) flags |= 1 << i; // i is below the length
  return flags;
}
