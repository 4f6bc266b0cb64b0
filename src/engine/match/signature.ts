/** MinHash signatures: how much of two texts is word for word the same, from 64 numbers each. */
import type { Token } from '../text/tokens.ts';

/** Values of a signature: with 64, a Jaccard index of .10 is estimated within ±.04. */
const VALUES = 64;
/** Words of a shingle: with three, independent reports of one event share at most .04 of their shingles, rewritten copies .10 and more. */
const SHINGLE = 3;

/** The signature of a text by its tokens: for each of 64 hash functions the smallest value over all three-word shingles, as signed 32-bit integers. */
export function signature(tokens: readonly (readonly Token[])[]): number[] {
  const least = new Int32Array(VALUES).fill(0x7fffffff);
  let a = 0;
  let b = 0;
  let count = 0;
  for (const sentence of tokens) {
    for (const token of sentence) {
      if (token.kind === 'mark') continue;
      const word = hash(token.lower);
      count++;
      if (count >= SHINGLE) sink(least, mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ word));
      a = b;
      b = word;
    }
  }
  return count < SHINGLE ? [] : [...least];
}

/** Estimated Jaccard index of the two texts' shingles, 0 to 1; 0 where a text is too short to have a signature. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length !== VALUES || b.length !== VALUES) return 0;
  let equal = 0;
  for (let i = 0; i < VALUES; i++) if (a[i] === b[i]) equal++;
  return equal / VALUES;
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Spreads every bit of a shingle over all 32: the finaliser of MurmurHash3. */
function mixed(shingle: number): number {
  let value = Math.imul(shingle ^ (shingle >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** Runs one well-mixed shingle through 64 functions (an odd factor and an addend each) and keeps the smallest results. */
function sink(least: Int32Array, shingle: number): void {
  for (let i = 0; i < VALUES; i++) {
    const value = (Math.imul(shingle, FACTORS[i] as number) + (ADDENDS[i] as number)) | 0;
    if (value < (least[i] as number)) least[i] = value; // i < VALUES
  }
}

/** What tells the hash functions apart: odd numbers, and any. */
const FACTORS = series(0x2545f491).map((value) => value | 1);
const ADDENDS = series(0x1b873593);

function series(seed: number): Int32Array {
  const found = new Int32Array(VALUES);
  for (let i = 0, value = seed; i < VALUES; i++) found[i] = value = mixed((value + 0x6a09e667) | 0);
  return found;
}
