/** What some readers need: everything at twice the size, colours of their own, nothing that moves. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, launch, poll } from './driver.ts';
import { FACES, wear } from './faces.ts';
import { axeFaults, KINDS, panelRest } from './reading.ts';

/** What Chromium pretends to the page; Firefox has preferences for it, which are set before it starts. */
async function pretend(page: Page, kind: string, name: string, value: string): Promise<void> {
  if (kind === 'chromium')
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  expect(await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`)).toBe(true);
}

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;

  afterEach(async () => {
    for (const page of await driven.browser.pages()) if (page !== driven.page) await page.close();
  });

  describe('at twice the size', () => {
    beforeAll(async () => {
      driven = await launch(kind);
    });
    afterAll(() => driven?.close());

    // A panel of 360 pixels is 180 wide at 200 %; twice the letters alone leave it its 360.
    test.each(FACES)('panel: %s', async (_, face) => {
      const page = await driven.openTab('panel.html');
      await wear(page, face);
      await poll('the face', () => page.$('h1'));
      if (face.step === 'done') await panelRest(page);
      const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.setViewport({ width: 180, height: 760 });
      expect(await tooWide()).toBeLessThanOrEqual(0);
      await page.setViewport({ width: 360, height: 760 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await tooWide()).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  describe('with colours of the reader’s own, and nothing that moves', () => {
    beforeAll(async () => {
      driven = await launch(kind, {
        preferences: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 },
      });
    });
    afterAll(() => driven?.close());

    test('forced colours: every mark of a drawing has the colour of the text, what differs in a sentence stands out', async () => {
      const page = await driven.openTab('panel.html');
      await pretend(page, kind, 'forced-colors', 'active');
      const [, many] = FACES.find(([name]) => name === 'many') ?? [];
      if (!many) throw new Error('the face is gone');
      await wear(page, many);
      await poll('the findings', () => page.$('.finding .strip .mark'));
      await panelRest(page);
      const seen = await page.evaluate(() => {
        const shown = (selector: string, name: string): string[] => [
          ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).getPropertyValue(name))),
        ];
        return {
          text: shown('body', 'color'),
          paper: shown('body', 'background-color'),
          bars: shown(':is(.strip, .key) .mark .bar', 'stroke'),
          points: shown(':is(.strip, .key) .mark :is(circle:not(.ring, .copy), path)', 'fill'),
          marked: shown('.quote mark', 'background-color'),
        };
      });
      expect(seen.bars).toEqual(seen.text);
      expect(seen.points).toEqual(seen.text);
      expect(seen.marked).toHaveLength(1);
      expect(seen.marked).not.toEqual(seen.paper);
    });

    test('reduced motion: nothing moves while a page is read', async () => {
      const page = await driven.openTab('panel.html');
      await pretend(page, kind, 'prefers-reduced-motion', 'reduce');
      for (const [, face] of FACES.filter(([, { step }]) => step === 'reading')) {
        await wear(page, face);
        await poll('the face', () => page.$('[aria-busy="true"]'));
        // What turns up after a while without moving is no motion.
        const moving = await page.evaluate(() =>
          document.getAnimations().flatMap((one) => (one instanceof CSSAnimation ? [one.animationName] : ['transition'])),
        );
        expect(moving.filter((name) => name !== 'turn-up')).toEqual([]);
      }
    });
  });
});
