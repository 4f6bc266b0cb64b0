/** One request: with a limit of size and time, and nothing in it that tells who asks. */
import type { FeedProblem } from './feed.ts';
import { isGranted } from './hosts.ts';
import { retryAfter } from './schedule.ts';

/** What is asked for. */
export interface Wanted {
  url: string;
  /** The `Accept` header. */
  accept: string;
  /** What the host gave the last time, to be asked for changes alone. */
  etag?: string;
  modified?: string;
  /** Bytes that are read at most, as unpacked. */
  most: number;
}

/** A document, or what kept it from coming; `retryAfter` in milliseconds where the host asked to wait. */
export type Answer =
  | { kind: 'document'; url: string; bytes: Uint8Array; type: string; etag?: string; modified?: string }
  | { kind: 'unchanged' }
  | { kind: 'problem'; problem: FeedProblem; retryAfter: number };

/** What a request needs of the world. */
export interface Network {
  fetch: typeof fetch;
  /** Match patterns that the reader granted. */
  granted: readonly string[];
  now(): number;
  /** Whether the policy of this page kept a request to `url` from following a redirect. */
  wasRefused(url: string): Promise<boolean>;
}

/** From the first byte asked for to the last one read, in milliseconds. */
const PATIENCE = 30_000;

/** Asks a host that is granted, without cookies or referrer. Never rejects. */
export async function get(network: Network, wanted: Wanted, patience = PATIENCE): Promise<Answer> {
  const { url } = wanted;
  if (!isGranted(url, network.granted)) return problem({ code: 'not-granted', host: new URL(url).hostname });
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await network.fetch(url, {
      headers: headersOf(wanted),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: stop.signal,
    });
    // The policy of the page has kept other hosts from being asked; a browser that did not heed it is not believed.
    if (!isGranted(response.url || url, network.granted)) return problem({ code: 'redirected' });
    return await answerOf(response, wanted, network.now());
  } catch (error) {
    if (stop.signal.aborted) return problem({ code: 'slow' });
    if (await network.wasRefused(url)) return problem({ code: 'redirected' });
    return error instanceof TypeError ? problem({ code: 'unreachable' }) : problem({ code: 'failed', detail: String(error) });
  } finally {
    clearTimeout(timer);
    stop.abort(); // what was not read need not come
  }
}

const problem = (told: FeedProblem, wait = 0): Answer => ({ kind: 'problem', problem: told, retryAfter: wait });

function headersOf({ accept, etag, modified }: Wanted): Record<string, string> {
  return {
    accept,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}

async function answerOf(response: Response, { url, most }: Wanted, now: number): Promise<Answer> {
  const { status, headers } = response;
  if (status === 304) return { kind: 'unchanged' };
  if (!response.ok) return problem(statusProblem(status), retryAfter(headers.get('retry-after'), now));
  const bytes = await bytesOf(response, most);
  if (bytes === undefined) return problem({ code: 'too-large' });
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return {
    kind: 'document',
    url: response.url || url,
    bytes,
    type: headers.get('content-type') ?? '',
    ...(etag && { etag }),
    ...(modified && { modified }),
  };
}

function statusProblem(status: number): FeedProblem {
  if (status === 401 || status === 403) return { code: 'refused' };
  if (status === 410) return { code: 'gone' };
  return status === 429 ? { code: 'too-often' } : { code: 'status', status };
}

/** The body, as unpacked by the browser; undefined where it is longer than `most` bytes, of which no more is read. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) return undefined;
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) return undefined;
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
