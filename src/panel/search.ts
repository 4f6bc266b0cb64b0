/** The search box of the panel: which findings, agreements and reports hold the words that the reader typed. */
import Fuse from 'fuse.js/basic';
import { cardWords } from '../view/cards.ts';
import { aboutWords, reasonWords } from '../view/engine-words.ts';
import { counted, text } from '../view/text.ts';
import type { Quote } from './quotes.ts';
import type { AgreementRow, FindingRow, OriginRow } from './rows.ts';

/** Up to so many findings and reports are seen at a glance. */
export const GLANCE = 6;

// One letter in five may differ: a name that is spelt in two ways is found by either, and figures are found as they are typed.
const THRESHOLD = 0.2;

/** What is shown of a check: all of it, or what a search left. */
export interface Rows {
  findings: FindingRow[];
  own: FindingRow[];
  agreements: AgreementRow[];
  origins: OriginRow[];
}

/** The rows that hold every word of `query`, in their order; all of them where it has no word. */
export function searched(rows: Rows, query: string): Rows {
  const words = query.split(/[\s“”"]+/).filter((word) => word !== '');
  if (words.length === 0) return rows;
  const origins = rows.origins.map((origin) => ({ ...origin, reports: holding(origin.reports, reportTexts, words) }));
  return {
    findings: holding(rows.findings, findingTexts, words),
    own: holding(rows.own, findingTexts, words),
    agreements: holding(rows.agreements, ({ about, quotes }) => [about, aboutWords(about), ...quotes.flatMap(quoteTexts)], words),
    origins: origins.filter(({ reports }) => reports.length > 0),
  };
}

/** "2 of 9 differences, 1 of 12 reports": what a search left; for the eye and for screen readers. */
export function leftWords(left: Rows, all: Rows): string {
  const findings = ({ findings, own }: Rows): number => findings.length + own.length;
  const reports = ({ origins }: Rows): number => origins.reduce((sum, { reports: some }) => sum + some.length, 0);
  return text(
    'searchLeft',
    counted('differencesLeft', findings(all), findings(left)),
    counted('reportsLeft', reports(all), reports(left)),
  );
}

/** Whether there is more than a glance takes in. */
export function isLong({ findings, own, origins }: Rows): boolean {
  return findings.length + own.length > GLANCE || origins.flatMap(({ reports }) => reports).length > GLANCE;
}

function holding<R>(rows: readonly R[], textsOf: (row: R) => string[], words: readonly string[]): R[] {
  const fuse = new Fuse(
    rows.map((row) => ({ texts: textsOf(row) })),
    { keys: ['texts'], threshold: THRESHOLD, ignoreLocation: true, ignoreDiacritics: true, shouldSort: false },
  );
  const found = words.map((word) => new Set(fuse.search(word).map(({ refIndex }) => refIndex)));
  return rows.filter((_, index) => found.every((some) => some.has(index)));
}

const findingTexts = ({ about, relation, reasons, sides }: FindingRow): string[] => [
  about,
  aboutWords(about),
  relation,
  ...reasons.map(reasonWords),
  ...sides.flatMap(({ value, source, quotes }) => [value, source, ...quotes.flatMap(quoteTexts)]),
];

const quoteTexts = ({ sentence, card, own }: Quote): string[] => [sentence.text, ...(own ? [] : [cardWords(card)])];

const reportTexts = ({ card, reasons }: OriginRow['reports'][number]): string[] => [
  card.title ?? '',
  cardWords(card),
  card.source ?? '',
  ...reasons.map(reasonWords),
];
