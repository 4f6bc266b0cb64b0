/** A news site on this computer that gives a feed and its pages, and writes down what it is asked. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked. */
export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
}

/** What is answered to a path: a body, a redirect, a status. */
export interface Reply {
  status?: number;
  type?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
  /** After the body so many bytes follow, without their number being told before. */
  more?: number;
}

/** A server on 127.0.0.1; `replies` may be changed while it runs. */
export async function feedServer(replies: Record<string, Reply>) {
  const asked: Asked[] = [];
  /** Bytes that left this computer's own program, by path: a few more than the browser took. */
  const sent: Record<string, number> = {};
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const {
      status = 200,
      type = 'text/html; charset=utf-8',
      body = '',
      headers = {},
      more = 0,
    } = replies[path] ?? { status: 404 };
    response.writeHead(status, { 'content-type': type, 'set-cookie': 'visited=yes', ...headers });
    response.write(body);
    pour(response, more, (count) => {
      sent[path] = (sent[path] ?? 0) + count;
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, port, asked, sent, replies, close };
}

const CHUNK = Buffer.alloc(100_000, 'All of it is one and the same word. ');

/**
 * Sends `count` bytes as fast as the other side takes them, but no faster than a line of a gigabit a second, and tells of each part; ends where the other
 * side has had enough. Without a pace this computer's own buffers swallow tens of megabytes before a browser that is busy can hang up.
 */
function pour(response: ServerResponse, count: number, told: (bytes: number) => void): void {
  let left = count;
  const go = (): void => {
    if (left <= 0 || response.destroyed) {
      response.end();
      return;
    }
    left -= CHUNK.length;
    told(CHUNK.length);
    if (response.write(CHUNK)) setTimeout(go, 1);
    else response.once('drain', () => setTimeout(go, 1));
  };
  go();
}

/** An RSS feed of these items. */
export function rssOf(title: string, items: readonly { title: string; link: string; text: string }[]): Reply {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = items.map(
    (item) =>
      `<item><title>${escaped(item.title)}</title><link>${item.link}</link><description>${escaped(item.text)}</description></item>`,
  );
  return {
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(title)}</title>${body.join('')}</channel></rss>`,
    headers: { etag: '"first"' },
  };
}
