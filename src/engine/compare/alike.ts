/** Sentences of two reports that are alike: those that share most runs of three words. */
import type { Reading } from '../../model.ts';
import { mixed } from '../match/signature.ts';
import { wordHashes } from '../match/word-hashes.ts';
import { perObject } from '../per-object.ts';
import { readingTokens } from '../text/reading-tokens.ts';
import type { Token } from '../text/tokens.ts';

/** Runs of three words that two sentences share before they are laid side by side: five words in a row, or two places of four. */
const SHARED_RUNS = 3;

/** Each sentence of the article with the one of the report that shares most runs with it, where it shares enough and is not the same. */
export function alike(article: Reading, report: Reading): [readonly Token[], readonly Token[]][] {
  const sentences = readingTokens(report);
  const holding = holdingOf(report);
  const shared = new Uint16Array(sentences.length);
  const found: [readonly Token[], readonly Token[]][] = [];
  for (const own of readingTokens(article)) {
    const runs = runsOf(own);
    shared.fill(0);
    let [best, most] = [-1, SHARED_RUNS - 1];
    for (const run of runs)
      for (const at of holding.get(run) ?? NOWHERE) {
        const count = (shared[at] as number) + 1;
        shared[at] = count;
        if (count > most) [best, most] = [at, count];
      }
    const other = sentences[best];
    if (other !== undefined && (most < runs.length || other.length !== own.length)) found.push([own, other]);
  }
  return found;
}

const NOWHERE: readonly number[] = [];

/** Which sentences of a text hold each run. */
const holdingOf = perObject((reading: Reading): ReadonlyMap<number, readonly number[]> => {
  const holding = new Map<number, number[]>();
  for (const [at, sentence] of readingTokens(reading).entries())
    for (const run of runsOf(sentence)) {
      const list = holding.get(run);
      if (list === undefined) holding.set(run, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  return holding;
});

// Small integers, which maps find fastest: now and then two runs meet in one number, but never three of one sentence.
const runsOf = perObject((sentence: readonly Token[]): Int32Array => {
  const words = wordHashes(sentence);
  const found = new Int32Array(Math.max(0, words.length - 2));
  for (let i = 0; i < found.length; i++) {
    const [a, b, c] = [words[i] as number, words[i + 1] as number, words[i + 2] as number]; // i + 2 is below the length
    found[i] = mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ c) >> 1;
  }
  return found;
});
