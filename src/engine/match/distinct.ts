/** One report that came in twice counts once. */
import type { Reading } from '../../model.ts';
import { sameReport } from './same-report.ts';

/** The readings without doubles: of two that are one report (a saved copy and its digest, a feed and a file), the earlier in the list stays. */
export function distinctReports(readings: readonly Reading[]): Reading[] {
  const distinct: Reading[] = [];
  for (const reading of readings) if (!distinct.some((other) => sameReport(other, reading))) distinct.push(reading);
  return distinct;
}
