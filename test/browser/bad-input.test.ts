/** Pages that are no plain article: each gets one plain sentence or a correct result, never a blank panel or an uncaught error. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { PAGES, report } from './bad-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { closePopup, KINDS, openPanel, panelSays, readThrough, sessionStates, shownText } from './reading.ts';

/** What every readable page of these tests has to show: its headline, and that the invented event has no other report. */
const READ = /Landslide kills nine above Orvane\nCrossread knows no other report of this event\./;

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  /** Another origin: for frames of another site. */
  let other: Awaited<ReturnType<typeof serve>>;
  /** A new tab for each test: a page that hangs spoils no other test. */
  let page: Page;

  beforeAll(async () => {
    other = await serve({ pages: PAGES });
    const foreign = `<!doctype html><html lang="en"><title>Reader</title><link rel="icon" href="data:,"><body><iframe src="${other.origin}/inside" style="width:95vw;height:90vh"></iframe></body></html>`;
    site = await serve({ pages: { ...PAGES, '/foreign': foreign } });
    driven = await launch(kind, { arguments: ['--host-resolver-rules=MAP chromewebstore.google.com ~NOTFOUND'] });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    await other?.close();
  });
  beforeEach(async () => {
    page = await driven.browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    expect(await driven.errors()).toEqual([]);
  });

  test.each([
    ['no article', '/form', /No news report was found|There is no text/],
    ['an empty page', '/empty', /There is no text on this page/],
    ['ten megabytes', '/huge', /Landslide kills nine above Orvane\n[\s\S]*very long: its end was not read/],
    ['another language', '/french', /in French\. Crossread reads English only/],
    ['another language, from right to left', '/arabic', /in Arabic\. Crossread reads English only/],
    ['text from right to left', '/english-rtl', READ],
    ['a PDF', '/paper.pdf', /This is a PDF/],
    ['malformed JSON-LD', '/json-ld', READ],
    ['a date in the future', '/future', /date of publication that has not come yet/],
    ['a live blog', '/live', /live blog/],
    ['a paywalled stub', '/paywalled', /Only the opening of this report/],
    ['several articles', '/front', /several reports on this page|No news report/],
    ['an article in a frame of the same site', '/framed', READ],
    ['an article in a frame of another site', '/foreign', /belongs to another site/],
  ])('%s', async (_, path, words) => {
    await page.goto(site.origin + path).catch(() => undefined); // a PDF is no page to wait for
    expect(await readThrough(driven, page)).toMatch(words);
  });

  test('a PDF whose address does not say so', async () => {
    await page.goto(`${site.origin}/paper`).catch(() => undefined);
    expect(await readThrough(driven, page)).toMatch(/This is a PDF|does not let extensions read/);
  });

  test("the browser's own pages", async () => {
    await page.goto('about:blank');
    expect(await readThrough(driven, page)).toMatch(/does not let extensions read this page|There is no text/);
    if (kind === 'chromium') {
      await page.goto('chrome://version');
      expect(await readThrough(driven, page)).toMatch(/does not let extensions read this page/);
    }
  });

  test("the store of the browser's maker", async () => {
    const tab = await driven.browser.newPage();
    if (kind === 'chromium') {
      // Serving the store from here ends the browser; its address is all that matters.
      await tab.goto('https://chromewebstore.google.com/').catch(() => undefined);
    } else {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => request.respond({ contentType: 'text/html', body: report('Add-ons') }));
      await tab.goto('https://addons.mozilla.org/en-US/firefox/');
    }
    expect(await readThrough(driven, tab)).toMatch(/does not let extensions read this page/);
    await tab.close();
  });

  test('an article whose text holds markup', async () => {
    await page.goto(`${site.origin}/markup`);
    const panel = await openPanel(driven, page);
    expect(await shownText(panel)).toContain('Landslide <b>kills</b> nine above Orvane');
    expect(await panel.$$('img, script:not([src="panel.js"])')).toEqual([]);
  });

  test('a page that takes itself away while it is read', async () => {
    await page.goto(`${site.origin}/vanishing`);
    const busy = page.evaluate(() => {
      location.hash = 'gone';
    });
    expect(await readThrough(driven, page)).toMatch(/no text|No news report|went away/);
    await busy;
  });

  test('a page that is left while it is read: its result is shown nowhere', async () => {
    await page.goto(`${site.origin}/blocked`);
    const busy = page.evaluate(() => {
      location.hash = 'busy';
      location.href = '/json-ld?next';
    });
    const popup = await driven.clickAction(page);
    await poll('the next page', async () => page.url().endsWith('?next'));
    await busy.catch(() => undefined);
    const tab = await driven.openTab('panel.html');
    const states = await poll('the run to end', async () => {
      const all = await sessionStates(tab);
      return all.every(({ step }) => step !== 'reading') && all;
    });
    for (const state of states) if (state.step === 'done') expect(state.url).not.toBe(`${site.origin}/blocked`);
    await tab.close();
    await closePopup(popup);
    await page.bringToFront();
    expect(await readThrough(driven, page)).toMatch(READ);
  });

  test('a tab that is closed while it is read', async () => {
    const look = await driven.openTab('panel.html');
    const entries = async (): Promise<number> =>
      (await sessionStates(look)).filter(({ url }) => url.endsWith('/blocked?closed')).length;
    const tab = await driven.browser.newPage();
    await tab.goto(`${site.origin}/blocked?closed`);
    await tab.bringToFront();
    tab
      .evaluate(() => {
        location.hash = 'busy';
      })
      .catch(() => undefined); // it is closed before it can answer
    const popup = await driven.clickAction(tab);
    await poll('the run to begin', async () => (await entries()) === 1);
    await tab.close();
    await closePopup(popup);
    await poll('its entry to go', async () => (await entries()) === 0);
    await look.close();
  });

  test('a site that changes its address without a new page', async () => {
    await page.goto(`${site.origin}/spa`);
    const panel = await openPanel(driven, page);
    await panelSays(panel, /Landslide kills nine/);
    await page.evaluate(() => (globalThis as unknown as { turn(): void }).turn());
    await panelSays(panel, /another page than the one that was read/);
    expect(await readThrough(driven, page)).toMatch(/Ferry sinks with 7 aboard/);
    await panelSays(panel, /Ferry sinks with 7 aboard/);
    await page.goBack();
    await panelSays(panel, /another page than the one that was read/);
  });

  test('each tab has its own result', async () => {
    await page.goto(`${site.origin}/json-ld`);
    const panel = await openPanel(driven, page);
    const tab = await driven.browser.newPage();
    await tab.goto(`${site.origin}/form`);
    await tab.bringToFront();
    await panelSays(panel, /has not read this page/);
    await readThrough(driven, tab);
    await panelSays(panel, /No news report was found|There is no text/);
    await page.bringToFront();
    await panelSays(panel, /Landslide kills nine/);
    await tab.close();
  });
});
