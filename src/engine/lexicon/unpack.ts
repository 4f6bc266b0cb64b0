/** Reads the packed table; the only place that knows its layout. Entries are read one by one, when asked for. */
import type { LexiconTable } from './table.ts';

/** The noun senses. Words are positions in `words`, synsets (nodes) numbers of their own. */
export interface NounTree {
  /** The senses of a word, most frequent first. */
  senses(word: number): readonly Sense[];
  /** The more general synset, -1 at the top. */
  parent(node: number): number;
  /** The word that names a synset best; only for synsets that have others below them. */
  label(node: number): number;
  /** Names of a synset's classes. */
  classes(node: number): readonly string[];
}

/** One sense of a noun. */
export interface Sense {
  node: number;
  /** Its share of the noun's uses, in ninths. */
  weight: number;
}

/** Characters that the table spends on one lemma's frequency and parts of speech. */
export const PART_WIDTH = 5;

const NO_SENSES: readonly Sense[] = [];

/** Lays the tree of nouns open. */
export function unpackTree(table: LexiconTable): NounTree {
  const senses = table.senses.split(' ');
  const steps = table.parents.split(' ');
  const labels = table.labels.split(' ');
  const marks = table.classes.split(' ');
  const sets = table.classSets.map((set) => set.split(' '));
  const known = new Map<number, readonly Sense[]>();
  const parent = (node: number): number => {
    const step = steps[node];
    return step ? node - Number.parseInt(step, 36) : -1;
  };
  return {
    parent,
    senses: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const read = senses[word] ? senses[word].split('.').map(readSense) : NO_SENSES;
      known.set(word, read);
      return read;
    },
    label: (node) => (labels[node] ? Number.parseInt(labels[node], 36) : -1),
    classes: (node) => {
      for (let at = node; at >= 0; at = parent(at)) {
        const mark = marks[at];
        if (mark) return sets[Number.parseInt(mark, 36)] ?? [];
      }
      return [];
    },
  };
}

function readSense(text: string): Sense {
  return { node: Number.parseInt(text.slice(0, -1), 36), weight: Number(text.slice(-1)) };
}

/** The words of one list (`antonyms`), as places in `words`. */
export function listed(list: string | undefined): number[] {
  return list ? list.split('.').map((id) => Number.parseInt(id, 36)) : [];
}

/** Whether lists of steps (`synonyms`, `kinds`), one a word, pair two words. */
export function paired(lists: readonly string[], a: number, b: number): boolean {
  const list = lists[Math.min(a, b)];
  return list ? `.${list}.`.includes(`.${Math.abs(a - b).toString(36)}.`) : false;
}
