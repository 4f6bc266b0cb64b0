/** The keys that work wherever the reader is, and what a judgement, a changed page and a stopped run do, on the demo article. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { type Driven, launch, poll } from './driver.ts';
import { type Face, wear } from './faces.ts';
import {
  axeFaults,
  clickSentence,
  closePopup,
  KINDS,
  marked,
  openPanel,
  panelRest,
  popupText,
  readThrough,
  sessionStates,
} from './reading.ts';

const chosen = (panel: Page): Promise<string | null> =>
  panel.evaluate(() => document.querySelector<HTMLElement>('.finding.chosen')?.dataset['finding'] ?? null);

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ folder: 'demo' });
    driven = await launch(kind);
    page = driven.page;
    await page.goto(`${site.origin}/`);
    await readThrough(driven);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('one key hides all marks in the page and shows them again, without a panel', async () => {
    await poll('the marks', async () => (await marked(page)).length > 0);
    await driven.pressShortcut('toggle-marks');
    await poll('the marks to go', async () => (await marked(page)).length === 0);
    await driven.pressShortcut('toggle-marks');
    await poll('the marks', async () => (await marked(page)).length > 0);
  });

  test('keys go from difference to difference, in the page and in the panel', async () => {
    const panel = await openPanel(driven);
    await driven.pressShortcut('next-difference');
    const first = await poll('the first', () => chosen(panel));
    const [stronger] = await poll('its mark', () => marked(page, 'crossread-selected'));
    expect(stronger).toContain('More than 130'); // the first of the article
    await driven.pressShortcut('next-difference');
    await poll('the second', async () => (await chosen(panel)) !== first);
    await driven.pressShortcut('previous-difference');
    await poll('the first again', async () => (await chosen(panel)) === first);
    expect(await driven.errors()).toEqual([]);
  });

  test('“why do you think so?” tells the likelihood, and what spoke for and against', async () => {
    const panel = await openPanel(driven);
    await panel.click('.finding .trace summary');
    await poll('the trace', () => panel.$('.finding .trace .pair'));
    const words = await panel.$eval('.finding .trace', (one) => one.textContent ?? '');
    expect(words).toMatch(/Both speak of the same figure: (?:almost certain|likely), \d+%\./);
    expect(words).toContain('What speaks for it:');
    expect(await panel.$$('.finding .trace .pair')).not.toHaveLength(0);
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('the outlets stand beside the values: the article first, then who agrees with it, the others by the letter of their source', async () => {
    const panel = await openPanel(driven);
    const said = await panel.$$eval('.finding:first-of-type .says', (all) => all.map((one) => one.textContent ?? ''));
    expect(said[0]).toMatch(/^132.*this article28 Nov 2024.*A“Dozens dead.*”outlet unknown, undated$/);
    // Both hang on one monitor: one letter.
    expect(said[1]).toMatch(/^nearly 100.*A.*Caliber\.Az and Tasnimundated$/);
    const told = await panel.$$eval('.finding:first-of-type .brief', (all) =>
      all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(told[1]).toContain(
      'Crossread added up the parts in the text: 65 + 18 + 49 = 132 (this article) and 44 + 16 + 37 = 97 (Caliber.Az).',
    );
    expect(told[0]).toContain('nearly 100. No independent report was found that confirms any of this.');
  });

  test('the head says in words who else gives a value, and what its letters stand for', async () => {
    const panel = await openPanel(driven);
    const who = await panel.$$eval('.glance li:first-child .who', (all) => all.map((one) => one.textContent ?? ''));
    expect(who).toEqual(['also in 1 other report', 'Caliber.Az and 1 other report']);
    const cells = await panel.$$eval('.glance li:first-child :is(.given, .who)', (all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().top)),
    );
    const [value = 0, note = 0] = cells;
    expect(note).toBeGreaterThan(value);
    expect(cells).toEqual([value, note, value, note]); // one grid
    expect(await panel.$eval('.letters', (one) => one.nextElementSibling?.className)).toBe('origins');
  });

  test('what is put aside is not counted in the popup either', async () => {
    const panel = await openPanel(driven);
    const before = await panel.$$eval('.finding', (all) => all.length);
    const counted = async (count: number): Promise<boolean> => {
      const popup = await driven.clickAction();
      const said = await popupText(popup);
      await closePopup(popup);
      return new RegExp(`\\b${count} numbers? differs?`).test(said);
    };
    expect(await counted(before)).toBe(true);
    await panelRest(panel);
    await panel.click('.finding .actions button:nth-of-type(2)');
    await poll('the fold', () => panel.$('.finding.aside'));
    expect(await counted(before - 1)).toBe(true);
    await panelRest(panel);
    await panel.click('.finding.aside button');
    await poll('the finding', async () => (await panel.$('.finding.aside')) === null);
    expect(await counted(before)).toBe(true);
  });

  test('a page that changed is read again at one click, and what was found stays until then', async () => {
    const panel = await openPanel(driven);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p')].find((one) => one.textContent?.includes('65 HTS'));
      if (paragraph) paragraph.textContent = 'The SOHR said 71 HTS fighters were killed on Wednesday.';
    });
    await clickSentence(panel, '65 HTS');
    const button = await poll('the offer', () => panel.$('#notice button'));
    expect(await panel.$eval('main', (one) => one.textContent)).toContain('65');
    expect(await axeFaults(panel)).toEqual([]);
    await button.click();
    await poll('the new reading', () => panel.$eval('main', (one) => one.textContent?.includes('71 HTS') === true));
    expect(await panel.$('#notice button')).toBeNull();
  });

  test('a run that takes long can be stopped, and what was found before comes back', async () => {
    const tab = await driven.openTab('panel.html');
    const read = (await sessionStates(tab)).find(({ step }) => step === 'done');
    if (read?.step !== 'done') throw new Error('nothing was read');
    /** A run that nobody is at has to be stopped soon: the panel has it begun again, and this page itself holds no report. */
    const stop = (face: Face, stopped: () => Promise<unknown>): Promise<true> =>
      poll('the run to be stopped', async () => {
        await wear(tab, face);
        await (await tab.waitForSelector('.waiting button', { timeout: 5_000 }))?.click();
        await poll('the end', async () => (await tab.$('.waiting')) === null);
        return (await stopped()) ? true : undefined;
      });
    await stop({ step: 'reading', earlier: read.view, progress: { part: 'compare', reports: 12 } }, () => tab.$('.finding'));
    await stop({ step: 'reading', progress: { part: 'search' } }, () =>
      tab.$eval('h1', (one) => /stopped/i.test(one.textContent ?? '')),
    );
    await tab.close();
  });
});
