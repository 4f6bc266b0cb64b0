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
  const all = new Map<string, number>();
  const weigh = (counts: Record<string, number>): void => {
    for (const key in counts) all.set(key, (1 + Math.log(counts[key] ?? 1)) * rarity(key));
  };
  weigh(keys.names);
  const foremost = new Map([...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, FOREMOST));
  weigh(keys.terms);
  const lead = new Map<string, number>();
  for (const key of keys.lead) lead.set(key, rarity(key));
  const chief = new Map<string, number>();
  for (const key in keys.names) chief.set(key, (keys.names[key] ?? 0) * rarity(key));
  return { keys, all: unit(all), lead: unit(lead), chief: unit(chief), foremost };
}

// Makes the vector one of unit length.
function unit(weights: Map<string, number>): Map<string, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  for (const [key, weight] of weights) weights.set(key, weight / length);
  return weights;
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return Math.min(1, sum);
}
