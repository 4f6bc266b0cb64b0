import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createLexicon, type LexiconTable } from '../../../src/engine/lexicon/lexicon.ts';

const FILE = fileURLToPath(new URL('../../../src/engine/lexicon/words.generated.json', import.meta.url));
const text = readFileSync(FILE, 'utf8');
const table = JSON.parse(text) as LexiconTable;
const lexicon = createLexicon(table);

// Word, then its readings, likeliest first: lemma and the initial of its part of speech. A reading after "…" may stand anywhere behind.
test.each([
  ['killed', 'kill v'],
  ['dead', 'dead a … dead n'],
  ['wounded', 'wounded a … wound v … wounded n'],
  ['soldiers', 'soldier n'],
  ['left', 'leave v … left a … left n'],
  ['struck', 'strike v'],
  ['taken', 'take v'],
  ['lives', 'life n … live v'],
  ['women', 'woman n'],
  ['policemen', 'policeman n'],
  ['schoolchildren', 'schoolchild n'],
  ['aircraft', 'aircraft n'],
  ['storeys', 'storey n'],
  ['tonnes', 'tonne n'],
  ['fled', 'flee v'],
  ['dying', 'die v'],
  ['carried', 'carry v'],
  ['stopped', 'stop v'],
  ['saw', 'see v'],
  ['found', 'find v'],
  ['worst', 'worst a … bad a'],
  ['deadliest', 'deadly a'],
  ['epicentre', 'epicentre n'],
  ['neighbourhood', 'neighbourhood n'],
  ['airstrikes', 'airstrike n'],
  ['ceasefire', 'ceasefire n'],
  ['was', 'be v'],
  ['has', 'have v'],
])('%s can be read as %s', (word, expected) => {
  const readings = lexicon.readings(word).map(({ lemma, pos }) => `${lemma} ${pos === 'adverb' ? 'r' : pos[0]}`);
  const [first, ...others] = expected.split(' … ');
  expect(readings[0]).toBe(first);
  expect(readings).toEqual(expect.arrayContaining(others));
  expect(lexicon.readings(word).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
});

test.each(['the', 'of', 'his', 'us', 'this', 'in', 'qwertz', '', 'iskenov'])('%s has no reading', (word) => {
  expect(lexicon.readings(word)).toEqual([]);
  expect(lexicon.knows(word)).toBe(false);
  expect(lexicon.lemma(word)).toBe(word);
});

test.each([
  ['shown', 'show', ['participle']],
  ['showed', 'show', ['past']],
  ['took', 'take', ['past']],
  ['cut', 'cut', ['base', 'ed']],
  ['killing', 'kill', ['ing']],
  ['kills', 'kill', ['third']],
] as const)('%s is of the verb %s: %j', (word, lemma, forms) => {
  expect(lexicon.readings(word).find((reading) => reading.pos === 'verb')).toMatchObject({ lemma, forms });
});

test.each(
  'soldier soldiers miners pupil tourist family passenger crew child women officer civilian troops police residents victims staff drivers rebels gunmen hostages suspects patients couple twins minister workforce forces'.split(
    ' ',
  ),
)('%s are people', (noun) => {
  expect(lexicon.isPerson(noun)).toBe(true);
});

test.each(
  'house bus rifle euro village day strike storm oil report dog road shells flood company hospital percent tonne qwertz the'.split(
    ' ',
  ),
)('%s are not people', (noun) => {
  expect(lexicon.isPerson(noun)).toBe(false);
});

test.each([
  ['dormitory', 'building'],
  ['houses', 'building'],
  ['bridge', 'structure'],
  ['helicopter', 'vehicle'],
  ['lorry', 'vehicle'],
  ['rifle', 'weapon'],
  ['bullets', 'weapon'],
  ['month', 'time'],
  ['earthquake', 'event'],
  ['explosion', 'event'],
  ['cholera', 'disease'],
  ['euro', 'money'],
  ['dividend', 'money'],
  ['kilometre', 'unit'],
  ['district', 'place'],
  ['river', 'place'],
  ['sheep', 'animal'],
  ['crew', 'people'],
  ['ministry', 'organization'],
  ['miner', 'role'],
  ['permit', 'document'],
] as const)('%s is a kind of %s', (noun, name) => {
  expect(lexicon.nounClasses(noun)).toContain(name);
});

test.each([
  ['dormitory', 'building'],
  ['soldier', 'person'],
  ['miner', 'worker'],
  ['tourist', 'traveler'],
  ['hospital', 'building'],
])('above %s stands %s', (noun, above) => {
  expect(lexicon.hypernyms(noun, 6)).toContain(above);
});

test.each([
  ['dead', 'alive', true],
  ['rise', 'fall', true],
  ['increase', 'decrease', true],
  ['north', 'south', true],
  ['guilty', 'innocent', true],
  ['buy', 'sell', true],
  ['kill', 'wound', false],
  ['house', 'home', false],
  ['qwertz', 'house', false],
])('%s against %s: opposites %s', (a, b, expected) => {
  expect(lexicon.areOpposites(a, b)).toBe(expected);
  expect(lexicon.areOpposites(b, a)).toBe(expected);
  if (expected) expect(lexicon.antonyms(a)).toContain(b);
});

test('the table stays small and consistent', () => {
  const words = table.words.split(' ');
  expect(new Set(words).size).toBe(words.length);
  expect(table.parts.length).toBe(words.length * 5);
  for (const lists of [table.senses, table.antonyms, table.synonyms, table.kinds])
    expect(lists.split(' ').length).toBe(words.length);
  const nodes = table.parents.split(' ').length;
  expect([table.labels, table.classes].map((column) => column.split(' ').length)).toEqual([nodes, nodes]);
  expect(table.vectors?.rows.length).toBe(words.length * (table.vectors?.dimensions ?? 0));
  expect(text.length).toBeLessThan(1_150_000);
});

test('every class in the table is one that a noun can have', () => {
  const named = new Set(
    'person role people organization animal plant building structure vehicle weapon place time event disease body food substance document money unit number communication device quality'.split(
      ' ',
    ),
  );
  expect(table.classSets.flatMap((set) => set.split(' ')).filter((name) => !named.has(name))).toEqual([]);
});
