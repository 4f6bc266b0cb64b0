/** Reports that are no independent witnesses: copies and re-writes of one text, and reports that hang on one source. */
import type { Copies, Reading } from '../../model.ts';
import { perObject, perPair } from '../per-object.ts';
import { coded, MARK } from '../text/coded.ts';
import { keysOf } from './keys.ts';
import { asSet, countShared, shingleOf } from './shingles.ts';
import { resemblance } from './signature.ts';
import { citesOutlet, figureSource, type Source } from './sources.ts';

/**
 * Jaccard index of three-word shingles outside quotations from which one text stands behind both. Independent reports of one event stay
 * below .08 on 1,400 real ones, re-writes of agency copy in the cases begin at .09.
 */
const COPY = 0.085;
/** Fewer shared shingles are a stock phrase or two. */
const LEAST_SHARED = 15;
/** Share of the shorter text's shingles that the other holds from which it is taken over in part, and how many there must be at least. */
const PART = 0.22;
const PART_SHINGLES = 40;
/** Below this estimate by MinHash (error ±.04) the texts themselves are not compared. */
const WORTH_COMPARING = 0.03;

/** Groups of two or more reports with one origin, in the order given, each with a plain note. The readings are the article and its matches. */
export function copies(readings: readonly Reading[]): Copies[] {
  const texts = groups(readings, copied(readings)).map((members) => ({ members, note: noteOnText(readings, members) }));
  const relays = groups(readings, relayed(readings)).map((members) => ({ members, note: noteOnRelay(readings, members) }));
  const sources = bySource(readings).map(({ members, name }) => ({
    members,
    note: `The figures of all ${members.length} come from one source: ${name}.`,
  }));
  const seen = new Set<string>();
  return [...texts, ...relays, ...sources].flatMap(({ members, note }) => {
    const key = members.join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ reports: members.map((i) => idOf(readings, i)), note }];
  });
}

/** Number of the origin of each reading, counted from 1 in the order given: copies, relays and reports with one source share a number. */
export function originNumbers(readings: readonly Reading[]): number[] {
  const sources = bySource(readings).flatMap(({ members }) =>
    members.slice(1).map((member): [number, number] => [members[0] ?? 0, member]),
  );
  const root = join(readings.length, [...copied(readings), ...relayed(readings), ...sources]);
  const numbers = new Map<number, number>();
  return root.map((own) => {
    const number = numbers.get(own) ?? numbers.size + 1;
    numbers.set(own, number);
    return number;
  });
}

const idOf = (readings: readonly Reading[], i: number): string => readings[i]?.report.id ?? '';

/** Pairs of positions whose texts stand behind one another. Digests are in our own words and copy nothing. */
function copied(readings: readonly Reading[]): [number, number][] {
  return pairs(readings, (a, b) => (a.report.id < b.report.id ? isCopied(a, b) : isCopied(b, a)));
}

const isCopied = perPair((a: Reading, b: Reading): boolean => {
  if (a.report.digest === true || b.report.digest === true) return false;
  if (resemblance(keysOf(a).signature, keysOf(b).signature) < WORTH_COMPARING) return false;
  const own = shingles(a);
  const others = shingles(b);
  const shared = countShared(own, others);
  const jaccard = shared / Math.max(1, own.length + others.length - shared);
  return (
    (jaccard >= COPY && shared >= LEAST_SHARED) ||
    (shared >= PART_SHINGLES && shared / Math.max(1, Math.min(own.length, others.length)) >= PART)
  );
});

/** Three-word shingles outside quotations: what a person said stands word for word in independent reports too. */
const shingles = perObject((reading: Reading): Float64Array => {
  const quoted = [...reading.report.text.matchAll(/["“][^"”\n]{0,600}["”]|``[^\n]{0,600}?''/g)];
  const { hashes, starts, kinds } = coded(reading);
  const found = new Float64Array(hashes.length);
  let words = 0;
  let before = 0;
  let last = 0;
  let next = 0;
  let [from, to] = stretchOf(quoted[0]);
  for (let i = 0; i < hashes.length; i++) {
    const start = starts[i] as number; // i is below the length of all three
    while (to <= start) [from, to] = stretchOf(quoted[++next]);
    if (kinds[i] === MARK || start >= from) continue;
    const word = hashes[i] as number;
    if (words >= 2) found[words - 2] = shingleOf(before, last, word);
    before = last;
    last = word;
    words++;
  }
  return asSet(found.subarray(0, Math.max(0, words - 2)));
});

// Behind the last quotation there is none.
const stretchOf = (quotation: RegExpExecArray | undefined): [from: number, to: number] =>
  quotation === undefined
    ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [quotation.index, quotation.index + quotation[0].length];

function relayed(readings: readonly Reading[]): [number, number][] {
  return pairs(readings, (a, b) => cites(a, b) || cites(b, a));
}

const cites = perPair((a: Reading, b: Reading): boolean => citesOutlet(a, b.report.outlet));

function pairs(readings: readonly Reading[], test: (a: Reading, b: Reading) => boolean): [number, number][] {
  const found: [number, number][] = [];
  readings.forEach((a, i) => {
    readings.forEach((b, j) => {
      if (j > i && test(a, b)) found.push([i, j]);
    });
  });
  return found;
}

/** Positions by the source on which their figures hang; only sources of two reports or more. */
function bySource(readings: readonly Reading[]): { members: number[]; name: string }[] {
  const found: { members: number[]; source: Source }[] = [];
  readings.forEach((reading, i) => {
    const source = figureSource(reading);
    if (source === undefined) return;
    const known = found.find((one) => one.source.keys.some((key) => source.keys.includes(key)));
    if (known === undefined) found.push({ members: [i], source });
    else {
      known.members.push(i);
      known.source = { name: known.source.name, keys: [...new Set([...known.source.keys, ...source.keys])] };
    }
  });
  return found.filter(({ members }) => members.length > 1).map(({ members, source }) => ({ members, name: source.name }));
}

function groups(readings: readonly Reading[], links: readonly [number, number][]): number[][] {
  const members = new Map<number, number[]>();
  join(readings.length, links).forEach((root, i) => {
    members.set(root, [...(members.get(root) ?? []), i]);
  });
  return [...members.values()].filter((group) => group.length > 1);
}

/** The least position that each position is linked to, over any number of links. */
function join(size: number, links: readonly [number, number][]): number[] {
  const root = Array.from({ length: size }, (_, i) => i);
  const rootOf = (i: number): number => (root[i] === i || root[i] === undefined ? i : rootOf(root[i]));
  for (const [a, b] of links) {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    root[high] = low;
  }
  return root.map((_, i) => rootOf(i));
}

function noteOnText(readings: readonly Reading[], members: readonly number[]): string {
  const estimates = members.flatMap((a, n) =>
    members
      .slice(n + 1)
      .map((b) => resemblance(keysOf(readings[a] as Reading).signature, keysOf(readings[b] as Reading).signature)),
  );
  return Math.max(...estimates) > 0.3
    ? 'Large parts are one text word for word.'
    : 'One text stands behind them, partly re-written.';
}

function noteOnRelay(readings: readonly Reading[], members: readonly number[]): string {
  for (const a of members)
    for (const b of members) {
      const outlet = readings[b]?.report.outlet;
      const reading = readings[a];
      if (a !== b && reading !== undefined && outlet !== undefined && citesOutlet(reading, outlet))
        return `They hang on one report: ${outlet} is cited.`;
    }
  return 'They hang on one report.';
}
