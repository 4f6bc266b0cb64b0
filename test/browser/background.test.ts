/** The browser stops the background whenever it likes: nothing is lost. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { clickAndVanish, type Driven, launch, poll } from './driver.ts';
import { KINDS, openPanel, panelRest, panelSays, readThrough, sessionStates } from './reading.ts';

/** The demo article, made to block its own thread, and with it the content script, for as many milliseconds as its address comes to say. */
const SLOW = readFileSync('demo/index.html', 'utf8').replace(
  '</body>',
  '<script>onhashchange = () => { const end = Date.now() + Number(location.hash.slice(1)); while (Date.now() < end); };</script></body>',
);
/** How long the page is blocked: on a busy machine a run may not have begun when the first of them is over. */
const BLOCKED = [1_500, 5_000, 15_000];

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
    const stopInTheMiddle = async (blocked: number): Promise<boolean> => {
      const busy = driven.page.evaluate((hash) => {
        location.hash = hash;
      }, String(blocked));
      const popup = await driven.clickAction();
      await poll('the run', () => panel.$('main[aria-busy="true"]'), blocked).catch(() => undefined);
      await driven.stopBackground();
      const [state] = await sessionStates(panel);
      await clickAndVanish(popup, '#open');
      await busy;
      return state?.step === 'reading';
    };
    let stopped = false;
    for (const blocked of BLOCKED) stopped ||= await stopInTheMiddle(blocked);
    expect(stopped).toBe(true);
    const later = await poll('the end of the run', async () => {
      const [state] = await sessionStates(panel);
      return state?.step !== 'reading' && state;
    });
    await panelRest(panel);
    expect(later).toMatchObject({ step: 'done', url: `${site.origin}/slow` });
    expect(later.run).not.toBe(earlier?.run);
    await poll('the findings', () => panel.$('.finding'));
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
