/** Asking the page in a tab, with the content script put there first where it is missing. */
import type { Extraction, Span } from '../model.ts';
import { browser } from './api.ts';
import { askPage } from './messages.ts';
import { addressOf } from './tabs.ts';

/** The page of the first run, with an article to try. */
export const WELCOME = 'welcome.html';

/** Puts the content script into the top frame of a tab, once more if need be; rejects where the browser forbids it. */
async function insert(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] });
  } catch (error) {
    // No browser lets an extension into its own pages: this one has brought the script.
    if ((await addressOf(tab)) !== browser.runtime.getURL(WELCOME)) throw error;
  }
}

/**
 * The article in a tab as the page shows it now; `asked` is called while the page is busy reading it. Rejects where scripts are forbidden, and
 * where the page goes away meanwhile.
 */
export async function readPage(tab: number, asked: () => void): Promise<Extraction> {
  await insert(tab);
  const answer = askPage(tab, 'read', null);
  asked();
  return answer;
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
    await insert(tab);
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
