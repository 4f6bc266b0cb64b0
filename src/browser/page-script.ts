/** Asking the page in a tab, with the content script put there first where it is missing. */
import type { Extraction, Span } from '../model.ts';
import { browser } from './api.ts';
import { askPage, opened } from './messages.ts';
import { addressOf } from './tabs.ts';

/** The page of the first run, with an article to try. */
export const WELCOME = 'welcome.html';

/** The content script, and the one that has it read the article: what the last of several scripts leaves is their result. */
const CONTENT = 'content.js';
const READ = 'read.js';

/** Puts the content script into the top frame of a tab, once more if need be, and others after it; what the last leaves. Rejects where the browser forbids it. */
async function insert(tab: number, ...further: string[]): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT, ...further] });
  return frame?.result;
}

/** No browser lets an extension into its own pages: this one has brought the content script. */
const hasScript = async (tab: number): Promise<boolean> => (await addressOf(tab)) === browser.runtime.getURL(WELCOME);

/**
 * The article in a tab as the page shows it now. The page begins at once, and needs nothing more of the background, which may be busy meanwhile. Rejects
 * where scripts are forbidden, and where the page goes away.
 */
export async function readPage(tab: number): Promise<Extraction> {
  try {
    return opened<Extraction>(await insert(tab, READ));
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
