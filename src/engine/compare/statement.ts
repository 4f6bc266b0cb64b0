/** One quantity of one report with its claim: what alignment and judgement work on. */

import type { Place, Quantity, Reading } from '../../model.ts';
import type { Claim } from '../claim/claims.ts';

/** A quantity of a report, with what it is about. */
export interface Statement {
  reading: Reading;
  quantity: Quantity;
  claim: Claim;
  /** Place in the report, 0 the beginning, 1 the end. */
  position: number;
}

/** The statements of a reading, in the order of the text. */
export function statements(reading: Reading & { claims: Claim[] }): Statement[] {
  const length = Math.max(1, reading.report.text.length);
  return reading.claims.flatMap((claim) => {
    const quantity = reading.quantities[claim.quantity];
    return quantity === undefined ? [] : [{ reading, quantity, claim, position: quantity.span.start / length }];
  });
}

/** Where a statement stands. */
export const placeOf = (statement: Statement): Place => ({ report: statement.reading.report.id, ...statement.quantity.span });
