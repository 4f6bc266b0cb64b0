/** Order and choice of the findings, as the reader sets them. */
import type { FindingKind } from '../model.ts';
import type { FindingRow } from './rows.ts';

/** Orders: by weight, as in the article, most origins first. */
export const ORDERS = ['weight', 'place', 'origins'] as const;

/** How the findings are arranged; an empty choice takes all. */
export interface Arrangement {
  order: (typeof ORDERS)[number];
  kind: FindingKind | '';
  /** Id of a report that must have a part in the finding. */
  report: string;
}

/** All findings by weight. */
export const AS_GIVEN: Arrangement = { order: 'weight', kind: '', report: '' };

/** The rows that are chosen, in order; rows that weigh alike stay as they were. */
export function arranged(rows: readonly FindingRow[], { order, kind, report }: Arrangement): FindingRow[] {
  const chosen = rows.filter((row) => (kind === '' || row.kind === kind) && (report === '' || row.reports.includes(report)));
  if (order === 'place') return chosen.toSorted((a, b) => a.start - b.start);
  return order === 'origins' ? chosen.toSorted((a, b) => b.origins - a.origins) : chosen;
}
