/**
 * How near two lemmas are in meaning. Word vectors alone cannot tell one thing in two words from two things of one scene (killed and
 * wounded, buy and sell, Monday and Tuesday are nearer than house and home), so they only grade what the tables leave open.
 */
import { groupMates, relateGroups } from './groups.ts';
import { lazily } from './lazily.ts';
import { classesExclude, namesEvent, predicateClasses } from './predicates.ts';
import { SWAPS } from './swaps.ts';
import type { LexiconTable } from './table.ts';
import { listed, type NounTree, PART_WIDTH, paired } from './unpack.ts';

// Each relation gives a floor and a share of the vectors' likeness. Floors keep the relations in order; see test/engine/lexicon/similar.test.ts.
const SAME_GROUP = 0.9;
const SWAPPED = 0.85;
const SYNONYMS = { floor: 0.65, share: 0.35 };
const KIND_OF = { floor: 0.45, share: 0.35 };
const UNRELATED = { floor: 0, share: 0.5 };
/** Kinds of one thing: dog and cat, euro and dollar. Some are synonyms that WordNet parts (jail, prison), most are not. */
const SISTERS = { floor: 0, share: 0.25 };
/** Never above this: groups or event classes that exclude each other. */
const EXCLUDED = 0.15;
/** As many answers are kept before the memory starts anew. */
const MEMORY = 300_000;

/** What each part says, for measuring; `similar` is the one to use. */
export interface Similarity {
  /** 0 to 1; symmetric; 1 for equal lemmas; 0 for opposites and for words that no part knows. */
  similar(a: string, b: string): number;
  /** For each of `ones`, those of `others` that are at least `least` near, which must be above `NEAR_ABOVE`, else a RangeError is thrown. */
  near(ones: ReadonlySet<string>, others: ReadonlySet<string>, least: number): Near;
  /** What a lemma tells of; null where the tables do not have it. */
  meaning(lemma: string): Meaning | null;
  /** WordNet's relations alone: synonym 0.9, kind 0.7, sister 0.2, opposite 0, unknown 0.3. */
  byWordNet(a: string, b: string): number;
  /** Cosine of the distilled vectors, 0 where it is negative or a word has none. */
  byVectors(a: string, b: string): number;
}

/** What a lemma tells of. */
export interface Meaning {
  /** Of unit length, all zeros or empty where there is none. */
  vector: Float32Array;
  /** 0 to 1: common words tell little. */
  rarity: number;
}

/** Lemma → the lemmas near it → how near. */
export type Near = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Relation = 'opposite' | 'synonym' | 'kind' | 'sister' | 'none';

/** The measure over a table; `ids` maps each lemma to its place in the table. The large tables are laid open at the first question. */
export function createSimilarity(table: LexiconTable, ids: ReadonlyMap<string, number>, nouns: () => NounTree): Similarity {
  const relate = lazily(() => relationOver(table, nouns()));
  const vectors = lazily(() => vectorsOver(table));
  const likeness = lazily(() => cosineOver(vectors()));
  const known = new Map<number, number>();
  const byVectors = (a: string, b: string): number => {
    const x = ids.get(a);
    const y = ids.get(b);
    return x === undefined || y === undefined ? 0 : likeness()(x, y);
  };
  const similar = (a: string, b: string): number => {
    if (a === b) return 1;
    const x = ids.get(a);
    const y = ids.get(b);
    // Words that only the hand-written tables know ("airstrike", "servicemember").
    if (x === undefined || y === undefined) return combine(a, b, 'none', 0);
    const key = pairKey(x, y);
    const before = known.get(key);
    if (before !== undefined) return before;
    const score = combine(a, b, relate()(x, y), likeness()(x, y));
    if (known.size >= MEMORY) known.clear();
    known.set(key, score);
    return score;
  };
  const tied = lazily(() => tiesOver(table, ids));
  const near = (ones: ReadonlySet<string>, others: ReadonlySet<string>, least: number): Near => {
    if (least <= NEAR_ABOVE) throw new RangeError(`words that nothing ties together may be ${NEAR_ABOVE} near`);
    const found = new Map<string, Map<string, number>>();
    const add = (a: string, b: string): void => {
      const score = similar(a, b);
      if (score >= least) found.set(a, (found.get(a) ?? new Map<string, number>()).set(b, score));
    };
    for (const a of ones) {
      if (others.has(a)) add(a, a);
      for (const b of tied()(a))
        if (others.has(b)) {
          add(a, b);
          if (ones === others) add(b, a);
        }
    }
    if (ones === others) return found;
    for (const b of others) for (const a of tied()(b)) if (ones.has(a)) add(a, b);
    return found;
  };
  const byWordNet = (a: string, b: string): number => {
    if (a === b) return 1;
    const x = ids.get(a);
    const y = ids.get(b);
    return x === undefined || y === undefined ? 0 : WORDNET_ALONE[relate()(x, y)];
  };
  const meanings = new Map<string, Meaning | null>();
  const meaning = (lemma: string): Meaning | null => {
    const before = meanings.get(lemma);
    if (before !== undefined) return before;
    if (meanings.size >= MEMORY) meanings.clear();
    const id = ids.get(lemma);
    const made = id === undefined ? null : { vector: vectors()(id), rarity: rarity(table, id) };
    meanings.set(lemma, made);
    return made;
  };
  return { similar, near, meaning, byVectors, byWordNet };
}

const WORDNET_ALONE: Readonly<Record<Relation, number>> = { synonym: 0.9, kind: 0.7, none: 0.3, sister: 0.2, opposite: 0 };

function combine(a: string, b: string, relation: Relation, likeness: number): number {
  if (relation === 'opposite') return 0;
  const group = relateGroups([a], [b]);
  if (group === 'exclude' || predicatesExclude(a, b)) return EXCLUDED * likeness;
  if (group === 'same') return SAME_GROUP;
  if (SWAPS_OF.get(a)?.includes(b)) return SWAPPED;
  const { floor, share } =
    relation === 'synonym' ? SYNONYMS : relation === 'kind' ? KIND_OF : relation === 'sister' ? SISTERS : UNRELATED;
  return floor + share * likeness;
}

const SWAPS_OF = new Map<string, string[]>();
for (const row of SWAPS) {
  const words = row.split(' ');
  for (const word of words) SWAPS_OF.set(word, [...(SWAPS_OF.get(word) ?? []), ...words]);
}

/** Words that no group, swap, synonym or kind ties to one another are never nearer than this. */
export const NEAR_ABOVE = Math.max(UNRELATED.floor + UNRELATED.share, SISTERS.floor + SISTERS.share);

/**
 * The lemmas that a table ties to a lemma by group, swap, synonym or kind. The lists of synonyms and kinds stand with the earlier word of the
 * table alone: of two words that are tied, one at least gives the other.
 */
function tiesOver(table: LexiconTable, ids: ReadonlyMap<string, number>): (lemma: string) => readonly string[] {
  const words = table.words.split(' ');
  const lists = [table.synonyms.split(' '), table.kinds.split(' ')];
  const known = new Map<string, readonly string[]>();
  return (lemma) => {
    const before = known.get(lemma);
    if (before !== undefined) return before;
    const id = ids.get(lemma) ?? -1;
    const listedHere = lists.flatMap((list) => listed(list[id]).map((step) => words[id + step] ?? ''));
    const ties = [...new Set([...groupMates(lemma), ...(SWAPS_OF.get(lemma) ?? []), ...listedHere])];
    known.set(lemma, ties);
    return ties;
  };
}

const CLASSED = ['verb', 'noun', 'adjective'] as const;

/** The lemmas share a part of speech in which both name event classes, and whatever class each has there excludes the other's. */
function predicatesExclude(a: string, b: string): boolean {
  if (!namesEvent(a) || !namesEvent(b)) return false;
  let excluded = false;
  for (const pos of CLASSED) {
    const xs = predicateClasses(a, pos);
    const ys = predicateClasses(b, pos);
    if (xs.length === 0 || ys.length === 0) continue;
    if (!xs.every((x) => ys.every((y) => classesExclude(x, y)))) return false;
    excluded = true;
  }
  return excluded;
}

function relationOver(table: LexiconTable, tree: NounTree): (x: number, y: number) => Relation {
  const antonyms = table.antonyms.split(' ');
  const synonyms = table.synonyms.split(' ');
  const kinds = table.kinds.split(' ');
  return (x, y) => {
    if (listed(antonyms[x]).includes(y)) return 'opposite';
    if (paired(synonyms, x, y)) return 'synonym';
    if (paired(kinds, x, y)) return 'kind';
    return areSisters(tree, x, y) ? 'sister' : 'none';
  };
}

/** Two nouns stand under one synset by any of their kept senses. */
function areSisters(tree: NounTree, x: number, y: number): boolean {
  for (const one of tree.senses(x)) {
    const above = tree.parent(one.node);
    if (above >= 0 && tree.senses(y).some(({ node }) => tree.parent(node) === above)) return true;
  }
  return false;
}

type Vectors = (word: number) => Float32Array;

// A vector is read when its word is first asked for: laying all of them open would cost more than a page of reports ever uses.
function vectorsOver(table: LexiconTable): Vectors {
  if (table.vectors === undefined) return () => NO_VECTOR;
  const { dimensions, rows } = table.vectors;
  const read = new Map<number, Float32Array>();
  return (word) => {
    const before = read.get(word);
    if (before !== undefined) return before;
    const made = unitVector(rows, word * dimensions, dimensions);
    read.set(word, made);
    return made;
  };
}

const NO_VECTOR = new Float32Array(0);

const cosineOver = (vectors: Vectors) => (x: number, y: number) => {
  const a = vectors(x);
  const b = vectors(y);
  let dot = 0;
  for (let i = 0; i < a.length; i++) dot += (a[i] ?? 0) * (b[i] ?? 0);
  return Math.max(0, Math.min(1, dot));
};

/** A word used this often in WordNet's texts counts half. From 100 to 1,000 hardly anything changes. */
const COMMON = 300;

/** By how often a word is used: a power of two, one digit of base 36 in the table. */
const RARITIES: readonly number[] = Array.from('0123456789abcdefghijklmnopqrstuvwxyz').reduce((found: number[], digit, power) => {
  found[digit.charCodeAt(0)] = 1 / (1 + 2 ** power / COMMON);
  return found;
}, []);
const rarity = (table: LexiconTable, id: number): number => RARITIES[table.parts.charCodeAt(id * PART_WIDTH)] ?? 0;

/** See `VectorTable.rows`. A row of zeros stays one. */
function unitVector(rows: string, from: number, size: number): Float32Array {
  const vector = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const code = rows.charCodeAt(from + i);
    vector[i] = code === 33 ? 12 : code - 80;
  }
  return toUnit(vector);
}

/** Makes the vector one of unit length; one of zeros stays as it is. */
export function toUnit(vector: Float32Array): Float32Array {
  let square = 0;
  for (let i = 0; i < vector.length; i++) square += (vector[i] as number) ** 2;
  if (square === 0) return vector;
  const size = Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / size;
  return vector;
}

/** One number for two words, whichever comes first. */
const pairKey = (a: number, b: number): number => (a < b ? a * 65_536 + b : b * 65_536 + a);
