/** How alike the words around figures are: a soft cosine in which rare words count more than common ones. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Near } from '../lexicon/similarity.ts';
import { type Likeness, sensesOf } from './sense.ts';
import type { Statement } from './statement.ts';

/** What stands around the figures of two reports, told in words that both use, or alike in meaning. */
export interface Surroundings {
  words: Likeness;
  sense: Likeness;
}

/** The surroundings of the statements of two sides. */
export const surroundings = (left: readonly Statement[], right: readonly Statement[], lexicon: Lexicon): Surroundings =>
  surroundingsOf(left, [right], lexicon)(right);

/** The same for one left side and each of several right ones: their words are held against those of the left side once. */
export function surroundingsOf(
  left: readonly Statement[],
  rights: readonly (readonly Statement[])[],
  lexicon: Lexicon,
): (right: readonly Statement[]) => Surroundings {
  const glossary = numbered(left, rights, lexicon);
  return (right) => ({ words: likenessOf(glossary, right), sense: sensesOf(left, right, lexicon) });
}

/** Words less alike than this say different things. */
const LEAST = 0.7;

/** The context of one statement: numbers of its lemmas, and what each weighs there. */
interface Context {
  lemmas: Int32Array;
  weights: Float64Array;
}

/** The context words of a left side and of all that it is held against, by number. */
interface Glossary {
  left: readonly Context[];
  /** Of the statements of the right sides. */
  right: ReadonlyMap<Statement, Context>;
  /** How many statements of the left side have each word. */
  counts: Int32Array;
  /** For each word of the left side, those words that are near it. */
  near: readonly (readonly { lemma: number; similarity: number }[])[];
}

function numbered(left: readonly Statement[], rights: readonly (readonly Statement[])[], lexicon: Lexicon): Glossary {
  const numbers = new Map<string, number>();
  const own = left.map((statement) => contextOf(statement, numbers));
  const lemmas = [...numbers.keys()];
  const right = new Map<Statement, Context>();
  for (const statements of rights) for (const statement of statements) right.set(statement, contextOf(statement, numbers));
  const close: Near = lexicon.near(new Set(lemmas), new Set(numbers.keys()), LEAST);
  const near = lemmas.map((lemma) =>
    [...(close.get(lemma) ?? [])].map(([other, similarity]) => ({ lemma: numbers.get(other) ?? -1, similarity })),
  );
  return { left: own, right, counts: count(own, new Int32Array(numbers.size)), near };
}

// Words that are new get the next number.
function contextOf({ claim: { context } }: Statement, numbers: Map<string, number>): Context {
  const lemmas = new Int32Array(context.length);
  const weights = new Float64Array(context.length);
  for (let i = 0; i < context.length; i++) {
    const [lemma, weight] = context[i] as [string, number]; // i is below the length
    const known = numbers.get(lemma);
    if (known === undefined) numbers.set(lemma, numbers.size);
    lemmas[i] = known ?? numbers.size - 1;
    weights[i] = weight;
  }
  return { lemmas, weights };
}

function count(contexts: readonly Context[], counts: Int32Array): Int32Array {
  for (const { lemmas } of contexts) for (const lemma of lemmas) counts[lemma] = (counts[lemma] as number) + 1;
  return counts;
}

/**
 * The likeness of the statements of two sides: equal words count whole, near synonyms by the square of their similarity, and words that few of all
 * these statements have count most. A statement is held against the whole right side at once, along the words that it has in common with it.
 */
function likenessOf({ left, right: known, counts, near }: Glossary, right: readonly Statement[]): Likeness {
  const columns = right.map((statement) => known.get(statement) as Context); // every statement of a right side has one
  const rarities = rarityOf(count(columns, counts.slice()), left.length + right.length);
  const meetings = meetingsOf(near, columns, rarities);
  const norms = columns.map((context) => normOf(context, rarities));
  const rows = left.map((context) => cosines(context, meetings, norms, rarities));
  return (a, b) => rows[a]?.[b] ?? 0;
}

/** Rarity of the context words of a set of statements: 1 for a word of one statement, near 0 for a word of all. */
function rarityOf(counts: Int32Array, size: number): Float64Array {
  const most = Math.log(1 + size);
  const known: number[] = [];
  const found = new Float64Array(counts.length);
  for (let lemma = 0; lemma < counts.length; lemma++) {
    const times = counts[lemma] as number;
    if (times > 0) found[lemma] = known[times] ??= Math.log(1 + size / times) / most;
  }
  return found;
}

/** In which columns a word of the left side meets one that is near it, and what the nearest counts there. */
interface Meeting {
  columns: number[];
  shares: number[];
}

function meetingsOf(near: Glossary['near'], columns: readonly Context[], rarities: Float64Array): Meeting[] {
  const postings: Meeting[] = [];
  for (const [column, { lemmas, weights }] of columns.entries())
    for (let i = 0; i < lemmas.length; i++) {
      const list = postings[lemmas[i] as number] ?? { columns: [], shares: [] };
      list.columns.push(column);
      list.shares.push(weights[i] as number);
      postings[lemmas[i] as number] = list;
    }
  const best = new Float64Array(columns.length);
  return near.map((words) => {
    const met: Meeting = { columns: [], shares: [] };
    for (const { lemma, similarity } of words) {
      const list = postings[lemma];
      if (list === undefined) continue;
      for (let i = 0; i < list.columns.length; i++) {
        const column = list.columns[i] as number;
        const share = similarity * similarity * (list.shares[i] as number) * (rarities[lemma] as number);
        const before = best[column] as number;
        if (before === 0) met.columns.push(column);
        if (share > before) best[column] = share;
      }
    }
    for (const column of met.columns) {
      met.shares.push(best[column] as number);
      best[column] = 0;
    }
    return met;
  });
}

/** Sum of the squares. */
function normOf({ lemmas, weights }: Context, rarities: Float64Array): number {
  let norm = 0;
  for (let i = 0; i < lemmas.length; i++) norm += ((weights[i] as number) * (rarities[lemmas[i] as number] as number)) ** 2;
  return norm;
}

/** The cosine of one context with that of every column. */
function cosines(context: Context, meetings: readonly Meeting[], norms: readonly number[], rarities: Float64Array): Float64Array {
  const row = new Float64Array(norms.length);
  const { lemmas, weights } = context;
  for (let i = 0; i < lemmas.length; i++) {
    const lemma = lemmas[i] as number;
    const { columns, shares } = meetings[lemma] as Meeting; // every word of the left side has one
    const [weight, rarity] = [weights[i] as number, rarities[lemma] as number];
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k] as number;
      row[column] = (row[column] as number) + (shares[k] as number) * weight * rarity;
    }
  }
  const norm = normOf(context, rarities);
  for (let column = 0; column < row.length; column++) {
    const size = Math.sqrt(norm * (norms[column] as number));
    row[column] = size === 0 ? 0 : Math.min(1, (row[column] as number) / size);
  }
  return row;
}
