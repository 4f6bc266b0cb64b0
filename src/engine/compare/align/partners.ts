/** Among which statements the partners of a figure can be at all: those that measure what it measures. */
import type { Dimension, Quantity } from '../../../model.ts';
import { perObject } from '../../per-object.ts';
import type { Statement } from '../statement/statement.ts';

/** Dimensions that stand for one another: see `relate`. */
const SHARES: ReadonlySet<Dimension> = new Set(['percent', 'fraction', 'points']);

const measureOf = (dimension: Dimension): string => (SHARES.has(dimension) ? 'share' : dimension);

// A figure that is given in a second unit may measure two things.
const measuresOf = ({ dimension, also }: Quantity): ReadonlySet<string> =>
  new Set([dimension, ...(also ?? []).map((form) => form.dimension)].map(measureOf));

/** Places, in rising order, of those of the statements that can be partners of a figure. */
export const partnersAmong = perObject((statements: readonly Statement[]): ((of: Statement) => readonly number[]) => {
  const places = new Map<string, number[]>();
  for (const [place, { quantity }] of statements.entries())
    for (const measure of measuresOf(quantity)) {
      const known = places.get(measure);
      if (known === undefined) places.set(measure, [place]);
      else known.push(place);
    }
  return ({ quantity }) => {
    if (quantity.also === undefined) return places.get(measureOf(quantity.dimension)) ?? NOWHERE;
    const lists = [...measuresOf(quantity)].map((measure) => places.get(measure) ?? NOWHERE);
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  };
});

const NOWHERE: readonly number[] = [];
