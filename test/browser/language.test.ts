/** The reader's language and appearance, in the pages as they are and as the settings change under them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Settings } from '../../src/model.ts';
import { allMessages } from '../conventions/messages.ts';
import { VIEW } from '../panel/fixture.ts';
import { type Driven, launch, poll } from './driver.ts';
import { wearFindings } from './faces.ts';
import { axeFaults, KINDS } from './reading.ts';

const messages = allMessages();

/** What a page of the extension may use of the browser, under the name that both browsers know. */
interface Storing {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

const choose = (page: Page, settings: Partial<Settings>): Promise<void> =>
  page.evaluate((some) => (globalThis as unknown as Storing).chrome.storage.local.set({ settings: some }), settings);

const rootOf = (page: Page): Promise<{ lang: string; dir: string }> =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterAll(() => driven?.close());

  test.each(LANGUAGES)('the panel in %s, changed while it is open', async (language) => {
    const page = await driven.openTab('panel.html');
    await wearFindings(page, VIEW);
    await choose(page, { language });
    const { whatDiffers = '', thisArticle = '' } = messages[language];
    await poll(`${language}: ${whatDiffers}`, async () =>
      (await page.$$eval('h2', (all) => all.map((one) => one.textContent))).includes(whatDiffers),
    );
    expect(await rootOf(page)).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
    expect(await page.$eval('.finding .side.own .quiet', (one) => one.textContent)).toContain(thisArticle);
    // What the article says stays in its own language, and says so.
    expect(
      await page.$$eval('blockquote', (all) => all.every((one) => one.closest('[lang]')?.getAttribute('lang') === 'en')),
    ).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    for (const width of [240, 800]) {
      await page.setViewport({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  test('a page that opens speaks the chosen language at once, and the browser’s own by default', async () => {
    const chosen = await driven.openTab('panel.html');
    await choose(chosen, { language: 'ru' });
    const popup = await driven.openTab('popup.html');
    await poll('Russian', () =>
      popup.evaluate(() => document.documentElement.lang === 'ru' && document.querySelector('h1') !== null),
    );
    await choose(chosen, { language: 'auto' });
    await poll('English', async () => (await rootOf(chosen)).lang === 'en');
    await popup.close();
    await chosen.close();
  });

  test('dark and light by choice', async () => {
    const page = await driven.openTab('panel.html');
    await wearFindings(page, VIEW);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const system = await paper();
    await choose(page, { appearance: 'dark' });
    await poll('dark paper', async () => (await paper()) !== system);
    expect(await axeFaults(page)).toEqual([]);
    await choose(page, { appearance: 'light' });
    await poll('light paper', async () => (await paper()) === system);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
