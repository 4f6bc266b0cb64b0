/** The marks in the page: all of them, hover, click, switch, a page that renders anew, an extension that goes. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { allMessages } from '../conventions/messages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { KINDS, marked, openPanel, readThrough } from './reading.ts';

/** Middle of the first marked passage with these words, in the viewport. */
const placeOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const range = [...(CSS.highlights.get('crossread') ?? [])].find((one) => String(one).includes(wanted)) as Range | undefined;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getBoundingClientRect();
    if (!box) throw new Error(`nothing with "${wanted}" is marked`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);

/** There are marks, and they have their colour: a mark without style is none. */
const painted = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body, '::highlight(crossread)').backgroundColor;
    return CSS.highlights.has('crossread') && ground !== 'rgba(0, 0, 0, 0)';
  });

const markup = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ folder: 'demo' });
    driven = await launch(kind);
    page = driven.page;
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page.goto(`${site.origin}/`);
    await readThrough(driven);
    await poll('the marks', async () => (await marked(page)).length > 0);
  });

  test('every differing passage is marked, and the markup stays as it was', async () => {
    expect(await marked(page)).toEqual(expect.arrayContaining(['More than 130', '65', '18', '49']));
    const before = await markup(page);
    const point = await placeOf(page, '65');
    // The page is still scrolling there, and a hint goes when the page moves: a hand is never quite at rest either.
    await poll('the hint', async () => {
      for (const by of [0, 1]) await page.mouse.move(point.x + by, point.y);
      return (await markup(page)) !== before;
    });
    await page.mouse.move(5, 5);
    await poll('the hint to go', async () => (await markup(page)) === before);
  });

  test('a page that renders anew keeps its marks where the sentence is there, and loses them where it is not', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await poll('the marks', async () => (await marked(page)).includes('65'));
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('article p')) if (one.textContent?.includes('65 HTS')) one.remove();
    });
    await poll('the mark to go', async () => !(await marked(page)).includes('65'));
    expect(await marked(page)).toContain('More than 130');
  });

  test('a click on a mark leads to its finding in the panel, and the switch hides all marks', async () => {
    const panel = await openPanel(driven);
    const chosen = await poll('the finding', async () => {
      const point = await placeOf(page, '65'); // the page may still give way to the panel
      await page.mouse.click(point.x, point.y);
      return panel
        .waitForSelector('.finding.chosen', { timeout: 1_000 })
        .then((one) => one?.evaluate((found) => found.textContent));
    });
    expect(chosen).toContain('65');
    await panel.click('#marks');
    await poll('the marks to go', async () => (await marked(page)).length === 0);
    await panel.click('#marks');
    await poll('the marks', async () => (await marked(page)).length > 0);
  });

  test('marks in a frame answer to the pointer: a hint in the frame, a click leads to the finding', async () => {
    const framed = await serve({
      pages: {
        '/': '<!doctype html><html lang="en"><title>Framed</title><iframe src="/report" width="1000" height="700"></iframe>',
        '/report': readFileSync('demo/index.html', 'utf8'),
      },
    });
    await page.goto(`${framed.origin}/`);
    const panel = await openPanel(driven);
    const frame = await poll('the frame', async () => page.frames().find((one) => one.url().endsWith('/report')));
    const find = () =>
      frame.evaluate(() => {
        const range = [...(CSS.highlights.get('crossread') ?? [])].find((one) => String(one) === '65') as Range | undefined;
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range?.getBoundingClientRect();
        const around = window.frameElement?.getBoundingClientRect();
        return box && around && { x: around.x + box.x + box.width / 2, y: around.y + box.y + box.height / 2 };
      });
    const point = await poll('the mark', find);
    const before = await frame.evaluate(() => document.documentElement.childElementCount);
    await poll('the hint', async () => {
      for (const by of [0, 1]) await page.mouse.move(point.x + by, point.y);
      return (await frame.evaluate(() => document.documentElement.childElementCount)) > before;
    });
    await page.mouse.click(point.x, point.y);
    expect(await poll('the finding', () => panel.$eval('.finding.chosen', (one) => one.textContent))).toContain('65');
    await framed.close();
  });

  // What the hint says lies behind a closed door, which DevTools alone can open.
  test.runIf(kind === 'chromium')(
    'the hint speaks the language that was chosen, the figures stay as they were written',
    async () => {
      const settings = await driven.openTab('options.html');
      await (await poll('the choice', () => settings.$('#language-choice'))).select('de');
      await settings.close();
      await page.bringToFront();
      await readThrough(driven);
      const session = await page.createCDPSession();
      const said = async (): Promise<string> =>
        JSON.stringify(await session.send('DOM.getDocument', { depth: -1, pierce: true }));
      await poll('the hint', async () => {
        const point = await placeOf(page, 'More than 130');
        for (const by of [0, 1]) await page.mouse.move(point.x + by, point.y);
        return /Getötete/.test(await said());
      });
      expect(await said()).toMatch(/nearly 100/i);
      expect(allMessages().de['aboutPeopleKilled']).toBe('Getötete');
    },
  );

  test('the marks go with the extension', async () => {
    await poll('the colour of the marks', () => painted(page));
    await openPanel(driven);
    await driven.removeExtension();
    await poll('the marks to go', async () => !(await painted(page)));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});

test.each(KINDS)('%s: the marks go when the extension is loaded anew', async (kind) => {
  const site = await serve({ folder: 'demo' });
  const driven = await launch(kind);
  try {
    const { page } = driven;
    await page.goto(`${site.origin}/`);
    await readThrough(driven);
    await poll('the colour of the marks', () => painted(page));
    const own = await driven.openTab('panel.html');
    // It takes the page that asks for it along.
    await own
      .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
      .catch(() => undefined);
    await poll('the marks to go', async () => !(await painted(page)));
  } finally {
    await driven.close();
    await site.close();
  }
});
