/** The words around the figures of several reports, as numbers: every two of the reports are held against each other by them. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Statement } from '../statement/statement.ts';

/** The contexts of the statements of one side, one behind the other: numbers of their lemmas, and what each weighs there. */
export interface Contexts {
  lemmas: Int32Array;
  weights: Float64Array;
  /** Where the context of each statement ends; that of the next begins there. */
  ends: Int32Array;
  /** How often the side has each word. */
  counts: Int32Array;
}

/** The words that are near a word, itself included, and the squares of how near they are. */
export interface Neighbours {
  lemmas: readonly number[];
  shares: readonly number[];
}

/** The context words of several sides by number. */
export interface Glossary {
  /** By their numbers. */
  words: readonly string[];
  /** Of each side. */
  contexts: (side: readonly Statement[]) => Contexts;
  /** Of each word. */
  near: readonly Neighbours[];
  /** A place for each word, to write something down and to wipe it out: zeros. */
  laid: Float64Array;
}

/** Words less alike than this say different things. */
const LEAST = 0.7;

/** The glossary of the sides given; `contexts` is to be asked for no others. */
export function glossaryOf(sides: Iterable<readonly Statement[]>, lexicon: Lexicon): Glossary {
  const numbers = new Map<string, number>();
  const known = new Map<readonly Statement[], Contexts>();
  for (const side of sides) if (!known.has(side)) known.set(side, contextsOf(side, numbers));
  for (const one of known.values()) one.counts = countsOf(one, numbers.size);
  return {
    words: [...numbers.keys()],
    contexts: (side) => known.get(side) as Contexts,
    near: neighbours(numbers, lexicon),
    laid: new Float64Array(numbers.size),
  };
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
  return { lemmas, weights, ends, counts: NOT_COUNTED };
}

const NOT_COUNTED = new Int32Array(0);

function countsOf({ lemmas }: Contexts, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let i = 0; i < lemmas.length; i++) counts[lemmas[i] as number] = (counts[lemmas[i] as number] as number) + 1;
  return counts;
}

function neighbours(numbers: ReadonlyMap<string, number>, lexicon: Lexicon): Neighbours[] {
  const words = new Set(numbers.keys());
  const close = lexicon.near(words, words, LEAST);
  return Array.from(words, (word, own) => {
    const lemmas = [own];
    const shares = [1];
    for (const [other, similarity] of close.get(word) ?? []) {
      if (other === word) continue;
      lemmas.push(numbers.get(other) as number); // all words have numbers
      shares.push(similarity * similarity);
    }
    return { lemmas, shares };
  });
}
