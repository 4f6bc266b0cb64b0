/** How reports lie in a search server: the index, one document a report, the question for candidates. */
import { type CandidateKeys, candidateKeys } from '../../engine/match/candidate-keys.ts';
import type { Reading } from '../../model.ts';

/** Longest text of one report, in UTF-16 code units: the longest reports have half of it. */
export const MOST_TEXT = 200_000;

/** Names of the fields; `keys` and `day` are searched, the rest is only handed out. */
const MAPPING = {
  dynamic: 'strict',
  properties: {
    keys: { type: 'keyword', doc_values: false },
    day: { type: 'integer' },
    check: { type: 'keyword', index: false },
    reading: { type: 'object', enabled: false },
  },
};

/** The body that creates the index: two shards of which each has a copy on another node, where there is one; texts are packed tightly. */
export function indexBody(shards = 2): string {
  return JSON.stringify({
    settings: {
      index: { number_of_shards: shards, auto_expand_replicas: '0-1', codec: 'best_compression', refresh_interval: '10s' },
    },
    mappings: MAPPING,
  });
}

/** The part of a reading that choosing reports needs; what a comparison needs beyond it is read from the text again where it is compared. */
export type PushedReading = Pick<Reading, 'version' | 'report' | 'sentences' | 'quantities' | 'names'> & { keys: unknown };

/** One document of the index. */
export interface ReportDocument extends CandidateKeys {
  /** Tells whether the report and the way it was read are still the same, so that it need not be sent again. */
  check: string;
  reading: PushedReading;
}

/** The document of a reading. */
export function reportDocument(reading: Reading, check: string): ReportDocument {
  const { version, report, sentences, quantities, names } = reading;
  const { keys } = reading as Reading & { keys?: unknown };
  return { ...candidateKeys(reading), check, reading: { version, report, sentences, quantities, names, keys } };
}

/** Days around the day of publication in which a report of the same event is looked for: trials and inquiries keep an event alive. */
const DAYS_BEFORE = 400;
const DAYS_AFTER = 400;
// Two reports of one event share several keys; one alone is shared by thousands.
const SHARED = 2;

/**
 * The body of the question. Each shared key counts by its rarity in the index, as in the local library; the article's text is no part of it.
 * Reports without a day are looked at whatever the day.
 */
export function searchBody(keys: readonly string[], day: number | undefined, limit: number, patience: number): string {
  const near =
    day === undefined
      ? []
      : [
          {
            bool: {
              should: [
                { range: { day: { gte: day - DAYS_BEFORE, lte: day + DAYS_AFTER } } },
                { bool: { must_not: { exists: { field: 'day' } } } },
              ],
            },
          },
        ];
  return JSON.stringify({
    size: limit,
    timeout: `${patience}ms`,
    track_total_hits: false,
    _source: ['reading'],
    query: {
      bool: {
        should: keys.map((key) => ({ term: { keys: key } })),
        minimum_should_match: Math.min(SHARED, keys.length),
        filter: near,
      },
    },
  });
}
