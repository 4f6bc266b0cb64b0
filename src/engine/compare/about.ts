/** A quantity in words: "HTS fighters killed". */
import type { Statement } from './statement.ts';

/** What a statement is about, as a short noun phrase from the report's own words; falls back to the unit. */
export function about(statement: Statement): string {
  const { claim, quantity } = statement;
  const noun = [...claim.modifiers.slice(0, 3), claim.head].filter((word) => word !== '' && word !== 'other').join(' ');
  const said = claim.predicate === 'be' || claim.predicate === claim.head ? '' : claim.predicate;
  const event = claim.event;
  const parts = [noun === '' ? (quantity.unit === '' ? quantity.dimension : quantity.unit) : noun, event !== '' ? event : said];
  return parts.filter((part) => part !== '').join(', ');
}
