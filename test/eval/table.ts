/** Tables of the evaluation as text, each measure beside the figure on record. */

import { allKinds, type Counts, precision, type Remark, recall, type Score, type Scored } from '../../src/measure/score.ts';
import { beside, type FiguresOnRecord, type Measure } from './measures.ts';

/** One printed line: a name, its measures, and counts without a direction. */
export interface Row {
  name: string;
  measures: Measure[];
  counts: readonly (number | string)[];
}

const KINDS: readonly Scored[] = ['number', 'headline', 'claim', 'name', 'match'];

/** The rows of one group of cases: each kind, all kinds together, the choice of reports, the agreements. */
export function caseRows(group: string, score: Score): Row[] {
  const row = (kind: string, counts: Counts): Row => ({
    name: kind,
    measures: [
      { name: `cases/${group}/${kind}/precision`, value: precision(counts), better: 'higher' },
      { name: `cases/${group}/${kind}/recall`, value: recall(counts), better: 'higher' },
    ],
    counts: [counts.right, counts.wrong, counts.again, counts.found, counts.missed],
  });
  const kinds = KINDS.flatMap((kind) => {
    const counts = score.counts[kind];
    return counts ? [row(kind, counts)] : [];
  });
  const { reported, of } = score.agreed;
  const agreed: Row = {
    name: 'agreements reported',
    measures: [{ name: `cases/${group}/agreed`, value: of === 0 ? undefined : reported / of, better: 'lower' }],
    counts: [`${reported} of ${of}`],
  };
  return [
    ...kinds.filter(({ name }) => name !== 'match'),
    row('all', allKinds(score)),
    ...kinds.filter(({ name }) => name === 'match'),
    agreed,
  ];
}

/** The rows under a heading, columns aligned. */
export function table(heading: string, columns: readonly string[], rows: readonly Row[], record: FiguresOnRecord): string {
  const cells = rows.map(({ name, measures, counts }) => [
    name,
    ...measures.map((measure) => beside(measure, record)),
    ...counts.map(String),
  ]);
  const all = [[heading, ...columns], ...cells];
  const width = (column: number) => Math.max(...all.map((line) => line[column]?.length ?? 0));
  return all
    .map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join('  '))
    .join('\n');
}

/** One line of the verbose list. */
export function remarkLine({ what, case: name, article, kind, about, sides }: Remark): string {
  return `  ${what.padEnd(6)}  ${name} ${article} [${kind}] ${about}${sides && `: ${sides}`}`;
}
