/** An inverted index over the matching records of a corpus, built once and asked often. */
import type { Reading } from '../../model.ts';
import { BACKGROUND_REPORTS, backgroundShare } from './background.ts';
import { keysOf, type MatchKeys } from './keys.ts';
import { type Profile, profile } from './profile.ts';

/** A corpus made ready for `findReports`. It lives in memory; what is stored are the readings. */
export interface ReportsIndex {
  readings: readonly Reading[];
  keys: readonly MatchKeys[];
  /** Key → positions of the reports that hold it, ascending. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** How much a key tells: −ln of the share of reports that hold it, in this corpus and in news at large. */
  rarity: (key: string) => number;
  /** Weighted vectors of a report, made when first asked for. */
  profileOf: (position: number) => Profile;
}

/** Indexes a corpus. Reuse the index for every article: building it reads every matching record, asking it only a few. */
export function indexReports(readings: readonly Reading[]): ReportsIndex {
  const keys = readings.map(keysOf);
  const postings = new Map<string, number[]>();
  keys.forEach(({ terms, names }, position) => {
    for (const key in terms) post(postings, key, position);
    for (const key in names) post(postings, key, position);
  });
  const rarities = new Map<string, number>();
  const rarity = (key: string): number => {
    let value = rarities.get(key);
    if (value === undefined) {
      const expected = backgroundShare(key) * BACKGROUND_REPORTS;
      value = -Math.log((expected + (postings.get(key)?.length ?? 0)) / (BACKGROUND_REPORTS + readings.length));
      rarities.set(key, value);
    }
    return value;
  };
  const profiles: (Profile | undefined)[] = [];
  const profileOf = (position: number): Profile => {
    const known = profiles[position];
    if (known !== undefined) return known;
    const made = profile(keys[position] as MatchKeys, rarity); // a position comes from the postings
    profiles[position] = made;
    return made;
  };
  return { readings, keys, postings, rarity, profileOf };
}

/** The index by the first of its readings. */
const indexes = new WeakMap<Reading, ReportsIndex>();

/** `indexReports`, done once as long as the same readings are asked about. */
export function indexOf(readings: readonly Reading[]): ReportsIndex {
  const [first] = readings;
  if (first === undefined) return indexReports(readings);
  const known = indexes.get(first);
  if (known?.readings.length === readings.length && known.readings.every((reading, i) => reading === readings[i])) return known;
  const made = indexReports([...readings]);
  indexes.set(first, made);
  return made;
}

function post(postings: Map<string, number[]>, key: string, position: number): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, [position]);
  else list.push(position);
}

// Keys of the article that are looked up, rarest first; the others hardly move a score.
const QUERY_KEYS = 50;
// A key that more reports than this hold is skipped once enough rarer ones were read: it costs much and tells little.
const LONG_POSTING = 400;
const ENOUGH_KEYS = 20;

/** Positions of the reports that share the rarest keys with the article, best first, at most `limit`. */
export function candidates(article: Profile, index: ReportsIndex, limit: number): number[] {
  const query = [...article.all]
    .map(([key, weight]) => ({ key, weight, list: index.postings.get(key) }))
    .filter((q) => q.list !== undefined);
  query.sort((a, b) => index.rarity(b.key) * b.weight - index.rarity(a.key) * a.weight || (a.key < b.key ? -1 : 1));
  const scores = new Map<number, number>();
  query.slice(0, QUERY_KEYS).forEach(({ key, weight, list = [] }, rank) => {
    if (rank >= ENOUGH_KEYS && list.length > LONG_POSTING) return;
    const gain = weight * index.rarity(key);
    for (const position of list) scores.set(position, (scores.get(position) ?? 0) + gain);
  });
  const idOf = (position: number): string => index.readings[position]?.report.id ?? '';
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (idOf(a[0]) < idOf(b[0]) ? -1 : 1))
    .slice(0, limit)
    .map(([position]) => position);
}
