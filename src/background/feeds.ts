/** The feeds' part of the background: it opens the page that reads them when one is due, and nothing more. */
import { onFeedsDue, wakeForFeeds } from '../browser/feed-clock.ts';
import { closeFeedRun, openFeedRun } from '../browser/feed-run.ts';
import { grantedHosts } from '../browser/hosts.ts';
import { feedHosts } from '../library/feeds/changes.ts';
import { openFeedStore } from '../library/feeds/store.ts';

// A run that was stopped together with the browser begins again then.
const AGAIN = 15 * 60_000; // milliseconds
// The page that tells of its end gets its answer before it goes.
const ANSWERED = 50; // milliseconds

// Two at once would open two pages.
let queue: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(work, work);
  return queue;
}

async function hostsOfFeeds(): Promise<string[]> {
  const store = await openFeedStore();
  try {
    return feedHosts(await store.feeds(), await grantedHosts());
  } finally {
    store.close();
  }
}

/** Asked for while a run was on, which may have looked at that feed already. The page wakes the background as long as it lives: this lives as long. */
let again = false;

/** Reads the feeds that are due. */
export const readFeeds = (): Promise<void> =>
  inTurn(async () => {
    await wakeForFeeds(Date.now() + AGAIN);
    again = !(await openFeedRun(await hostsOfFeeds()));
  });

/** The run is over; `due`: when the next feed is, in milliseconds since 1970, null where none is. */
export const feedsRead = (due: number | null): Promise<void> =>
  inTurn(async () => {
    await wakeForFeeds(due ?? undefined);
    await new Promise((answered) => setTimeout(answered, ANSWERED));
    await closeFeedRun();
    if (again) await openFeedRun(await hostsOfFeeds());
    again = false;
  });

/** Listens to the clock; call it in the first turn of the background. */
export function watchFeeds(): void {
  onFeedsDue(() => readFeeds().catch(console.error));
}
