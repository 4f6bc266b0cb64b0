/** The one seam to the browser: nothing else imports webextension-polyfill or touches `chrome`. */
/// <reference types="chrome" />
import browser from 'webextension-polyfill';

export { browser };

/** Opens the settings page, or goes to it where it is open already. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/**
 * Opens the panel beside the page. Browsers allow it inside a click alone, and Firefox only before the first `await`: call it first.
 * `windowId`: the window to open it in; Firefox opens it in the window of the click.
 */
export function openPanel(windowId: number): Promise<void> {
  // Each browser has one of the two; the types know both everywhere.
  const { sidePanel }: { sidePanel?: typeof chrome.sidePanel } = chrome;
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
