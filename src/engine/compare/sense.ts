/** How alike what is told around figures is in meaning, though no word be shared: "disembarked" beside "taken off", "haul" beside "stolen". */
import type { Claim } from '../claim/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { perObject } from '../per-object.ts';
import type { Statement } from './statement.ts';

/** How alike the surroundings of two statements are: the first one of the left side, the second one of the right side. */
export type Likeness = (a: Statement, b: Statement) => number;

/**
 * The likeness of the statements of two sides, -1 to 1: the cosine of the senses of their surroundings, less what all of them have in common. All
 * reports of a flood speak of water; only what sets a figure apart from its neighbours tells which figure it is.
 */
export function sensesOf(left: readonly Statement[], right: readonly Statement[], lexicon: Lexicon): Likeness {
  const all = [...left, ...right];
  const raw = all.map(({ claim }) => senseOf(claim, lexicon));
  const mean = meanOf(raw);
  const own = new Map(all.map((statement, i) => [statement, unit(raw[i] ?? mean, mean)]));
  return (a, b) => dot(own.get(a) ?? mean, own.get(b) ?? mean);
}

const sensesBy = perObject((lexicon: Lexicon) => perObject(({ context }: Claim) => lexicon.sense(context)));
const senseOf = (claim: Claim, lexicon: Lexicon): Float32Array => sensesBy(lexicon)(claim);

/** The mean of fewer vectors than this is little more than the vectors themselves, and only part of it is taken off. */
const FEW = 15;

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(Math.max(0, ...vectors.map((vector) => vector.length)));
  for (const vector of vectors)
    for (let i = 0; i < vector.length; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / (vectors.length + FEW);
  return mean;
}

// What is left of a vector without the mean, of unit length; zeros where it is nothing.
function unit(vector: Float32Array, mean: Float32Array): Float32Array {
  const rest = new Float32Array(vector.length);
  for (let i = 0; i < rest.length; i++) rest[i] = (vector[i] ?? 0) - (mean[i] ?? 0);
  const size = Math.sqrt(dot(rest, rest));
  if (size === 0 || dot(vector, vector) === 0) return rest.fill(0);
  for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] ?? 0) / size;
  return rest;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
