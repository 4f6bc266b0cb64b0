/**
 * Same-event matching on whole data sets: every report in turn is the article and all other reports of its data set the corpus; the
 * engine's own threshold decides, one for all data sets.
 */
import type { Match, Reading, Report } from '../../src/model.ts';

/** A report of known event. */
export interface EventReport extends Report {
  dataset: string;
  event: string;
}

/** Ordered pairs of reports: told by one event and matched, matched wrongly, missed. */
export interface PairCounts {
  right: number;
  wrong: number;
  missed: number;
}

/** A pair judged wrongly, for reading. */
export interface PairFault {
  article: string;
  report: string;
  what: 'wrong' | 'missed';
  reasons: string[];
}

/** Chooses the reports of the article's event. */
export type FindReports = (article: Reading, reports: Reading[]) => Match[];

/** Compares every report of one data set with all others. */
export function matchAll(
  reports: readonly EventReport[],
  read: (report: Report) => Reading,
  find: FindReports,
): { counts: PairCounts; faults: PairFault[] } {
  const counts: PairCounts = { right: 0, wrong: 0, missed: 0 };
  const faults: PairFault[] = [];
  const eventOf = new Map(reports.map(({ id, event }) => [id, event]));
  const readings = reports.map(read);
  reports.forEach(({ id, event }, i) => {
    const article = readings[i];
    if (!article) return;
    const matches = find(
      article,
      readings.filter((_, j) => j !== i),
    );
    const matched = new Map(matches.map((match) => [match.report, match.reasons]));
    for (const other of reports) {
      if (other.id === id) continue;
      const same = eventOf.get(other.id) === event;
      const reasons = matched.get(other.id);
      if (same && reasons) counts.right++;
      else if (same) counts.missed++;
      else if (reasons) counts.wrong++;
      if (same !== (reasons !== undefined))
        faults.push({ article: id, report: other.id, what: same ? 'missed' : 'wrong', reasons: reasons ?? [] });
    }
  });
  return { counts, faults };
}

/** Precision, recall and their harmonic mean, 0 to 1; undefined where there is nothing to divide by. */
export function pairwise({ right, wrong, missed }: PairCounts): { precision?: number; recall?: number; f1?: number } {
  return {
    ...(right + wrong > 0 && { precision: right / (right + wrong) }),
    ...(right + missed > 0 && { recall: right / (right + missed) }),
    ...(right + wrong + missed > 0 && { f1: (2 * right) / (2 * right + wrong + missed) }),
  };
}
