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

/** The contexts of the statements of one side, one behind the other: numbers of their lemmas, and what each weighs there. */
interface Contexts {
  lemmas: Int32Array;
  weights: Float64Array;
  /** Where the context of each statement ends; that of the next begins there. */
  ends: Int32Array;
}

/** The context words of a left side and of all that it is held against, by number. */
interface Glossary {
  left: Contexts;
  /** Of each right side. */
  right: ReadonlyMap<readonly Statement[], Contexts>;
  /** How many statements of the left side have each word. */
  counts: Int32Array;
  /** For each word of the left side, those words that are near it. */
  near: readonly (readonly { lemma: number; similarity: number }[])[];
}

function numbered(left: readonly Statement[], rights: readonly (readonly Statement[])[], lexicon: Lexicon): Glossary {
  const numbers = new Map<string, number>();
  const own = contextsOf(left, numbers);
  const lemmas = [...numbers.keys()];
  const right = new Map(rights.map((statements) => [statements, contextsOf(statements, numbers)]));
  const close: Near = lexicon.near(new Set(lemmas), new Set(numbers.keys()), LEAST);
  const near = lemmas.map((lemma) =>
    [...(close.get(lemma) ?? [])].map(([other, similarity]) => ({ lemma: numbers.get(other) ?? -1, similarity })),
  );
  return { left: own, right, counts: count(own, new Int32Array(numbers.size)), near };
}

// Words that are new get the next number.
function contextsOf(statements: readonly Statement[], numbers: Map<string, number>): Contexts {
  const ends = new Int32Array(statements.length);
  let size = 0;
  for (let i = 0; i < statements.length; i++) ends[i] = size += (statements[i] as Statement).claim.context.length; // i is below the length
  const lemmas = new Int32Array(size);
  const weights = new Float64Array(size);
  let at = 0;
  for (const { claim } of statements)
    for (const one of claim.context) {
      const known = numbers.get(one[0]);
      if (known === undefined) numbers.set(one[0], numbers.size);
      lemmas[at] = known ?? numbers.size - 1;
      weights[at++] = one[1];
    }
  return { lemmas, weights, ends };
}

function count({ lemmas }: Contexts, counts: Int32Array): Int32Array {
  for (let i = 0; i < lemmas.length; i++) counts[lemmas[i] as number] = (counts[lemmas[i] as number] as number) + 1;
  return counts;
}

/**
 * The likeness of the statements of two sides: equal words count whole, near synonyms by the square of their similarity, and words that few of all
 * these statements have count most. A statement is held against the whole right side at once, along the words that it has in common with it.
 */
function likenessOf({ left, right: known, counts, near }: Glossary, right: readonly Statement[]): Likeness {
  const columns = known.get(right) as Contexts; // every right side has them
  const rarities = rarityOf(count(columns, counts.slice()), left.ends.length + right.length);
  const meetings = meetingsOf(near, columns, rarities);
  const [own, others] = [normsOf(left, rarities), normsOf(columns, rarities)];
  const width = others.length;
  const cosines = new Float64Array(own.length * width);
  for (let row = 0, from = 0; row < own.length; from = left.ends[row++] as number) {
    const cells = cosines.subarray(row * width, (row + 1) * width);
    for (let i = from; i < (left.ends[row] as number); i++) meet(left, i, meetings, rarities, cells);
    for (let column = 0; column < width; column++) {
      const size = Math.sqrt((own[row] as number) * (others[column] as number));
      cells[column] = size === 0 ? 0 : Math.min(1, (cells[column] as number) / size);
    }
  }
  return (a, b) => cosines[a * width + b] as number;
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

function meetingsOf(near: Glossary['near'], { lemmas, weights, ends }: Contexts, rarities: Float64Array): Meeting[] {
  const postings: Meeting[] = [];
  for (let column = 0, i = 0; column < ends.length; column++)
    for (; i < (ends[column] as number); i++) {
      const list = postings[lemmas[i] as number];
      const weight = weights[i] as number;
      if (list === undefined) postings[lemmas[i] as number] = { columns: [column], shares: [weight] };
      else {
        list.columns.push(column);
        list.shares.push(weight);
      }
    }
  const best = new Float64Array(ends.length);
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

/** Of each context the sum of the squares. */
function normsOf({ lemmas, weights, ends }: Contexts, rarities: Float64Array): Float64Array {
  const norms = new Float64Array(ends.length);
  for (let k = 0, i = 0; k < ends.length; k++) {
    let norm = 0;
    for (; i < (ends[k] as number); i++) norm += ((weights[i] as number) * (rarities[lemmas[i] as number] as number)) ** 2;
    norms[k] = norm;
  }
  return norms;
}

// Adds what the word at one place of the left side has in common with every column.
function meet(
  { lemmas, weights }: Contexts,
  at: number,
  meetings: readonly Meeting[],
  rarities: Float64Array,
  row: Float64Array,
): void {
  const lemma = lemmas[at] as number;
  const { columns, shares } = meetings[lemma] as Meeting; // every word of the left side has one
  const [weight, rarity] = [weights[at] as number, rarities[lemma] as number];
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as number;
    row[column] = (row[column] as number) + (shares[k] as number) * weight * rarity;
  }
}
