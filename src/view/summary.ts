/** Counting what was found, and the sentences that say so. */
import type { CheckView, Finding } from '../model.ts';
import { aboutWords } from './engine-words.ts';
import { counted, listWords, text } from './text.ts';
import { sentenceOf } from './wording.ts';

/** What was found, in numbers. */
export interface Counts {
  /** Reports of the same event, and how many origins they have together. */
  reports: number;
  origins: number;
  /** Reports that have their origin in common with another one. */
  sharing: number;
  /** Differences with other reports by kind. */
  numbers: number;
  claims: number;
  names: number;
  /** Differences of the article with itself. */
  own: number;
}

/** Every place of the finding is in the article itself. */
export function isOwn(finding: Finding, article: string): boolean {
  return finding.sides.every(({ spans }) => spans.every(({ report }) => report === article));
}

/** The check without these findings: what the reader has put aside is not counted. */
export function considered(view: CheckView, isAside: (finding: Finding) => boolean): CheckView {
  const findings = view.check.findings.filter((finding) => !isAside(finding));
  return findings.length === view.check.findings.length ? view : { ...view, check: { ...view.check, findings } };
}

/** Counts of a cross-check. */
export function counts({ check }: CheckView): Counts {
  const { matches, findings } = check;
  const others = findings.filter((finding) => !isOwn(finding, check.article.id));
  const ofKind = (kind: Finding['kind']): number => others.filter((finding) => finding.kind === kind).length;
  return {
    reports: matches.length,
    origins: new Set(matches.map(({ origin }) => origin)).size,
    sharing: matches.filter((one) => matches.some((other) => other !== one && other.origin === one.origin)).length,
    numbers: ofKind('number') + ofKind('headline'),
    claims: ofKind('claim'),
    names: ofKind('name'),
    own: findings.length - others.length,
  };
}

/** "4 other reports of this event are known. 3 of them share one source and count as one." */
export function reportsSentence({ reports, origins, sharing }: Counts): string {
  if (reports === 0) return text('noReportKnown');
  if (reports === 1) return text('oneReportKnown');
  const known = sentenceOf(counted('reportsKnown', reports));
  if (origins === reports) return known;
  if (origins === 1) return `${known} ${text('shareAll')}`;
  const one = reports - sharing + 1 === origins;
  return `${known} ${one ? counted('shareSome', sharing) : text('shareSeveral', origins)}`;
}

/** One sentence for each kind of difference that there is; where there is none, one that says so. */
export function differenceSentences(found: Counts): string[] {
  const { reports, numbers, claims, names, own } = found;
  const said = [
    ...(numbers > 0 ? [counted('numbersDiffer', numbers)] : []),
    ...(claims > 0 ? [counted('claimsDiffer', claims)] : []),
    ...(names > 0 ? [counted('namesDiffer', names)] : []),
  ];
  if (reports > 0 && said.length === 0) said.push(text('nothingDiffers'));
  if (own > 0) said.push(counted('ownDiffers', own));
  else if (reports === 0) said.push(text('ownSame'));
  return said;
}

/** The same for a glance: names spelt in two ways are told only where nothing else differs. */
export function briefly(found: Counts): string[] {
  return differenceSentences(found.numbers + found.claims > 0 ? { ...found, names: 0 } : found);
}

/** "HTS fighters killed: 44 and 65", one line for each difference of the article with itself. */
export function ownLines({ check }: CheckView): string[] {
  return check.findings
    .filter((finding) => isOwn(finding, check.article.id))
    .map(({ about, sides }) => text('labelled', aboutWords(about), listWords(sides.map(({ value }) => value))));
}
