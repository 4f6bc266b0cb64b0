/** The reader imports files: what they hold is compared, what is broken or hostile changes nothing, and what was begun can be stopped. */
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { scratchFolder } from '../scratch.ts';
import { casePages } from './case-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { axeFaults, KINDS, openPanel, shownText } from './reading.ts';

const pages = casePages('kasenga-flood');
const folder = scratchFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const sentence = (n: number): string =>
  `The council of district ${n} said on Monday that ${n + 20} houses had been damaged by the storm, and that repairs would take ${n + 2} weeks.`;
const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({ id: `${n}`, title: `Storm in district ${n}`, text: `${sentence(n)}\n\n${sentence(n + 1)}` }),
  ).join('\n');

/** Milliseconds for which tasks of 50 ms or more held up the page. */
interface Held {
  held: number;
}

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  let sources: Page;

  beforeAll(async () => {
    site = await serve({ pages });
    driven = await launch(kind);
    sources = await driven.openTab('sources.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const choose = async (...paths: string[]): Promise<void> => {
    await sources.bringToFront();
    const input = (await sources.waitForSelector('#file-import:not([disabled])')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  };
  const told = (): Promise<string[]> => sources.$$eval('#file-results li', (all) => all.map((one) => one.textContent ?? ''));
  const results = (count: number): Promise<string[]> =>
    poll(
      `${count} results`,
      async () => {
        const all = await told();
        return all.length >= count && all;
      },
      60_000,
    );
  const reports = (): Promise<number> =>
    sources.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('crossread');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            if (!db.objectStoreNames.contains('cards')) return resolve(0);
            const all = db.transaction('cards').objectStore('cards').getAll();
            all.onsuccess = () => {
              db.close();
              resolve(all.result.filter((card: { removed?: number }) => card.removed === undefined).length);
            };
          };
        }),
    );

  test('pages of other reports are imported, and the article is compared with them', async () => {
    await choose(file('two.html', pages['/2'] ?? ''), file('three.html', pages['/3'] ?? ''));
    expect(await results(2)).toEqual(['two.html: reports added: 1.', 'three.html: reports added: 1.']);
    expect(await axeFaults(sources)).toEqual([]);
    await driven.page.goto(`${site.origin}/1`);
    await driven.page.bringToFront();
    const panel = await openPanel(driven);
    expect(await shownText(panel)).toMatch(/2 other reports/);
    expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(3);
  });

  test('the reports of one event become a pack, which another reader can import', async () => {
    await choose(file('one.html', pages['/1'] ?? ''));
    await results(1);
    const library = await driven.openTab('library.html');
    await library.waitForSelector('#grouped');
    await library.evaluate(() => {
      const page = globalThis as unknown as { saved?: Blob };
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        page.saved = blob;
        return create(blob);
      };
    });
    await library.click('#grouped');
    await (await library.waitForSelector('button.pack'))?.click();
    await poll('the pack to be saved', async () => /event pack was saved/.test(await shownText(library)));
    const json = await library.evaluate(() => (globalThis as unknown as { saved: Blob }).saved.text());
    await library.close();
    const pack = JSON.parse(json);
    expect(pack).toMatchObject({ format: 'crossread-event-pack', version: 1, reports: [{ outlet: expect.any(String) }, {}, {}] });
    const whole = Object.values(pages).map((page) => page.replaceAll('&amp;', '&'));
    for (const { statements } of pack.reports) {
      expect(statements.length).toBeLessThanOrEqual(10);
      for (const { sentence } of statements) expect(whole.some((page) => page.includes(sentence))).toBe(true);
    }
    await choose(file('pack.json', json), file('spoilt-pack.json', json.replace('"version": 1', '"version": 1, "script": "x"')));
    const said = await results(2);
    expect(said[0]).toBe(`pack.json: reports added: ${pack.reports.length}.`);
    expect(said[1]).toBe('spoilt-pack.json: nothing was taken. This event pack has a mistake at script.');
  });

  test('files with a mistake change nothing, and each is told in a sentence', async () => {
    const before = await reports();
    const html = `<html><body><script>document.title = 'taken over'</script><img src="${site.origin}/1" onerror="alert(1)"></body></html>`;
    await choose(
      file('broken.jsonl', `${lines(30)}\n{"text": `),
      file('archive.zip', new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(50).fill(65)])),
      file('script.html', html),
      file('bad-link.json', JSON.stringify({ text: sentence(1), url: 'javascript:alert(1)' })),
    );
    const said = await results(4);
    expect(said[0]).toBe('broken.jsonl: nothing was taken. Line 31 is no JSON.');
    expect(said[1]).toMatch(/^archive\.zip: nothing was taken\. It is a packed archive/);
    expect(said[2]).toMatch(/^script\.html: nothing was taken/);
    expect(said[3]).toMatch(/^bad-link\.json: nothing was taken\. Report 1 cannot be used because of its field url/);
    expect(await reports()).toBe(before);
    expect(await sources.title()).toBe('Feeds and files');
  });

  test('a file of 100 MB is not even opened', async () => {
    const before = await reports();
    const path = file('huge.jsonl', lines(3));
    truncateSync(path, 100_000_000);
    await choose(path);
    expect((await results(1))[0]).toMatch(/^huge\.jsonl: nothing was taken\. It is too large: 64 MB/);
    expect(await reports()).toBe(before);
  });

  test('a long list is imported without holding up the page', async () => {
    const before = await reports();
    await sources.evaluate(() => {
      const page = globalThis as unknown as Held;
      page.held = 0;
      if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) page.held += duration;
      }).observe({ type: 'longtask' });
    });
    const begun = performance.now();
    await choose(file('many.jsonl', lines(400)));
    expect(await results(1)).toEqual(['many.jsonl: reports added: 400.']);
    const took = performance.now() - begun;
    expect(await reports()).toBe(before + 400);
    const held = await sources.evaluate(() => (globalThis as unknown as Held).held);
    // A share, because a busy machine stretches both; done by the page itself it would be nearly all. Firefox counts no long tasks.
    expect(held).toBeLessThan(took / 4);
  });

  test('an import that is stopped leaves nothing behind', async () => {
    const before = await reports();
    await choose(file('stopped.jsonl', lines(3000).replaceAll('district', 'parish')));
    const stop = await sources.waitForSelector('#files progress[max] ~ button', { timeout: 30_000 });
    await poll('some to be saved', async () => (await reports()) > before, 30_000);
    await stop?.click();
    expect((await results(1))[0]).toMatch(/The import of stopped\.jsonl was stopped/);
    expect(await reports()).toBe(before);
    expect(await driven.errors()).toEqual([]);
  });

  test('so does one whose page is closed in the middle', async () => {
    const before = await reports();
    await choose(file('closed.jsonl', lines(3000).replaceAll('district', 'village')));
    await poll('some to be saved', async () => (await reports()) > before, 30_000);
    await sources.close();
    sources = await driven.openTab('sources.html');
    expect((await results(1))[0]).toMatch(/The import of closed\.jsonl was stopped/);
    expect(await reports()).toBe(before);
  });
});
