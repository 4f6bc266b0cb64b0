/** The passages of the article that are marked in its page. */
import type { Judgements } from '../browser/judgements.ts';
import { findingKey } from '../engine/compare/number/finding-key.ts';
import type { CheckView, Finding, PageMark, Side } from '../model.ts';
import { tellersOf } from '../view/cards.ts';
import { aboutWords } from '../view/engine-words.ts';
import { listWords } from '../view/text.ts';

// What a glance takes in beside the pointer.
const MOST_OTHERS = 4;

/**
 * One mark for each place of the article in a finding; what the reader holds for no difference is not marked. What it is about is told in the language
 * that is spoken.
 */
export function marksOf(view: CheckView, judgements: Judgements): PageMark[] {
  const { article, findings } = view.check;
  return findings.flatMap((finding) => {
    const key = findingKey(finding);
    if (judgements[key]?.verdict === 'other') return [];
    const about = aboutWords(finding.about);
    return finding.sides.flatMap((side) =>
      side.spans
        .filter(({ report }) => report === article.id)
        .map(({ start, end, text }) => ({
          key,
          span: { start, end, text },
          about,
          others: othersOf(view, finding, side),
        })),
    );
  });
}

function othersOf(view: CheckView, { sides }: Finding, own: Side): PageMark['others'] {
  return sides
    .filter((side) => side !== own)
    .slice(0, MOST_OTHERS)
    .map(({ value, spans }) => ({ value, from: outletsOf(view, spans) }));
}

function outletsOf({ check, reports }: CheckView, spans: Side['spans']): string {
  const others = [...new Set(spans.map(({ report }) => report))].filter((report) => report !== check.article.id);
  return listWords(tellersOf(others.map((report) => reports[report] ?? {})).names);
}
