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
  const near = lexicon.near(vocabulary(left), vocabulary(right), LEAST);
  const postings = postingsOf(right, rarities);
  const norms = right.map((b) => norm(b, rarities));
  const columns = new Map(right.map((b, column) => [b, column]));
  const rows = new Map<Statement, Float64Array>();
  const rowOf = (a: Statement): Float64Array => {
    const known = rows.get(a);
    if (known !== undefined) return known;
    const row = products(a, near, postings, rarities, right.length);
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

/** A statement of the right side, by its column, that has a word in its context. */
interface Posting {
  column: number;
  weight: number;
  rarity: number;
}

/** Lemma → the statements of the right side that have it. */
type Postings = ReadonlyMap<string, readonly Posting[]>;

function postingsOf(right: readonly Statement[], rarities: ReadonlyMap<string, number>): Postings {
  const found = new Map<string, Posting[]>();
  for (const [column, { claim }] of right.entries())
    for (const [lemma, weight] of claim.context) {
      const posting = { column, weight, rarity: rarities.get(lemma) ?? 1 };
      const list = found.get(lemma);
      if (list === undefined) found.set(lemma, [posting]);
      else list.push(posting);
    }
  return found;
}

/** The products of one statement's context with that of every column: each word meets the one that it is most like. */
function products(
  { claim }: Statement,
  near: ReturnType<Lexicon['near']>,
  postings: Postings,
  rarities: ReadonlyMap<string, number>,
  columns: number,
): Float64Array {
  const sums = new Float64Array(columns);
  for (const [lemma, weight] of claim.context) {
    const others = near.get(lemma);
    if (others === undefined) continue;
    const rarity = rarities.get(lemma) ?? 1;
    const best = new Float64Array(columns);
    for (const [other, similarity] of others)
      for (const met of postings.get(other) ?? [])
        best[met.column] = Math.max(best[met.column] ?? 0, similarity * similarity * met.weight * met.rarity);
    for (const [column, value] of best.entries()) if (value > 0) sums[column] = (sums[column] ?? 0) + value * weight * rarity;
  }
  return sums;
}

const norm = ({ claim }: Statement, rarities: ReadonlyMap<string, number>): number =>
  claim.context.reduce((sum, [lemma, weight]) => sum + (weight * (rarities.get(lemma) ?? 1)) ** 2, 0);
