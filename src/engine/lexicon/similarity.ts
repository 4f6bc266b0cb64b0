/** How near two lemmas are in meaning: equal, synonyms, one more general than the other, near in distilled word vectors; opposites and sisters damped. */
import { relateGroups } from './groups.ts';
import type { VectorTable } from './table.ts';
import type { Unpacked } from './unpack.ts';

/** Scores of the relations that WordNet knows. */
const SYNONYMS = 0.9;
/** One is a kind of the other (home and house, kill and murder). */
const KIND_OF = 0.7;
const KIND_OF_TWICE = 0.45;
/** Satellites of one adjective cluster (big: large, huge). */
const CLUSTER = 0.6;

/** A measure over two lemmas. */
export interface Similarity {
  similar(a: string, b: string): number;
  /** What WordNet alone says. */
  byWordNet(a: string, b: string): number;
}

/** The measure over an unpacked table. */
export function createSimilarity(data: Unpacked, _vectors?: VectorTable): Similarity {
  const byWordNet = (a: string, b: string): number => {
    if (a === b) return 1;
    const x = data.ids.get(a);
    const y = data.ids.get(b);
    if (x === undefined || y === undefined) return 0;
    return bestSense(data, x, y);
  };
  const similar = (a: string, b: string): number => {
    if (a === b) return 1;
    const group = relateGroups([a], [b]);
    if (group === 'same') return SYNONYMS;
    if (group === 'exclude') return 0.2;
    return byWordNet(a, b);
  };
  return { similar, byWordNet };
}

/** The best relation between any two senses, taken down by how rare the rarer of the two senses is. */
function bestSense(data: Unpacked, x: number, y: number): number {
  const xs = data.senses[x] ?? [];
  const ys = data.senses[y] ?? [];
  let best = 0;
  for (let i = 0; i < xs.length; i += 2)
    for (let j = 0; j < ys.length; j += 2) {
      const relation = relate(data, xs[i] ?? -1, ys[j] ?? -1);
      if (relation === 0) continue;
      const rarer = Math.min(xs[i + 1] ?? 0, ys[j + 1] ?? 0);
      best = Math.max(best, relation * Math.min(1, 0.6 + rarer / 9));
    }
  return best;
}

function relate(data: Unpacked, m: number, n: number): number {
  if (m === n) return SYNONYMS;
  const adjective = data.trees[m] === 2;
  const up = data.parents[m] ?? -1;
  const across = data.parents[n] ?? -1;
  if (up === n || across === m) return adjective ? CLUSTER : KIND_OF;
  if (up >= 0 && data.parents[up] === n) return KIND_OF_TWICE;
  if (across >= 0 && data.parents[across] === m) return KIND_OF_TWICE;
  return 0;
}
