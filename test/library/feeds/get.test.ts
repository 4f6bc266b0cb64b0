import { describe, expect, test } from 'vitest';
import { get, type Network } from '../../../src/library/feeds/get.ts';
import { NOW } from './rows.ts';

const URL_ = 'https://news.example/feed';
const wanted = { url: URL_, accept: 'text/xml', most: 1000 };

/** A network whose every answer is `answer`; what it was asked is written down. */
function network(answer: (signal: AbortSignal) => Promise<Response>, change: Partial<Network> = {}) {
  const asked: { url: string; init: RequestInit }[] = [];
  const world: Network = {
    granted: ['https://news.example/*'],
    now: () => NOW,
    wasRefused: async () => false,
    fetch: (async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      return answer(init.signal as AbortSignal);
    }) as typeof fetch,
    ...change,
  };
  return { world, asked };
}

/** A response that says where it comes from, as one that was fetched does. */
function from(url: string, body: BodyInit | null, init: ResponseInit = {}): Response {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

test('a document with what it is to be asked by next time', async () => {
  const headers = { etag: '"a"', 'last-modified': 'Sun, 03 May 2026 04:00:00 GMT', 'content-type': 'text/xml' };
  const { world } = network(async () => from(URL_, 'abc', { headers }));
  const answer = await get(world, wanted);
  expect(answer).toMatchObject({
    kind: 'document',
    url: URL_,
    type: 'text/xml',
    etag: '"a"',
    modified: headers['last-modified'],
  });
  expect(answer.kind === 'document' && new TextDecoder().decode(answer.bytes)).toBe('abc');
});

test('nothing in a request tells who asks', async () => {
  const { world, asked } = network(async () => from(URL_, null, { status: 304 }));
  expect(await get(world, { ...wanted, etag: '"a"', modified: 'then' })).toEqual({ kind: 'unchanged' });
  expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  expect(asked[0]?.init.headers).toEqual({ accept: 'text/xml', 'if-none-match': '"a"', 'if-modified-since': 'then' });
});

test('a host that is not granted is never asked', async () => {
  const { world, asked } = network(async () => from(URL_, 'abc'), { granted: ['https://other.example/*'] });
  expect(await get(world, wanted)).toMatchObject({ problem: { code: 'not-granted', host: 'news.example' } });
  expect(asked).toEqual([]);
});

describe('what goes wrong', () => {
  const big = new Uint8Array(600);
  const endless = () =>
    new ReadableStream({
      pull: (stream) => stream.enqueue(big),
    });
  test.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'status'],
    [410, 'gone'],
    [429, 'too-often'],
    [503, 'status'],
  ])('status %i', async (status, code) => {
    const { world } = network(async () => from(URL_, 'no', { status, headers: { 'retry-after': '60' } }));
    expect(await get(world, wanted)).toMatchObject({ kind: 'problem', problem: { code }, retryAfter: 60_000 });
  });

  test.each([
    ['a length that is stated', async () => from(URL_, 'abc', { headers: { 'content-length': '2000' } }), 'too-large'],
    ['a body without end', async () => from(URL_, endless()), 'too-large'],
    ['a redirect that was followed after all', async () => from('https://evil.example/', 'abc'), 'redirected'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['a mistake', () => Promise.reject(new Error('oops')), 'failed'],
  ])('%s', async (_, answer, code) => {
    const { world } = network(answer);
    expect(await get(world, wanted)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  test('a redirect that the policy refused', async () => {
    const { world } = network(() => Promise.reject(new TypeError('Failed to fetch')), {
      wasRefused: async (url) => url === URL_,
    });
    expect(await get(world, wanted)).toMatchObject({ problem: { code: 'redirected' } });
  });

  test('a host that never answers', async () => {
    const { world } = network((signal) => new Promise((_, no) => signal.addEventListener('abort', () => no(signal.reason))));
    expect(await get(world, wanted, 20)).toMatchObject({ problem: { code: 'slow' } });
  });
});
