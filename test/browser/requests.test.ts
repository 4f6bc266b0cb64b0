/** A whole cross-check asks for nothing: the browser's only way to the network is a proxy that counts. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, launch, poll } from './driver.ts';
import { KINDS, openPanel } from './reading.ts';

// Without its style sheet the page itself asks for nothing more.
const ARTICLE = readFileSync('demo/index.html', 'utf8').replace(/<link rel="stylesheet".*?>/, '');

/** Whatever a browser asks the proxy for: the article is served, all else is refused; both are written down. */
function proxy(): { server: Server; asked: string[] } {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === 'http://courier.example/aleppo') response.writeHead(200, { 'content-type': 'text/html' }).end(ARTICLE);
    else response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return { server, asked };
}

/**
 * Chromium's own question whether somebody is signed in to the browser, some seconds after its start, whatever is open and installed. No other
 * call is passed over; that an extension page could not make this one is shown by the test of the policy.
 */
const BROWSERS_OWN = new Set(['CONNECT accounts.google.com:443']);

describe.each(KINDS)('%s', (kind) => {
  const { server, asked } = proxy();
  const since = (before: number): string[] => asked.slice(before).filter((call) => !BROWSERS_OWN.has(call));
  let driven: Driven;

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    driven = await launch(kind, {
      arguments: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    });
  });
  afterAll(async () => {
    await driven?.close();
    server.closeAllConnections();
    server.close();
  });

  test('from the click to the mark in the page: no request', async () => {
    const { page } = driven;
    await page.goto('http://courier.example/aleppo');
    expect(asked).toContain('GET http://courier.example/aleppo');
    const before = asked.length;
    const panel = await openPanel(driven);
    await panel.click('.side.own .quote button');
    await poll('the mark', () => page.evaluate(() => CSS.highlights.size > 0));
    expect(since(before)).toEqual([]);
  });

  test('the proxy would have seen one', async () => {
    const before = asked.length;
    await driven.page.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined));
    expect(since(before)).toEqual(['GET http://elsewhere.example/']);
  });

  test("the extension's own policy refuses requests to others", async () => {
    const before = asked.length;
    const tab = await driven.openTab('panel.html');
    const answer = await tab.evaluate(() =>
      fetch('http://elsewhere.example/', { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    expect(since(before)).toEqual([]);
  });
});
