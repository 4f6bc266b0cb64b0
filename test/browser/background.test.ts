/** The browser stops the background whenever it likes: nothing is lost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { clickAndVanish, type Driven, launch, poll } from './driver.ts';
import { KINDS, openPanel, panelRest, panelSays, readThrough, sessionStates } from './reading.ts';

/** A report whose reading takes about a second, so that there is a middle to stop it in. */
const SLOW = `<!doctype html><html lang="en"><title>Landslide kills nine above Orvane</title><link rel="icon" href="data:,"><article>
<h1>Landslide kills nine above Orvane</h1>
<p>A landslide above the town of Orvane killed at least 14 people on Tuesday, the regional rescue service said.</p>
<p>Twelve homes were buried, and 300 residents were taken to a school, said the mayor of Orvane.</p></article>
<script>
  // The page blocks its own thread, and with it the content script, as soon as the address bar says so.
  onhashchange = () => { const end = Date.now() + 1500; while (Date.now() < end); };
</script></html>`;

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
