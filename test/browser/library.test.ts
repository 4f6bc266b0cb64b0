/** The reader saves reports, reads another of the same event, and looks after what was saved. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { casePages } from './case-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { axeFaults, closePopup, KINDS, openPanel, popupText, readThrough, shownText } from './reading.ts';

const pages = casePages('kasenga-flood');

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ pages });
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const save = async (path: string): Promise<void> => {
    await driven.page.goto(`${site.origin}${path}`);
    const popup: Page = await driven.clickAction();
    await popupText(popup);
    await popup.click('button.keep');
    await poll('the report to be saved', async () => /In your library/.test(await shownText(popup)));
    await closePopup(popup);
  };

  test('nothing is saved without a click', async () => {
    await driven.page.goto(`${site.origin}/1`);
    expect(await readThrough(driven)).toMatch(/knows no other report/);
    await driven.page.goto(`${site.origin}/2`);
    expect(await readThrough(driven)).toMatch(/knows no other report/);
  });

  test('two saved, a third read: findings from the library, also when the background was stopped', async () => {
    await save('/2');
    await save('/3');
    await driven.stopBackground();
    await driven.page.goto(`${site.origin}/1`);
    const panel = await openPanel(driven);
    const text = await shownText(panel);
    expect(text).toMatch(/2 other reports/);
    expect(await panel.$$eval('.from', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringMatching(/^From your library, saved on /),
      expect.stringMatching(/^From your library, saved on /),
    ]);
    expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(3);
  });

  test('a saved report that is read again is no other report, and says that it is saved', async () => {
    await driven.page.goto(`${site.origin}/2?utm_source=mail#top`);
    const text = await readThrough(driven);
    expect(text).toMatch(/1 other report of this event/);
    expect(text).toMatch(/In your library since/);
    expect(await driven.errors()).toEqual([]);
  });

  describe('the page of the library', () => {
    let library: Page;
    const titles = () => library.$$eval('.card h2', (all) => all.map((one) => one.textContent));
    const says = (words: RegExp) => poll(`the library to say ${words}`, async () => words.test(await shownText(library)));
    const press = async (selector: string): Promise<void> => {
      await library.waitForSelector(selector);
      await library.$eval(selector, (one) => (one as HTMLElement).click());
    };

    beforeAll(async () => {
      await save('/1');
      library = await driven.openTab('library.html');
    });

    test('shows what is saved, the newest first, and how much room it takes', async () => {
      await says(/3 reports, 0(\.\d{1,2})? of 200 MB on this computer/);
      expect((await titles())[0]).toBe('Zambara flood toll rises to 112 as anger grows over dam release');
      expect(await axeFaults(library)).toEqual([]);
    });

    test('shows the saved text, searches, and brings the reports of one event together', async () => {
      await press('.card details summary');
      await says(/The number of people killed when floodwater from the Kasenga dam/);
      await library.type('#query', 'situaton');
      await poll('the search', async () => (await titles()).length === 1);
      expect(await titles()).toEqual(['ZAMBARA: Luvira Floods. Situation Report No. 3']);
      await library.$eval('#query', (one) => {
        (one as HTMLInputElement).value = '';
        one.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await press('#grouped');
      await says(/3 reports of one event/);
      await press('#grouped');
    });

    test('deletes and brings back', async () => {
      await press('.card .delete');
      await says(/1 report is deleted/);
      expect(await titles()).toHaveLength(2);
      await press('#undo');
      await poll('the report to be back', async () => (await titles()).length === 3);
    });

    test('everything exported, erased and restored: byte for byte what it was', async () => {
      await exported(); // which makes the database of the feeds
      const feed = {
        url: 'https://harbour.example/feed',
        title: 'Harbour',
        state: 'on',
        added: 1,
        due: 1,
        pages: [],
        granted: [],
      };
      await beside({ marks: false }, [feed]);
      const before = await exported();
      expect(before).toContain('"feeds":[{"url":"https://harbour.example/feed","title":"Harbour"}]');
      await beside({}, []);
      await press('#delete-all');
      await says(/3 reports are deleted/);
      await press('#erase');
      await says(/3 reports were erased/);
      await driven.page.goto(`${site.origin}/1`);
      expect(await readThrough(driven)).toMatch(/knows no other report/);
      await library.bringToFront();
      await restored(before);
      await says(/3 reports of the file are in the library/);
      expect(await exported()).toBe(before);
      await driven.page.goto(`${site.origin}/1`);
      expect(await readThrough(driven)).toMatch(/2 other reports/);
    });

    test('a file that is something else changes nothing, and the page says so', async () => {
      await library.bringToFront();
      await restored('{"crossread":"backup","version":1}\n{"text":7}\n');
      await says(/no Crossread library, or it is damaged \(line 2\)/);
      expect(await titles()).toHaveLength(3);
      expect(await driven.errors()).toEqual([]);
    });

    /** Puts settings and feeds in the place of those that are there. */
    const beside = (settings: object, feeds: object[]): Promise<void> =>
      library.evaluate(
        async (chosen, followed) => {
          await (globalThis as unknown as Storing).chrome.storage.local.set({ settings: chosen });
          await new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('crossread-feeds');
            opening.onerror = reject;
            opening.onsuccess = () => {
              const tx = opening.result.transaction('feeds', 'readwrite');
              tx.objectStore('feeds').clear();
              for (const feed of followed) tx.objectStore('feeds').add(feed);
              tx.oncomplete = () => {
                opening.result.close();
                resolve();
              };
            };
          });
        },
        settings,
        feeds,
      );

    /** What the export button gives, taken where the browser would take it. */
    const exported = async (): Promise<string> => {
      await library.evaluate(() => {
        const taken = globalThis as unknown as { file?: Promise<string> };
        delete taken.file;
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          taken.file = blob.text();
          URL.createObjectURL = make;
          return make.call(URL, blob);
        };
      });
      await press('#export');
      return poll('the file', () => library.evaluate(() => (globalThis as unknown as { file?: Promise<string> }).file ?? ''));
    };

    const restored = (text: string): Promise<void> =>
      library.$eval(
        '#restore',
        (one, words) => {
          const files = new DataTransfer();
          files.items.add(new File([words], 'library.jsonl'));
          (one as HTMLInputElement).files = files.files;
          one.dispatchEvent(new Event('change', { bubbles: true }));
        },
        text,
      );
  });
});

/** The storage of settings, as a page of the extension sees it. */
interface Storing {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}
