/** When a feed is asked next. Every decision rests on what is kept of the feed: nothing is lost when the browser stops. */
import type { Feed } from './feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// News changes by the hour; a host that is asked twice an hour notices nobody.
const FIRST_PAUSE = 30 * MINUTE;
const SHORTEST = 15 * MINUTE;
const LONGEST = 6 * HOUR;
// After a failure the pause doubles, up to a day.
const FAILED_LONGEST = DAY;
// What a host asks for is kept, up to a week: more is a mistake of its clock.
const ASKED_LONGEST = 7 * DAY;
// Pauses vary by a fifth, so that many feeds of one host do not come due together.
const JITTER = 0.2;

/** The turn of a feed that is asked again only when the reader wants it. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** The feeds whose turn it is at `now`: those to look at first, then those that wait longest. */
export function dueFeeds(feeds: readonly Feed[], now: number): Feed[] {
  return feeds
    .filter(({ state, due }) => state !== 'paused' && due <= now)
    .toSorted((a, b) => Number(b.state === 'look') - Number(a.state === 'look') || a.due - b.due);
}

/** When the next feed is due; undefined where none ever is. */
export function nextDue(feeds: readonly Feed[]): number | undefined {
  const times = feeds.filter(({ state, due }) => state !== 'paused' && due < NEVER).map(({ due }) => due);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The turn after one that worked: sooner where there was news, later where there was none. `random` is of [0, 1). */
export function afterSuccess(feed: Feed, news: boolean, now: number, random: number): Pick<Feed, 'due' | 'pause' | 'failures'> {
  const before = feed.pause || FIRST_PAUSE;
  const pause = Math.min(Math.max(news ? before / 2 : before * 1.5, SHORTEST), LONGEST);
  return { due: now + jittered(pause, random), pause, failures: 0 };
}

/** The turn after one that failed; `retryAfter` is what the host asked for, in milliseconds. */
export function afterFailure(feed: Feed, retryAfter: number, now: number, random: number): Pick<Feed, 'due' | 'failures'> {
  const failures = feed.failures + 1;
  const pause = Math.min(FIRST_PAUSE * 2 ** Math.min(failures - 1, 10), FAILED_LONGEST);
  return { due: now + Math.max(jittered(pause, random), Math.min(retryAfter, ASKED_LONGEST)), failures };
}

const jittered = (pause: number, random: number): number => Math.round(pause * (1 + JITTER * (2 * random - 1)));

/** A `Retry-After` header, seconds or a date, in milliseconds from `now`; 0 where it says nothing. */
export function retryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const time = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? 0 : Math.max(0, time - now);
}
