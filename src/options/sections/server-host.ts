/** Giving back the host of a search server that is asked no more. */
import { returnHosts } from '../../browser/hosts.ts';
import { bequeath, needsHost } from '../../library/feeds/changes.ts';
import { openFeedStore } from '../../library/feeds/store.ts';

/** Gives the host back, by its match pattern; one that a feed needs too is left to that feed. */
export async function returnServerHost(pattern: string): Promise<void> {
  const store = await openFeedStore();
  try {
    const feeds = await store.feeds();
    if (feeds.some((feed) => needsHost(feed, pattern))) await bequeath(store, [pattern], feeds);
    else await returnHosts([pattern]);
  } finally {
    store.close();
  }
}
