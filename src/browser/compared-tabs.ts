/** Reports that were read from other tabs for the page in one tab. They live as long as that tab shows that page, in the session alone. */
import type { Report } from '../model.ts';
import { browser } from './api.ts';

/** What was read from the tabs that the reader picked. */
export interface ComparedTabs {
  /** Address of the page that they are compared with. */
  url: string;
  reports: Report[];
  /** Titles of the tabs from which no report could be read. */
  unread: string[];
}

/** UTF-16 code units of JSON: a tenth of what a session may hold. */
const MOST_CHARACTERS = 1_000_000;
const PREFIX = 'tabs:';

/** What was read for the page in a tab, which shows `url`; undefined where nothing was, or the tab shows another page by now. */
export async function comparedTabs(tab: number, url: Promise<string | undefined>): Promise<ComparedTabs | undefined> {
  const key = `${PREFIX}${tab}`;
  const [{ [key]: stored }, there] = await Promise.all([browser.storage.session.get(key), url]);
  const kept = stored as ComparedTabs | undefined;
  return kept?.url === there ? kept : undefined;
}

/** Keeps what was read for the page in a tab; that of other tabs makes room. What is too large for the session counts as unread. */
export async function keepComparedTabs(tab: number, given: ComparedTabs): Promise<void> {
  const kept: ComparedTabs = { ...given, reports: [], unread: [...given.unread] };
  let characters = 0;
  for (const report of given.reports) {
    characters += JSON.stringify(report).length;
    if (characters <= MOST_CHARACTERS) kept.reports.push(report);
    else kept.unread.push(report.title ?? report.outlet ?? '');
  }
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(PREFIX)));
  await browser.storage.session.set({ [`${PREFIX}${tab}`]: kept });
}

/** Forgets what was read for a tab that was closed. */
export const forgetComparedTabs = (tab: number): Promise<void> => browser.storage.session.remove(`${PREFIX}${tab}`);
