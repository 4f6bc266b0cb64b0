/** A search server in a few lines, for what a real one does only when it is in trouble. */
import type { ServerResponse } from 'node:http';
import { type Asked, httpServer, sendJson, type TestServer } from '../../library/server/http.ts';

/** What the server holds, and what it was asked to store. */
export interface SmallStore {
  server: TestServer;
  documents: Map<string, Record<string, unknown>>;
  /** Ids in the order in which they were stored. */
  stored: string[];
}

/** Starts one. `trouble` may answer a request instead of it (true: it did), or name the status of a single document (undefined: it is stored). */
export async function smallStore(
  trouble: { request?(asked: Asked, response: ServerResponse): boolean; item?(id: string): number | undefined } = {},
): Promise<SmallStore> {
  const documents = new Map<string, Record<string, unknown>>();
  const stored: string[] = [];
  let made = false;
  const bulk = ({ body }: Asked): unknown => {
    const lines = body.trim().split('\n');
    const items = lines.flatMap((line, i) => {
      if (i % 2 === 1) return [];
      const { _id } = JSON.parse(line).index;
      const status = trouble.item?.(_id);
      if (status !== undefined) return [{ index: { _id, status, error: { reason: 'not today' } } }];
      documents.set(_id, JSON.parse(lines[i + 1] ?? ''));
      stored.push(_id);
      return [{ index: { _id, status: 201 } }];
    });
    return { errors: false, items };
  };
  const server = await httpServer((asked, response) => {
    if (trouble.request?.(asked, response)) return;
    const path = asked.path.replace(/\?.*/, '');
    if (path.endsWith('/_mapping'))
      sendJson(response, { crossread: { mappings: { properties: { keys: { type: 'keyword' } } } } }, made ? 200 : 404);
    else if (asked.method === 'PUT') {
      made = true;
      sendJson(response, { acknowledged: true });
    } else if (path.endsWith('/_mget')) {
      const docs = JSON.parse(asked.body).ids.map((_id: string) => ({
        _id,
        found: documents.has(_id),
        _source: { check: documents.get(_id)?.['check'] },
      }));
      sendJson(response, { docs });
    } else if (path.endsWith('/_bulk')) sendJson(response, bulk(asked));
    else sendJson(response, {});
  });
  return { server, documents, stored };
}
