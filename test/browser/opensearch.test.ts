/** Reports are pushed to a real OpenSearch with the command, and found from the extension whose library is empty. Skipped where none can be started. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { type Cluster, cannotStart, startCluster } from '../opensearch/cluster.ts';
import { casePages } from './case-pages.ts';
import { type Driven, launch } from './driver.ts';
import { granted } from './granted.ts';
import { KINDS, openPanel, panelRest, shownText } from './reading.ts';

const minute = 60_000;
const CASE = 'test/cases/kasenga-flood';
const why = await cannotStart();
if (why !== undefined) console.log(why);

interface Extension {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    permissions: { request(wanted: object): Promise<boolean> };
  };
}

describe.skipIf(why !== undefined)('OpenSearch', () => {
  let cluster: Cluster;
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crossread-'));
    site = await serve({ pages: casePages('kasenga-flood') });
    cluster = await startCluster(2);
  }, 2 * minute);
  afterAll(async () => {
    await cluster?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('crossread push', async () => {
    const file = join(folder, 'reports.jsonl');
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
      driven = await launch(kind, granted(kind, ['http://127.0.0.1/*']));
    });
    afterAll(async () => {
      await driven?.close();
    });

    const useServer = async (url: string): Promise<void> => {
      const tab = await driven.openTab('panel.html');
      await tab.evaluate(
        (server) => {
          const { storage, permissions } = (globalThis as unknown as Extension).chrome;
          const button = document.createElement('button');
          button.id = 'use';
          button.onclick = async () => {
            await permissions.request({ origins: ['http://127.0.0.1/*'] }); // allowed inside a click alone
            await storage.local.set({ server });
            button.id = 'used';
          };
          document.body.prepend(button);
        },
        { url, index: 'crossread' },
      );
      await tab.click('#use');
      await tab.waitForSelector('#used');
      await tab.close();
    };
    const read = async (): Promise<Page> => {
      await driven.page.bringToFront();
      await driven.page.goto(`${site.origin}/1`);
      const panel = await openPanel(driven);
      await panelRest(panel);
      return panel;
    };

    test('without a server nothing is known', async () => {
      expect(await shownText(await read())).toContain('knows no other report');
    });

    test('findings from the server, the library is empty', async () => {
      const [, url = ''] = cluster.urls;
      await useServer(url);
      const panel = await read();
      const from = await panel.$$eval('.from', (all) => all.map((one) => one.textContent));
      expect(from.length).toBeGreaterThanOrEqual(2);
      expect(new Set(from)).toEqual(new Set([`From the server ${new URL(url).host}`]));
      expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(3);
    });

    test('a node that is gone: one sentence, and the rest goes on', async () => {
      const [, url = ''] = cluster.urls;
      await cluster.stop(1);
      const text = await shownText(await read());
      expect(text).toContain(`The server ${new URL(url).host} cannot be reached.`);
      expect(text).toContain('knows no other report');
      await cluster.start(1);
      expect(await driven.errors()).toEqual([]);
    });
  });
});
