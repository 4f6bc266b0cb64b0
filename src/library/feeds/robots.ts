/** What a site asks of programs in its `robots.txt` (RFC 9309): heeded for the pages of its reports; a feed itself is published to be read by programs. */
import robotsParser from 'robots-parser';
import { decoded } from './decode.ts';
import { type Answer, get, type Network } from './get.ts';

/** What is kept of a site's `robots.txt`; an empty text allows everything. */
export interface KeptRobots {
  text: string;
  /** When it was asked for, in milliseconds since 1970. */
  at: number;
}

/** Where it is kept, by the origin of the site. */
export interface RobotsStore {
  robots(origin: string): Promise<KeptRobots | undefined>;
  keepRobots(origin: string, kept: KeptRobots): Promise<void>;
}

/** What a site says of one page: whether it may be read, and after how many milliseconds of rest; or it could not be asked, and is left alone for now. */
export type RobotsWord = { allowed: boolean; rest: number } | { later: number };

/** The name by which a `robots.txt` may address this program. */
const NAME = 'Crossread';
/** One request a day for each site. */
const DAY = 86_400_000; // milliseconds
/** As much as a program must read of it by the standard. */
const MOST_BYTES = 512_000;
/** A longer rest than this between two pages is taken for this one: with it, the pages of one turn take half an hour. */
const LONGEST_REST = 60_000; // milliseconds

/** What the site of `url` says of that page. `ask` is called where its word is not known, or older than a day. */
export async function robotsWord(
  store: RobotsStore,
  url: string,
  now: number,
  ask: (robots: string) => Promise<Answer>,
): Promise<RobotsWord> {
  const { origin } = new URL(url);
  const address = `${origin}/robots.txt`;
  let kept = await store.robots(origin);
  if (kept === undefined || now - kept.at >= DAY || kept.at > now) {
    const answer = await ask(address);
    if (answer.kind === 'problem' && isPassing(answer)) return { later: answer.retryAfter };
    kept = { text: answer.kind === 'document' ? decoded(answer.bytes, answer.type) : '', at: now };
    await store.keepRobots(origin, kept);
  }
  const robots = robotsParser(address, kept.text);
  const rest = Math.min((robots.getCrawlDelay(NAME) ?? 0) * 1000, LONGEST_REST);
  return { allowed: robots.isAllowed(url, NAME) !== false, rest };
}

/** By the standard, a site that answers with an error of its own, or not at all, is left alone; one that says there is no such file allows everything. */
function isPassing({ problem }: Answer & { kind: 'problem' }): boolean {
  const { code } = problem;
  return code === 'unreachable' || code === 'slow' || code === 'too-often' || (code === 'status' && problem.status >= 500);
}

/** Asks for a `robots.txt`. */
export const askRobots = (network: Network, url: string): Promise<Answer> =>
  get(network, { url, accept: 'text/plain, */*;q=0.5', most: MOST_BYTES });
