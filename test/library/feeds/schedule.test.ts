import { expect, test } from 'vitest';
import { newFeed } from '../../../src/library/feeds/feed.ts';
import { afterFailure, afterSuccess, dueFeeds, nextDue, retryAfter } from '../../../src/library/feeds/schedule.ts';
import { NOW } from './rows.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const feed = (change = {}) => ({ ...newFeed('https://a.example/', NOW, 'on'), ...change });

test('the pause grows while nothing is new, and shrinks with news, within bounds', () => {
  let now = feed();
  for (let turn = 0; turn < 20; turn++) now = { ...now, ...afterSuccess(now, false, NOW, 0.5) };
  expect(now).toMatchObject({ pause: 6 * HOUR, due: NOW + 6 * HOUR });
  for (let turn = 0; turn < 20; turn++) now = { ...now, ...afterSuccess(now, true, NOW, 0.5) };
  expect(now).toMatchObject({ pause: 15 * MINUTE, due: NOW + 15 * MINUTE });
});

test('failures double the pause up to a day; a success ends that', () => {
  const pauses = [0, 1, 2, 3, 50].map((failures) => afterFailure(feed({ failures }), 0, NOW, 0.5).due - NOW);
  expect(pauses).toEqual([30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 24 * HOUR]);
  expect(afterSuccess(feed({ failures: 5 }), false, NOW, 0.5).failures).toBe(0);
});

test('pauses vary by a fifth', () => {
  expect(afterFailure(feed(), 0, NOW, 0).due - NOW).toBe(24 * MINUTE);
  expect(afterFailure(feed(), 0, NOW, 0.999_999).due - NOW).toBeCloseTo(36 * MINUTE, -3);
});

test('what the host asks for is heeded, within reason', () => {
  expect(afterFailure(feed(), 2 * HOUR, NOW, 0.5).due).toBe(NOW + 2 * HOUR);
  expect(afterFailure(feed(), 1000, NOW, 0.5).due).toBe(NOW + 30 * MINUTE);
  expect(afterFailure(feed(), 400 * 24 * HOUR, NOW, 0.5).due).toBe(NOW + 7 * 24 * HOUR);
});

test.each([
  ['120', 120_000],
  ['Mon, 04 May 2026 13:00:00 GMT', HOUR],
  ['Mon, 04 May 2020 13:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
  ['99999999999999999999', 0],
  [null, 0],
])('Retry-After: %s', (header, wait) => expect(retryAfter(header, NOW)).toBe(wait));

test('whose turn it is', () => {
  const feeds = [
    feed({ url: 'later', due: NOW + 1 }),
    feed({ url: 'second', due: NOW - 1 }),
    feed({ url: 'first', due: NOW - 2 }),
    feed({ url: 'paused', due: NOW - 3, state: 'paused' }),
    feed({ url: 'asked', due: NOW, state: 'look' }),
  ];
  expect(dueFeeds(feeds, NOW).map(({ url }) => url)).toEqual(['asked', 'first', 'second']);
  expect(nextDue(feeds)).toBe(NOW - 2);
  expect(nextDue([feed({ state: 'paused' })])).toBeUndefined();
});
