/** One report that came in twice counts once. */
import type { Reading } from '../../model.ts';
import { sameReport } from './same-report.ts';

/**
 * The readings without doubles: of two that are one report (a saved copy and its digest, a feed and a file), the earlier in the list stays; of two
 * texts or two digests, the one whose outlet is known.
 */
export function distinctReports(readings: readonly Reading[]): Reading[] {
  const distinct: Reading[] = [];
  for (const reading of readings) {
    const at = distinct.findIndex((other) => sameReport(other, reading));
    const known = distinct[at];
    if (known === undefined) distinct.push(reading);
    else if (isBetterKnown(reading, known)) distinct[at] = reading;
  }
  return distinct;
}

const isBetterKnown = ({ report: one }: Reading, { report: other }: Reading): boolean =>
  (one.digest === true) === (other.digest === true) && one.outlet !== undefined && other.outlet === undefined;
