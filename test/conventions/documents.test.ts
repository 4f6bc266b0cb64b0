import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedNotices } from '../../scripts/third-party.mjs';
import { sources } from './sources.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const packageJson = json('package.json') as { version: string; scripts: Record<string, string>; license: string };
const manifest = json('manifest.json') as Manifest;
const documents = sources('.', ['.md']).filter(({ path }) => !/^(?:node_modules|dist|build|packages|THIRD_PARTY)/.test(path));
const readme = readFileSync('README.md', 'utf8');

interface Manifest {
  icons: Record<string, string>;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions: string[];
  only: {
    chromium: { permissions: string[]; minimum_chrome_version: string };
    firefox: { browser_specific_settings: { gecko: { strict_min_version: string } } };
  };
}

// `npm start` and `npm test` need no `run`.
const scriptsIn = (text: string) =>
  [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)].map((match) => match[1] ?? match[2] ?? '');

test('every script that a document names exists', () => {
  const named = documents.flatMap(({ path, text }) => scriptsIn(text).map((name) => ({ path, name })));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => !(name in packageJson.scripts))).toEqual([]);
});

test('the README names every script', () => {
  const named = new Set(scriptsIn(readme));
  expect(Object.keys(packageJson.scripts).filter((name) => !named.has(name))).toEqual([]);
});

test('the README gives a reason for every permission, and for no other', () => {
  const table = readme.slice(readme.indexOf('| permission |'), readme.indexOf('Oldest browsers'));
  const explained = [...table.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
  expect(explained.sort()).toEqual(
    [...manifest.permissions, ...manifest.optional_permissions, ...manifest.only.chromium.permissions].sort(),
  );
  expect(manifest.host_permissions ?? []).toEqual([]);
});

test('the README names the oldest browsers of the manifest', () => {
  const { chromium, firefox } = manifest.only;
  const gecko = Number.parseFloat(firefox.browser_specific_settings.gecko.strict_min_version);
  expect(readme).toContain(`Chrome ${chromium.minimum_chrome_version}, Firefox ${gecko}`);
});

test('the icons of the manifest exist', () =>
  expect(Object.values(manifest.icons).filter((path) => !existsSync(path))).toEqual([]));

test('links between files lead somewhere', () => {
  const broken = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(join(dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('paths that the documents name exist', () => {
  const broken = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:src|test|scripts)\/[\w./-]+\w)`/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(target) && !existsSync(join(dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the changelog has a section for the version, or the version is not released yet', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const released = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/gm)].map((match) => match[1]);
  expect(changelog).toMatch(/^## \[Unreleased\]$/m);
  if (released.length > 0) expect(released[0]).toBe(packageJson.version);
});

test('the licence is the one that package.json names', () => {
  expect(packageJson.license).toBe('MIT');
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Crossread contributors\n/);
});

test('the lock file lists the optional packages of every platform, or npm ci refuses it', () => {
  const { packages } = json('package-lock.json') as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry, the project no folder of one computer', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
  const files = [...documents, ...sources('src'), ...sources('test'), ...sources('scripts')].filter(
    ({ path }) => path !== 'test/conventions/documents.test.ts',
  );
  expect(files.filter(({ text }) => /(?<![\w.:/*])\/(?:work|home|root|Users)\//.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the third-party notices are up to date', async () => {
  expect(readFileSync('THIRD_PARTY.md', 'utf8')).toBe(await expectedNotices());
});
