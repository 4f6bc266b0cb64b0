/** The panel as a tab of its own, for browsers without a side panel: it belongs to the tab that its address names. */
import { browser } from './api.ts';
import { answerAsPanelTab, askPanelTab } from './messages.ts';

/** The tab that this panel belongs to; undefined for a panel beside the page, which follows the active tab. */
export function boundTab(): number | undefined {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : undefined;
}

/** Opens the panel of a tab as a tab right behind it, or goes to it where it is open. */
export async function openPanelTab(tab: number): Promise<void> {
  const there = await askPanelTab(tab, 'front', null).catch(() => false); // nobody answers where none is open
  if (there) return;
  const { index } = await browser.tabs.get(tab);
  await browser.tabs.create({ url: browser.runtime.getURL(`panel.html?tab=${tab}`), index: index + 1 });
}

/** Lets a panel in a tab of its own be found again; call it once in every panel. */
export function beFound(): void {
  const tab = boundTab();
  if (tab === undefined) return;
  answerAsPanelTab(tab, {
    front: async () => {
      const own = await browser.tabs.getCurrent();
      if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
      return true;
    },
  });
}

/** Brings the tab of the article to the front, where the panel covers it. */
export async function showArticle(tab: number): Promise<void> {
  if (boundTab() === tab) await browser.tabs.update(tab, { active: true });
}
