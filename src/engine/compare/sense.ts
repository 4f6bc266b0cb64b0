/** How alike what is told around figures is in meaning, though no word be shared: "disembarked" beside "taken off", "haul" beside "stolen". */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { perObject } from '../per-object.ts';
import type { Statement } from './statement.ts';

/** How alike the surroundings of two statements are: given by their places on the left side and on the right side. */
export type Likeness = (left: number, right: number) => number;

/**
 * The likeness of the statements of two sides, -1 to 1: the cosine of the senses of their surroundings, less what all of them have in common. All
 * reports of a flood speak of water; only what sets a figure apart from its neighbours tells which figure it is.
 */
export function sensesOf(left: readonly Statement[], right: readonly Statement[], lexicon: Lexicon): Likeness {
  const senses = sensesBy(lexicon);
  const raw = [...senses(left), ...senses(right)];
  const mean = meanOf(raw);
  const width = mean.length;
  const own = new Float32Array(raw.length * width);
  for (let i = 0; i < raw.length; i++) put(raw[i] as Float32Array, mean, own, i * width);
  return (a, b) => dot(own, a * width, own, (left.length + b) * width, width);
}

const sensesBy = perObject((lexicon: Lexicon) =>
  perObject((all: readonly Statement[]) => all.map(({ claim }) => lexicon.sense(claim.context))),
);

/** The mean of fewer vectors than this is little more than the vectors themselves, and only part of it is taken off. */
const FEW = 15;

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  let width = 0;
  for (const vector of vectors) width = Math.max(width, vector.length);
  const mean = new Float32Array(width);
  const parts = vectors.length + FEW;
  for (const vector of vectors)
    for (let i = 0; i < vector.length; i++) mean[i] = (mean[i] as number) + (vector[i] as number) / parts;
  return mean;
}

// Writes what is left of a vector without the mean, of unit length; zeros where it is nothing.
function put(vector: Float32Array, mean: Float32Array, into: Float32Array, at: number): void {
  const width = vector.length;
  if (dot(vector, 0, vector, 0, width) === 0) return;
  for (let i = 0; i < width; i++) into[at + i] = (vector[i] as number) - (mean[i] as number);
  const size = Math.sqrt(dot(into, at, into, at, width));
  if (size === 0) return;
  for (let i = 0; i < width; i++) into[at + i] = (into[at + i] as number) / size;
}

function dot(a: Float32Array, from: number, b: Float32Array, at: number, width: number): number {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (a[from + i] as number) * (b[at + i] as number);
  return sum;
}
