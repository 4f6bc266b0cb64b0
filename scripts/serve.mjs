// A small server for local pages. It listens on this computer alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.pdf': 'application/pdf' };

/**
 * Serves `pages` (path → `{ type, body }` or HTML text) and else the files of `folder`. Resolves with its `origin`, the paths that were asked
 * for, and `close()`. `port` 0: any free one.
 *
 * @param {{ folder?: string, pages?: Record<string, string | { type: string, body: string | Uint8Array }>, port?: number }} [options]
 */
export async function serve({ folder, pages = {}, port = 0 } = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    asked.push(path);
    const found = pages[path] ?? (folder && fileAt(folder, path));
    if (found === undefined) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    const { type, body } = typeof found === 'string' ? { type: TYPES['.html'], body: found } : found;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileAt(folder, path) {
  const name = normalize(path === '/' ? '/index.html' : path);
  if (name.includes('..')) return undefined;
  try {
    return { type: TYPES[extname(name)] ?? 'application/octet-stream', body: readFileSync(join(folder, name)) };
  } catch {
    return undefined;
  }
}
