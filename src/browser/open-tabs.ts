/** The other open tabs: which there are, what the reader has to allow for reading them, and giving it back. */
import { withoutFragment } from './address.ts';
import { browser } from './api.ts';

/** A tab that can be compared with. */
export interface OpenTab {
  tab: number;
  title: string;
  host: string;
  /** Match pattern of its host. */
  pattern: string;
  /** The host may be read already. */
  granted: boolean;
}

/** The tabs beside the one that is read. */
export interface OpenTabs {
  tabs: OpenTab[];
  /** Tabs that the browser has put to sleep: their pages are not loaded. */
  asleep: number;
}

/** Whether the titles of the tabs may be seen. */
export const mayListTabs = (): Promise<boolean> => browser.permissions.contains({ permissions: ['tabs'] });

/** Asks the reader to let the titles of the tabs be seen; call it inside a click, before anything is awaited. */
export const askToListTabs = (): Promise<boolean> => browser.permissions.request({ permissions: ['tabs'] });

/** Asks the reader to let the pages of these hosts be read; call it inside a click, before anything is awaited. */
export function askToRead(tabs: readonly OpenTab[]): Promise<boolean> {
  const origins = patternsOf(tabs);
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
}

/** What has to be asked for, each host once. */
export function patternsOf(tabs: readonly OpenTab[]): string[] {
  return [...new Set(tabs.filter(({ granted }) => !granted).map(({ pattern }) => pattern))];
}

/** The pages in the other tabs, in the order of the tabs; private windows and ordinary ones are never mixed. Needs the permission to list tabs. */
export async function otherTabs(own: number): Promise<OpenTabs> {
  const [current, all] = await Promise.all([browser.tabs.get(own), browser.tabs.query({})]);
  const seen = new Set([withoutFragment(current.url ?? '')]);
  const found: OpenTabs = { tabs: [], asleep: 0 };
  for (const { id, url = '', title = '', incognito, discarded } of all) {
    const address = withoutFragment(url);
    if (id === undefined || id === own || incognito !== current.incognito || !/^https?:/.test(url) || seen.has(address)) continue;
    seen.add(address);
    if (discarded) found.asleep++;
    else found.tabs.push({ tab: id, title: title || url, ...hostOf(url), granted: false });
  }
  await Promise.all(
    found.tabs.map(async (tab) => {
      tab.granted = await browser.permissions.contains({ origins: [tab.pattern] });
    }),
  );
  return found;
}

function hostOf(url: string): { host: string; pattern: string } {
  const { protocol, host, hostname } = new URL(url);
  return { host, pattern: `${protocol}//${hostname}/*` };
}
