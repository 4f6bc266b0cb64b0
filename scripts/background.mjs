/**
 * Counts in how many events of a set of reports each match key stands, and writes src/engine/match/background.generated.json; also which words stand in
 * lower case in several events, and writes src/engine/name/ordinary.generated.json. Both are committed.
 *
 *   node scripts/background.mjs REPORTS.jsonl
 *
 * Each line holds `{ dataset, event_id, title, text }`; every data set weighs the same, however many events it has. Only events of the development half are counted (see test/engine/match/halves.ts), so that the other
 * half stays a fair check. What is written are shares as powers of two: facts about English news, none of their text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleOf } from './module-of.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUT = join(ROOT, 'src/engine/match/background.generated.json');
const ORDINARY = join(ROOT, 'src/engine/name/ordinary.generated.json');
// A key of fewer events is a key of those events, not of the news. Twin events (`ecb-7_ecb`, `ecb-7_ecbplus`) count as one.
const LEAST_EVENTS = 3;

const input = process.argv[2];
if (!input) {
  console.error('usage: node scripts/background.mjs REPORTS.jsonl');
  process.exit(2);
}

const engine = await moduleOf(`
  export { names } from './src/engine/name/names.ts';
  export { sentences } from './src/engine/text/sentences.ts';
  export { sentenceTokens } from './src/engine/text/tokens.ts';
  export { countKeys } from './src/engine/match/count-keys.ts';
  export { halfOf } from './test/engine/match/halves.ts';
`);
const events = new Map();
const small = new Map();
const large = new Map();
for (const line of readFileSync(input, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { dataset, event_id: id, title, text: body } = JSON.parse(line);
  if (engine.halfOf(id) !== 'dev') continue;
  const event = id.replace(/_ecb(?:plus)?$/, '');
  const text = title && !body.startsWith(title) ? `${title}\n\n${body}` : body;
  const parts = engine.sentences(text, title?.length ?? 0);
  const tokens = engine.sentenceTokens(text, parts);
  for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}{3,}(?![\p{L}'’-])/gu)) add(small, word, event);
  for (const [, word] of body.matchAll(/[\p{Ll},] (\p{Lu}\p{Ll}{2,})(?![\p{L}'’-])/gu)) add(large, word.toLowerCase(), event);
  const counts = events.get(event) ?? { dataset, reports: 0, keys: new Map() };
  counts.reports++;
  for (const key of engine.countKeys(tokens, engine.names(text, parts, tokens)).keys())
    counts.keys.set(key, (counts.keys.get(key) ?? 0) + 1);
  events.set(event, counts);
}

const sizes = new Map();
for (const { dataset } of events.values()) sizes.set(dataset, (sizes.get(dataset) ?? 0) + 1);
const shares = new Map();
const seenIn = new Map();
for (const { dataset, reports, keys } of events.values())
  for (const [key, count] of keys) {
    shares.set(key, (shares.get(key) ?? 0) + count / reports / sizes.get(dataset) / sizes.size);
    seenIn.set(key, (seenIn.get(key) ?? 0) + 1);
  }
const bands = [];
for (const [key, share] of shares) {
  if (seenIn.get(key) < LEAST_EVENTS) continue;
  const band = Math.round(-2 * Math.log2(share));
  bands[band] = [...(bands[band] ?? []), key];
}
const table = { perPower: 2, bands: Array.from(bands, (keys) => (keys ?? []).sort().join(' ')) };
writeFileSync(OUTPUT, `${JSON.stringify(table)}\n`);
console.log(events.size, 'events,', seenIn.size, 'keys,', JSON.stringify(table).length, 'bytes');

// A word that many events also write with a capital inside a sentence may be a name.
const words = [...small]
  .filter(([word, seen]) => seen.size >= LEAST_EVENTS && seen.size > 3 * (large.get(word)?.size ?? 0))
  .map(([word]) => word);
writeFileSync(ORDINARY, `${JSON.stringify({ words: words.sort().join(' ') })}\n`);
console.log(words.length, 'ordinary words');

function add(counts, word, event) {
  const seen = counts.get(word) ?? new Set();
  seen.add(event);
  counts.set(word, seen);
}
