// What the scripts share of the project's own TypeScript: it is bundled into build/run, packages stay outside the bundle, and imported from there.
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Node and every browser that the extension runs in know \p{L}: an expression stays a literal, made once and not at every call. */
export const LITERALS = { 'regexp-unicode-property-escapes': true };

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
    supported: LITERALS,
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
