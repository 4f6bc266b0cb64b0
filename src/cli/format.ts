/** What the command line prints for people. */

import type { Explanation } from '../engine/compare/number/explain.ts';
import type { Citation, CrossCheck, Extraction, Finding, Omission, Report, Side } from '../model.ts';

/** The findings as a readable list. */
export function findingsText(check: CrossCheck, reports: readonly Report[]): string {
  const origins = new Set(check.matches.map((match) => match.origin)).size;
  const lines = [
    check.article.title ?? check.article.id,
    `${plural(check.matches.length, 'report')} of this event, ${plural(origins, 'origin')}; ${plural(check.findings.length, 'difference')}`,
    '',
  ];
  const label = (id: string): string => reportLabel(id, check.article.id, reports);
  for (const finding of check.findings) lines.push(...findingLines(finding, label), '');
  if (check.agreements.length > 0) {
    lines.push('Told alike:');
    for (const { about, spans } of check.agreements)
      lines.push(`  ${about}: ${[...new Set(spans.map((span) => span.text))].join(' = ')}`);
    lines.push('');
  }
  for (const dispute of check.disputes ?? []) lines.push(...findingLines(dispute, label), '');
  for (const citation of check.citations ?? []) lines.push(...citationLines(citation, label), '');
  for (const wording of check.wordings ?? []) lines.push(...findingLines(wording, label), '');
  const { here, elsewhere } = omitted(check);
  if (elsewhere.length > 0) lines.push('Only in other reports:', ...elsewhere.map((one) => omissionLine(one, label)), '');
  if (here.length > 0) lines.push('Only in this article:', ...here.map(({ span }) => `  ${span.text}`), '');
  return lines.join('\n');
}

function omitted({ article, omissions }: CrossCheck): { here: Omission[]; elsewhere: Omission[] } {
  return {
    here: omissions.filter(({ report }) => report === article.id),
    elsewhere: omissions.filter(({ report }) => report !== article.id),
  };
}

function citationLines({ report, about, span, instead }: Citation, label: (id: string) => string): string[] {
  const given = instead === undefined ? 'does not give it' : `gives ${instead.text}`;
  return [
    `[citation] ${about}`,
    `  ${span.text}  (this article)`,
    `  ${label(report)}, which the article cites for it, ${given}`,
  ];
}

function omissionLine({ report, span, origins = 1 }: Omission, label: (id: string) => string): string {
  return `  ${span.text}  (${label(report)}; ${plural(origins, 'origin')})`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function reportLabel(id: string, article: string, reports: readonly Report[]): string {
  if (id === article) return 'this article';
  const report = reports.find((candidate) => candidate.id === id);
  const name = report?.outlet ?? `${id}, outlet unknown`;
  return report?.digest === true ? `digest of the report by ${name}` : name;
}

function findingLines(finding: Finding, label: (id: string) => string): string[] {
  const value = (side: Side): string => {
    const where = [...new Set(side.spans.map((span) => label(span.report)))].join('; ');
    const source = side.source === undefined ? '' : `, says ${side.source[0]}`;
    return `  ${side.value}${source}  (${where})`;
  };
  return [
    `[${finding.kind}, ${finding.relation}] ${finding.about}`,
    ...finding.sides.map(value),
    `  why: ${finding.reasons.join('; ')}`,
  ];
}

/** An extracted article, its facts first; a page without one is told in a line. */
export function extractText(extraction: Extraction): string {
  if ('problem' in extraction) return `No article was found on this page (${extraction.problem.code}).\n`;
  const { text, ...facts } = extraction.article;
  const head = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return `${head.join('\n')}\n\n${text}\n`;
}

/** Why pairs were accepted or refused, one line a pair. */
export function explainText(pairs: readonly Explanation[]): string {
  return pairs
    .map(
      (p) =>
        `${p.verdict.padEnd(8)} ${p.same.toFixed(2)}  ${p.a.report} «${p.a.text}» ~ ${p.b.report} «${p.b.text}»  ${p.reason}\n`,
    )
    .join('');
}
