/** The tabs, as far as an extension without permission to read them all may see: ids always, the address after a click in that tab. */

import { withoutFragment } from './address.ts';
import { browser } from './api.ts';

/** The tab that the reader looks at; `url` is absent where the browser does not tell. */
export interface ActiveTab {
  tab: number;
  window: number;
  url?: string;
  /** It was closed; only a panel that is bound to it can tell. */
  closed?: true;
}

/** The active tab of the window that the popup or the panel belongs to; undefined while the window has none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { tab: tab.id, window: tab.windowId, ...(tab.url && { url: withoutFragment(tab.url) }) };
}

/** The same of a certain tab. */
export async function certainTab(tab: number): Promise<ActiveTab> {
  try {
    const { windowId = 0, url } = await browser.tabs.get(tab);
    return { tab, window: windowId, ...(url && { url: withoutFragment(url) }) };
  } catch {
    return { tab, window: 0, closed: true };
  }
}

/** Address of the page in a tab: empty where the browser does not tell, undefined where the tab was closed. */
export async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return withoutFragment((await browser.tabs.get(tab)).url ?? '');
  } catch {
    return undefined;
  }
}

/** Whether a tab belongs to a private window; one that was closed meanwhile counts as private. */
export async function isPrivate(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).incognito;
  } catch {
    return true;
  }
}

/** Tells when another tab of any window becomes active, and when a tab goes to another page or is closed. Returns what ends it. */
export function onTabsMove(listener: () => void): () => void {
  const onUpdated = (_tab: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onRemoved.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onRemoved.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Tells when a tab is closed. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
