/** Three words in a row as one number, and sets of them in rising order: two texts are held against each other in one walk over both. */
import { mixed } from './signature.ts';

/** The number of three words, given their hashes; of 53 bits, so that two different shingles of a few reports never meet in one. */
export function shingleOf(a: number, b: number, c: number): number {
  const high = mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ c) >>> 11;
  const low = mixed(Math.imul(a, 0xc2b2ae35) + Math.imul(b, 0x27d4eb2f) + c) >>> 0;
  return high * 2 ** 32 + low;
}

/** The numbers in rising order, each once. The array given is sorted. */
export function asSet(numbers: Float64Array): Float64Array {
  numbers.sort();
  let size = 0;
  for (const number of numbers) if (size === 0 || number !== numbers[size - 1]) numbers[size++] = number;
  return numbers.subarray(0, size);
}

/** How many numbers two sets have in common. */
export function countShared(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number; // both are below the length
    const y = b[j] as number;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
