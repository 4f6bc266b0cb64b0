/** A copy of the extension whose questions for permissions are answered with yes: no test can click in a browser's own dialogue. */
import type { Kind, LaunchOptions } from './driver.ts';
import { extensionCopy } from './extension-copy.ts';

/**
 * How to start a browser in which the hosts of these match patterns, and these permissions, are granted as soon as they are asked for. Chromium does not ask for what the
 * manifest holds, so that its copy has them there: they are granted before. Firefox has a preference that says yes to all.
 */
export function granting(kind: Kind, patterns: readonly string[], permissions: readonly string[] = []): LaunchOptions {
  if (kind === 'firefox') return { preferences: { 'extensions.webextOptionalPermissionPrompts': false } };
  const extension = extensionCopy(kind, (manifest) => ({
    ...manifest,
    host_permissions: patterns,
    permissions: [...manifest.permissions, ...permissions],
    optional_permissions: manifest.optional_permissions.filter((one: string) => !permissions.includes(one)),
  }));
  return { extension };
}
