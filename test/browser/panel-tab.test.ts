/** A browser that has no place beside the page: the panel is a tab of its own, and belongs to the tab of its article. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { clickAndVanish, type Driven, type Kind, launch, poll } from './driver.ts';
import { extensionCopy } from './extension-copy.ts';
import { axeFaults, clickSentence, KINDS, panelRest, popupText, shownText } from './reading.ts';

/** The folder of the built extension without what a phone has not: its API for the side panel is absent then. */
function withoutSidePanel(kind: Kind): string {
  return extensionCopy(kind, ({ side_panel, sidebar_action, permissions, ...manifest }) => {
    expect(side_panel ?? sidebar_action).toBeDefined();
    return { ...manifest, permissions: permissions.filter((one: string) => one !== 'sidePanel') };
  });
}

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve({ folder: 'demo' });
    driven = await launch(kind, { extension: withoutSidePanel(kind) });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const panels = async (): Promise<Page[]> => {
    const pages = await driven.browser.pages();
    const are = await Promise.all(
      pages.map((page) => page.evaluate(() => location.pathname === '/panel.html').catch(() => false)),
    );
    return pages.filter((_, index) => are[index]);
  };
  const openFrom = async (article: Page): Promise<Page> => {
    const popup = await driven.clickAction(article);
    await popupText(popup);
    await clickAndVanish(popup, '#open');
    const panel = await poll('the panel', async () => (await panels())[0]);
    await panelRest(panel);
    return panel;
  };
  const inFront = (page: Page): Promise<boolean> => page.evaluate(() => document.visibilityState === 'visible');

  test('article, button, popup, panel in a tab, mark in the page', async () => {
    const { page } = driven;
    await page.goto(`${site.origin}/`);
    const panel = await openFrom(page);
    expect((await panel.$$('.finding')).length).toBeGreaterThan(0);
    expect(await axeFaults(panel)).toEqual([]);
    // It tells of its article though another tab, its own, is the active one.
    expect(await shownText(panel)).toContain('More than 130 dead as rebel offensive opens west of Aleppo');

    await clickSentence(panel, '65 HTS');
    await poll('the mark', () => page.evaluate(() => CSS.highlights.has('crossread-selected')));
    await poll('the article in front', () => inFront(page));

    await openFrom(page); // a second time: the same tab comes to the front
    await poll('the panel in front', () => inFront(panel));
    expect(await panels()).toHaveLength(1);
    expect(await driven.errors()).toEqual([]);
  });

  test('it keeps to its article, and says so when that is closed', async () => {
    const article = await driven.browser.newPage();
    for (const one of await panels()) await one.close();
    await article.goto(`${site.origin}/`);
    const panel = await openFrom(article);
    await driven.page.bringToFront();
    await panel.bringToFront();
    expect((await panel.$$('.finding')).length).toBeGreaterThan(0);
    await article.close();
    await poll('the notice', async () => /tab of this article was closed/.test(await shownText(panel)));
    expect(await axeFaults(panel)).toEqual([]);
  });
});
