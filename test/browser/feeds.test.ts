/** The reader adds a feed, it is read out of sight, and an article of the same event is compared with what came from it. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STARTERS } from '../../src/library/feeds/starters.ts';
import { TRICKS } from '../library/hostile.ts';
import { casePages } from './case-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { feedServer, type Reply, rssOf } from './feed-server.ts';
import { granting } from './granting.ts';
import { axeFaults, KINDS, openPanel, shownText } from './reading.ts';

const TEASER = 'Rescue crews searched the valley on Monday after the river had burst its banks, officials said.';
const pages = Object.fromEntries(
  Object.entries(casePages('kasenga-flood')).map(([path, body]): [string, Reply] => [path, { body }]),
);

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof feedServer>>;
  let elsewhere: Awaited<ReturnType<typeof feedServer>>;
  let sources: Page;

  beforeAll(async () => {
    site = await feedServer({ ...pages });
    elsewhere = await feedServer({ '/secret': { body: 'secret' } });
    site.replies['/feed'] = rssOf(
      'Valley News',
      [2, 3].map((n) => ({ title: `Report ${n} of the flood`, link: `${site.origin}/${n}`, text: TEASER })),
    );
    driven = await launch(kind, granting(kind, ['http://127.0.0.1/*']));
    sources = await driven.openTab('sources.html');
  });
  afterAll(async () => {
    await driven?.close();
    site?.close();
    elsewhere?.close();
  });

  const says = (words: RegExp): Promise<boolean> =>
    poll(`the page to say ${words}`, async () => words.test(await shownText(sources)), 30_000);
  const click = async (words: string): Promise<void> => {
    const button = await poll(`a button "${words}"`, async () => {
      const all = await sources.$$('button');
      for (const one of all) if ((await one.evaluate((element) => element.textContent)) === words) return one;
      return undefined;
    });
    await button.click();
  };
  /** What was looked at before still stands there until the background has heard of it: the next look must not be taken for it. */
  const leave = async (): Promise<void> => {
    await click('Leave it');
    await poll('what is left to be gone', async () => !/Leave it/.test(await shownText(sources)));
  };
  const look = async (url: string): Promise<void> => {
    await sources.bringToFront();
    await sources.click('#feed-address', { count: 3 });
    await sources.type('#feed-address', url);
    await click('Look at it');
  };

  test('nothing is asked of anybody before a feed is added', async () => {
    await says(/You follow no feeds/);
    expect(await axeFaults(sources)).toEqual([]);
    expect(site.asked).toEqual([]);
  });

  test('feeds to begin with are offered by region, and none of them is followed', async () => {
    await sources.$eval('details:has(.starters) > summary', (summary) => (summary as HTMLElement).click());
    const offered = await sources.$$eval('.starters button', (all) =>
      all.map((button) => [button.textContent, (button as HTMLButtonElement).disabled]),
    );
    expect(offered).toEqual(STARTERS.map(({ name }) => [name, false]));
    expect(await sources.$$eval('details:has(.starters) h3', (all) => all.length)).toBe(7);
    expect(await axeFaults(sources)).toEqual([]);
    await says(/You follow no feeds/);
    await sources.$eval('details:has(.starters) > summary', (summary) => (summary as HTMLElement).click());
  });

  test('a feed is looked at, followed and read with its pages', async () => {
    await look(`${site.origin}/feed`);
    await says(/Valley News[\s\S]*Reports in the feed: 2/);
    expect(site.asked.map(({ path }) => path)).toEqual(['/feed']);
    await click('Follow');
    await says(/Reports taken into your library: 2/);
    expect(site.asked.map(({ path }) => path)).toEqual(['/feed', '/feed', '/robots.txt', '/2', '/3']);
    for (const { headers } of site.asked) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    expect(await axeFaults(sources)).toEqual([]);
  });

  test('a second reading asks for changes alone', async () => {
    site.replies['/feed'] = { status: 304 };
    await click('Read now');
    await poll('the feed to be asked again', async () => site.asked.length === 6);
    expect(site.asked[5]).toMatchObject({ path: '/feed', headers: { 'if-none-match': '"first"' } });
    await says(/Last read/);
  });

  test('an article of the same event is compared with the reports of the feed', async () => {
    await driven.stopBackground();
    await driven.page.goto(`${site.origin}/1`);
    const panel = await openPanel(driven);
    expect(await shownText(panel)).toMatch(/2 other reports/);
    expect(await panel.$$eval('.finding', (all) => all.length)).toBeGreaterThan(3);
  });

  test('a feed that leads to a host that was not allowed is not followed there', async () => {
    site.replies['/moved'] = { status: 302, headers: { location: `http://localhost:${elsewhere.port}/secret` } };
    await look(`${site.origin}/moved`);
    await says(/leads to another host/);
    expect(elsewhere.asked).toEqual([]);
    await leave();
  });

  test('what is no feed is told in a sentence', async () => {
    await look(`${site.origin}/1`);
    await says(/is no feed/);
    await leave();
    await sources.click('#feed-address', { count: 3 });
    await sources.type('#feed-address', 'javascript:alert(1)');
    await click('Look at it');
    await says(/no web address/);
  });

  test('a hostile feed and its page: nothing is executed, no host is asked that was not allowed', async () => {
    const evil = `localhost:${elsewhere.port}`;
    const tricks = TRICKS.map((trick) => trick.slice(0, 5000).replaceAll('evil.example', evil));
    const words = 'The council said that repairs would take two weeks. '.repeat(20);
    const items = tricks.map((trick, n) => ({
      title: `Storm ${n} ${trick.slice(0, 300)}`,
      link: `http://${evil}/${n}`,
      text: `${words} ${trick}`,
    }));
    const page = `<html lang="en"><head><title>Storm</title>${tricks.slice(0, 15).join('')}</head><body onload="alert(1)"><article><h1>Storm</h1><p>${words}</p>${tricks.slice(0, 20).join('')}</article></body></html>`;
    site.replies['/evil'] = { body: page };
    site.replies['/bad'] = rssOf('Bad news', [{ title: 'A page', link: `${site.origin}/evil`, text: TEASER }, ...items]);
    await look(`${site.origin}/bad`);
    await says(/Bad news/);
    await click('Follow');
    const row = `li[data-feed="${site.origin}/bad"]`;
    const isRead = (): Promise<boolean> =>
      sources.$eval(row, (one) => /Reports taken into your library: [1-9]/.test(one.textContent ?? ''));
    await poll('the feed to be read', isRead, 60_000);
    expect(site.asked.map(({ path }) => path)).toContain('/evil');
    expect(elsewhere.asked).toEqual([]);
    expect(await sources.title()).toBe('Feeds and files');
    expect(
      await sources.evaluate(() => document.querySelectorAll('#root img, #root script, #root iframe, #root svg').length),
    ).toBe(0);
    const buttons = await sources.$$(`${row} button`);
    await buttons.at(-1)?.click();
    await poll('the feed to be gone', async () => !/Bad news/.test(await shownText(sources)));
  });

  test('a feed and a page of 100 MB are cut off at their limits, and so is what unpacks to that', async () => {
    const HUGE = 100_000_000;
    const open = '<?xml version="1.0"?><rss version="2.0"><channel><title>Endless</title><description>';
    site.replies['/huge'] = { type: 'application/rss+xml', body: open, more: HUGE };
    await look(`${site.origin}/huge`);
    await says(/larger than Crossread reads/);
    expect(site.sent['/huge']).toBeLessThan(HUGE / 3);
    await leave();
    const packed = gzipSync(Buffer.concat([Buffer.from(open), Buffer.alloc(HUGE, 'All of it is one and the same word. ')]));
    site.replies['/bomb'] = { type: 'application/rss+xml', body: packed, headers: { 'content-encoding': 'gzip' } };
    await look(`${site.origin}/bomb`);
    await says(/larger than Crossread reads/);
    await leave();
    site.replies['/long-page'] = { body: '<html lang="en"><body><article><h1>Flood</h1><p>', more: HUGE };
    site.replies['/long'] = rssOf('Long pages', [{ title: 'A long page', link: `${site.origin}/long-page`, text: TEASER }]);
    await look(`${site.origin}/long`);
    await says(/Long pages/);
    await click('Follow');
    const row = `li[data-feed="${site.origin}/long"]`;
    await poll(
      'the feed to be read',
      () => sources.$eval(row, (one) => /Reports taken into your library: 1/.test(one.textContent ?? '')),
      60_000,
    );
    expect(site.sent['/long-page']).toBeLessThan(HUGE / 3);
    const buttons = await sources.$$(`${row} button`);
    await buttons.at(-1)?.click();
    await poll('the feed to be gone', async () => !/Long pages/.test(await shownText(sources)));
  });

  /** How often the site was asked, once it is left alone for longer than the pace between two requests. */
  const rest = (): Promise<number> =>
    poll('the site to be left alone', async () => {
      const asked = site.asked.length;
      await new Promise((next) => setTimeout(next, 2_500));
      return site.asked.length === asked && asked;
    });

  test('a paused feed is not asked; a removed one is gone', async () => {
    await click('Pause');
    await says(/Paused\./);
    const before = await rest(); // what had begun before ends
    await click('Remove');
    await says(/You follow no feeds/);
    expect(site.asked).toHaveLength(before);
    // Firefox writes down what the policy kept the page from.
    expect(
      (await driven.errors()).filter(
        (one) => !/blocked the loading of a resource \(connect-src\) at http:\/\/localhost/.test(one),
      ),
    ).toEqual([]);
  });
});
