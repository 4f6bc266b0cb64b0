/** What the page knows: the feeds, the hosts that are granted, kept up to date. */
import { grantedHosts, onHostsChange } from '../browser/hosts.ts';
import { feedHosts } from '../library/feeds/changes.ts';
import type { Feed } from '../library/feeds/feed.ts';
import { type FeedStore, onFeedsChange } from '../library/feeds/store.ts';

/** One moment of it. */
export interface Sources {
  feeds: readonly Feed[];
  paused: boolean;
  /** Hosts that feeds may ask. */
  granted: readonly string[];
}

/** Tells what is known at once, and after every change, wherever it was made; `failed` where the browser keeps nothing. */
export function watchSources(store: FeedStore, listener: (now: Sources) => void, failed: (error: unknown) => void): void {
  let waiting = false;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) {
      waiting = true; // changes of one run come in dozens: one look for those that come during another
      return;
    }
    looking = true;
    try {
      const [feeds, paused, granted] = await Promise.all([store.feeds(), store.paused(), grantedHosts()]);
      listener({ feeds, paused, granted: feedHosts(feeds, granted) });
    } catch (error) {
      failed(error);
    } finally {
      looking = false;
      if (waiting) {
        waiting = false;
        look();
      }
    }
  };
  onFeedsChange(look);
  onHostsChange(look);
  look();
}
