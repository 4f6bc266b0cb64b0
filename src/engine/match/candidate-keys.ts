/** The few keys by which a report is found among many, without any of them being read. */
import type { Reading } from '../../model.ts';
import { backgroundShare } from './background.ts';
import { fullDates } from './days.ts';
import { keysOf } from './keys.ts';

// Names carry most; a dozen rare words find the reports that spell the names in another way.
const NAMES = 24;
const TERMS = 12;

/** What a report is filed under. */
export interface CandidateKeys {
  /** Words of names and the rarest other words, the rarest that the text uses most first; at most 36. */
  keys: string[];
  /** Day of publication, in days since 1970-01-01; absent where unknown. */
  day?: number;
}

/** The keys of a report. They depend on the report alone, so that two reports of one event share some whatever else is known. */
export function candidateKeys(reading: Reading): CandidateKeys {
  const { names, terms } = keysOf(reading);
  const rarity = (key: string, count: number): number => (1 + Math.log(count)) * -Math.log(backgroundShare(key));
  const weighed = (counts: Record<string, number>, most: number): [string, number][] =>
    Object.entries(counts)
      .map(([key, count]): [string, number] => [key, rarity(key, count)])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most);
  const keys = [...weighed(names, NAMES), ...weighed(terms, TERMS)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [day] = fullDates(reading.report.published ?? '');
  return { keys: keys.map(([key]) => key), ...(day !== undefined && { day }) };
}
