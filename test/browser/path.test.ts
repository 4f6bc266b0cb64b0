/** The reader's path in real browsers: article, toolbar button, popup, panel, mark in the page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { type Driven, launch, poll } from './driver.ts';
import { axeFaults, clickSentence, closePopup, KINDS, openPanel, popupText, readThrough, sessionStates } from './reading.ts';

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ folder: 'demo' });
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('the browser has nothing to say against the manifest', async () => {
    expect(await driven.manifestWarnings()).toEqual([]);
  });

  test('nothing runs on a page before the click', async () => {
    await driven.page.goto(`${site.origin}/`);
    const tab = await driven.openTab('panel.html');
    expect(await sessionStates(tab)).toEqual([]);
    await poll('the panel', () => tab.$('h1')); // a page that is closed while it asks the browser something is an error to Firefox
    await tab.close();
  });

  test('article, button, popup, panel, mark', async () => {
    const { page } = driven;
    await page.goto(`${site.origin}/`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    const popup = await driven.clickAction();
    const said = await popupText(popup);
    expect(said).toContain('More than 130 dead as rebel offensive opens west of Aleppo');
    expect(said).toMatch(/[3-5] other reports of this event are known\. \d of them share one source and count as one\./);
    expect(said).toMatch(/[1-9]\d* numbers? differs?\./);
    expect(await axeFaults(popup)).toEqual([]);
    await closePopup(popup);

    const panel = await openPanel(driven);
    const findings = await panel.$$('.finding');
    expect(findings.length).toBeGreaterThan(0);
    expect(await axeFaults(panel)).toEqual([]);

    // Every quotation of the article stands in the page, word for word; a digest is no quotation.
    const text = (await page.evaluate(() => document.querySelector('article')?.textContent ?? '')).replace(/\s+/g, ' ');
    const own = await panel.$$eval('.side.own .quote button', (all) => all.map((one) => one.textContent ?? ''));
    expect(own.length).toBeGreaterThanOrEqual(findings.length);
    for (const sentence of own) expect(text).toContain(sentence);
    expect(await panel.$$('.finding blockquote')).toHaveLength(own.length);

    await panel.click('.side.own .quote button');
    const marked = await poll('the mark', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('crossread-selected') ?? [];
        return (
          range instanceof Range && {
            text: String(range).replace(/\s+/g, ' '),
            top: range.getBoundingClientRect().top,
            height: innerHeight,
          }
        );
      }),
    );
    expect(own).toContain(marked.text);
    expect(marked.top).toBeGreaterThan(0);
    expect(marked.top).toBeLessThan(marked.height);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await driven.errors()).toEqual([]);
  });

  test('a second click reads the page anew, and doubles nothing', async () => {
    const { page } = driven;
    await page.goto(`${site.origin}/`);
    await readThrough(driven);
    const panel = await openPanel(driven);
    const first = await panel.$$eval('.finding', (all) => all.length);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p')].find((one) => one.textContent?.includes('65 HTS'));
      if (paragraph) paragraph.textContent = 'The SOHR said 71 HTS fighters were killed on Wednesday.';
    });
    // The page has changed under the panel: it says so, and does not mark anything else.
    await clickSentence(panel, '65 HTS');
    await poll('the notice', () => panel.$eval('#notice', (one) => /page has changed/.test(one.textContent ?? '')));
    await readThrough(driven);
    const own = await poll('the new reading', async () => {
      const all = await panel.$$eval('.side.own .quote button', (some) => some.map((one) => one.textContent ?? ''));
      return all.some((sentence) => sentence.includes('71 HTS')) && all;
    });
    expect(own.every((sentence) => !sentence.includes('65 HTS'))).toBe(true);
    await clickSentence(panel, '71 HTS');
    const chosen = await poll('the mark', () =>
      page.evaluate(() => {
        const [range, ...more] = CSS.highlights.get('crossread-selected') ?? [];
        return range instanceof Range && more.length === 0 && String(range).replace(/\s+/g, ' ');
      }),
    );
    expect(chosen).toContain('71 HTS');
    expect(first).toBeGreaterThan(0);
    expect(await sessionStates(panel)).toHaveLength(1);
  });
});
