/** What the build writes: complete, small, the same every time. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, build } from '../../build.mjs';
import { packageAll } from '../../scripts/package.mjs';
import { scratchFolder } from '../scratch.ts';

const KIB = 1024;
/** Gzipped, without the word tables that are bundled. The corpus and the lexicon are files of their own. */
const BUDGET = {
  'content.js': 30 * KIB,
  'background.js': 20 * KIB, // every wake runs it
  'heavy.js': 197 * KIB, // the engine takes 177, the rest is its wiring and what asks the search server; loaded when it is needed, not at a wake
  'panel.js': 46 * KIB, // 60 is the most that a panel may have
  'popup.js': 40 * KIB,
  'options.js': 40 * KIB,
  'measure.js': 191 * KIB, // the engine and the scoring, loaded when the reader asks for the measure
  'feed-run.js': 288 * KIB,
  'sources.js': 90 * KIB,
  'file-import.js': 130 * KIB, // a parser of HTML, and what is needed to file reports
  'file-read.js': 191 * KIB, // the engine
};
/** These know the vocabularies of feeds, dozens of them, and the addresses of the feeds that are offered; a parser of HTML, those of its makers. */
const WITH_ADDRESSES = ['feed-run.js', 'sources.js', 'file-import.js'];

let root: string;
let metafile: Awaited<ReturnType<typeof build>>;
const at = (...path: string[]): string => join(root, ...path);

beforeAll(async () => {
  root = scratchFolder();
  metafile = await build(at('one'));
  await build(at('two'));
});

/** Modules that are nothing but lists of words. */
const WORD_LISTS = [
  'name/name-common',
  'name/name-demonyms',
  'name/name-words',
  'lexicon/details',
  'lexicon/groups',
  'lexicon/irregular',
  'lexicon/issues',
  'lexicon/issues-of-order',
  'lexicon/issues-of-safety',
  'lexicon/loaded-terms',
  'lexicon/predicate-rows',
  'lexicon/states',
  'lexicon/stuffs',
].map((name) => `src/engine/${name}.ts`);

/** Gzipped bytes of the word tables that esbuild put into a script. */
function tablesIn(name: string): number {
  const output = Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${name}`))?.[1];
  const inputs = Object.keys(output?.inputs ?? {});
  const tables = inputs.filter((path) => path.endsWith('.generated.json')).map((path) => readFileSync(path));
  const lists = inputs
    .filter((path) => WORD_LISTS.includes(path))
    .map((path) => Buffer.from(transformSync(readFileSync(path, 'utf8'), { loader: 'ts', minify: true }).code));
  return gzipSync(Buffer.concat([...tables, ...lists]), { level: 9 }).length;
}

const names = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('the same sources give the same bytes', () => {
  const files = names(at('one'));
  expect(names(at('two'))).toEqual(files);
  expect(files.filter((name) => !readFileSync(at('one', name)).equals(readFileSync(at('two', name))))).toEqual([]);
  const [first, second] = ['one', 'two'].map((dist) => packageAll(at(dist), at(`${dist}-packages`)));
  expect(first).toHaveLength(3);
  for (const [index, path] of (first ?? []).entries())
    expect(readFileSync(path).equals(readFileSync(second?.[index] ?? ''))).toBe(true);
});

describe.each(BROWSERS)('%s', (browser) => {
  const path = (name: string): string => at('one', browser, name);

  test.each(Object.entries(BUDGET))('%s stays below %i bytes gzipped', (name, most) => {
    const own = gzipSync(readFileSync(path(name)), { level: 9 }).length - tablesIn(name);
    expect(own).toBeLessThanOrEqual(most);
  });

  test('every file that is named is there', () => {
    const manifest = readFileSync(path('manifest.json'), 'utf8');
    const pages = ['popup.html', 'panel.html', 'options.html', 'feed-run.html', 'sources.html', 'welcome.html'].map((page) =>
      readFileSync(path(page), 'utf8'),
    );
    const named = [manifest, ...pages].flatMap((text) =>
      [...text.matchAll(/"([\w/-]+\.(?:js|html|css|png))"/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(8);
    const there = names(at('one', browser));
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
    for (const name of ['corpus.json', 'lexicon.json', 'heavy.js', 'content.js', 'LICENSE', 'THIRD_PARTY.md'])
      expect(there).toContain(name);
  });

  test('no way to run text as code or as markup', () => {
    for (const name of Object.keys(BUDGET)) {
      expect(readFileSync(path(name), 'utf8')).not.toMatch(
        /\.(?:inner|outer)HTML\s*=(?!=)|\beval\(|new Function\(|document\.write\(|import\(/,
      );
    }
  });

  // The browser looks for it in the first line alone.
  test.each(['panel.js', 'popup.js'])('%s is compiled at once', (name) =>
    expect(readFileSync(path(name), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\S/),
  );

  test('no address but those of vocabularies', () => {
    const known = /^https?:\/\/(?:www\.w3\.org|schema\.org|github\.com)/;
    const scripts = Object.keys(BUDGET).filter((name) => !WITH_ADDRESSES.includes(name));
    const found = scripts.flatMap((name) => readFileSync(path(name), 'utf8').match(/https?:\/\/[\w.-]+\.[a-z]{2,}/g) ?? []);
    expect(found.filter((address) => !known.test(address))).toEqual([]);
  });
});

test('web-ext has nothing to say against the Firefox package', () => {
  const lint = () =>
    execFileSync(
      process.execPath,
      [
        'node_modules/web-ext/bin/web-ext.js',
        'lint',
        '--source-dir',
        at('one', 'firefox'),
        '--warnings-as-errors',
        '--output',
        'text',
        '--boring',
      ],
      { encoding: 'utf8' },
    );
  expect(lint).not.toThrow();
});
