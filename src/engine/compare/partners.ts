/** Among which statements the partners of a figure can be at all: those that measure what it measures. */
import type { Dimension, Quantity } from '../../model.ts';
import type { Statement } from './statement.ts';

/** Dimensions that stand for one another: see `relate`. */
const SHARES: ReadonlySet<Dimension> = new Set(['percent', 'fraction', 'points']);

// A figure that is given in a second unit may measure two things.
const measuresOf = ({ dimension, also }: Quantity): Set<string> =>
  new Set([dimension, ...(also ?? []).map((form) => form.dimension)].map((one) => (SHARES.has(one) ? 'share' : one)));

/** Places, in rising order, of those of the statements that can be partners of a figure. */
export function partnersAmong(statements: readonly Statement[]): (of: Statement) => readonly number[] {
  const places = new Map<string, number[]>();
  for (const [place, { quantity }] of statements.entries())
    for (const measure of measuresOf(quantity)) {
      const known = places.get(measure);
      if (known === undefined) places.set(measure, [place]);
      else known.push(place);
    }
  return ({ quantity }) => {
    const lists = [...measuresOf(quantity)].map((measure) => places.get(measure) ?? []);
    const [only] = lists;
    return lists.length === 1 && only !== undefined ? only : [...new Set(lists.flat())].sort((a, b) => a - b);
  };
}
