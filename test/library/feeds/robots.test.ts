import { describe, expect, test } from 'vitest';
import { pollDue, type Surroundings } from '../../../src/library/feeds/poll.ts';
import { FEED, item, page, type Reply, ROBOTS, world } from './poll-world.ts';
import { NOW, rss } from './rows.ts';

describe('what a site asks of programs', () => {
  const asks = async (robots: Reply, change: Partial<Surroundings> = {}) => {
    const all = world({ [FEED]: { body: rss(item(1)) }, [ROBOTS]: robots, 'https://pages.example/1': { body: page(1) } }, change);
    await pollDue(all.surroundings);
    return all;
  };

  test.each([
    ['nothing', { status: 404 }],
    ['nothing of this page', { body: 'User-agent: *\nDisallow: /archive/' }],
    ['others to stay away', { body: 'User-agent: OtherBot\nDisallow: /' }],
    ['something unreadable', { body: '<html><p>Not found</p></html>' }],
  ] satisfies [string, Reply][])('%s: its page is read', async (_, robots) => {
    const { feed, asked } = await asks(robots);
    expect(asked.map(({ url }) => url)).toEqual([FEED, ROBOTS, 'https://pages.example/1']);
    expect(feed()).toMatchObject({ saved: 1, short: 0 });
  });

  test.each([
    ['all programs to stay away', { body: 'User-agent: *\nDisallow: /' }],
    ['this one to stay away', { body: 'User-agent: Crossread\nDisallow: /1\n\nUser-agent: *\nAllow: /' }],
  ] satisfies [string, Reply][])('%s: what the feed says has to do', async (_, robots) => {
    const { feed, asked } = await asks(robots);
    expect(asked.map(({ url }) => url)).toEqual([FEED, ROBOTS]);
    expect(feed()).toMatchObject({ saved: 1, short: 1 });
  });

  test.each([
    ['down', 'down'],
    ['in trouble', { status: 503 }],
  ] satisfies [string, Reply][])('it cannot be asked, because the site is %s: its pages wait', async (_, robots) => {
    const all = await asks(robots);
    expect(all.asked.map(({ url }) => url)).toEqual([FEED, ROBOTS]);
    expect(all.feed().saved).toBe(0);
    for (let turn = 0; turn < 2; turn++) {
      await all.surroundings.store.change(FEED, () => ({ due: NOW }));
      await pollDue(all.surroundings);
    }
    expect(all.feed()).toMatchObject({ saved: 1, short: 1 });
  });

  test('it is asked once a day', async () => {
    let now = NOW;
    const all = world(
      {
        [FEED]: { body: rss(item(1) + item(2)) },
        'https://pages.example/1': { body: page(1) },
        'https://pages.example/2': { body: page(2) },
      },
      { now: () => now },
    );
    const asked = () => all.asked.filter(({ url }) => url === ROBOTS).length;
    await pollDue(all.surroundings);
    expect([asked(), all.feed().saved]).toEqual([1, 2]);
    for (const [hours, times] of [
      [23, 1],
      [25, 2],
    ] as const) {
      now = NOW + hours * 3_600_000;
      await all.surroundings.store.note(
        FEED,
        [{ id: `at ${hours}`, url: `https://pages.example/${hours}`, text: 'A storm.' }],
        now,
      );
      await all.surroundings.store.change(FEED, () => ({ due: now }));
      await pollDue(all.surroundings);
      expect(asked()).toBe(times);
    }
  });

  test.each([
    ['no rest', 'User-agent: *\nAllow: /', 0],
    ['ten seconds', 'User-agent: *\nCrawl-delay: 10', 10_000],
    ['an hour: as long as makes sense', 'User-agent: *\nCrawl-delay: 3600', 60_000],
  ])('between two pages %s', async (_, body, most) => {
    const rests: number[] = [];
    const pace: Surroundings['pace'] = (_host, work, rest = 0) => {
      rests.push(rest);
      return work();
    };
    await asks({ body }, { pace });
    expect(Math.max(...rests)).toBe(most);
  });
});
