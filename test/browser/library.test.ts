/** The reader saves reports, and reads another of the same event. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { casePages } from './case-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { closePopup, KINDS, openPanel, popupText, readThrough, shownText } from './reading.ts';

const pages = casePages('kasenga-flood');

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ pages });
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const save = async (path: string): Promise<void> => {
    await driven.page.goto(`${site.origin}${path}`);
    const popup: Page = await driven.clickAction();
    await popupText(popup);
    await popup.click('button.keep');
    await poll('the report to be saved', async () => /In your library/.test(await shownText(popup)));
    await closePopup(popup);
  };

  test('nothing is saved without a click', async () => {
    await driven.page.goto(`${site.origin}/1`);
    expect(await readThrough(driven)).toMatch(/knows no other report/);
    await driven.page.goto(`${site.origin}/2`);
    expect(await readThrough(driven)).toMatch(/knows no other report/);
  });

  test('two saved, a third read: findings from the library, also when the background was stopped', async () => {
    await save('/2');
    await save('/3');
    await driven.stopBackground();
    await driven.page.goto(`${site.origin}/1`);
    const panel = await openPanel(driven);
    const text = await shownText(panel);
    expect(text).toMatch(/2 other reports/);
    expect(await panel.$$eval('.from', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringMatching(/^From your library, saved on /),
      expect.stringMatching(/^From your library, saved on /),
    ]);
    expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(3);
  });

  test('a saved report that is read again is no other report, and says that it is saved', async () => {
    await driven.page.goto(`${site.origin}/2?utm_source=mail#top`);
    const text = await readThrough(driven);
    expect(text).toMatch(/1 other report of this event/);
    expect(text).toMatch(/In your library since/);
    expect(await driven.errors()).toEqual([]);
  });
});
