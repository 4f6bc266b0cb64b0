/** The first run. */
import { browser } from './api.ts';

/** Calls once, when the extension was installed; not after an update of it or of the browser. Call it in the first turn of the background. */
export function onInstall(first: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') first();
  });
}

/** Calls after an update of the extension. Call it in the first turn of the background. */
export function onUpdate(updated: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') updated();
  });
}

/** Opens a page of the extension in a tab. */
export async function openPage(name: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(name) });
}
