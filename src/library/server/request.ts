/** One HTTP request to a search server, and everything that can be in its way as a code. */
import type { SearchServer, ServerTrouble } from '../../model.ts';
import { authorization } from './address.ts';

/** An answer that cannot be used. */
export class ServerError extends Error {
  readonly trouble: ServerTrouble;
  /** HTTP status, 0 where there was none. */
  readonly status: number;
  constructor(trouble: ServerTrouble, status = 0, detail = '') {
    super(detail === '' ? trouble : `${trouble}: ${detail}`);
    this.trouble = trouble;
    this.status = status;
  }
}

/** What is asked. */
export interface ServerCall {
  method: 'GET' | 'POST' | 'PUT';
  /** Below the base address, with a slash before it. */
  path: string;
  /** JSON, or lines of JSON. */
  body?: string;
  /** Milliseconds until the whole answer must be there. */
  patience: number;
  /** Bytes of the answer that are read at most. */
  most: number;
}

/** Asks once and gives the parsed JSON of the answer, null for an empty one; throws ServerError. No cookie goes along, no redirect is followed. */
export async function askServer(server: SearchServer, call: ServerCall, fetcher: typeof fetch = fetch): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), call.patience);
  try {
    const response = await fetcher(`${server.url}${call.path}`, {
      method: call.method,
      headers: headersOf(server, call),
      ...(call.body !== undefined && { body: call.body }),
      signal: stop.signal,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const text = await textOf(response, call.most, stop);
    const trouble = troubleOf(response);
    if (trouble) throw new ServerError(trouble, response.status, text.slice(0, 300));
    return text.trim() === '' ? null : parsed(text);
  } catch (error) {
    if (error instanceof ServerError) throw error;
    throw new ServerError(stop.signal.aborted ? 'slow' : 'unreachable', 0, String(error));
  } finally {
    clearTimeout(timer);
  }
}

function headersOf(server: SearchServer, { body, path }: ServerCall): Record<string, string> {
  const proof = authorization(server);
  return {
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': path.includes('_bulk') ? 'application/x-ndjson' : 'application/json' }),
    ...(proof !== undefined && { authorization: proof }),
  };
}

function troubleOf({ ok, status, type }: Response): ServerTrouble | undefined {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirected';
  if (ok) return undefined;
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'no-index';
  return status === 429 || status === 503 ? 'busy' : 'failed';
}

// The length that a server states may be a lie: the bytes are counted as they come.
async function textOf(response: Response, most: number, stop: AbortController): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      reader.cancel().catch(() => undefined);
      stop.abort();
      throw new ServerError('too-large', response.status);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ServerError('invalid');
  }
}
