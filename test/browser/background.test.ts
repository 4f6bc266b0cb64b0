/** The browser stops the background whenever it likes: nothing is lost. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { clickAndVanish, type Driven, launch, poll } from './driver.ts';
import { KINDS, openPanel, panelRest, panelSays, readThrough, sessionStates } from './reading.ts';

/** The demo article, made to block its own thread, and with it the content script, as soon as its address says so. */
const SLOW = readFileSync('demo/index.html', 'utf8').replace(
  '</body>',
  '<script>onhashchange = () => { const end = Date.now() + 1500; while (Date.now() < end); };</script></body>',
);

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ folder: 'demo', pages: { '/slow': SLOW } });
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('stopped between two clicks', async () => {
    await driven.page.goto(`${site.origin}/`);
    const first = await readThrough(driven);
    await driven.stopBackground();
    expect(await readThrough(driven)).toBe(first);
  });

  test('stopped while the panel is open: the result stays', async () => {
    await driven.page.goto(`${site.origin}/`);
    const panel = await openPanel(driven);
    const before = await panel.$$eval('.finding', (all) => all.length);
    await driven.stopBackground();
    expect(await panel.$$eval('.finding', (all) => all.length)).toBe(before);
    await panel.click('.side.own .quote button');
    await panelSays(panel, /marked in the page/);
  });

  test('stopped in the middle of a run: the panel has it begun again', async () => {
    await driven.page.goto(`${site.origin}/slow`);
    await readThrough(driven);
    const panel = await openPanel(driven);
    const [earlier] = await sessionStates(panel);
    const busy = driven.page.evaluate(() => {
      location.hash = 'busy';
    });
    const popup = await driven.clickAction();
    await panel.waitForFunction(() => document.querySelector('main')?.ariaBusy === 'true');
    await driven.stopBackground();
    await clickAndVanish(popup, '#open');
    await busy;
    await panelRest(panel);
    const [later] = await sessionStates(panel);
    expect(later).toMatchObject({ step: 'done', url: `${site.origin}/slow` });
    expect(later?.run).not.toBe(earlier?.run);
    expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(0);
    expect(await driven.errors()).toEqual([]);
  });

  test('a closed tab leaves nothing behind', async () => {
    const tab = await driven.browser.newPage();
    await tab.goto(`${site.origin}/slow`);
    await readThrough(driven, tab);
    const panel = await driven.panel();
    const open = (await sessionStates(panel)).length;
    await driven.stopBackground();
    await tab.close();
    await poll('its entry to go', async () => (await sessionStates(panel)).length === open - 1);
  });
});
