/** The browser's own question for a host: nothing is asked of anybody before the reader has said yes to it. Chromium's cannot be answered by a program. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driven, launch, poll } from './driver.ts';
import { feedServer, rssOf } from './feed-server.ts';
import { shownText } from './reading.ts';

let driven: Driven;
let site: Awaited<ReturnType<typeof feedServer>>;
let sources: Page;

beforeAll(async () => {
  site = await feedServer({});
  const words = 'Rescue crews searched the valley on Monday after the river had burst its banks, officials said.';
  site.replies['/feed'] = rssOf('Valley News', [{ title: 'A flood', link: `${site.origin}/1`, text: words }]);
  driven = await launch('firefox');
  sources = await driven.openTab('sources.html');
});
afterAll(async () => {
  await driven?.close();
  site?.close();
});

const look = async (): Promise<void> => {
  await sources.bringToFront();
  await sources.waitForSelector('#feed-address');
  await sources.click('#feed-address', { count: 3 });
  await sources.type('#feed-address', `${site.origin}/feed`);
  await sources.click('form.row button');
};
const says = (words: RegExp): Promise<boolean> =>
  poll(`the page to say ${words}`, async () => words.test(await shownText(sources)), 30_000);

test('no: the page says so, and the site was not asked', async () => {
  await look();
  expect(await driven.answerPermission?.(false)).toMatch(/127\.0\.0\.1/);
  await says(/Without access to 127\.0\.0\.1 the feed cannot be read/);
  expect(site.asked).toEqual([]);
});

test('yes: the feed is looked at; the same host is not asked for again', async () => {
  await look();
  expect(await driven.answerPermission?.(true)).toMatch(/127\.0\.0\.1/);
  await says(/Valley News[\s\S]*Reports in the feed: 1/);
  expect(site.asked.map(({ path }) => path)).toEqual(['/feed']);
  await look();
  await poll('it to be looked at again', async () => site.asked.length === 2);
});
