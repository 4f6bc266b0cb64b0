/** How alike the words around figures are: a soft cosine in which rare words count more than common ones. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Likeness, sensesOf } from './sense.ts';
import type { Statement } from './statement.ts';

/** What stands around the figures of two reports, told in words that both use, or alike in meaning. */
export interface Surroundings {
  words: Likeness;
  sense: Likeness;
}

/** The surroundings of the statements of two sides. */
export const surroundings = (left: readonly Statement[], right: readonly Statement[], lexicon: Lexicon): Surroundings => ({
  words: likenessOf(left, right, lexicon),
  sense: sensesOf(left, right, lexicon),
});

/** Words less alike than this say different things. */
const LEAST = 0.7;

/**
 * The likeness of the statements of two sides: equal words count whole, near synonyms by the square of their similarity, and words that few of all
 * these statements have count most. A statement is held against the whole right side at once, along the words that it has in common with it.
 */
function likenessOf(left: readonly Statement[], right: readonly Statement[], lexicon: Lexicon): Likeness {
  const rarities = rarityOver([...left, ...right]);
  const others = right.map((b) => weighted(b, rarities));
  const met = meetings(vocabulary(left), others, lexicon);
  const columns = new Map(right.map((b, column) => [b, column]));
  const rows = new Map<Statement, Float64Array>();
  const rowOf = (a: Statement): Float64Array => {
    const row = rows.get(a) ?? cosines(weighted(a, rarities), met, others);
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
  for (const [lemma, count] of counts) counts.set(lemma, Math.log(1 + all.length / count) / most);
  return counts;
}

function vocabulary(statements: readonly Statement[]): Set<string> {
  const found = new Set<string>();
  for (const { claim } of statements) for (const [lemma] of claim.context) found.add(lemma);
  return found;
}

/** The context of one statement. */
interface Weighted {
  words: { lemma: string; weight: number; rarity: number }[];
  /** Sum of the squares. */
  norm: number;
}

function weighted({ claim }: Statement, rarities: ReadonlyMap<string, number>): Weighted {
  let norm = 0;
  const words = claim.context.map(([lemma, weight]) => {
    const rarity = rarities.get(lemma) ?? 1;
    norm += (weight * rarity) ** 2;
    return { lemma, weight, rarity };
  });
  return { words, norm };
}

/** What a word counts in a statement of the right side, by its column. */
interface Meeting {
  column: number;
  share: number;
}

/** Word of the left side → what the word that is most like it counts in every statement of the right side that has one. */
type Meetings = ReadonlyMap<string, readonly Meeting[]>;

function meetings(words: ReadonlySet<string>, right: readonly Weighted[], lexicon: Lexicon): Meetings {
  const postings = new Map<string, { column: number; weight: number; rarity: number }[]>();
  for (const [column, { words: own }] of right.entries())
    for (const { lemma, weight, rarity } of own) {
      const list = postings.get(lemma);
      if (list === undefined) postings.set(lemma, [{ column, weight, rarity }]);
      else list.push({ column, weight, rarity });
    }
  const found = new Map<string, Meeting[]>();
  for (const [lemma, near] of lexicon.near(words, new Set(postings.keys()), LEAST)) {
    const best = new Map<number, Meeting>();
    for (const [other, similarity] of near)
      for (const { column, weight, rarity } of postings.get(other) ?? []) {
        const share = similarity * similarity * weight * rarity;
        if (share > (best.get(column)?.share ?? 0)) best.set(column, { column, share });
      }
    found.set(lemma, [...best.values()]);
  }
  return found;
}

/** The cosine of one context with that of every column. */
function cosines({ words, norm }: Weighted, met: Meetings, right: readonly Weighted[]): Float64Array {
  const row = new Float64Array(right.length);
  for (const { lemma, weight, rarity } of words)
    for (const { column, share } of met.get(lemma) ?? []) row[column] = (row[column] ?? 0) + share * weight * rarity;
  for (const [column, other] of right.entries()) {
    const size = Math.sqrt(norm * other.norm);
    row[column] = size === 0 ? 0 : Math.min(1, (row[column] ?? 0) / size);
  }
  return row;
}
