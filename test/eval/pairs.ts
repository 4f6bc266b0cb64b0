/** Pairs of sentences, one as the article, the other as the report, with the event taken to be the same. */
import type { Article, CrossCheck, Finding } from '../../src/model.ts';

/** Two sentences and how the second stands to the first. */
export interface SentencePair {
  id: string;
  premise: string;
  hypothesis: string;
  label: 'contradiction' | 'entailment' | 'neutral';
  /** The figures differ and cannot both hold; false marks "at least 3" and "5". */
  strict?: boolean | null;
}

/** A pair and what the engine reported on it. */
export interface PairResult {
  pair: SentencePair;
  findings: Finding[];
}

/** Compares two texts of one event. */
export type CompareTwo = (article: Article, report: Article) => Pick<CrossCheck, 'findings'>;

/** Every pair cross-checked. A finding counts where it has a side in both sentences: the sentence against itself is no finding on the pair. */
export function checkPairs(pairs: readonly SentencePair[], compare: CompareTwo): PairResult[] {
  return pairs.map((pair) => {
    const { findings } = compare({ id: 'premise', text: pair.premise }, { id: 'hypothesis', text: pair.hypothesis });
    const inBoth = ({ sides }: Finding) =>
      ['premise', 'hypothesis'].every((id) => sides.some(({ spans }) => spans.some(({ report }) => report === id)));
    return { pair, findings: findings.filter(inBoth) };
  });
}

/** How many of the pairs with a finding, among those that `wanted` picks. */
export function reported(
  results: readonly PairResult[],
  wanted: (pair: SentencePair) => boolean,
): { reported: number; of: number } {
  const picked = results.filter(({ pair }) => wanted(pair));
  return { reported: picked.filter(({ findings }) => findings.length > 0).length, of: picked.length };
}
