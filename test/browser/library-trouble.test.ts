/** No room, no database, a database that the browser throws away: one plain sentence, and the rest goes on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { newsPage } from './case-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { extensionCopy } from './extension-copy.ts';
import { closePopup, KINDS, popupText, readThrough, shownText } from './reading.ts';

const PARAGRAPHS = [
  'A ferry sank off Tessaly on Monday, and 12 people were killed, the harbour office said.',
  'The coast guard of Tessaly said that two boats were searching the bay for survivors, and that the sea was calm.',
  'The ferry had left the harbour of Kaldo at noon for its daily crossing to the islands, its owner said on Tuesday.',
];
const pages = {
  '/short': newsPage('Ferry sinks with 13 dead off Tessaly', PARAGRAPHS, 'Harbour News', '2026-03-02'),
};

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ pages });
});
afterAll(() => site?.close());

/** Clicks "Save" on a page; resolves with what the popup says then. */
async function keep(driven: Driven, path: string): Promise<string> {
  await driven.page.goto(`${site.origin}${path}`);
  const popup = await driven.clickAction();
  await popupText(popup);
  await popup.click('button.keep');
  const told = await poll('an answer', async () => {
    const text = await shownText(popup);
    return /not saved|no room|In your library since/.test(text) && text;
  });
  await closePopup(popup);
  return told;
}

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterAll(() => driven?.close());

  test('the database is thrown away while the background has it open', async () => {
    expect(await keep(driven, '/short')).toMatch(/In your library since/);
    const page = await driven.openTab('panel.html');
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('crossread');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    expect(await readThrough(driven)).toMatch(/Save this report/);
    expect(await keep(driven, '/short')).toMatch(/In your library since/);
    await page.close();
  });

  test('the browser gives no database: the reader is told, the article is checked all the same', async () => {
    const page = await driven.openTab('panel.html');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase('crossread');
          const request = indexedDB.open('crossread', 999); // what a later Crossread would leave behind
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = reject;
        }),
    );
    const text = await keep(driven, '/short');
    expect(text).toMatch(/Your library could not be opened\. The other reports were compared all the same\./);
    expect(text).toMatch(/The browser gives no storage here: the report was not saved\. Everything else goes on\./);
    expect(text).toMatch(/13 and 12/);
    const library = await driven.openTab('library.html');
    await poll('the page to say so', async () => /gives no storage here/.test(await shownText(library)));
  });
});

// An extension with room without limit cannot be filled up in a test: this one lacks that permission. Firefox takes no limit for one origin.
describe.runIf(KINDS.includes('chromium'))('chromium, with little room', () => {
  let driven: Driven;
  beforeAll(async () => {
    const extension = extensionCopy('chromium', (manifest) => ({
      ...manifest,
      permissions: manifest.permissions.filter((one: string) => one !== 'unlimitedStorage'),
    }));
    driven = await launch('chromium', { extension });
  });
  afterAll(async () => {
    await driven?.close();
  });

  test('no room: the reader is told, and the article is checked all the same', async () => {
    const page = await driven.openTab('panel.html');
    const devtools = await page.createCDPSession();
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    // The browser looks how much room there is once in half a minute: the limit stands before the first word is saved.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: driven.origin, quotaSize: usage + 1000 });
    await driven.page.bringToFront();
    const text = await keep(driven, '/short');
    // A browser that could not even make the database does not say why.
    expect(text).toMatch(/(There is no room left|The browser gives no storage here): the report was not saved\./);
    expect(text).toMatch(/13 and 12/);
    const library = await driven.openTab('library.html');
    await poll('the page to say so', async () => /There is no room left|gives no storage here/.test(await shownText(library)));
  });
});
