/** Sentences of two reports that are alike: those that share most runs of three words. */
import type { Reading } from '../../../model.ts';
import { mixed } from '../../match/signature.ts';
import { perObject } from '../../per-object.ts';
import { coded } from '../../text/coded.ts';

/** Runs of three words that two sentences share before they are laid side by side: five words in a row, or two places of four. */
const SHARED_RUNS = 3;

/** The number of each sentence of the article with that of the report's which shares most runs with it, where it shares enough and is not the same. */
export function alike(article: Reading, report: Reading): [own: number, other: number][] {
  const { firsts } = coded(article);
  const { runs, numbers } = numbered(article);
  const there = coded(report).firsts;
  const { head, next, sentences } = holding(numbers, report);
  const shared = new Uint16Array(report.sentences.length);
  const found: [number, number][] = [];
  for (let own = 0; own < article.sentences.length; own++) {
    shared.fill(0);
    const from = firsts[own] as number;
    const to = firsts[own + 1] as number; // one more than there are sentences
    let best = -1;
    let most = SHARED_RUNS - 1;
    for (let i = from; i + 2 < to; i++)
      for (let at = head[runs[i] as number] as number; at >= 0; at = next[at] as number) {
        const sentence = sentences[at] as number;
        const count = (shared[sentence] as number) + 1;
        shared[sentence] = count;
        if (count > most) [best, most] = [sentence, count];
      }
    const length = best < 0 ? 0 : (there[best + 1] as number) - (there[best] as number);
    if (best >= 0 && (most < to - from - 2 || length !== to - from)) found.push([own, best]);
  }
  return found;
}

/** The runs of a report: for the place of each word the number of the run that begins there, and the number of each run. */
interface Runs {
  runs: Int32Array;
  numbers: ReadonlyMap<number, number>;
}

const numbered = perObject((reading: Reading): Runs => {
  const runs = runsOf(reading);
  const numbers = new Map<number, number>();
  for (let i = 0; i < runs.length; i++) {
    const known = numbers.get(runs[i] as number) ?? numbers.size; // i is below the length
    numbers.set(runs[i] as number, known);
    runs[i] = known;
  }
  return { runs, numbers };
});

/** Which sentences of a report hold each run of another: chains in rising order, from the first place in `head` along `next` to -1. */
interface Holding {
  head: Int32Array;
  next: Int32Array;
  sentences: Uint16Array;
}

function holding(numbers: ReadonlyMap<number, number>, report: Reading): Holding {
  const runs = runsOf(report);
  const { firsts } = coded(report);
  const head = new Int32Array(numbers.size).fill(-1);
  const next = new Int32Array(runs.length);
  const sentences = new Uint16Array(runs.length);
  // From behind, as each new link is the first of its chain.
  for (let sentence = report.sentences.length - 1; sentence >= 0; sentence--)
    for (let i = firsts[sentence] as number; i + 2 < (firsts[sentence + 1] as number); i++) {
      const run = numbers.get(runs[i] as number);
      if (run === undefined) continue;
      const first = head[run] as number;
      if (first >= 0 && sentences[first] === sentence) continue;
      sentences[i] = sentence;
      next[i] = first;
      head[run] = i;
    }
  return { head, next, sentences };
}

// Small integers, which maps find fastest: now and then two runs meet in one number, but never three of one sentence.
function runsOf(reading: Reading): Int32Array {
  const { hashes } = coded(reading);
  const found = new Int32Array(hashes.length);
  for (let i = 0; i + 2 < found.length; i++) {
    const a = hashes[i] as number;
    const b = hashes[i + 1] as number;
    const c = hashes[i + 2] as number;
    found[i] = mixed(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ c) >> 1;
  }
  return found;
}
