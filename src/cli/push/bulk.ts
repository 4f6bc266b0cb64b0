/** Batches of documents into an index, again and again where the server is busy or away. */
import { indexBody, type ReportDocument } from '../../library/server/report-index.ts';
import { askServer, ServerError } from '../../library/server/request.ts';
import type { SearchServer } from '../../model.ts';
import { InputError } from '../input.ts';

/** A document with the id under which it is kept: the same report always has the same. */
export interface Numbered {
  id: string;
  document: ReportDocument;
}

/** What became of a batch. */
export interface Stored {
  stored: number;
  /** One line for each document that the server refused. */
  refused: string[];
}

/** How the server is asked; `wait` sleeps for milliseconds. */
export interface Sending {
  server: SearchServer;
  fetcher?: typeof fetch;
  wait(milliseconds: number): Promise<void>;
  /** Told before every wait. */
  onWait?(milliseconds: number, error: ServerError): void;
}

const PATIENCE = 60_000;
const MOST_BYTES = 50_000_000;
/** Waits between tries, in milliseconds: four minutes in all, enough for a node to be restarted. */
const WAITS = [500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000, 120_000];
const PASSING: readonly ServerError['trouble'][] = ['busy', 'slow', 'unreachable'];
const BUSY = 429;

/** Makes the index where it is not there; throws ServerError, and InputError where it is not one of reports. */
export async function ensureIndex(sending: Sending, shards: number): Promise<void> {
  const path = pathOf(sending);
  try {
    const found = await patiently(sending, { method: 'GET', path: `${path}/_mapping` });
    if (!holdsReports(found)) throw new InputError(`The index ${sending.server.index} holds something else: name another one.`);
  } catch (error) {
    if (!(error instanceof ServerError) || error.trouble !== 'no-index') throw error;
    await patiently(sending, { method: 'PUT', path, body: indexBody(shards) });
  }
}

/** Whether the indexes of an answer about their fields, one or those behind an alias, are made for reports. */
function holdsReports(answer: unknown): boolean {
  const indexes = Object.values((answer ?? {}) as Record<string, { mappings?: { properties?: { keys?: { type?: string } } } }>);
  return indexes.length > 0 && indexes.every(({ mappings }) => mappings?.properties?.keys?.type === 'keyword');
}

/** The `check` of every document among `ids` that the index holds. */
export async function storedChecks(sending: Sending, ids: readonly string[]): Promise<Map<string, string>> {
  const body = JSON.stringify({ ids });
  const json = await patiently(sending, { method: 'POST', path: `${pathOf(sending)}/_mget?_source_includes=check`, body });
  const { docs = [] } = (json ?? {}) as { docs?: { _id?: string; found?: boolean; _source?: { check?: string } }[] };
  return new Map(
    docs.flatMap(({ _id, found, _source }) => (_id && found && _source?.check ? [[_id, _source.check] as const] : [])),
  );
}

/** Stores a batch; documents for which the server had no room are sent again after a while. Throws ServerError. */
export async function storeBatch(sending: Sending, batch: readonly Numbered[]): Promise<Stored> {
  const refused: string[] = [];
  let left = batch;
  for (const pause of [...WAITS, undefined]) {
    const json = await patiently(sending, { method: 'POST', path: `${pathOf(sending)}/_bulk`, body: bulkBody(left) });
    const { items } = (json ?? {}) as { items?: BulkItem[] };
    if (!Array.isArray(items) || items.length !== left.length) throw new ServerError('invalid');
    const busy: Numbered[] = [];
    for (const [i, item] of items.entries()) {
      const { status = 0, error } = item.index ?? {};
      const one = left[i] as Numbered; // as many items as documents
      if (status === BUSY || status === 503) busy.push(one);
      else if (status >= 300) refused.push(`${one.document.reading.report.id}: ${error?.reason ?? `status ${status}`}`);
    }
    if (busy.length === 0) break;
    const error = new ServerError('busy', BUSY);
    if (pause === undefined) throw error;
    sending.onWait?.(pause, error);
    await sending.wait(pause);
    left = busy;
  }
  return { stored: batch.length - refused.length, refused };
}

/** Has the index show what was stored. */
export async function refreshIndex(sending: Sending): Promise<void> {
  await patiently(sending, { method: 'POST', path: `${pathOf(sending)}/_refresh` });
}

interface BulkItem {
  index?: { status?: number; error?: { reason?: string } };
}

const pathOf = ({ server }: Sending): string => `/${encodeURIComponent(server.index)}`;

function bulkBody(batch: readonly Numbered[]): string {
  return batch.map(({ id, document }) => `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(document)}\n`).join('');
}

async function patiently(
  sending: Sending,
  call: { method: 'GET' | 'POST' | 'PUT'; path: string; body?: string },
): Promise<unknown> {
  for (const pause of [...WAITS, undefined]) {
    try {
      return await askServer(sending.server, { ...call, patience: PATIENCE, most: MOST_BYTES }, sending.fetcher);
    } catch (error) {
      if (!(error instanceof ServerError) || !PASSING.includes(error.trouble) || pause === undefined) throw error;
      sending.onWait?.(pause, error);
      await sending.wait(pause);
    }
  }
  throw new ServerError('unreachable'); // the last turn above returns or throws
}
