/** What other figures of its report a figure stands among: those of its sentence, and those that are like it. */
import { enlist } from '../../enlist.ts';
import type { Figure } from './figure.ts';

/** A figure with what is told here; see `Statement`. */
interface Accompanied extends Figure {
  companions: ReadonlyMap<string, number>;
  period: boolean;
  alike: { dimension: number; event: number; head: number };
}

/** Sets what stands in the sentence of each figure of a report besides it. */
export function keepCompany(all: readonly Accompanied[]): void {
  const figures = all.map(({ quantity }) => `${quantity.dimension} ${quantity.value}`);
  const times = new Map<string, number>();
  for (const figure of figures) times.set(figure, (times.get(figure) ?? 0) + 1);
  const sentences = new Map<number, number[]>(); // places of statements
  for (let i = 0; i < all.length; i++) enlist(sentences, (all[i] as Accompanied).quantity.sentence, i); // i is below the length
  for (const together of sentences.values()) {
    if (together.length < 2) continue;
    const periods = together.filter((i) => isPeriod(all[i] as Accompanied));
    for (const own of together) {
      const statement = all[own] as Accompanied;
      const companions = new Map<string, number>();
      for (const i of together) if (i !== own) companions.set(figures[i] as string, times.get(figures[i] as string) as number);
      statement.companions = companions;
      statement.period = periods.some((i) => i !== own && isWithin(statement, all[i] as Accompanied));
    }
  }
}

// Whether a count was made over that time, which stands beside it.
const isWithin = (count: Accompanied, period: Accompanied): boolean =>
  Math.abs(period.quantity.span.start - count.quantity.span.end) < PERIOD_REACH;

/** How many characters may stand between a count and the time over which it was made. */
const PERIOD_REACH = 60;
const isPeriod = ({ reading: { report }, quantity: { dimension, span } }: Figure): boolean =>
  dimension === 'duration' &&
  /(?:nights?|days?|weeks?|months?|years?)$/i.test(span.text) &&
  /\bover\b/i.test(report.text.slice(Math.max(0, span.start - 5), span.start + 4));

/** Counts for each figure of a report the values of those that are like it. */
export function countAlike(all: readonly Accompanied[]): void {
  const values = new Map<string, Set<number>>();
  const valuesWith = (key: string, value: number): Set<number> => {
    const known = values.get(key) ?? new Set<number>();
    if (known.size === 0) values.set(key, known);
    return known.add(value);
  };
  const counted = all.map(({ quantity: { dimension, unit, value }, claim }) => {
    const kind = dimension === 'money' ? `${dimension} ${unit}` : dimension;
    return {
      dimension: valuesWith(kind, value),
      event: valuesWith(`${kind} event ${claim.event}`, value),
      head: valuesWith(`${kind} head ${claim.head}`, value),
    };
  });
  for (let i = 0; i < all.length; i++) {
    const { dimension, event, head } = counted[i] as (typeof counted)[number]; // one for each
    (all[i] as Accompanied).alike = { dimension: dimension.size, event: event.size, head: head.size };
  }
}
