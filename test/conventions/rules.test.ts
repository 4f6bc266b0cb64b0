import { expect, test } from 'vitest';
import { bannedFaults, doubledWords, IMPURE, lengthFaults, UNSAFE, undocumented, unsortedLists } from './rules.ts';
import { type SourceFile, sources } from './sources.ts';

const src = sources('src');
const engine = sources('src/engine');
const own = [...src, ...sources('test').filter(({ path }) => !path.startsWith('test/cases/')), ...sources('scripts')];
// This folder names what it bans.
const outside = own.filter(({ path }) => !path.startsWith('test/conventions/'));
const over = (files: readonly SourceFile[], rule: (file: SourceFile) => string[]) => files.flatMap(rule);

test('no markup and no code from strings', () => expect(over(src, (file) => bannedFaults(file, UNSAFE))).toEqual([]));

test('the engine depends on its arguments alone', () => expect(over(engine, (file) => bannedFaults(file, IMPURE))).toEqual([]));

test('long files say why', () => expect(over(own, lengthFaults)).toEqual([]));

test('every export has a doc comment', () => expect(over(own, undocumented)).toEqual([]));

test('no word stands twice in a word list', () => expect(over(engine, doubledWords)).toEqual([]));

test('word lists in data files are sorted and without doubles', () => {
  const lists = sources('src/engine', ['.json']).filter(
    ({ path }) => !path.endsWith('.generated.json') && !path.endsWith('tsconfig.json'),
  );
  expect(lists.flatMap(({ path, text }) => unsortedLists(JSON.parse(text), path))).toEqual([]);
});

test('nothing is left to be done later', () => {
  const later = [{ pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, why: 'left for later' }];
  expect(outside.flatMap(({ path, text }) => bannedFaults({ path, text: text.replace(/[/*]/g, ' ') }, later))).toEqual([]);
});

const file = (text: string) => ({ path: 'a.ts', text });

test.each([
  ['innerHTML', 'node.innerHTML = text;', 1],
  ['a comment that names it', '// never innerHTML', 0],
  ['a doc comment that names it', '/** never\n * innerHTML\n */', 0],
  ['a comment behind code', 'const a = 1; // not innerHTML', 0],
  ['preact', '<p dangerouslySetInnerHTML={x} />', 1],
  ['eval', 'eval(text)', 1],
  ['a word that ends so', 'const medieval = (a) => a; medieval(1)', 0],
  ['new Function', 'new Function("a")', 1],
  ['Function as a type', 'let f: Function;', 0],
  ['a timer with a string', "setTimeout('a()', 1)", 1],
  ['a timer with a function', 'setTimeout(() => a(), 1)', 0],
])('unsafe: %s', (_, text, faults) => expect(bannedFaults(file(text), UNSAFE)).toHaveLength(faults));

test.each([
  ['the time', 'Date.now()', 1],
  ['a date from now', 'new Date()', 1],
  ['a date from an argument', 'new Date(published)', 0],
  ['Date.UTC', 'Date.UTC(2024, 1)', 0],
  ['local hours', 'date.getHours()', 1],
  ['UTC hours', 'date.getUTCHours()', 0],
  ['randomness', 'Math.random()', 1],
  ['the network', 'fetch(url)', 1],
  ['a method with such a name', 'prefetch(url)', 0],
  ['lower case of the machine', 'a.toLocaleLowerCase()', 1],
  ['lower case of a language', "a.toLocaleLowerCase('tr')", 0],
  ['the document', 'document.title', 1],
])('impure: %s', (_, text, faults) => expect(bannedFaults(file(text), IMPURE)).toHaveLength(faults));

test.each([
  ['documented', '/** A. */\nexport const a = 1;', 0],
  ['not documented', 'export const a = 1;', 1],
  ['a line comment is none', '// A.\nexport const a = 1;', 1],
  ['signatures of one function', '/** A. */\nexport function a(b: string): string;\nexport function a(b: number): number;', 0],
  ['a type', 'export type A = 1;', 1],
  ['an async function', 'export async function a() {}', 1],
  ['not exported', 'const a = 1;', 0],
])('doc comments: %s', (_, text, faults) => expect(undocumented(file(text))).toHaveLength(faults));

test.each([
  ['sorted', ['a', 'b'], 0],
  ['out of order', ['b', 'a'], 1],
  ['doubled', ['a', 'a'], 1],
  ['inside', { x: [{ y: ['b', 'a'] }] }, 1],
  [
    'rows, not a list',
    [
      ['b', 1],
      ['a', 2],
    ],
    0,
  ],
])('word lists: %s', (_, value, faults) => expect(unsortedLists(value, 'x')).toHaveLength(faults));

test.each([
  ['eight and a double', "new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'])", 1],
  ['eight different', "new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])", 0],
  ['too short to be a list', "['a', 'a']", 0],
  ['words in one string', "'killed hurt wounded injured hurt'.split(' ')", 1],
  ['rows in one string', "'january jan march mar may may'.split(' ').map((word, i) => [word, i >> 1])", 0],
  ['a pattern with bars', "'killed|hurt|wounded|injured'.split('|')", 0],
])('doubles: %s', (_, text, faults) => expect(doubledWords(file(text))).toHaveLength(faults));

test('length', () => {
  const long = `${'a;\n'.repeat(400)}`;
  expect(lengthFaults(file(long))).toHaveLength(1);
  expect(lengthFaults(file(`/** Long because one table belongs together. */\n${long}`))).toEqual([]);
  expect(lengthFaults(file('a;\n'))).toEqual([]);
});
