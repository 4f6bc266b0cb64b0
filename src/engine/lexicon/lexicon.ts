/** Word knowledge: base forms and parts of speech, classes of nouns, opposites, and how near two lemmas are in meaning. */
import { FUNCTION_WORDS } from './function-words.ts';
import { namesPeople } from './groups.ts';
import { lazily } from './lazily.ts';
import { baseForms, type PartOfSpeech, type WordForm } from './morphology.ts';
import { createSimilarity, type Meaning, type Near } from './similarity.ts';
import type { LexiconTable } from './table.ts';
import { listed, type NounTree, PART_WIDTH, unpackTree } from './unpack.ts';

export type { PartOfSpeech, WordForm } from './morphology.ts';
export type { LexiconTable } from './table.ts';

/** One way to read a word form. */
export interface WordReading {
  lemma: string;
  pos: PartOfSpeech;
  /** Every form of the lemma that the word can be, likeliest first: "cut" is base and ed. */
  forms: WordForm[];
  /** Rough share of this reading among all readings of the word; they add up to 1. */
  weight: number;
}

/** What a noun stands for. `people` are groups of persons (family, crew, crowd, troops), `role` marks persons named by what they do. */
export type NounClass =
  | 'person'
  | 'role'
  | 'people'
  | 'organization'
  | 'animal'
  | 'plant'
  | 'building'
  | 'structure'
  | 'vehicle'
  | 'weapon'
  | 'place'
  | 'time'
  | 'event'
  | 'disease'
  | 'body'
  | 'food'
  | 'substance'
  | 'document'
  | 'money'
  | 'unit'
  | 'number'
  | 'communication'
  | 'device'
  | 'quality';

/** Word knowledge over one table. Every call takes lower-case words; what the table does not know gives an empty answer, never an error. */
export interface Lexicon {
  /** How a word form can be read, likeliest first; empty for words of grammar and unknown words. */
  readings(word: string): readonly WordReading[];
  /** The likeliest base form of a word in that part of speech (any, where none is given); the word itself where none is known. */
  lemma(word: string, pos?: PartOfSpeech): string;
  /** Whether the lemma or one of the word's base forms is in the table. */
  knows(word: string): boolean;
  /** What a noun (any form) stands for in at least a third of its uses, likeliest first. */
  nounClasses(noun: string): readonly NounClass[];
  /** Whether a noun (any form) stands for a person or a group of persons in at least half of its uses: "miners", "family", "crew". */
  isPerson(noun: string): boolean;
  /** The more general nouns above a noun's main sense, nearest first, without the vaguest: dormitory → building, structure. */
  hypernyms(noun: string, levels?: number): readonly string[];
  /** The opposites of a lemma: alive of dead, fall of rise. */
  antonyms(lemma: string): readonly string[];
  /** Whether two lemmas are opposites. */
  areOpposites(a: string, b: string): boolean;
  /**
   * How near two lemmas are in meaning, 0 to 1; symmetric, 1 for equal lemmas. It is a score among candidates: it must never open a gate that
   * a class of `predicates.ts` or `groups.ts` has closed (words of one scene, such as killed and wounded, are near in any corpus).
   */
  similar(a: string, b: string): number;
  /**
   * For each of `ones`, those of `others` whose `similar` is at least `least` (above 0.5); lemmas without any are left out.
   * It looks at what the tables tie together, so that it costs far less than asking for every pair.
   */
  near(ones: ReadonlySet<string>, others: ReadonlySet<string>, least: number): Near;
  /** What a lemma tells of, as a vector, and how rare it is; null where the table does not have it. */
  meaning(lemma: string): Meaning | null;
}

// How the uses of a lemma spread over its forms in news prose; rough, only the order matters.
const FORM_SHARE: Readonly<Record<WordForm, number>> = {
  base: 0.35,
  third: 0.1,
  ed: 0.4,
  past: 0.25,
  participle: 0.15,
  ing: 0.15,
  plural: 0.35,
  comparative: 0.05,
  superlative: 0.05,
};
// Base forms of other parts of speech than verbs carry most of the uses.
const BASE_SHARE: Readonly<Record<PartOfSpeech, number>> = { noun: 0.65, verb: FORM_SHARE.base, adjective: 0.9, adverb: 1 };
// These stand above everything and tell nothing.
const VAGUE = new Set(
  'entity object organism being whole thing abstraction measure attribute matter relation artifact unit part group cause agent causal-agent natural-object'.split(
    ' ',
  ),
);
/** Parts of speech in the order of the packed table. */
const PARTS: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective', 'adverb'];
const PERSON_SHARE = 0.5;
const CLASS_SHARE = 1 / 3;

/** A lexicon over the packed table (`words.generated.json`, parsed). It keeps answers of earlier calls; the large tables are laid open when first asked. */
export function createLexicon(table: LexiconTable): Lexicon {
  const words = table.words.split(' ');
  const ids = new Map<string, number>();
  for (let id = 0; id < words.length; id++) ids.set(words[id] ?? '', id);
  const uses = (lemma: string, pos: PartOfSpeech): number => usesOf(table.parts, ids.get(lemma), pos);
  const nouns = lazily(() => unpackTree(table));
  const antonyms = table.antonyms.split(' ');
  const opposed = new Map<string, readonly number[]>();
  const opposites = (word: string): readonly number[] => remember(opposed, word, () => listed(antonyms[ids.get(word) ?? -1]));
  const read = new Map<string, readonly WordReading[]>();
  const readings = (word: string): readonly WordReading[] => remember(read, word, () => readWord(word, uses));
  const lemma = (word: string, pos?: PartOfSpeech): string =>
    readings(word).find((reading) => pos === undefined || reading.pos === pos)?.lemma ?? word;
  const classes = new Map<string, ReadonlyMap<NounClass, number>>();
  const idOf = (noun: string): number => ids.get(lemma(noun, 'noun')) ?? -1;
  const shares = (noun: string): ReadonlyMap<NounClass, number> =>
    remember(classes, noun, () => classShares(nouns(), idOf(noun)));
  const share = (noun: string, name: NounClass): number => shares(noun).get(name) ?? 0;
  const likely = new Map<string, readonly NounClass[]>();
  const people = new Map<string, boolean>();
  const { similar, near, meaning } = createSimilarity(table, ids, nouns);
  return {
    readings,
    lemma,
    knows: (word) => readings(word).length > 0,
    nounClasses: (noun) => remember(likely, noun, () => likelyClasses(shares(noun))),
    isPerson: (noun) =>
      remember(
        people,
        noun,
        () => namesPeople(lemma(noun, 'noun')) || share(noun, 'person') + share(noun, 'people') >= PERSON_SHARE,
      ),
    hypernyms: (noun, levels = 4) => hypernyms(nouns(), words, idOf(noun), levels),
    antonyms: (word) => opposites(word).map((id) => words[id] ?? ''),
    areOpposites: (a, b) => opposites(a).includes(ids.get(b) ?? -1),
    similar,
    near,
    meaning,
  };
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make();
  cache.set(key, made);
  return made;
}

function readWord(word: string, usesOfLemma: (lemma: string, pos: PartOfSpeech) => number): WordReading[] {
  if (FUNCTION_WORDS.has(word)) return [];
  const found = new Map<string, WordReading>();
  const add = (lemma: string, pos: PartOfSpeech, form: WordForm): void => {
    const uses = usesOfLemma(lemma, pos) * (form === 'base' ? BASE_SHARE[pos] : FORM_SHARE[form]);
    if (uses === 0) return;
    const key = `${lemma} ${pos}`;
    const known = found.get(key);
    if (known) {
      known.weight += uses;
      if (!known.forms.includes(form)) known.forms.push(form);
    } else found.set(key, { lemma, pos, forms: [form], weight: uses });
  };
  for (const pos of PARTS) add(word, pos, 'base');
  for (const { lemma, pos, form } of baseForms(word)) add(lemma, pos, form);
  const all = [...found.values()];
  const sum = all.reduce((total, reading) => total + reading.weight, 0);
  for (const reading of all) reading.weight /= sum;
  return all.sort((a, b) => b.weight - a.weight);
}

/** About how often the lemma was tagged as that part of speech in WordNet's texts; 0 where it cannot be one. */
function usesOf(parts: string, id: number | undefined, pos: PartOfSpeech): number {
  if (id === undefined) return 0;
  const share = parts.charCodeAt(id * PART_WIDTH + 1 + PARTS.indexOf(pos)) - 48;
  return (2 ** Number.parseInt(parts.charAt(id * PART_WIDTH), 36) * share) / 9;
}

/** Share of a noun's uses that each class has. */
function classShares(tree: NounTree, id: number): Map<NounClass, number> {
  const shares = new Map<NounClass, number>();
  let sum = 0;
  for (const { node, weight } of tree.senses(id)) {
    sum += weight;
    // The script writes no class name that NounClass lacks: a test reads them all.
    for (const name of tree.classes(node) as NounClass[]) shares.set(name, (shares.get(name) ?? 0) + weight);
  }
  for (const [name, share] of shares) shares.set(name, share / sum);
  return shares;
}

const likelyClasses = (shares: ReadonlyMap<NounClass, number>): NounClass[] =>
  [...shares]
    .filter((entry) => entry[1] >= CLASS_SHARE)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);

function hypernyms(tree: NounTree, words: readonly string[], id: number, levels: number): string[] {
  const main = tree.senses(id)[0];
  const found: string[] = [];
  for (let at = main ? tree.parent(main.node) : -1; at >= 0 && found.length < levels; at = tree.parent(at)) {
    const label = words[tree.label(at)] ?? '';
    if (!VAGUE.has(label) && label !== words[id] && !found.includes(label)) found.push(label);
  }
  return found;
}
