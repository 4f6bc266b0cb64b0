// Builds everything: node build.mjs → dist/chromium, dist/firefox, dist/cli.mjs, dist/engine.mjs. The same sources give the same bytes.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { LITERALS } from './scripts/load.mjs';
import { safeHtml } from './scripts/safe-html.mjs';

export const BROWSERS = ['chromium', 'firefox'];

/** The scripts and style sheets of the extension: name in the package → entry. */
const ENTRIES = {
  background: 'src/background/main.ts',
  heavy: 'src/background/heavy.ts',
  'feed-run': 'src/feed-run/main.ts',
  'file-import': 'src/file-import/main.ts',
  'file-read': 'src/file-read/main.ts',
  content: 'src/content/main.ts',
  popup: 'src/popup/main.tsx',
  panel: 'src/panel/main.tsx',
  library: 'src/library-page/main.tsx',
  options: 'src/options/main.tsx',
  measure: 'src/measure/main.ts',
  sources: 'src/sources/main.tsx',
  welcome: 'src/welcome/main.tsx',
  'popup-style': 'src/popup/popup.css',
  'panel-style': 'src/panel/panel.css',
  'library-style': 'src/library-page/library.css',
  'options-style': 'src/options/options.css',
  'sources-style': 'src/sources/sources.css',
  'welcome-style': 'src/welcome/welcome.css',
};
/**
 * Chromium compiles all of such a script at once beside the page's own thread, while it is loaded, and not function by function while the first picture is
 * being drawn (https://v8.dev/blog/explicit-compile-hints). Of scripts that draw at once, most is needed at once.
 */
const AT_ONCE = ['panel.js', 'popup.js'];
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';
/** Data that the command line reads as well, beside its script. */
const FOR_COMMAND_LINE = ['lexicon.json', 'corpus.json'];
/** Copied as they are. */
const COPIED = [
  'src/content/read.js',
  'src/feed-run/feed-run.html',
  'src/popup/popup.html',
  'src/panel/panel.html',
  'src/library-page/library.html',
  'src/options/options.html',
  'src/sources/sources.html',
];

/**
 * The manifest of one browser: the common part of manifest.json with that browser's part of `only` laid over it (lists are joined) and the
 * version of package.json.
 */
export function manifestFor(browser, source, version) {
  const { only, ...common } = source;
  const manifest = { ...common, version };
  for (const [key, value] of Object.entries(only[browser])) {
    manifest[key] = Array.isArray(value) ? [...(manifest[key] ?? []), ...value] : value;
  }
  return manifest;
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Oldest browsers, as esbuild names them, from the manifest: the bundles use no newer syntax. */
export function targets(source) {
  const { chromium, firefox } = source.only;
  return [
    `chrome${chromium.minimum_chrome_version}`,
    `firefox${Number.parseFloat(firefox.browser_specific_settings.gecko.strict_min_version)}`,
  ];
}

function bundleExtension(source, outdir) {
  return bundle({
    entryPoints: ENTRIES,
    outdir,
    bundle: true,
    format: 'iife',
    target: targets(source),
    supported: LITERALS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none', // the licences stand in THIRD_PARTY.md beside the scripts
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [safeHtml],
  });
}

function bundleForNode(entry, outfile) {
  return bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: LITERALS,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    // CommonJS packages inside an ES module ask for these three.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
}

/**
 * The word tables, the compiled corpus, the cases of the evaluation and the figures on record, as JSON texts by file name. The engine reads
 * every digest here, once, so that the extension need not.
 */
async function compileData(workdir) {
  const outfile = join(workdir, 'compile.mjs');
  await bundle({
    stdin: {
      contents: `export { compileCorpus, packCorpus } from './src/corpus/compile.ts'; export { createEngine } from './src/engine/engine.ts';
        export { readCases, SET_ASIDE } from './test/eval/cases.ts';`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: LITERALS,
    logLevel: 'warning',
  });
  const { compileCorpus, packCorpus, createEngine, readCases, SET_ASIDE } = await import(
    `${pathToFileURL(resolve(outfile)).href}?${Date.now()}`
  ); // a watcher builds again
  rmSync(outfile);
  const table = readJson('src/engine/lexicon/words.generated.json');
  const root = 'src/corpus/events';
  const files = readdirSync(root, { recursive: true })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
  const corpus = compileCorpus(files, createEngine(table).read);
  const onRecord = Object.entries(readJson('test/eval/record.json')).filter(([name]) => name.startsWith('cases/'));
  return {
    'lexicon.json': JSON.stringify(table),
    'corpus.json': packCorpus(corpus),
    'cases.json': JSON.stringify({ cases: readCases(), setAside: SET_ASIDE }),
    'accuracy.json': JSON.stringify(Object.fromEntries(onRecord)),
  };
}

/** The page of the first run: its own frame around the article of the demo page, without the furniture of a newspaper. */
function welcomePage() {
  const demo = readFileSync('demo/index.html', 'utf8');
  const [data] = demo.match(/<script type="application\/ld\+json">[\s\S]*?<\/script>/);
  const [article] = demo.match(/<article>[\s\S]*<\/article>/);
  return readFileSync('src/welcome/welcome.html', 'utf8')
    .replace('<!-- head of the demo article -->', () => data)
    .replace('<!-- the demo article -->', () => article.replace(/<aside[\s\S]*?<\/aside>\s*/g, ''));
}

/** Builds into `outdir` and resolves with esbuild's metafile of the extension's bundle. A build that fails leaves what was there before. */
export async function build(outdir = 'dist') {
  const fresh = `${outdir}.new-${process.pid}`;
  try {
    const metafile = await buildInto(fresh);
    rmSync(outdir, { recursive: true, force: true });
    renameSync(fresh, outdir);
    return metafile;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function buildInto(outdir) {
  const source = readJson('manifest.json');
  const { version } = readJson('package.json');
  const shared = join(outdir, 'shared');
  const { metafile } = await bundleExtension(source, shared);
  for (const name of AT_ONCE) writeFileSync(join(shared, name), COMPILE_AT_ONCE + readFileSync(join(shared, name), 'utf8'));
  writeFileSync(join(shared, 'welcome.html'), welcomePage());
  for (const file of COPIED) cpSync(file, join(shared, file.split('/').at(-1)));
  cpSync('_locales', join(shared, '_locales'), { recursive: true });
  mkdirSync(join(shared, 'icons'));
  for (const icon of Object.values(source.icons)) cpSync(icon, join(shared, icon));
  for (const notice of ['LICENSE', 'THIRD_PARTY.md']) cpSync(notice, join(shared, notice));
  for (const [name, text] of Object.entries(await compileData(outdir))) {
    writeFileSync(join(shared, name), text);
    if (FOR_COMMAND_LINE.includes(name)) writeFileSync(join(outdir, name), text);
  }
  for (const browser of BROWSERS) {
    cpSync(shared, join(outdir, browser), { recursive: true });
    writeFileSync(join(outdir, browser, 'manifest.json'), `${JSON.stringify(manifestFor(browser, source, version), null, 2)}\n`);
  }
  rmSync(shared, { recursive: true });
  await bundleForNode('src/cli/main.ts', join(outdir, 'cli.mjs'));
  await bundleForNode('src/cli/engine.ts', join(outdir, 'engine.mjs'));
  return metafile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
