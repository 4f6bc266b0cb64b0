/** The one seam to the browser: nothing else imports webextension-polyfill or touches `chrome`. */
/// <reference types="chrome" />
import browser from 'webextension-polyfill';

export { browser };

/** Opens the settings page, or goes to it where it is open already. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/**
 * Opens the panel beside the page; undefined where the browser has no place for it, as on phones. Browsers allow it inside a click alone, and
 * Firefox only before the first `await`: call it first. `windowId`: the window to open it in; Firefox opens it in the window of the click.
 */
export function openSidePanel(windowId: number): Promise<void> | undefined {
  // Each browser has one of the two at most; the types know both everywhere.
  const { sidePanel }: { sidePanel?: typeof chrome.sidePanel } = chrome;
  const { sidebarAction }: { sidebarAction?: typeof browser.sidebarAction } = browser;
  return sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
}
