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

type WithClaims = Reading & { claims: Claim[] };

/** How many sentences of a report tell its story in short: the years named there are the story's own. */
const LEAD_SENTENCES = 4;

/** The years of the story that two reports tell: of their publication and of their leads. Empty where nothing is known. */
export function storyYears(...readings: readonly WithClaims[]): Set<number> {
  const years = new Set<number>();
  for (const { report, sentences, quantities, claims } of readings) {
    const published = Number(report.published?.slice(0, 4) ?? 0);
    if (published > 0) years.add(published);
    const lead = sentences[Math.min(LEAD_SENTENCES, sentences.length) - 1]?.end ?? 0;
    for (const claim of claims) {
      const start = quantities[claim.quantity]?.span.start ?? lead;
      if (claim.year > 0 && start < lead) years.add(claim.year);
    }
  }
  return years;
}

/** The statements of a reading, in the order of the text. A figure of a year that is not the story's is of the background. */
export function statements(reading: WithClaims, story: ReadonlySet<number>): Statement[] {
  const length = Math.max(1, reading.report.text.length);
  return reading.claims.flatMap((claim) => {
    const quantity = reading.quantities[claim.quantity];
    if (quantity === undefined) return [];
    const elsewhere = claim.year > 0 && story.size > 0 && !story.has(claim.year) && claim.frame === 'event';
    return [
      { reading, quantity, claim: elsewhere ? { ...claim, frame: 'background' } : claim, position: quantity.span.start / length },
    ];
  });
}

/** Where a statement stands. */
export const placeOf = (statement: Statement): Place => ({ report: statement.reading.report.id, ...statement.quantity.span });
