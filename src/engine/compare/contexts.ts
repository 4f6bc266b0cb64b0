/** How alike the words around figures are: a soft cosine in which rare words count more than common ones. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Statement } from './statement.ts';

/** How alike the contexts of two statements are, 0 to 1: the first one of the left side, the second one of the right side. */
export type Likeness = (a: Statement, b: Statement) => number;

/** Words less alike than this say different things. */
const LEAST = 0.7;

/**
 * The likeness of the statements of two sides: equal words count whole, near synonyms by the square of their similarity, and words that few of all
 * these statements have count most. A statement is held against the whole right side at once, along the words that it has in common with it.
 */
export function likenessOf(left: readonly Statement[], right: readonly Statement[], lexicon: Lexicon): Likeness {
  const rarities = rarityOver([...left, ...right]);
  const met = meetings(left, right, rarities, lexicon);
  const norms = right.map((b) => norm(b, rarities));
  const columns = new Map(right.map((b, column) => [b, column]));
  const rows = new Map<Statement, Float64Array>();
  const rowOf = (a: Statement): Float64Array => {
    const known = rows.get(a);
    if (known !== undefined) return known;
    const row = new Float64Array(right.length);
    for (const [lemma, weight] of a.claim.context)
      for (const { column, share } of met.get(lemma) ?? [])
        row[column] = (row[column] ?? 0) + share * weight * (rarities.get(lemma) ?? 1);
    const own = norm(a, rarities);
    for (const [column, other] of norms.entries()) {
      const size = Math.sqrt(own * other);
      row[column] = size === 0 ? 0 : Math.min(1, (row[column] ?? 0) / size);
    }
    rows.set(a, row);
    return row;
  };
  return (a, b) => rowOf(a)[columns.get(b) ?? -1] ?? 0;
}

/** Rarity of the context words of a set of statements: 1 for a word of one statement, near 0 for a word of all. */
function rarityOver(all: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of all) for (const [lemma] of claim.context) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const most = Math.log(1 + all.length);
  return new Map([...counts].map(([lemma, count]) => [lemma, Math.log(1 + all.length / count) / most]));
}

function vocabulary(statements: readonly Statement[]): Set<string> {
  const found = new Set<string>();
  for (const { claim } of statements) for (const [lemma] of claim.context) found.add(lemma);
  return found;
}

/** What a word counts in a statement of the right side, by its column. */
interface Meeting {
  column: number;
  share: number;
}

/** For each word of the left side what the word that is most like it counts in every statement of the right side that has one. */
function meetings(
  left: readonly Statement[],
  right: readonly Statement[],
  rarities: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Map<string, Meeting[]> {
  const postings = new Map<string, Meeting[]>();
  for (const [column, { claim }] of right.entries())
    for (const [lemma, share] of claim.context) {
      const list = postings.get(lemma);
      if (list === undefined) postings.set(lemma, [{ column, share }]);
      else list.push({ column, share });
    }
  const found = new Map<string, Meeting[]>();
  for (const [lemma, others] of lexicon.near(vocabulary(left), new Set(postings.keys()), LEAST)) {
    const best = new Map<number, number>();
    for (const [other, similarity] of others)
      for (const { column, share } of postings.get(other) ?? [])
        best.set(column, Math.max(best.get(column) ?? 0, similarity * similarity * share * (rarities.get(other) ?? 1)));
    found.set(
      lemma,
      [...best].map(([column, share]) => ({ column, share })),
    );
  }
  return found;
}

const norm = ({ claim }: Statement, rarities: ReadonlyMap<string, number>): number =>
  claim.context.reduce((sum, [lemma, weight]) => sum + (weight * (rarities.get(lemma) ?? 1)) ** 2, 0);
