/** What is kept of a feed, and what one item of a feed says. All of it is JSON. */

/** Why a feed could not be read at its last turn. There is a plain sentence for each. */
export type FeedProblem =
  | { code: 'not-granted'; host: string } // the reader has not allowed the host, or took that back
  | { code: 'unreachable' } // no answer at all
  | { code: 'slow' } // no whole answer in time
  | { code: 'redirected' } // leads to a host that was not allowed
  | { code: 'status'; status: number } // any other answer than a feed
  | { code: 'refused' } // the host wants a password, or no visitors of this kind
  | { code: 'too-often' } // the host asks to come back later
  | { code: 'gone' } // given up by its publisher: it is not asked again
  | { code: 'too-large' }
  | { code: 'not-a-feed' }
  | { code: 'failed'; detail: string }; // a mistake of ours

/** One feed of the reader's. Times are milliseconds since 1970. */
export interface Feed {
  /** Address of the feed itself; its key. */
  url: string;
  /** As the feed calls itself. */
  title?: string;
  /** `look`: it is read once to tell the reader what it holds, before it is added. */
  state: 'look' | 'on' | 'paused';
  added: number;
  /** Not asked before. */
  due: number;
  /** When it was last asked, with or without success. */
  polled?: number;
  /** Turns in a row that failed. */
  failures: number;
  /** Milliseconds between two turns while it works; grows while nothing is new. */
  pause: number;
  problem?: FeedProblem;
  /** What the host gave to ask by for changes alone. */
  etag?: string;
  modified?: string;
  /** Items of the last reading. */
  items?: number;
  /** Host patterns of the pages that its items link to, the most frequent first. */
  pages: string[];
  /** Host patterns that the browser granted for this feed, to be given back with it. */
  granted: string[];
  /** Reports that were taken into the library. */
  saved: number;
  /** Reports that were left out because they are not in English. */
  foreign: number;
  /** Reports of which only what the feed says was taken: their pages could not be read. */
  short: number;
  /** Pages that are read in this turn; absent between turns. */
  progress?: { done: number; of: number };
}

/** What is to be changed of a feed; what is undefined is dropped. */
export type FeedChange = { [K in keyof Feed]?: Feed[K] | undefined };

/** One item of a feed, all of it plain text. */
export interface FeedItem {
  /** Address of the report; only http and https. */
  url?: string;
  /** The item's own name, unique within the feed: its id, address or title. */
  id: string;
  title?: string;
  /** ISO 8601 date or date-time. */
  published?: string;
  /** The outlet that the item was taken from, as RSS and Atom state it in `source`. */
  source?: string;
  byline?: string;
  /** The longest text that the feed holds of it; paragraphs are parted by line breaks. */
  text: string;
}

/** What a feed says. */
export interface ParsedFeed {
  title?: string;
  items: FeedItem[];
}

/** A new feed that the reader asked to look at; `now` in milliseconds since 1970. */
export function newFeed(url: string, now: number, state: Feed['state'] = 'look'): Feed {
  return { url, state, added: now, due: now, failures: 0, pause: 0, pages: [], granted: [], saved: 0, foreign: 0, short: 0 };
}
