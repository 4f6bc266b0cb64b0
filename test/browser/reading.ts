/** Steps of the reader that the browser tests share. */
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Entry } from '../../src/browser/session.ts';
import type { PageState } from '../../src/model.ts';
import { clickAndVanish, type Driven, type Kind, poll } from './driver.ts';

const { BROWSER } = process.env;

/** Both browsers, or the one that the variable BROWSER names. */
export const KINDS: readonly Kind[] = BROWSER === undefined ? ['chromium', 'firefox'] : [BROWSER as Kind];

// The background gives a page twenty seconds.
const LONGEST_RUN = 25_000;

/** The text of the popup once it has something to say; the popup stays open. */
export async function popupText(popup: Page): Promise<string> {
  const ready = () =>
    popup.evaluate(() => document.querySelector('#root')?.ariaBusy === 'false' && document.body.textContent !== '');
  await poll('the popup to have read the page', ready, LONGEST_RUN);
  return shownText(popup);
}

/** The lines of a page as they are shown. */
export function shownText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are shown are wanted
  return page.evaluate(() => document.body.innerText);
}

/** Clicks the toolbar button on `page`, waits for the answer, closes the popup and gives its text. */
export async function readThrough(driven: Driven, page: Page = driven.page): Promise<string> {
  const popup = await driven.clickAction(page);
  try {
    return await popupText(popup);
  } finally {
    await closePopup(popup); // one that stays open would swallow the next click
  }
}

/** Closes the popup as the Escape key would. */
export async function closePopup(popup: Page): Promise<void> {
  await popup.evaluate(() => window.close()).catch(() => undefined); // it is gone before it can answer
}

/** Clicks the toolbar button, then the button of the popup; resolves with the panel once it shows something of the page. */
export async function openPanel(driven: Driven, page: Page = driven.page): Promise<Page> {
  const popup = await driven.clickAction(page);
  await popupText(popup);
  await clickAndVanish(popup, '#open');
  const panel = await driven.panel();
  await panelRest(panel);
  return panel;
}

/** Waits until the panel has nothing more to wait for: the page is read, and the last of its findings is drawn. */
export async function panelRest(panel: Page): Promise<void> {
  await poll('the panel', () =>
    panel.evaluate(() => document.querySelector('main') !== null && document.querySelector('[aria-busy="true"]') === null),
  );
}

/** Waits until the panel's text matches. */
export async function panelSays(panel: Page, words: RegExp): Promise<void> {
  await poll(`the panel to say ${words}`, async () => words.test(await shownText(panel)));
}

/** Lets whatever fades in or moves in a page come to its end at once: half faded in, no text has its contrast, and nobody reads it yet. */
export function endAnimations(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      // What moves without end stands still.
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    }
  });
}

/** What axe finds wrong with a page, one line each. A page that changes while axe looks at it is looked at again. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source); // a script element would be refused by the extension's own policy
  return poll('a page that stays as it is while axe looks at it', async () => {
    await endAnimations(page);
    return page.evaluate(async () => {
      let changed = false;
      const changes = new MutationObserver(() => {
        changed = true;
      });
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
      changed ||= changes.takeRecords().length > 0 || document.getAnimations().some(({ playState }) => playState === 'running');
      changes.disconnect();
      return !changed && violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
  });
}

/** What a page of the extension may use of the browser, under the name that both browsers know. */
export interface ExtensionPage {
  chrome: {
    storage: { session: { get(key: null): Promise<Record<string, Partial<Entry>>>; set(values: object): Promise<void> } };
  };
}

/** Everything that the session holds of pages, seen from a page of the extension. */
export async function sessionStates(page: Page): Promise<PageState[]> {
  // As text: on its way out of Firefox an object that stands in two places is left out at the second.
  const told = await page.evaluate(async () =>
    JSON.stringify(Object.values(await (globalThis as unknown as ExtensionPage).chrome.storage.session.get(null))),
  );
  return (JSON.parse(told) as Partial<Entry>[]).map((held) => (held.state === undefined ? held : JSON.parse(held.state)));
}

/** Clicks the first sentence of the article in the panel that holds `words`. */
export async function clickSentence(panel: Page, words: string): Promise<void> {
  for (const button of await panel.$$('.side.own .quote button')) {
    if (!(await button.evaluate((one, wanted) => one.textContent?.includes(wanted), words))) continue;
    await inView(button);
    return button.click();
  }
  throw new Error(`the panel quotes no sentence of the article with "${words}"`);
}

/** Scrolls to an element until it rests: findings far down are laid out, and find their height, only as they come into view. */
const inView = (element: ElementHandle): Promise<void> =>
  element.evaluate(async (one) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    for (let still = 0, before = Number.NaN; still < 3; ) {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      const { top } = one.getBoundingClientRect();
      still = Math.abs(top - before) < 1 ? still + 1 : 0;
      before = top;
    }
  });

/** The words that are marked in a page; `name`: of the highlight. */
export const marked = (page: Page, name = 'crossread'): Promise<string[]> =>
  page.evaluate((which) => [...(CSS.highlights.get(which) ?? [])].map((range) => String(range).replace(/\s+/g, ' ')), name);
