// npm run package: the zips for the two stores, and the source zip that the reviewers of addons.mozilla.org ask for, into packages/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { BROWSERS, build } from '../build.mjs';
import { zip } from './zip.mjs';

/** Every file under a folder as `{ name, bytes }`, names relative to it. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ name: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }));
}

/** The files under version control: what is needed to build the extension again, and no more. */
function sourceFiles() {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  return names.map((name) => ({ name, bytes: readFileSync(name) }));
}

/** Writes the three zips into `outdir` from a build in `dist`; returns their paths. The same sources give the same bytes. */
export function packageAll(dist = 'dist', outdir = 'packages') {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  mkdirSync(outdir, { recursive: true });
  const write = (kind, files) => {
    const path = join(outdir, `crossread-${version}-${kind}.zip`);
    writeFileSync(path, zip(files));
    return path;
  };
  return [...BROWSERS.map((browser) => write(browser, filesIn(join(dist, browser)))), write('source', sourceFiles())];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build();
  for (const path of packageAll()) console.log(path);
}
