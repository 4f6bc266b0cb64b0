import { quantities } from '../../../src/engine/quantity/quantities.ts';
import { sentences } from '../../../src/engine/text/sentences.ts';
import type { Quantity } from '../../../src/model.ts';

/** A Wednesday. */
export const PUBLISHED = '2024-05-15';

/** All quantities of a text published on `PUBLISHED`. */
export const read = (text: string, published: string | undefined = PUBLISHED): Quantity[] =>
  quantities(text, sentences(text), published === undefined ? {} : { published });

/** The only quantity of a text; throws where there is none or more than one. */
export function only(text: string): Quantity {
  const found = read(text);
  const [quantity] = found;
  if (quantity === undefined || found.length > 1)
    throw new Error(`${found.length} quantities in ${JSON.stringify(text)}: ${found.map((q) => q.span.text).join(' | ')}`);
  return quantity;
}

/** The first quantity of that dimension; throws where there is none. */
export function firstOf(text: string, dimension: Quantity['dimension']): Quantity {
  const found = read(text).find((quantity) => quantity.dimension === dimension);
  if (found === undefined) throw new Error(`no ${dimension} in ${JSON.stringify(text)}`);
  return found;
}

/** `YYYY-MM-DD` of a day number. */
export const iso = (day: number | null): string | null =>
  day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);

/** `hh:mm` of minutes after midnight. */
export const hours = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
