/** What the reader does in the panel: keys, judgements and notes, order and choice, findings to take along. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressAt } from '../../src/view/fragment.ts';
import { hundreds, MANY, VIEW } from '../panel/fixture.ts';
import { scratchFolder } from '../scratch.ts';
import { type Driven, launch, poll } from './driver.ts';
import { wear, wearFindings } from './faces.ts';
import { axeFaults, KINDS } from './reading.ts';

const titles = (panel: Page): Promise<string[]> => panel.$$eval('.finding h3', (all) => all.map((one) => one.textContent ?? ''));
const chosen = (panel: Page): Promise<string | null> =>
  panel.evaluate(() => document.activeElement?.closest('.finding')?.querySelector('h3')?.textContent ?? null);

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let panel: Page;
  let downloads: string;

  beforeAll(async () => {
    downloads = scratchFolder();
    driven = await launch(kind, { preferences: { 'browser.download.dir': downloads, 'browser.download.folderList': 2 } });
    if (kind === 'chromium') {
      const session = await driven.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
  });
  afterAll(async () => {
    await driven?.close();
  });
  beforeEach(async () => {
    panel = await driven.openTab('panel.html');
  });
  afterEach(async () => {
    await panel.close();
    expect(await driven.errors()).toEqual([]);
  });

  const press = (words: string, index = 0): Promise<void> =>
    panel.evaluate(
      (wanted, at) => {
        const all = [...document.querySelectorAll('button')].filter((one) => one.textContent?.includes(wanted));
        all[at]?.click();
      },
      words,
      index,
    );

  test('keys go from finding to finding, and stay letters where one types', async () => {
    await wearFindings(panel, MANY);
    const all = await titles(panel);
    const isChosen = (title = '') => expect.poll(() => chosen(panel)).toBe(title);
    await panel.keyboard.press('j');
    await isChosen(all[0]);
    await panel.keyboard.press('j');
    await isChosen(all[1]);
    await panel.keyboard.press('k');
    await isChosen(all[0]);
    await panel.keyboard.press('/');
    await panel.keyboard.press('j');
    await expect.poll(() => panel.$eval('#query', (one) => (one as HTMLInputElement).value)).toBe('j');
  });

  test('in a long list, keys that go far come to where they should, and the page does not grow on the way', async () => {
    await panel.setViewport({ width: 240, height: 700 });
    await wearFindings(panel, hundreds(60));
    const place = () =>
      panel.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        const top = document.activeElement?.closest('.finding')?.getBoundingClientRect().top ?? Number.NaN;
        return { height: scrollHeight, left: Math.round(scrollHeight - clientHeight - scrollY), top: Math.round(top) };
      });
    const { height } = await place();
    await panel.keyboard.press('End');
    await poll('the end', async () => (await place()).left <= 1);
    expect((await place()).height).toBe(height);
    const half = await panel.$$('.finding');
    await half[30]?.evaluate((one) => (one as HTMLElement).focus());
    for (const key of ['j', 'j', 'k'] as const) {
      await panel.keyboard.press(key);
      await expect.poll(async () => Math.abs((await place()).top)).toBeLessThanOrEqual(1);
    }
  });

  test('a stopped reading begins anew with one click', async () => {
    await wear(panel, { step: 'problem', problem: { code: 'stopped' } });
    await poll('the way out', () => panel.$('#again'));
    await panel.click('#again');
    // No browser lets an extension read its own page: the new run says so.
    await poll('the new run', () => panel.$eval('h1', (one) => one.textContent?.includes('does not let extensions read')));
    expect(await panel.$('#again')).toBeNull();
  });

  test('what was found stays while the page is read again, and says that it is', async () => {
    await wear(panel, { step: 'reading', earlier: VIEW });
    await poll('the sentence', () => panel.$eval('.again', (one) => getComputedStyle(one).visibility === 'visible'));
    expect((await panel.$$('.finding')).length).toBeGreaterThan(0);
    await wear(panel, { step: 'done', view: VIEW });
    await poll('the end', async () => (await panel.$('.again')) === null);
  });

  test('what is put aside stays so, and comes back with one click; a note stays too', async () => {
    await wearFindings(panel, VIEW);
    const before = await panel.$$eval('.finding.aside', (all) => all.length);
    await press('Not the same thing');
    await poll('the fold', async () => (await panel.$$('.finding.aside')).length === before + 1);
    await expect.poll(() => panel.$eval('header', (one) => one.textContent)).toContain('1 number differs.');
    expect(await axeFaults(panel)).toEqual([]);
    // An ordinary reload never answers in Firefox's extension pages.
    await panel.evaluate(() => {
      document.querySelector('main')?.setAttribute('data-before', '');
      setTimeout(() => location.reload());
    });
    await poll('the fold, anew', () => panel.$('main:not([data-before]) .finding.aside'));
    await press('Undo');
    await poll('the finding', async () => (await panel.$$('.finding.aside')).length === 0);
    await press('Note');
    const field = await poll('the note', () => panel.$('textarea'));
    await field.type('ask the mayor');
    await panel.keyboard.press('Tab');
    await press('Useful');
    await poll('the judgement', () => panel.$('[aria-pressed="true"]'));
    await expect.poll(() => panel.$eval('textarea', (one) => one.value)).toBe('ask the mayor');
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('order and choice', async () => {
    await wearFindings(panel, MANY);
    await panel.$eval('.arranging', (one) => {
      (one as HTMLDetailsElement).open = true;
    });
    const [order, only, teller] = await panel.$$('.arranging select');
    const given = await titles(panel);
    await order?.select('place');
    await expect.poll(() => titles(panel)).not.toEqual(given);
    expect((await titles(panel)).toSorted()).toEqual(given.toSorted());
    await only?.select('name');
    await poll('the choice', async () => (await panel.$$('section:has(h2) .finding')).length === 2); // and that of the article with itself
    await only?.select('');
    await teller?.select('parts');
    await poll('the choice', async () => (await titles(panel)).some((title) => title === 'People moved'));
    expect(await axeFaults(panel)).toEqual([]);
  });

  test.each([
    ['page', 'html', /^<!doctype html>[\s\S]*<h2>People killed, headline<\/h2>/],
    ['json', 'json', /"about": "People killed in the landslide"/],
    ['csv', 'csv', /^difference,relation,value,source,outlet,published,digest,sentence,url,judgement,note\r\n/],
  ])('saves as %s', async (form, ending, expected) => {
    await wearFindings(panel, VIEW);
    await panel.$eval('.toolbar details', (one) => {
      (one as HTMLDetailsElement).open = true;
    });
    await panel.click(`[data-form="${form}"]`);
    const name = await poll('the file', async () => readdirSync(downloads).find((one) => one.endsWith(`.${ending}`)));
    await poll('its words', async () => expected.test(readFileSync(join(downloads, name), 'utf8')));
  });

  test('a sentence leads to its very place in the other report, a digest to the report', async () => {
    await wearFindings(panel, VIEW);
    const links = await panel.$$eval('.quote a', (all) => all.map(({ href }) => href));
    expect(links).toContain(
      addressAt('https://agency.example/1', 'Fourteen people died in the landslide at Orvane, said the mayor.'),
    );
    expect(links).toContain('https://valley.example/slide');
  });

  test('copies one finding with its links', async () => {
    await wearFindings(panel, VIEW);
    await panel.bringToFront();
    await panel.click('.actions button:last-of-type');
    await poll('the word', () => panel.$eval('#notice', (one) => one.textContent === 'Copied.'));
  });

  test('copies all of them as Markdown, as they can be pasted', async () => {
    await wearFindings(panel, VIEW);
    await panel.bringToFront();
    await panel.$eval('.toolbar details', (one) => {
      (one as HTMLDetailsElement).open = true;
    });
    await panel.click('[data-form="markdown"]');
    await poll('the word', () => panel.$eval('#notice', (one) => one.textContent === 'Copied.'));
    await panel.click('.finding .actions button:nth-of-type(3)');
    const note = await poll('a field to paste into', () => panel.$('textarea'));
    await note.focus();
    await panel.keyboard.down('Control');
    await panel.keyboard.press('v');
    await panel.keyboard.up('Control');
    const pasted = await poll('the words', () => note.evaluate((one) => one.value));
    for (const words of [
      '# Landslide kills 14 above Orvane',
      '## People killed in the landslide',
      '](https://valley.example/slide)',
    ])
      expect(pasted).toContain(words);
  });
});
