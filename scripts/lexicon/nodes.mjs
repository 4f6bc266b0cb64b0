/** Writes the noun senses of the chosen lemmas as a tree (general above special), in the packed form that `src/engine/lexicon/table.ts` describes. */
import { classRoots } from './classes.mjs';

// Ninths of a lemma's uses that a sense may carry: finer steps cost 6 KiB and change no answer.
const WEIGHTS = [1, 3, 6, 9];

/**
 * `words`: lemmas in the order in which the tree mentions them first, then the rest by alphabet; `idOf`: lemma → place in `words`;
 * `senses`, `parents`, `labels`, `classes`, `classSets`: see `table.ts`.
 */
export function packTree(chosen, { synsets, senses }) {
  const members = membersBySynset(chosen);
  const roots = classRoots(senses);
  const order = treeOrder(members, synsets, roots);
  const words = [...new Set(order.flatMap(({ key }) => members.get(key).map(({ lemma }) => lemma)))];
  words.push(...[...chosen.keys()].filter((lemma) => !chosen.get(lemma).senses.noun).sort());
  const idOf = new Map(words.map((word, id) => [word, id]));
  const nodeOf = new Map(order.map(({ key }, node) => [key, node]));
  const heads = new Set(order.map(({ parent }) => parent));
  const classSets = [];
  const columns = order.map(({ key, parent }, node) => ({
    parent: parent === undefined ? '' : (node - nodeOf.get(parent)).toString(36),
    label: heads.has(key) ? idOf.get(labelOf(members.get(key), chosen)).toString(36) : '',
    class: classMark(classSets, nearestRoot(key, synsets, roots), parent && nearestRoot(parent, synsets, roots)),
  }));
  const column = (name) => columns.map((row) => row[name]).join(' ');
  return {
    words,
    idOf,
    senses: words.map((lemma) => packSenses(chosen.get(lemma), nodeOf)).join(' '),
    parents: column('parent'),
    labels: column('label'),
    classes: column('class'),
    classSets: classSets.map((set) => set.join(' ')),
  };
}

function membersBySynset(chosen) {
  const members = new Map();
  for (const { lemma, senses } of chosen.values())
    for (const { key, share } of senses.noun ?? []) {
      const member = { lemma, weight: weightOf(share) };
      if (members.has(key)) members.get(key).push(member);
      else members.set(key, [member]);
    }
  for (const list of members.values()) list.sort((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1));
  return members;
}

/** Kept synsets in preorder, each under its nearest kept ancestor. */
function treeOrder(members, synsets, roots) {
  const kept = [...members.keys()].sort();
  const children = new Map();
  for (const key of kept) {
    const parent = keptAncestor(key, synsets, members, roots);
    if (children.has(parent)) children.get(parent).push(key);
    else children.set(parent, [key]);
  }
  const order = [];
  const walk = (parent) => {
    for (const key of children.get(parent) ?? []) {
      order.push({ key, parent });
      walk(key);
    }
  };
  walk(undefined);
  return order;
}

function keptAncestor(key, synsets, members, roots) {
  const seen = new Set([key]);
  let at = key;
  for (;;) {
    const up = synsets.get(at).parents;
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

/** The number of the class set, empty where it is the parent's. */
function classMark(sets, own, inherited) {
  if (own === inherited || own === undefined) return '';
  if (!sets.includes(own)) sets.push(own);
  return sets.indexOf(own).toString(36);
}

const weightOf = (share) => WEIGHTS.findLast((weight) => weight <= Math.max(1, share * 9 + 0.5));

/** The commonest word for which this is a leading sense: "person", not "mortal". */
function labelOf(members, chosen) {
  const score = ({ lemma, weight }) => weight * Math.log2(2 + chosen.get(lemma).total);
  return members.reduce((best, one) => (score(one) > score(best) ? one : best)).lemma;
}

function packSenses({ senses }, nodeOf) {
  return (senses.noun ?? []).map(({ key, share }) => nodeOf.get(key).toString(36) + weightOf(share)).join('.');
}
