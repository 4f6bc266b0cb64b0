/** The extension of a reader who says yes to what is asked: no driver can press the buttons of a browser's own questions. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind, LaunchOptions } from './driver.ts';

/**
 * How to start a browser in which these permissions are granted when they are asked for: Firefox has a preference that says yes to all. Chromium does not
 * ask for what the manifest holds, so that its copy of the build has them there.
 */
export function granted(kind: Kind, hosts: readonly string[], permissions: readonly string[] = []): LaunchOptions {
  if (kind === 'firefox') return { preferences: { 'extensions.webextOptionalPermissionPrompts': false } };
  mkdirSync('build', { recursive: true });
  const extension = mkdtempSync(resolve('build/granted-'));
  cpSync('dist/chromium', extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = [...hosts];
  manifest.permissions.push(...permissions);
  manifest.optional_permissions = manifest.optional_permissions.filter((one: string) => !permissions.includes(one));
  writeFileSync(path, JSON.stringify(manifest));
  return { extension };
}
