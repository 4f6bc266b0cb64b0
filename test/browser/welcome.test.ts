/** The first run: a page opens once, and the three clicks that it tells of work on that very page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMessages } from '../conventions/messages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { axeFaults, clickSentence, KINDS, openPanel, readThrough, shownText } from './reading.ts';

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  const welcomes = async (): Promise<Page[]> => {
    const pages = await driven.browser.pages();
    const are = await Promise.all(
      pages.map((page) => page.evaluate(() => location.pathname === '/welcome.html').catch(() => false)),
    );
    return pages.filter((_, index) => are[index]);
  };
  beforeAll(async () => {
    driven = await launch(kind, { welcome: true });
  });
  afterAll(() => driven?.close());

  test('it opens after the install, once', async () => {
    const page = await poll('the page', async () => (await welcomes())[0]);
    await poll('its steps', () => page.$('#steps li'));
    expect(await page.$$eval('#steps li', (all) => all.length)).toBe(3);
    await driven.stopBackground();
    await readThrough(driven); // wakes the background again
    expect(await welcomes()).toHaveLength(1);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('the three clicks, on the page itself', async () => {
    const page = await poll('the page', async () => (await welcomes())[0]);
    const panel = await openPanel(driven, page);
    const said = await shownText(panel);
    expect(said).toContain('More than 130 dead as rebel offensive opens west of Aleppo');
    // Nothing that the page says for itself is taken for the article's.
    expect(said).not.toContain(allMessages().en['welcomeTitle']);
    await clickSentence(panel, '65 HTS');
    await poll('the mark', () => page.evaluate(() => CSS.highlights.has('crossread-selected')));
    expect(await driven.errors()).toEqual([]);
  });

  test('in the reader’s language, while the article stays English', async () => {
    const page = await poll('the page', async () => (await welcomes())[0]);
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
      return chrome.storage.local.set({ settings: { language: 'ar' } });
    });
    await poll('Arabic', () =>
      page.$eval('#steps', (one) => (one as HTMLElement).lang === 'ar' && (one as HTMLElement).dir === 'rtl'),
    );
    expect(await page.$eval('article', (one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    expect(await axeFaults(page)).toEqual([]);
    for (const width of [240, 360, 800]) {
      await page.setViewport({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});
