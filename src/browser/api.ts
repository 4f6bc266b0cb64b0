/** The one seam to the browser: nothing else knows its API by another name. */
/// <reference types="chrome" />
import type { Browser } from 'webextension-polyfill';

/**
 * The API of extensions. Chrome's gives promises as Firefox's does; a layer between them would cost every wake of the background half as much as an empty
 * extension takes for all of it. Where they differ still (answers to messages, see `messages.ts`), what both understand is used.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ?? chrome) as Browser;

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
