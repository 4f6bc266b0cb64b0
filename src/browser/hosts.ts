/** Hosts that the reader lets the extension ask: each is asked for by name, inside a click, and can be given back. */
import { browser } from './api.ts';

/**
 * Asks the reader for hosts, as match patterns (`https://example.org/*`). Browsers allow it inside a click alone, and Firefox only before the
 * first `await`: call it first. Resolves with whether all of them are granted; no question is put where they are already.
 */
export function askForHosts(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Match patterns of all hosts that are granted. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether a host is granted, by its match pattern. */
export const isHostGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Gives hosts back; what the manifest itself asks for stays. */
export async function returnHosts(patterns: readonly string[]): Promise<void> {
  // One after another: a browser that refuses one of them refuses all of a call.
  for (const pattern of patterns) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Tells when a host was granted or taken back, here or in the browser's own settings. Returns what ends it. */
export function onHostsChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
