/** Claims of the article that reports of the same event contradict, as findings. */
import type { Finding, Place, Report, Side } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Against, against, type Stretch, type Told } from './claim-against.ts';
import { weighing } from './claim-words.ts';

/** Longer spans are no quotation; in characters. */
const LONGEST = 300;

/**
 * What the article says and another report of its event denies, or the other way round, and what the two say in words that exclude each other:
 * findings of kind `claim`, one for each issue. `reports` are those that tell the article's event.
 */
export function claimFindings(article: Told, reports: readonly Told[], lexicon: Lexicon): Finding[] {
  const weigh = weighing(
    [article, ...reports].map(({ propositions }) => propositions),
    lexicon,
  );
  const issues = new Map<string, Against[]>();
  for (const other of reports) {
    const seen: Against[] = [];
    for (const one of against(article, other, weigh, lexicon)) {
      if (seen.some((known) => overlap(known.own, one.own) && overlap(known.other, one.other))) continue;
      seen.push(one);
      const issue = one.issue || `${one.own.start}`;
      issues.set(issue, [...(issues.get(issue) ?? []), one]);
    }
  }
  return [...issues.values()].map((list) => finding(article.report, list)).sort((a, b) => start(a) - start(b));
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const start = (one: Finding): number => one.sides[0]?.spans[0]?.start ?? 0;

function finding(article: Report, list: readonly Against[]): Finding {
  const others = [...new Set(list.map(({ report }) => report))];
  return {
    kind: 'claim',
    relation: list.every(({ later }) => later) ? 'revised' : 'conflict',
    about: list[0]?.about ?? '',
    reasons: [...new Set(list.flatMap(({ reasons }) => reasons))],
    sides: [
      side(
        list.map(({ own }) => own),
        article,
      ),
      ...others.map((report) =>
        side(
          list.filter((one) => one.report === report).map(({ other }) => other),
          report,
        ),
      ),
    ],
  };
}

function side(stretches: readonly Stretch[], report: Report): Side {
  const sorted = [...new Map(stretches.map((one) => [one.start, one])).values()].sort((a, b) => a.start - b.start);
  const spans = sorted.map((one): Place => {
    const end = Math.min(one.end, one.start + LONGEST);
    return { report: report.id, start: one.start, end, text: report.text.slice(one.start, end) };
  });
  return { value: spans[0]?.text ?? '', spans };
}
