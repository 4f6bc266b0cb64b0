/** The settings page: every choice is kept and acts at once, everything can be erased, and the measure can be taken. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GROUPS, KINDS as MEASURED, measureCases, type Shares, shareName } from '../../src/measure/measure.ts';
import { LANGUAGES } from '../../src/model.ts';
import { numberWords } from '../../src/view/text.ts';
import { allMessages } from '../conventions/messages.ts';
import { readCases, SET_ASIDE } from '../eval/cases.ts';
import { loadEngine } from '../eval/engine.ts';
import { type Driven, launch, poll } from './driver.ts';
import { axeFaults, KINDS } from './reading.ts';

/** What a page of the extension may use of the browser, under the name that both browsers know. */
interface Storing {
  chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> } } };
}

const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as Storing).chrome.storage.local.get(null));

let measuredOnNode: Shares | undefined;
function onNode(): Shares {
  measuredOnNode ??= measureCases(loadEngine(), { cases: readCases(), setAside: [...SET_ASIDE] }, () => undefined);
  return measuredOnNode;
}

const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  const open = async (): Promise<Page> => {
    const page = await driven.openTab('options.html');
    await poll('the page', () => page.$('#accuracy tbody td'));
    return page;
  };
  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterAll(() => driven?.close());

  test('the browser opens it as the page of settings, from the panel', async () => {
    const panel = await driven.openTab('panel.html');
    await (await poll('the way', () => panel.$('#settings'))).click();
    await poll('the page', async () => {
      // An address may be told late: the pages themselves know it.
      const pages = await driven.browser.pages();
      const shown = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname).catch(() => '')));
      return shown.includes('/options.html');
    });
    for (const page of await driven.browser.pages()) if (page !== driven.page) await page.close();
  });

  test('what is chosen is kept, and acts at once in every open page', async () => {
    const page = await open();
    const panel = await driven.openTab('panel.html');
    await page.bringToFront();
    await page.click('input[value="dark"]');
    await page.click('input[name="marks"]');
    await page.select('#language-choice', 'de');
    await poll('German', () => page.evaluate(() => document.documentElement.lang === 'de'));
    expect(await stored(page)).toMatchObject({ settings: { appearance: 'dark', marks: false, language: 'de' } });
    expect(await page.title()).toBe(allMessages().de['settingsTitle']);
    await poll('the other page', () => panel.evaluate(() => document.documentElement.lang === 'de'));
    expect(await panel.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.close();
    const again = await open();
    expect(await again.$eval('input[name="marks"]', (one) => (one as HTMLInputElement).checked)).toBe(false);
    expect(await again.$eval('#language-choice', (one) => (one as HTMLSelectElement).value)).toBe('de');
    await again.select('#language-choice', 'auto');
    await poll('English', () => again.evaluate(() => document.documentElement.lang === 'en'));
    await again.close();
    await panel.close();
  });

  test('the shortcut of the toolbar button is told', async () => {
    const page = await open();
    await poll('the keys', () => page.$eval('.shortcuts', (one) => /Cross-check this page/.test(one.textContent ?? '')));
    const keys = await page.$eval('.shortcuts dd', (one) => one.textContent ?? '');
    expect(keys).toMatch(/Alt\+Shift\+K|⌥⇧K/);
    await page.close();
  });

  test('everything is erased, but only after a second click', async () => {
    const page = await open();
    await page.evaluate(async () => {
      await (globalThis as unknown as Storing).chrome.storage.local.set({ settings: { appearance: 'dark' }, other: 1 });
      await new Promise<void>((done, failed) => {
        const request = indexedDB.open('crossread-test');
        request.onupgradeneeded = () => request.result.createObjectStore('a');
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => failed(request.error);
      });
    });
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await page.click('#erase');
    expect(await page.$eval('dialog', (one) => one.textContent)).toMatch(/cannot be undone/);
    expect(await axeFaults(page)).toEqual([]);
    await page.click('dialog button.simple');
    expect(await databases()).toContain('crossread-test');
    expect(await stored(page)).toMatchObject({ other: 1 });
    await page.click('#erase');
    await page.click('#erase-confirm');
    await poll('the end', () => page.$eval('#erased', (one) => /Everything is erased/.test(one.textContent ?? '')));
    expect(await databases()).toEqual([]);
    expect(await stored(page)).toEqual({});
    await poll('the defaults', () => page.$eval('input[value="system"]', (one) => (one as HTMLInputElement).checked));
    await page.close();
  });

  test('the measure is taken in the browser, beside what is on record', async () => {
    const page = await open();
    await page.click('#measure');
    await poll('progress', () => page.$eval('progress', (one) => one.value > 0 && one.max > one.value), 60_000);
    await page.click('.progress button');
    await poll('the button to be back', () => page.$('#measure'));
    await page.click('#measure');
    await poll(
      'the result',
      () => page.$eval('#measured', (one) => /Measured in this browser/.test(one.textContent ?? '')),
      200_000,
    );
    const rows = await page.$$eval('#accuracy tbody tr', (all) =>
      all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? '')),
    );
    expect(rows).toHaveLength(10);
    // What it measures is what the same engine comes to on Node.
    const percent = (group: (typeof GROUPS)[number], kind: (typeof MEASURED)[number], share: 'precision' | 'recall'): string => {
      const value = onNode()[shareName(group, kind, share)];
      return value === undefined ? '–' : numberWords(value, { style: 'percent' });
    };
    const expected = GROUPS.flatMap((group) =>
      MEASURED.map((kind) => [percent(group, kind, 'precision'), percent(group, kind, 'recall')]),
    );
    expect(rows.map((cells) => cells.slice(2))).toEqual(expected);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewport({ width: 240, height: 700 });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  }, 300_000); // it measures twice, here and in the browser

  test('by keyboard alone: every link, choice and button is reached', async () => {
    const page = await open();
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button, input, select, summary')];
      const choices = all.filter((one) => (one as HTMLInputElement).type === 'radio').length;
      const hidden = all.filter((one) => one.closest('dialog:not([open]), details:not([open]) > :not(summary), [hidden]')).length;
      return all.length - hidden - choices + 1; // of radio buttons one is a stop
    });
    const reached = new Set<number>();
    for (let step = 0; step < wanted + 4; step++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => [...document.querySelectorAll('body *')].indexOf(document.activeElement as Element));
      if (stop >= 0) reached.add(stop);
    }
    expect(reached.size).toBe(wanted);
    await page.close();
  });

  test.each(LANGUAGES)('axe has nothing to say, and nothing is cut off: %s', async (language) => {
    const page = await open();
    await page.select('#language-choice', language);
    await poll(language, () => page.evaluate((some) => document.documentElement.lang === some, language));
    for (const width of [240, 360, 800]) {
      await page.setViewport({ width, height: 700 });
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
    }
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
