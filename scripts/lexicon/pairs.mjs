/** Pairs of lemmas that WordNet calls synonyms, or one a kind of the other, in any sense of theirs, where GloVe finds them in like company. */

// WordNet's rare senses pair words that no reporter would swap ("take" and "strike"): likeness of company sorts them out. A pair of leading
// senses needs less of it, a general word and a special one need more.
const COMPANY = { synonym: 0.3, leadingSynonym: -1, kind: 0.5, leadingKind: 0.3 };
// Names of quantities and times (WordNet's files 23 and 28) keep exactly alike company: only leading senses pair them ("hour" and "minute" share a rare one).
const MEASURES = new Set([23, 28]);

/** `{ synonyms, kinds }`, packed as `table.ts` describes; `vectors`: unit vectors in the order of `idOf`. */
export function packPairs({ synsets, senses }, idOf, vectors) {
  const rankOf = senseRanks(senses);
  const isMeasure = ({ word }) => MEASURES.has(synsets.get(senses.noun.get(word)?.[0].key)?.lexfile);
  const near = (a, b, ranks, most, leading, other) =>
    cosine(vectors[a.id], vectors[b.id]) >= (ranks <= most ? leading : isMeasure(a) && isMeasure(b) ? 2 : other);
  const rank = (synset, { word }) => rankOf.get(`${synset.key} ${word}`) ?? 99;
  const synonyms = new Set();
  const kinds = new Set();
  for (const synset of synsets.values()) {
    const members = synset.instance ? [] : membersOf(synset, idOf);
    for (const a of members)
      for (const b of members)
        if (a.id < b.id && near(a, b, rank(synset, a) + rank(synset, b), 1, COMPANY.leadingSynonym, COMPANY.synonym))
          synonyms.add(keyOf(a.id, b.id));
  }
  for (const synset of synsets.values())
    for (const key of synset.head ? [synset.head] : synset.parents)
      for (const a of membersOf(synsets.get(key), idOf))
        for (const b of membersOf(synset, idOf)) {
          const pair = keyOf(Math.min(a.id, b.id), Math.max(a.id, b.id));
          if (a.id === b.id || synonyms.has(pair)) continue;
          if (near(a, b, rank(synsets.get(key), a) + rank(synset, b), 0, COMPANY.leadingKind, COMPANY.kind)) kinds.add(pair);
        }
  return { synonyms: packKeys(synonyms, idOf.size), kinds: packKeys(kinds, idOf.size) };
}

const WIDE = 65_536;
/** One number for two words, the smaller first. */
export const keyOf = (a, b) => a * WIDE + b;

function membersOf(synset, idOf) {
  return synset.words
    .map((word) => ({ word: word.toLowerCase(), id: idOf.get(word.toLowerCase()) }))
    .filter(({ id }) => id !== undefined);
}

function senseRanks(senses) {
  const ranks = new Map();
  for (const byLemma of Object.values(senses))
    for (const [lemma, list] of byLemma) for (const [rank, { key }] of list.entries()) ranks.set(`${key} ${lemma}`, rank);
  return ranks;
}

function cosine(x, y) {
  return x && y ? x.reduce((sum, value, i) => sum + value * y[i], 0) : 0;
}

/** One list a word, parted by blanks: how far on the words stand that it pairs with, parted by dots. */
export function packKeys(keys, size) {
  const lists = Array.from({ length: size }, () => []);
  for (const key of [...keys].sort((x, y) => x - y))
    lists[Math.floor(key / WIDE)].push(((key % WIDE) - Math.floor(key / WIDE)).toString(36));
  return lists.map((list) => list.join('.')).join(' ');
}
