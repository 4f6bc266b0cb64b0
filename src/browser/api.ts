/** The one seam to the browser: nothing else imports webextension-polyfill or touches `chrome`. */
import browser from 'webextension-polyfill';

export { browser };

/** Firefox's sidebar, which webextension-polyfill types for every browser though Chromium has none; and Chromium's panel, which it does not know. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

declare const chrome: Panels;

/**
 * Opens the panel beside the page. Browsers allow it inside a click alone, and Firefox only before the first `await`: call it first.
 * `windowId`: the window to open it in; Firefox opens it in the window of the click.
 */
export function openPanel(windowId: number): Promise<void> {
  const panels: Panels = chrome.sidePanel ? chrome : (browser as unknown as Panels); // Firefox's promises are on `browser`
  if (panels.sidePanel) return panels.sidePanel.open({ windowId });
  if (panels.sidebarAction) return panels.sidebarAction.open();
  return Promise.reject(new Error('this browser has neither a side panel nor a sidebar'));
}
