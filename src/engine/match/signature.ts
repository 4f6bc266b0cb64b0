/** MinHash signatures: how much of two texts is word for word the same, from 64 numbers each. */
import { hash } from '../text/hash.ts';
import type { Token } from '../text/tokens.ts';

/** Values of a signature: with 64, a Jaccard index of .10 is estimated within ±.04. */
const VALUES = 64;
/** Words of a shingle: with three, independent reports of one event share at most .04 of their shingles, rewritten copies .10 and more. */
const SHINGLE = 3;

/** The signature of a text by its tokens: for each of 64 hash functions the smallest value over all three-word shingles, as signed 32-bit integers. */
export function signature(tokens: readonly (readonly Token[])[]): number[] {
  const shingles = new Int32Array(tokens.reduce((sum, sentence) => sum + sentence.length, 0));
  let a = 0;
  let b = 0;
  let count = 0;
  for (const sentence of tokens) {
    for (const token of sentence) {
      if (token.kind === 'mark') continue;
      const word = hash(token.lower);
      if (count >= SHINGLE - 1) shingles[count - SHINGLE + 1] = mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ word);
      count++;
      a = b;
      b = word;
    }
  }
  return count < SHINGLE ? [] : leastOf(shingles.subarray(0, count - SHINGLE + 1));
}

/** Estimated Jaccard index of the two texts' shingles, 0 to 1; 0 where a text is too short to have a signature. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length !== VALUES || b.length !== VALUES) return 0;
  let equal = 0;
  for (let i = 0; i < VALUES; i++) if (a[i] === b[i]) equal++;
  return equal / VALUES;
}

/** Spreads every bit of a number over all 32: the finaliser of MurmurHash3. */
export function mixed(shingle: number): number {
  let value = Math.imul(shingle ^ (shingle >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/**
 * The smallest results of 64 functions (an odd factor and an addend each) over well-mixed shingles: four functions in each walk over them, which takes
 * half the time of one; `Math.min` would take twice that.
 */
function leastOf(shingles: Int32Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < VALUES; i += 4) {
    const [f, g, h, j] = four(FACTORS, i);
    const [p, q, r, s] = four(ADDENDS, i);
    let a = 0x7fffffff;
    let b = 0x7fffffff;
    let c = 0x7fffffff;
    let d = 0x7fffffff;
    for (let k = 0; k < shingles.length; k++) {
      const shingle = shingles[k] as number; // k is below the length
      const v = (Math.imul(shingle, f) + p) | 0;
      const w = (Math.imul(shingle, g) + q) | 0;
      const x = (Math.imul(shingle, h) + r) | 0;
      const y = (Math.imul(shingle, j) + s) | 0;
      if (v < a) a = v;
      if (w < b) b = w;
      if (x < c) c = x;
      if (y < d) d = y;
    }
    found.push(a, b, c, d);
  }
  return found;
}

// Four in a row; there are as many as `VALUES`, a multiple of four.
const four = (all: Int32Array, at: number): [number, number, number, number] => [
  all[at] as number,
  all[at + 1] as number,
  all[at + 2] as number,
  all[at + 3] as number,
];

/** What tells the hash functions apart: odd numbers, and any. */
const FACTORS = series(0x2545f491).map((value) => value | 1);
const ADDENDS = series(0x1b873593);

function series(seed: number): Int32Array {
  const found = new Int32Array(VALUES);
  for (let i = 0, value = seed; i < VALUES; i++) found[i] = value = mixed((value + 0x6a09e667) | 0);
  return found;
}
