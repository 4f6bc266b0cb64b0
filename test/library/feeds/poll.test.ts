import { describe, expect, test } from 'vitest';
import { newFeed } from '../../../src/library/feeds/feed.ts';
import { pollDue, type Surroundings } from '../../../src/library/feeds/poll.ts';
import { FEED, item, LONG, page, type Reply, urls, world } from './poll-world.ts';
import { NOW, rss } from './rows.ts';

describe('a feed with new items', () => {
  test('short ones are read on their pages, long ones are not', async () => {
    const all = world({
      [FEED]: { body: rss(item(1) + item(2, LONG)), headers: { etag: '"1"' } },
      'https://pages.example/1': { body: page(1) },
    });
    const due = await pollDue(all.surroundings);
    expect(urls(all.asked)).toEqual([FEED, 'https://pages.example/1']);
    expect(all.saved.map(({ id }) => id)).toEqual(['https://pages.example/1', 'https://pages.example/2']);
    expect(all.saved[0]?.text.length).toBeGreaterThan(400);
    expect(all.feed()).toMatchObject({
      title: 'Harbour News',
      saved: 2,
      short: 0,
      items: 2,
      etag: '"1"',
      polled: NOW,
      failures: 0,
    });
    expect(all.feed().progress).toBeUndefined();
    expect(due).toBe(all.feed().due);
  });

  test('what was read once is not read again', async () => {
    const all = world({ [FEED]: { body: rss(item(1)) }, 'https://pages.example/1': { body: page(1) } });
    await pollDue(all.surroundings);
    await all.surroundings.store.change(FEED, () => ({ due: NOW }));
    await pollDue(all.surroundings);
    expect(urls(all.asked)).toEqual([FEED, 'https://pages.example/1', FEED]);
    expect(all.saved).toHaveLength(1);
  });

  test('pages of a host that was not granted are left alone', async () => {
    const all = world({ [FEED]: { body: rss(item(1)) } }, { granted: ['https://news.example/*'] });
    await pollDue(all.surroundings);
    expect(urls(all.asked)).toEqual([FEED]);
    expect(all.feed()).toMatchObject({ saved: 1, short: 1, pages: ['https://pages.example/*'] });
  });

  test('a page that says nothing leaves what the feed says', async () => {
    const all = world({ [FEED]: { body: rss(item(1)) }, 'https://pages.example/1': { status: 404 } });
    await pollDue(all.surroundings);
    expect(all.feed()).toMatchObject({ saved: 1, short: 1 });
  });

  test('a page that is down waits for two more turns', async () => {
    const all = world({ [FEED]: { body: rss(item(1)) }, 'https://pages.example/1': 'down' });
    const turns = [];
    for (let turn = 0; turn < 4; turn++) {
      await all.surroundings.store.change(FEED, () => ({ due: NOW }));
      await pollDue(all.surroundings);
      turns.push(all.saved.length);
    }
    expect(turns).toEqual([0, 0, 1, 1]);
    expect(urls(all.asked).filter((url) => url !== FEED)).toHaveLength(3);
  });

  test('a host that asks for quiet gets it', async () => {
    const busy: Reply = { status: 429, headers: { 'retry-after': '3600' } };
    const all = world({
      [FEED]: { body: rss(item(1) + item(2)) },
      'https://pages.example/1': busy,
      'https://pages.example/2': busy,
    });
    await pollDue(all.surroundings);
    expect(urls(all.asked)).toEqual([FEED, 'https://pages.example/1']);
    expect(all.feed().due).toBe(NOW + 3_600_000);
  });

  test('a report in another language is left out, and counted', async () => {
    const all = world({ [FEED]: { body: rss(item(1, LONG)) } }, { save: async () => false });
    await pollDue(all.surroundings);
    expect(all.feed()).toMatchObject({ saved: 0, foreign: 1 });
  });

  test('thirty pages a turn; the rest comes soon', async () => {
    const all = world({ [FEED]: { body: rss(Array.from({ length: 40 }, (_, n) => item(n, LONG)).join('')) } });
    await pollDue(all.surroundings);
    expect(all.saved).toHaveLength(30);
    expect(all.feed().due).toBe(NOW + 5 * 60_000);
  });
});

describe('conditional requests', () => {
  test('an unchanged feed is not read again', async () => {
    const all = world({ [FEED]: { status: 304 } }, {}, { etag: '"1"', modified: 'then', problem: { code: 'slow' } });
    await pollDue(all.surroundings);
    expect(all.asked[0]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'then' });
    expect(all.feed()).toMatchObject({ etag: '"1"', failures: 0, pause: 45 * 60_000 });
    expect(all.feed().problem).toBeUndefined();
  });
});

describe('what goes wrong', () => {
  test.each([
    ['down', 'down', 'unreachable'],
    ['a page', { body: '<!doctype html><p>Hello' }, 'not-a-feed'],
    ['an error', { status: 500 }, 'status'],
    ['too large', { body: ' ', headers: { 'content-length': '9999999' } }, 'too-large'],
  ] as const)('%s', async (_, reply, code) => {
    const all = world({ [FEED]: reply });
    await pollDue(all.surroundings);
    expect(all.feed()).toMatchObject({ problem: { code }, failures: 1, due: NOW + 30 * 60_000, polled: NOW, state: 'on' });
    expect(all.saved).toEqual([]);
  });

  test('a feed that was given up is not asked again', async () => {
    const all = world({ [FEED]: { status: 410 } });
    expect(await pollDue(all.surroundings)).toBeUndefined();
    expect(all.feed()).toMatchObject({ problem: { code: 'gone' }, state: 'paused' });
  });

  test('one feed does not hold up the others', async () => {
    const all = world({ [FEED]: 'down', 'https://news.example/other': { body: rss(item(1, LONG)) } });
    all.feeds.set('https://news.example/other', newFeed('https://news.example/other', NOW, 'on'));
    await pollDue(all.surroundings);
    expect(all.saved).toHaveLength(1);
  });

  test('a library that is full is told at the feed, and nothing counts as read', async () => {
    const all = world({ [FEED]: { body: rss(item(1, LONG)) } }, { save: () => Promise.reject(new Error('library full')) });
    await pollDue(all.surroundings);
    expect(all.feed()).toMatchObject({ problem: { code: 'failed' }, saved: 0 });
    expect([...all.items.values()].map(({ state }) => state)).toEqual(['waiting']);
  });
});

describe('nothing is asked', () => {
  test.each([
    ['without a network', { online: () => false }, {}],
    ['of a paused feed', {}, { state: 'paused' }],
    ['before its time', {}, { due: NOW + 1 }],
    ['of a host that was taken back', { granted: [] }, {}],
  ] as const)('%s', async (_, change, feed) => {
    const all = world({ [FEED]: { body: rss(item(1)) } }, change as Partial<Surroundings>, feed);
    await pollDue(all.surroundings);
    expect(all.asked).toEqual([]);
  });

  test('while all feeds are paused', async () => {
    const all = world({});
    await all.surroundings.store.pause(true);
    expect(await pollDue(all.surroundings)).toBeUndefined();
    expect(all.asked).toEqual([]);
  });

  test('after the reader has removed the feed in the middle', async () => {
    const all = world({ [FEED]: { body: rss(item(1) + item(2)) }, 'https://pages.example/1': { body: page(1) } });
    const { save } = all.surroundings;
    const remove: Surroundings['save'] = async (article, feed) => {
      await all.surroundings.store.remove(FEED);
      return save(article, feed);
    };
    await pollDue({ ...all.surroundings, save: remove });
    expect(urls(all.asked)).toEqual([FEED, 'https://pages.example/1']);
  });
});

test('a feed that is looked at tells what it holds, and nothing of it is taken', async () => {
  const all = world({ [FEED]: { body: rss(item(1) + item(2, LONG)), headers: { etag: '"1"' } } }, {}, { state: 'look' });
  expect(await pollDue(all.surroundings)).toBeUndefined(); // it has no next turn
  expect(urls(all.asked)).toEqual([FEED]);
  expect(all.feed()).toMatchObject({
    state: 'look',
    title: 'Harbour News',
    items: 2,
    pages: ['https://pages.example/*'],
    polled: NOW,
  });
  expect(all.feed().etag).toBeUndefined();
  expect(all.items.size).toBe(0);
});

test('a report that was taken without its page is read on it once its host is allowed', async () => {
  const all = world(
    { [FEED]: { body: rss(item(1)) }, 'https://pages.example/1': { body: page(1) } },
    { granted: ['https://news.example/*'] },
  );
  await pollDue(all.surroundings);
  expect(all.feed()).toMatchObject({ saved: 1, short: 1 });
  await all.surroundings.store.reread(FEED, (url) => url.startsWith('https://pages.example/'));
  await all.surroundings.store.change(FEED, () => ({ due: NOW }));
  await pollDue({ ...all.surroundings, granted: ['https://news.example/*', 'https://pages.example/*'] });
  expect(all.feed()).toMatchObject({ saved: 1, short: 0 });
  expect(all.saved.map(({ text }) => text.length > 400)).toEqual([false, true]);
  await all.surroundings.store.change(FEED, () => ({ due: NOW }));
  await pollDue(all.surroundings);
  expect(all.saved).toHaveLength(2);
});

test('of a feed that is removed while it is asked nothing is noted', async () => {
  const all = world({ [FEED]: { body: rss(item(1)) } });
  const { fetch: original } = all.surroundings;
  const removing = (async (...request: Parameters<typeof fetch>) => {
    await all.surroundings.store.remove(FEED);
    return original(...request);
  }) as typeof fetch;
  await pollDue({ ...all.surroundings, fetch: removing });
  expect(all.items.size).toBe(0);
});
