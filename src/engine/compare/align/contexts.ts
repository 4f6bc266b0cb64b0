/** How alike the words around figures are: a soft cosine in which rare words count more than common ones. */
import { lazily } from '../../lexicon/lazily.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { perObject } from '../../per-object.ts';
import type { Statement } from '../statement/statement.ts';
import { type Contexts, type Glossary, glossaryOf, type Neighbours } from './glossary.ts';
import { type Likeness, likenessInSense, sensesOf } from './sense.ts';

/** What stands around the figures of two reports, told in words that both use, or alike in meaning. */
export interface Surroundings {
  words: Likeness;
  sense: Likeness;
}

/** The surroundings of the statements of two sides. */
export const surroundings = (left: readonly Statement[], right: readonly Statement[], lexicon: Lexicon): Surroundings =>
  surroundingsAmong([left, right], lexicon)(left, right);

/** The same for any two of several sides, whose words are held against each other once; what two sides need is worked out when it is first asked for. */
export function surroundingsAmong(
  sides: Iterable<readonly Statement[]>,
  lexicon: Lexicon,
): (left: readonly Statement[], right: readonly Statement[]) => Surroundings {
  const glossary = glossaryOf(sides, lexicon);
  const meanings = glossary.words.map((word) => lexicon.meaning(word));
  const senses = perObject((side: readonly Statement[]) => sensesOf(glossary.contexts(side), meanings));
  return (left, right) => {
    const words = lazily(() => likenessOf(glossary, left, right));
    const sense = lazily(() => likenessInSense(senses(left), senses(right)));
    return { words: (a, b) => words()(a, b), sense: (a, b) => sense()(a, b) };
  };
}

/**
 * The likeness of the statements of two sides: equal words count whole, near synonyms by the square of their similarity, and words that few of all
 * these statements have count most. It is worked out for two statements when it is asked for: most are never held against each other.
 */
function likenessOf({ contexts, near, laid }: Glossary, left: readonly Statement[], right: readonly Statement[]): Likeness {
  const own = contexts(left);
  const others = contexts(right);
  const rarities = rarityOf(own.counts, others.counts, left.length + right.length);
  const here = normsOf(own, rarities);
  const there = normsOf(others, rarities);
  return (a, b) => {
    const size = Math.sqrt((here[a] as number) * (there[b] as number)); // both are places of statements
    if (size === 0) return 0;
    lay(others, b, laid);
    const shared = meet(own, a, near, laid, rarities);
    takeUp(others, b, laid);
    return Math.min(1, shared / size);
  };
}

/** Rarity of the context words of two sides: 1 for a word of one statement, near 0 for a word of all. */
function rarityOf(own: Int32Array, others: Int32Array, size: number): Float64Array {
  const most = Math.log(1 + size);
  const known: number[] = [];
  const found = new Float64Array(own.length);
  for (let lemma = 0; lemma < own.length; lemma++) {
    const times = (own[lemma] as number) + (others[lemma] as number);
    if (times > 0) found[lemma] = known[times] ??= Math.log(1 + size / times) / most;
  }
  return found;
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

const firstOf = ({ ends }: Contexts, place: number): number => (place === 0 ? 0 : (ends[place - 1] as number));

// Writes down what each word of a context weighs.
function lay(contexts: Contexts, place: number, laid: Float64Array): void {
  const { lemmas, weights, ends } = contexts;
  for (let i = firstOf(contexts, place); i < (ends[place] as number); i++) {
    const lemma = lemmas[i] as number;
    if ((weights[i] as number) > (laid[lemma] as number)) laid[lemma] = weights[i] as number;
  }
}

function takeUp(contexts: Contexts, place: number, laid: Float64Array): void {
  const { lemmas, ends } = contexts;
  for (let i = firstOf(contexts, place); i < (ends[place] as number); i++) laid[lemmas[i] as number] = 0;
}

// What the words of a context have in common with the one laid out: each with that word which counts most of those near it.
function meet(
  contexts: Contexts,
  place: number,
  near: readonly Neighbours[],
  laid: Float64Array,
  rarities: Float64Array,
): number {
  const { lemmas, weights, ends } = contexts;
  let sum = 0;
  for (let i = firstOf(contexts, place); i < (ends[place] as number); i++) {
    const lemma = lemmas[i] as number;
    const { lemmas: others, shares } = near[lemma] as Neighbours; // every word has some
    let best = 0;
    for (let k = 0; k < others.length; k++) {
      const other = others[k] as number;
      const weight = laid[other] as number;
      if (weight === 0) continue;
      const share = (shares[k] as number) * weight * (rarities[other] as number);
      if (share > best) best = share;
    }
    if (best > 0) sum += best * (weights[i] as number) * (rarities[lemma] as number);
  }
  return sum;
}
