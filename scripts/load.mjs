// What the scripts share of the project's own TypeScript: it is bundled into build/run, packages stay outside the bundle, and imported from there.
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The exports of a TypeScript file of the project. The bundle is gone when the process ends.
 *
 * @param {string} entry its path from the root of the project
 */
export async function load(entry) {
  const outfile = resolve('build/run', `${basename(entry, '.ts')}-${process.pid}.mjs`);
  process.on('exit', () => rmSync(outfile, { force: true }));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
