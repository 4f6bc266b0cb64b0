/** Writes the senses of the chosen lemmas as trees (general above special), in the packed form that `src/engine/lexicon/table.ts` describes. */
import { classRoots } from './classes.mjs';

// Ninths of a lemma's uses that a sense may carry: finer steps cost 6 KiB and change no answer.
const WEIGHTS = [1, 3, 6, 9];

/** Order in which the packed table lists the trees. */
export const TREES = ['noun', 'verb', 'adjective', 'adverb'];

/**
 * `words`: lemmas in the order in which the trees mention them first; `trees`: packed text per part of speech;
 * `classes`: names of class sets, and packed `node.set` pairs.
 */
export function packTrees(chosen, { synsets, senses }) {
  const members = membersBySynset(chosen);
  const roots = classRoots(senses);
  const words = [];
  const idOf = new Map();
  const trees = {};
  const classSets = [];
  const classMarks = [];
  for (const pos of TREES) {
    const order = treeOrder(members, synsets, pos, roots);
    trees[pos] = order
      .map(({ key, depth, inherited }, index) => {
        if (pos === 'noun') markClass(classSets, classMarks, index, nearestRoot(key, synsets, roots), inherited);
        return String.fromCharCode(65 + depth) + packMembers(members.get(key), words, idOf);
      })
      .join('');
  }
  return { words, idOf, trees, classes: { sets: classSets.map((set) => set.join(' ')), marks: classMarks.join(' ') } };
}

function membersBySynset(chosen) {
  const members = new Map();
  for (const { lemma, senses } of chosen.values())
    for (const list of Object.values(senses))
      for (const { key, share } of list) {
        const member = { lemma, weight: WEIGHTS.findLast((weight) => weight <= Math.max(1, share * 9 + 0.5)) };
        if (members.has(key)) members.get(key).push(member);
        else members.set(key, [member]);
      }
  for (const list of members.values()) list.sort((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1));
  return members;
}

/** Kept synsets of one part of speech in preorder, each under its nearest kept ancestor. */
function treeOrder(members, synsets, pos, roots) {
  const kept = [...members.keys()].filter((key) => synsets.get(key).pos === pos).sort();
  const children = new Map();
  for (const key of kept) {
    const parent = keptAncestor(key, synsets, members, roots);
    if (children.has(parent)) children.get(parent).push(key);
    else children.set(parent, [key]);
  }
  const order = [];
  const walk = (parent, depth, inherited) => {
    for (const key of children.get(parent) ?? []) {
      const own = nearestRoot(key, synsets, roots);
      order.push({ key, depth, inherited });
      walk(key, depth + 1, own);
    }
  };
  walk(undefined, 0, undefined);
  return order;
}

const upwards = (synset) => (synset.head ? [synset.head] : synset.parents);

function keptAncestor(key, synsets, members, roots) {
  const seen = new Set([key]);
  let at = key;
  for (;;) {
    const up = upwards(synsets.get(at)).filter((parent) => synsets.get(parent).pos === synsets.get(key).pos);
    if (!up.length) return undefined;
    // Of several parents the one that leads to the nearer class root: a dormitory is a building before it is living quarters.
    at =
      up.length > 1
        ? up.reduce((best, one) => (rootDistance(one, synsets, roots) < rootDistance(best, synsets, roots) ? one : best))
        : up[0];
    if (seen.has(at)) return undefined;
    seen.add(at);
    if (members.has(at)) return at;
  }
}

function rootDistance(key, synsets, roots) {
  let distance = 0;
  for (let level = [key]; level.length && distance < 20; distance++) {
    if (level.some((one) => roots.has(one))) return distance;
    level = level.flatMap((one) => synsets.get(one).parents);
  }
  return 99;
}

function nearestRoot(key, synsets, roots) {
  const seen = new Set();
  for (
    let level = [key];
    level.length;
    level = level.flatMap((one) => synsets.get(one).parents).filter((one) => !seen.has(one))
  ) {
    for (const one of level) {
      if (roots.has(one)) return roots.get(one);
      seen.add(one);
    }
  }
  return undefined;
}

function markClass(sets, marks, index, own, inherited) {
  if (own === inherited || own === undefined) return;
  if (!sets.includes(own)) sets.push(own);
  marks.push(`${index.toString(36)}.${sets.indexOf(own).toString(36)}`);
}

/** New words are told by their weight alone (they take the next number); words mentioned before by `.number` and weight. */
function packMembers(members, words, idOf) {
  let fresh = '';
  let again = '';
  for (const { lemma, weight } of members) {
    const id = idOf.get(lemma);
    if (id !== undefined) again += `.${id.toString(36)}${weight}`;
    else {
      idOf.set(lemma, words.length);
      words.push(lemma);
      fresh += weight;
    }
  }
  return fresh + again;
}
