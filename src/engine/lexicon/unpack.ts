/** Reads the packed table into arrays; the only place that knows its layout. */
import type { LexiconTable } from './table.ts';

/** The table, laid open. Words and synsets are numbers: positions in `words` and in the arrays of nodes. */
export interface Unpacked {
  words: string[];
  /** Lemma → its number. */
  ids: Map<string, number>;
  /** Flat lists per word: synset, weight (1–9), synset, weight … */
  senses: number[][];
  /** Per synset: the more general synset, -1 at the top. */
  parents: Int32Array;
  /** Per synset: the word that names it best. */
  labels: Int32Array;
  /** Per synset: how many steps it stands below the top of its tree. */
  depths: Uint8Array;
  /** Per synset: its part of speech, as a position in PARTS. */
  trees: Uint8Array;
  /** Per synset: position in `classSets`, -1 for none (only nouns have classes). */
  classes: Int16Array;
  classSets: string[][];
  /** Word → its opposites. */
  antonyms: Map<number, number[]>;
}

/** Parts of speech in the order of the packed table. */
export const PARTS = ['noun', 'verb', 'adjective', 'adverb'] as const;

const CODE_0 = 48;
const CODE_A = 65;
const CODE_Z = 90;
const CODE_DOT = 46;

/** Lays the packed table open; about 8 ms. */
export function unpack(table: LexiconTable): Unpacked {
  const words = table.words.split(' ');
  const ids = new Map<string, number>();
  for (const [id, word] of words.entries()) ids.set(word, id);
  const senses: number[][] = words.map(() => []);
  const packed = PARTS.map((pos) => table.trees[pos]);
  const size = packed.reduce((sum, tree) => sum + countNodes(tree), 0);
  const nodes: Nodes = { parents: new Int32Array(size), depths: new Uint8Array(size), trees: new Uint8Array(size) };
  const labels = new Int32Array(size);
  const labelScores = new Float32Array(size);
  const name = (node: number, word: number, weight: number): void => {
    senses[word]?.push(node, weight);
    // The commonest word for which this is a leading sense: "person", not "mortal".
    const score = weight * (1 + Number.parseInt(table.parts.charAt(word * 5), 36));
    if (score <= (labelScores[node] ?? 0)) return;
    labelScores[node] = score;
    labels[node] = word;
  };
  const from = { node: 0, fresh: 0 };
  for (const [tree, text] of packed.entries()) readTree(text, tree, from, name, nodes);
  const classSets = table.classes.sets.map((set) => set.split(' '));
  return {
    words,
    ids,
    senses,
    ...nodes,
    labels,
    classes: readClasses(table.classes.marks, nodes.parents),
    classSets,
    antonyms: readPairs(table.antonyms),
  };
}

function countNodes(tree: string): number {
  let count = 0;
  for (let i = 0; i < tree.length; i++) {
    if (isDepth(tree.charCodeAt(i))) count++;
  }
  return count;
}

type Nodes = Pick<Unpacked, 'parents' | 'depths' | 'trees'>;

// One pass over the packed text: the format has no separators that a split could use.
function readTree(
  text: string,
  tree: number,
  from: { node: number; fresh: number },
  name: (node: number, word: number, weight: number) => void,
  nodes: Nodes,
): void {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDepth(code)) {
      const depth = code - CODE_A;
      const node = from.node++;
      open[depth] = node;
      nodes.depths[node] = depth;
      nodes.trees[node] = tree;
      nodes.parents[node] = depth === 0 ? -1 : (open[depth - 1] ?? -1);
    } else if (code === CODE_DOT) {
      let end = i + 1;
      while (end < text.length && text.charCodeAt(end) !== CODE_DOT && !isDepth(text.charCodeAt(end))) end++;
      name(from.node - 1, Number.parseInt(text.slice(i + 1, end - 1), 36), text.charCodeAt(end - 1) - CODE_0);
      i = end - 1;
    } else name(from.node - 1, from.fresh++, code - CODE_0);
  }
}

const isDepth = (code: number): boolean => code >= CODE_A && code <= CODE_Z;

/** Class marks are given where they change; everything below a mark inherits it. Nouns come first, so their numbers are global. */
function readClasses(marks: string, parents: Int32Array): Int16Array {
  const classes = new Int16Array(parents.length).fill(-1);
  const marked = new Map<number, number>();
  for (const [node, set] of pairs(marks)) marked.set(node, set);
  for (let node = 0; node < classes.length; node++) {
    const parent = parents[node] ?? -1;
    classes[node] = marked.get(node) ?? (parent < 0 ? -1 : (classes[parent] ?? -1));
  }
  return classes;
}

function readPairs(text: string): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const list = found.get(from);
    if (list) list.push(to);
    else found.set(from, [to]);
  };
  for (const [a, b] of pairs(text)) {
    add(a, b);
    add(b, a);
  }
  return found;
}

function pairs(text: string): [number, number][] {
  if (text === '') return [];
  return text.split(' ').map((pair) => {
    const dot = pair.indexOf('.');
    return [Number.parseInt(pair.slice(0, dot), 36), Number.parseInt(pair.slice(dot + 1), 36)];
  });
}
