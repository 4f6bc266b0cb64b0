/** Reports are pushed to a real OpenSearch with the command, and found from the extension whose library is empty. Skipped where none can be started. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { type Cluster, cannotStart, startCluster } from '../opensearch/cluster.ts';
import { scratchFolder } from '../scratch.ts';
import { casePages } from './case-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { granting } from './granting.ts';
import { axeFaults, KINDS, openPanel, panelSays, shownText } from './reading.ts';

const minute = 60_000;
const CASE = 'test/cases/kasenga-flood';
const why = await cannotStart();
if (why !== undefined) console.log(why);

interface Extension {
  chrome: { storage: { local: { get(key: string): Promise<object> } } };
}

describe.skipIf(why !== undefined)('OpenSearch', () => {
  let cluster: Cluster;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ pages: casePages('kasenga-flood') });
    cluster = await startCluster(2);
  }, 5 * minute);
  afterAll(async () => {
    await cluster?.close();
    await site?.close();
  });

  test('crossread push', async () => {
    const file = join(scratchFolder(), 'reports.jsonl');
    const { reports } = JSON.parse(readFileSync(`${CASE}/gold.json`, 'utf8'));
    const lines = reports
      .slice(1)
      .map((one: { id: string; file: string; outlet?: string; published?: string; headline?: string }) =>
        JSON.stringify({
          id: one.id,
          outlet: one.outlet,
          published: one.published,
          title: one.headline,
          text: readFileSync(`${CASE}/${one.file}`, 'utf8'),
        }),
      );
    writeFileSync(file, `${lines.join('\n')}\n`);
    const push = () =>
      promisify(execFile)(process.execPath, ['dist/cli.mjs', 'push', '--opensearch', cluster.urls[0] ?? '', file]);
    expect((await push()).stdout).toBe(`${lines.length} stored\n`);
    expect((await push()).stdout).toBe(`0 stored, ${lines.length} there already\n`);
  });

  describe.each(KINDS)('%s', (kind) => {
    let driven: Driven;

    beforeAll(async () => {
      driven = await launch(kind, granting(kind, ['http://127.0.0.1/*']));
    });
    afterAll(async () => {
      await driven?.close();
    });

    const settle = async (address: string, index = 'crossread'): Promise<string> => {
      const tab = await driven.openTab('options.html');
      await tab.waitForSelector('#server-url');
      for (const [field, value] of [
        ['url', address],
        ['index', index],
      ] as const) {
        await tab.$eval(`#server-${field}`, (one) => (one as HTMLInputElement).select());
        await tab.type(`#server-${field}`, value);
      }
      await tab.click('#server-save');
      const said = await poll('an answer', () =>
        tab.$eval('#server-says', ({ textContent: says }) => says !== '' && !says?.startsWith('Asking') && says),
      );
      expect(await axeFaults(tab)).toEqual([]);
      await tab.close();
      return String(said);
    };
    const read = async (): Promise<Page> => {
      await driven.page.bringToFront();
      await driven.page.goto(`${site.origin}/1`);
      return openPanel(driven);
    };

    test('without a server nothing is known', async () => {
      await panelSays(await read(), /knows no other report/);
    });

    test('what is typed wrong is told, and nothing is kept', async () => {
      expect(await settle('https://desk:word@search.example')).toMatch(/^This is no address of a server/);
      expect(await settle(cluster.urls[0] ?? '', 'My Index')).toMatch(/^The name of an index/);
      const tab = await driven.openTab('panel.html');
      expect(await tab.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get('server'))).toEqual({});
      await tab.close();
    });

    test('an index that is not there is told', async () => {
      // Saved again where the server, only just started, was too slow to answer.
      await expect.poll(() => settle(cluster.urls[0] ?? '', 'other')).toMatch(/has no such index\. It is saved all the same/);
    });

    test('findings from the server, the library is empty', async () => {
      const [, url = ''] = cluster.urls;
      await expect.poll(() => settle(`${url}/`)).toBe('Saved. The server answers; reports in the index: 4.');
      // A server that has only just started may be too slow for the first question: the article is read again.
      const panel = await poll('the reports of the server', async () => {
        const now = await read();
        return (await now.$('.from')) && now;
      });
      const from = await panel.$$eval('.from', (all) => all.map((one) => one.textContent));
      expect(from.length).toBeGreaterThanOrEqual(2);
      expect(new Set(from)).toEqual(new Set([`From the server ${new URL(url).host}`]));
      expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(3);
    });

    test('a node that is gone: one sentence, and the rest goes on', async () => {
      const [, url = ''] = cluster.urls;
      await cluster.stop(1);
      const panel = await read();
      await panelSays(panel, new RegExp(`The server ${new URL(url).host} cannot be reached\\.`));
      await panelSays(panel, /knows no other report/);
      await cluster.start(1);
      expect(await driven.errors()).toEqual([]);
    });

    test('removed in the settings, it is asked no more', async () => {
      const tab = await driven.openTab('options.html');
      await (await poll('the button', () => tab.$('#server-remove'))).click();
      await poll('the word', () => tab.$eval('#server-says', (one) => /removed/.test(one.textContent ?? '')));
      expect(await tab.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get('server'))).toEqual({});
      await tab.close();
      const panel = await read();
      await expect.poll(() => shownText(panel)).not.toContain('The server');
    });
  });
});
