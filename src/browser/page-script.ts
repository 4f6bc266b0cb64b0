/** Asking the page in a tab, with the content script put there first where it is missing. */
import type { Extraction, Span } from '../model.ts';
import { browser } from './api.ts';
import { askPage, opened } from './messages.ts';
import { addressOf } from './tabs.ts';

/** The page of the first run, with an article to try. */
export const WELCOME = 'welcome.html';

/** The content script, and those that have it read the article: what the last of several scripts leaves is their result. */
const CONTENT = 'content.js';
const BEGIN = 'begin.js';
const READ = 'read.js';

/** Puts the content script into the top frame of a tab, once more if need be, and others after it; what the last leaves. Rejects where the browser forbids it. */
const insert = (tab: number, ...further: string[]): Promise<unknown> => run(tab, CONTENT, ...further);

async function run(tab: number, ...files: string[]): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files });
  return frame?.result ?? undefined; // Chrome says null where nothing was left
}

/** No browser lets an extension into its own pages: this one has brought the content script. */
const hasScript = async (tab: number): Promise<boolean> => (await addressOf(tab)) === browser.runtime.getURL(WELCOME);

/** Has the page in a tab begin to read its article while the background is still waking: who asks for it next gets that. Where it cannot, who asks hears why. */
export async function beginReading(tab: number): Promise<void> {
  await insert(tab, BEGIN).catch(() => undefined);
}

/**
 * The article in a tab as the page shows it now, or did as it was begun. The page begins at once, and needs nothing more of the background, which may be busy
 * meanwhile. Rejects where scripts are forbidden, and where the page goes away. `begun`: `beginReading` was called just before.
 */
export async function readPage(tab: number, begun = false): Promise<Extraction> {
  try {
    const answer = begun ? await run(tab, READ) : undefined;
    return opened<Extraction>(answer ?? (await insert(tab, READ)));
  } catch (error) {
    if (!(await hasScript(tab))) throw error;
    return askPage(tab, 'read', null);
  }
}

/**
 * Scrolls the page in a tab to a span of its article and marks it; `anew` where the page had been loaded anew meanwhile, `changed` where the text is
 * no longer there, `gone` where the page may not be touched any more: it was left, or loaded anew.
 */
export async function showInPage(tab: number, span: Span): Promise<'shown' | 'anew' | 'changed' | 'gone'> {
  try {
    return await askPage(tab, 'show', { span });
  } catch {
    // The page was loaded anew, or the extension was: a new script finds the sentence if the page still has it.
  }
  try {
    await insert(tab).catch(async (error) => {
      if (!(await hasScript(tab))) throw error;
    });
    const answer = await askPage(tab, 'show', { span });
    return answer === 'shown' ? 'anew' : answer;
  } catch {
    return 'gone';
  }
}

/** Puts a style sheet into the top frame of a tab; one that is there already is not doubled. The browser takes it away with the extension. */
export async function stylePage(tab: number, css: string): Promise<void> {
  const style = { target: { tabId: tab }, css };
  await browser.scripting.removeCSS(style);
  await browser.scripting.insertCSS(style);
}
