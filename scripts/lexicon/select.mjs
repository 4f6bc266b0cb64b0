/** Chooses the lemmas of the lexicon, how likely each part of speech is, and which senses of each are worth keeping. */

const PARTS = ['noun', 'verb', 'adjective', 'adverb'];
// Senses below this share of a lemma's tagged uses only blur its classes ("pupil" of an eye, "head" of a coin).
const SENSE_SHARE = 0.15;
const MOST_SENSES = 2;
// WordNet files in which a capital does not make a name: adjectives and adverbs (American), languages, persons (a Syrian), time (Monday).
const CAPITALS_ALLOWED = new Set([0, 1, 2, 10, 18, 28]);

/**
 * The `size` lemmas that come first when the words of `ranked` (most frequent first) are led back to their base forms, those `wanted`
 * and the British spellings of all of them:
 * lemma → { counts: tagged uses per part of speech (smoothed), total, senses: pos → [{ key, share }] }.
 */
export function selectLemmas({ senses, synsets }, ranked, { size, wanted, baseForms, functionWords }) {
  const chosen = new Map();
  const known = new Map();
  const entryOf = (lemma) => {
    if (!known.has(lemma)) known.set(lemma, functionWords.has(lemma) ? undefined : entry(lemma, senses, synsets));
    return known.get(lemma);
  };
  for (const word of ranked) {
    if (chosen.size >= size) break;
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(word) || word.length < 2 || functionWords.has(word)) continue;
    if (entryOf(word)) chosen.set(word, entryOf(word));
    for (const { lemma, pos } of baseForms(word)) if (entryOf(lemma)?.senses[pos]) chosen.set(lemma, entryOf(lemma));
  }
  for (const lemma of wanted) if (entryOf(lemma)) chosen.set(lemma, entryOf(lemma));
  for (const lemma of [...chosen.keys()])
    for (const spelling of spellings(lemma))
      if (!chosen.has(spelling) && sameSense(entryOf(lemma), entryOf(spelling))) chosen.set(spelling, entryOf(spelling));
  return chosen;
}

// GloVe was read from American news: British spellings come late in it, or not at all.
const SPELLINGS = [
  [/or(able|er|ed)?$/, 'our$1'],
  [/er$/, 're'],
  [/iz(e|er|ation|ing|ed)$/, 'is$1'],
  [/yze$/, 'yse'],
  [/og$/, 'ogue'],
  [/ense$/, 'ence'],
  [/e(m|d|t|c)/, 'ae$1'],
  [/l(l?)(ment|ful)?$/, (_, double, ending = '') => (double ? 'l' : 'll') + ending],
  [/gram$/, 'gramme'],
  [/plow/, 'plough'],
  [/ory$/, 'orey'],
  [/^air/, 'aero'],
  [/ol(?=d)/, 'oul'],
  [/ton$/, 'tonne'],
];

const spellings = (lemma) =>
  SPELLINGS.filter(([american]) => american.test(lemma)).map(([american, british]) => lemma.replace(american, british));

const sensesOf = (entry) => Object.values(entry.senses).flatMap((list) => list.map(({ key }) => key));
const sameSense = (one, other) => other !== undefined && sensesOf(one).some((key) => sensesOf(other).includes(key));

/** A noun that WordNet does not list: no senses, so classes and relations come from the engine's own tables and from the vectors. */
export const plainNoun = (lemma) => ({ lemma, counts: { noun: 1 }, total: 1, senses: {} });

function entry(lemma, senses, synsets) {
  const found = { lemma, counts: {}, total: 0, senses: {} };
  for (const pos of PARTS) {
    const all = senses[pos].get(lemma);
    const usable = all && commonSenses(lemma, all, synsets);
    if (!usable?.length) continue;
    const tagged = usable.reduce((sum, sense) => sum + sense.count, 0);
    found.total += tagged;
    // Untagged parts of speech still occur: one half use each, a little more for every further sense.
    found.counts[pos] = tagged + 0.5 + 0.1 * Math.min(usable.length, 5);
    found.senses[pos] = leadingSenses(usable, tagged, MOST_SENSES);
  }
  return Object.keys(found.senses).length ? found : undefined;
}

/** Senses of a common word: names of single things go, and so do capitalised senses of words that also have plain ones (the Rebel, the Crown). */
function commonSenses(lemma, list, synsets) {
  const spelled = ({ key }) => synsets.get(key).words.find((word) => word.toLowerCase() === lemma);
  const common = list.filter((sense) => !synsets.get(sense.key).instance);
  const plain = common.filter((sense) => spelled(sense) === lemma);
  if (plain.length) return plain;
  return common.filter(
    (sense) => CAPITALS_ALLOWED.has(synsets.get(sense.key).lexfile) || /^[A-Z]{3,}$/.test(spelled(sense) ?? ''),
  );
}

function leadingSenses(list, tagged, most) {
  // WordNet orders senses by use: untagged ones are taken to fall off by rank.
  const weights = list.map(({ count }, rank) => count + 0.5 / (rank + 1));
  const sum = tagged + list.reduce((total, _, rank) => total + 0.5 / (rank + 1), 0);
  return list
    .map(({ key }, rank) => ({ key, share: weights[rank] / sum }))
    .filter(({ share }, rank) => rank === 0 || share >= SENSE_SHARE)
    .slice(0, most);
}
