/** Weighted unit vectors of one report, and what two of them have in common. */
import type { MatchKeys } from './keys.ts';

/** Unit vectors over match keys. */
export interface Profile {
  keys: MatchKeys;
  /** All keys. */
  all: ReadonlyMap<string, number>;
  lead: ReadonlyMap<string, number>;
  /** Words of names by plain count. */
  chief: ReadonlyMap<string, number>;
  /** The heaviest name words with their weights. */
  foremost: ReadonlyMap<string, number>;
}

// Name words that stand for the persons and places that a report is mainly about.
const FOREMOST = 8;

/** Vectors of a matching record: (1 + ln count) × rarity. */
export function profile(keys: MatchKeys, rarity: (key: string) => number): Profile {
  const weights = new Map<string, number>();
  const weigh = (counts: Record<string, number>): void => {
    for (const key in counts) {
      const r = rarity(key);
      weights.set(key, (1 + Math.log(counts[key] ?? 1)) * r);
    }
  };
  weigh(keys.names);
  weigh(keys.terms);
  const names = new Map([...weights].filter(([key]) => key in keys.names));
  const lead = new Map(keys.lead.map((key) => [key, rarity(key)]));
  const chief = new Map([...names.keys()].map((key) => [key, (keys.names[key] ?? 0) * rarity(key)]));
  const foremost = new Map([...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, FOREMOST));
  return { keys, all: unit(weights), lead: unit(lead), chief: unit(chief), foremost };
}

function unit(weights: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return new Map([...weights].map(([key, weight]) => [key, weight / length]));
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return Math.min(1, sum);
}
