/** A copy of the built extension with another manifest: what a browser without some part, or with some permission given, would see. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../scratch.ts';
import type { Kind } from './driver.ts';

// biome-ignore lint/suspicious/noExplicitAny: a manifest is whatever the build wrote
type Manifest = any;

/** The folder of a copy of `dist/<kind>` whose manifest is what `change` makes of the original. */
export function extensionCopy(kind: Kind, change: (manifest: Manifest) => Manifest): string {
  const copy = scratchFolder();
  cpSync(`dist/${kind}`, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
  return copy;
}
