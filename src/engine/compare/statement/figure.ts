/** One figure of a report, by itself. */
import type { Quantity, Reading } from '../../../model.ts';
import type { Claim } from '../../claim/claim.ts';

/** A quantity of a report and what it is about. */
export interface Figure {
  reading: Reading;
  quantity: Quantity;
  claim: Claim;
}

/** A reading with the claims of its figures. */
export type WithClaims = Reading & { claims: Claim[] };
