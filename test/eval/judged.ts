/** Findings on real reports against what a reader said of the pairs of figures that they hold. */
import type { Finding } from '../../src/model.ts';
import type { Figure, JudgedPair, Judgement } from './data.ts';
import type { EventReport } from './matching.ts';

/** So many reports of each event were judged. */
const JUDGED_REPORTS = 5;

/** What came of all articles: findings by what was said of them (`unread` where nobody judged their figures), and those that are not right. */
export interface Judged {
  articles: number;
  said: Record<Judgement | 'unread', number>;
  faults: { article: string; judgement: Judgement | 'unread'; finding: Finding }[];
}

/** Cross-checks each report of each event against the others; a finding that two articles give counts once. */
export function judgeAll(
  reports: readonly EventReport[],
  pairs: readonly JudgedPair[],
  crossCheck: (article: EventReport, others: EventReport[]) => { findings: Finding[] },
): Judged {
  const judge = judgements(pairs);
  const judged: Judged = { articles: 0, said: { differ: 0, fit: 0, other: 0, unread: 0 }, faults: [] };
  for (const event of new Set(reports.map(eventOf))) {
    const told = reports.filter((report) => eventOf(report) === event).slice(0, JUDGED_REPORTS);
    if (told.length < 2) continue;
    judged.articles += told.length;
    const seen = new Set<string>();
    for (const article of told) {
      const others = told.filter((other) => other !== article);
      for (const finding of crossCheck(article, others).findings) {
        if (finding.kind !== 'number' || seen.has(figuresOf(finding))) continue;
        seen.add(figuresOf(finding));
        const judgement = judge(finding) ?? 'unread';
        judged.said[judgement]++;
        if (judgement !== 'differ') judged.faults.push({ article: article.id, judgement, finding });
      }
    }
  }
  return judged;
}

const eventOf = ({ dataset, event }: EventReport): string => `${dataset} ${event}`;

/** What a reader said of the figures of a finding. */
export type Judgements = (finding: Finding) => Judgement | undefined;

/** Gives what most of a finding's judged pairs were said to be; undefined where none was judged. */
export function judgements(pairs: readonly JudgedPair[]): Judgements {
  const byReports = new Map<string, JudgedPair[]>();
  for (const pair of pairs) {
    const key = keyOf(pair.a, pair.b);
    const list = byReports.get(key);
    if (list === undefined) byReports.set(key, [pair]);
    else list.push(pair);
  }
  return ({ sides }) => {
    const said: Judgement[] = [];
    for (const [i, one] of sides.entries())
      for (const other of sides.slice(i + 1))
        for (const x of one.spans)
          for (const y of other.spans)
            for (const pair of byReports.get(keyOf(x, y)) ?? []) if (isOf(pair, x, y)) said.push(pair.judgement);
    if (said.length === 0) return undefined;
    const count = (judgement: Judgement): number => said.filter((one) => one === judgement).length;
    if (2 * count('differ') > said.length) return 'differ';
    return count('fit') > count('other') ? 'fit' : 'other';
  };
}

const keyOf = (x: Figure, y: Figure): string => [x.report, y.report].sort().join(' ');
const meets = (x: Figure, y: Figure): boolean => x.report === y.report && x.start < y.end && y.start < x.end;
const isOf = ({ a, b }: JudgedPair, x: Figure, y: Figure): boolean =>
  (meets(a, x) && meets(b, y)) || (meets(a, y) && meets(b, x));

// One finding for two figures, whichever of the two reports is the article.
const figuresOf = ({ sides }: Finding): string =>
  sides
    .map(({ value }) => value)
    .sort()
    .join(' | ');
