/** Every face of popup and panel: read by axe, and pictured at two widths in both colour schemes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import type { CheckView, PageState, Progress } from '../../src/model.ts';
import { headWords } from '../../src/panel/head.tsx';
import { problemWords, progressWords } from '../../src/view/problems.ts';
import { counts } from '../../src/view/summary.ts';
import { text } from '../../src/view/text.ts';
import { VIEW } from '../panel/fixture.ts';
import '../view/in-english.ts';
import { type Driven, launch, poll } from './driver.ts';
import { FACES, type Face, wear, wearFindings } from './faces.ts';
import { axeFaults, endAnimations, KINDS, panelRest, readThrough, sessionStates } from './reading.ts';

const PICTURES = 'build/pictures';
/** Firefox's narrowest sidebar, Chromium's panel, and one that was drawn wide. */
const WIDTHS = [240, 360, 800];

/** The heading of a face: what the page says of a check, else a sentence; `reading` says which while a page is read for the first time. */
function headingOf(face: Face, { checked, reading }: Headings): string {
  if (face.step === 'problem') return problemWords(face.problem).says;
  const view = face.step === 'done' ? face.view : face.earlier;
  return view ? checked(view) : reading(face.step === 'reading' ? face.progress : undefined);
}

interface Headings {
  checked: (view: CheckView) => string;
  reading: (progress: Progress | undefined) => string;
}

/** The panel says what was found: the article's headline stands beside it. */
const PANEL: Headings = { checked: (view) => headWords(counts(view))[0], reading: () => text('reading') };
const POPUP: Headings = { checked: ({ check }) => check.article.title ?? text('noHeadline'), reading: progressWords };

async function showFace(page: Page, face: Face, headings: Headings): Promise<void> {
  await wear(page, face);
  const heading = headingOf(face, headings);
  await poll(heading, () => page.evaluate((some) => document.querySelector('h1')?.textContent === some, heading));
  if (face.step === 'done') await panelRest(page);
}

describe.each(
  KINDS.flatMap((kind) => [
    { kind, dark: false },
    { kind, dark: true },
  ]),
)('$kind, dark: $dark', ({ kind, dark }) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    site = await serve({ folder: 'demo' });
    driven = await launch(kind, { dark });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  afterEach(async () => {
    for (const page of await driven.browser.pages()) if (page !== driven.page) await page.close();
  });

  const picture = async (page: Page, name: string, width: number): Promise<void> => {
    await page.setViewport({ width, height: 760 });
    await endAnimations(page);
    // The document must not be wider than the window: nothing is cut off at 240 pixels.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const path = `${PICTURES}/${kind}-${name}-${width}-${dark ? 'dark' : 'light'}.png`;
    writeFileSync(path, await page.screenshot({ fullPage: true }));
  };

  test.each(FACES)('panel: %s', async (name, face) => {
    const page = await driven.openTab('panel.html');
    await showFace(page, face, PANEL);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    for (const width of WIDTHS) await picture(page, `panel-${name}`, width);
    expect(await axeFaults(page)).toEqual([]);
  });

  test.each(FACES)('popup: %s', async (name, face) => {
    const page = await driven.openTab('popup.html');
    await poll('its own reading', () => page.evaluate(() => document.querySelector('#root')?.ariaBusy === 'false'));
    await showFace(page, face, POPUP);
    await picture(page, `popup-${name}`, 360);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('the panel on the demo article', async () => {
    await driven.page.goto(`${site.origin}/`);
    await readThrough(driven);
    const page = await driven.openTab('panel.html');
    const [state] = (await sessionStates(page)).filter((one: PageState) => one.url === `${site.origin}/`);
    if (state?.step !== 'done') throw new Error('the demo article was not read');
    await wearFindings(page, state.view);
    for (const width of WIDTHS) await picture(page, 'panel-demo', width);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('by keyboard alone: every sentence of the article and every fold is reached', async () => {
    const page = await driven.openTab('panel.html');
    await wearFindings(page, VIEW);
    await page.bringToFront();
    await page.click('.name'); // a window that nobody touched has no focus to show
    // What lies within a closed fold is no stop.
    const stops = 'button, summary, a[href], input, select, textarea';
    const wanted = await page.$$eval(stops, (all) => all.filter((one) => one.checkVisibility()).length);
    const reached = new Set<string>();
    for (let step = 0; step < wanted + 2; step++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate((any) => {
        const one = document.activeElement;
        // Behind the last stop the focus goes to the browser's own bars, and the page's active element says nothing.
        if (!one || one === document.body || !document.hasFocus()) return '';
        return `${[...document.querySelectorAll(any)].indexOf(one)} ${getComputedStyle(one).outlineStyle}`;
      }, stops);
      if (focused !== '') reached.add(focused);
    }
    expect([...reached].filter((one) => !one.endsWith(' solid'))).toEqual([]); // every stop shows its outline
    expect(reached.size).toBe(wanted);
  });
});
