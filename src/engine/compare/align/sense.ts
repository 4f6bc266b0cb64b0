/** How alike what is told around figures is in meaning, though no word be shared: "disembarked" beside "taken off", "haul" beside "stolen". */
import { type Meaning, toUnit } from '../../lexicon/similarity.ts';
import type { Contexts } from './glossary.ts';

/** How alike the surroundings of two statements are: given by their places on the left side and on the right side. */
export type Likeness = (left: number, right: number) => number;

/** The senses of the surroundings of the statements of a side, the squares of their lengths, and their sum. */
export interface Senses {
  vectors: readonly Float32Array[];
  squares: readonly number[];
  sum: Float32Array;
}

/** The senses of contexts: of each the sum of what its words tell of, common words counting little. `meanings`: of each word by its number. */
export function sensesOf({ lemmas, weights, ends }: Contexts, meanings: readonly (Meaning | null)[]): Senses {
  const vectors: Float32Array[] = [];
  for (let k = 0, i = 0; k < ends.length; k++) {
    let sum = NO_VECTOR;
    for (; i < (ends[k] as number); i++) {
      const one = meanings[lemmas[i] as number] ?? null; // i is below the length of both
      if (one === null) continue;
      if (sum.length === 0) sum = new Float32Array(one.vector.length);
      add(sum, one.vector, (weights[i] as number) * one.rarity);
    }
    vectors.push(toUnit(sum));
  }
  return { vectors, squares: vectors.map((vector) => dot(vector, vector)), sum: sumOf(vectors) };
}

const NO_VECTOR = new Float32Array(0);

function add(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + weight * (vector[i] as number); // vectors are of one length
}

/**
 * The likeness of the statements of two sides, -1 to 1: the cosine of the senses of their surroundings, less what all of them have in common. All
 * reports of a flood speak of water; only what sets a figure apart from its neighbours tells which figure it is.
 */
export function likenessInSense(own: Senses, others: Senses): Likeness {
  const mean = meanOf(own, others);
  const square = dot(mean, mean);
  const here = heldAgainst(own);
  const there = heldAgainst(others);
  return (a, b) => {
    const size = sizeOf(own, a, mean, square, here) * sizeOf(others, b, mean, square, there);
    if (size === 0) return 0;
    // the product of what is left of both without the mean: no vector is made for that
    const product = dot(own.vectors[a] as Float32Array, others.vectors[b] as Float32Array);
    return (product - (here.shared[a] as number) - (there.shared[b] as number) + square) / size; // both are places of statements
  };
}

// Where no word of a context is known its vector is empty.
function sumOf(vectors: readonly Float32Array[]): Float32Array {
  let width = 0;
  for (const vector of vectors) width = Math.max(width, vector.length);
  const sum = new Float32Array(width);
  for (const vector of vectors) for (let i = 0; i < vector.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number);
  return sum;
}

/** The mean of fewer vectors than this is little more than the vectors themselves, and only part of it is taken off. */
const FEW = 15;

function meanOf({ vectors, sum }: Senses, { vectors: further, sum: rest }: Senses): Float32Array {
  const mean = new Float32Array(Math.max(sum.length, rest.length));
  const parts = vectors.length + further.length + FEW;
  for (let i = 0; i < mean.length; i++) mean[i] = ((sum[i] ?? 0) + (rest[i] ?? 0)) / parts;
  return mean;
}

/** What each vector has in common with a mean, and its length without that mean, worked out when first asked for: until then a length is below 0. */
interface Held {
  shared: Float64Array;
  sizes: Float64Array;
}

const heldAgainst = ({ vectors }: Senses): Held => ({
  shared: new Float64Array(vectors.length),
  sizes: new Float64Array(vectors.length).fill(-1),
});

// 0 where the vector says nothing.
function sizeOf({ vectors, squares }: Senses, place: number, mean: Float32Array, square: number, held: Held): number {
  const known = held.sizes[place] as number; // one for each vector
  if (known >= 0) return known;
  const own = squares[place] as number;
  const both = own === 0 ? 0 : dot(vectors[place] as Float32Array, mean);
  const size = own === 0 ? 0 : Math.sqrt(Math.max(0, own - 2 * both + square));
  held.shared[place] = both;
  held.sizes[place] = size;
  return size;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number); // of one length
  return sum;
}
