/** The reader compares with other open tabs: only those that were picked are read, and nothing is saved. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { casePages } from './case-pages.ts';
import { type Driven, launch } from './driver.ts';
import { granting } from './granting.ts';
import { axeFaults, KINDS, openPanel, panelRest, panelSays, shownText } from './reading.ts';

interface Permissions {
  chrome: { permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> } };
}

const FORM = '<!doctype html><title>Log in to the archive</title><form><input name="user"><button>Log in</button></form>';
const pages = { ...casePages('kasenga-flood'), '/form': FORM };

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  const others: Page[] = [];

  beforeAll(async () => {
    site = await serve({ pages });
    driven = await launch(kind, granting(kind, ['http://127.0.0.1/*'], ['tabs']));
    for (const path of ['/2', '/3', '/form']) {
      const tab = await driven.browser.newPage();
      await tab.goto(`${site.origin}${path}`);
      others.push(tab);
    }
    await driven.page.goto(`${site.origin}/1`);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const listed = (panel: Page): Promise<string[]> =>
    panel.$$eval('.tabs label', (all) => all.map((one) => one.textContent ?? ''));

  const list = async (panel: Page): Promise<string[]> => {
    await panel.click('.open-tabs');
    await panel.waitForSelector('.tabs fieldset, .tabs form p');
    return listed(panel);
  };

  test('the tabs are listed with their titles, the article itself is not', async () => {
    const panel = await openPanel(driven);
    await panelSays(panel, /knows no other report/);
    const titles = await list(panel);
    expect(titles).toHaveLength(3);
    expect(titles.some((title) => title.includes('Log in to the archive') && title.includes(new URL(site.origin).host))).toBe(
      true,
    );
    expect(await axeFaults(panel)).toEqual([]);
    expect(await panel.$eval('.tabs button[type=submit]', (one) => (one as HTMLButtonElement).disabled)).toBe(true);
  });

  test('three tabs compared: findings from those that tell the event, a word on the one that holds no report', async () => {
    const panel = await driven.panel();
    for (const box of await panel.$$('.tabs input')) await box.click();
    await panel.click('.tabs button[type=submit]');
    await panelSays(panel, /Open tabs that were read: 2; of this event: 2\./);
    await panelRest(panel);
    expect(await shownText(panel)).toContain('No report was found in these tabs: “Log in to the archive”.');
    expect(await panel.$$eval('.from', (all) => all.map((one) => one.textContent))).toEqual([
      'From an open tab',
      'From an open tab',
    ]);
    expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(3);
  });

  test('they stay for this page when the background was stopped, and are not saved', async () => {
    await driven.stopBackground();
    const panel = await openPanel(driven);
    await panelSays(panel, /of this event: 2\./);
    await driven.page.goto(`${site.origin}/2`);
    await panelSays(await openPanel(driven), /knows no other report/);
    expect(await driven.errors()).toEqual([]);
  });

  test.skipIf(kind === 'chromium')('the permission for the hosts was given back, the one for the titles was not', async () => {
    const panel = await driven.panel();
    const kept = await panel.evaluate(() => (globalThis as unknown as Permissions).chrome.permissions.getAll());
    expect(kept.origins).toEqual([]);
    expect(kept.permissions).toContain('tabs');
  });

  test('a tab that was not picked is not read', async () => {
    await driven.page.goto(`${site.origin}/1?again`);
    const panel = await openPanel(driven);
    await list(panel);
    const labels = await panel.$$('.tabs label');
    for (const label of labels)
      if ((await label.evaluate((one) => one.textContent))?.includes('Log in')) await (await label.$('input'))?.click();
    await panel.click('.tabs button[type=submit]');
    await panelSays(panel, /Open tabs that were read: 0; of this event: 0\./);
    expect(await panel.$$('.from')).toHaveLength(0);
  });
});
