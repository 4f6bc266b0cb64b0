/** A search server that is asked, over real HTTP: what goes out, what comes back, and everything that may be wrong with it. */
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { candidateKeys } from '../../../src/engine/match/candidate-keys.ts';
import { reportDocument } from '../../../src/library/server/report-index.ts';
import { ServerError } from '../../../src/library/server/request.ts';
import { serverSource, testServer } from '../../../src/library/server/source.ts';
import type { Reading } from '../../../src/model.ts';
import { loadEngine } from '../../eval/engine.ts';
import { type Asked, httpServer, sendJson, type TestServer } from './http.ts';

const engine = loadEngine();
const TEXT =
  'Flood in Kasenga kills 41\n\nAt least 41 people were killed when the Luapa river flooded Kasenga on Tuesday, Mayor Odile Mwamba said.';
const reading = engine.read({
  id: 'a',
  title: 'Flood in Kasenga kills 41',
  outlet: 'Lake Courier',
  published: '2024-06-04',
  url: 'https://courier.example/flood',
  text: TEXT,
});
const { keys, day } = candidateKeys(reading);

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const hit = (source: unknown, id = 'x1') => ({ _index: 'crossread', _id: id, _score: 3, _source: source });
const answerOf = (hits: unknown[], more: object = {}) => ({
  took: 3,
  timed_out: false,
  _shards: { total: 2, successful: 2, skipped: 0, failed: 0 },
  hits: { hits },
  ...more,
});
const document = () => JSON.parse(JSON.stringify(reportDocument(reading, 'c')));

async function ask(answer: (asked: Asked, response: ServerResponse) => void, more: object = {}) {
  server = await httpServer(answer);
  return serverSource({ url: server.url, index: 'crossread', ...more });
}

const troubleOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error) => (error instanceof ServerError ? error.trouble : `another error: ${error}`),
  );

describe('what is asked', () => {
  test('keys and days, never a sentence of the article', async () => {
    const source = await ask((_, response) => sendJson(response, answerOf([])), { user: 'desk', password: 'word' });
    await source.candidates(keys, day, 7);
    const [asked] = server?.asked ?? [];
    expect(asked).toMatchObject({ method: 'POST', path: '/crossread/_search' });
    expect(asked?.headers).toMatchObject({ authorization: 'Basic ZGVzazp3b3Jk', 'content-type': 'application/json' });
    expect(asked?.headers).not.toHaveProperty('cookie');
    const body = JSON.parse(asked?.body ?? '');
    expect(body.size).toBe(7);
    expect(body.query.bool.should).toEqual(keys.map((key) => ({ term: { keys: key } })));
    expect(body.query.bool.filter[0].bool.should[0].range.day.gte).toBeLessThan(day ?? 0);
    for (const words of ['people were killed', 'Flood in Kasenga', 'Odile Mwamba', 'courier'])
      expect(asked?.body).not.toContain(words);
  });

  test('without a day of publication all days are searched', async () => {
    const source = await ask((_, response) => sendJson(response, answerOf([])));
    await source.candidates(keys, undefined, 7);
    expect(JSON.parse(server?.asked[0]?.body ?? '').query.bool.filter).toEqual([]);
  });

  test('the same question of one run is asked once; a report without keys asks nothing', async () => {
    const source = await ask((_, response) => sendJson(response, answerOf([hit(document())])));
    const [first, second] = await Promise.all([source.candidates(keys, day, 7), source.candidates(keys, day, 7)]);
    expect(first).toBe(second);
    expect(await source.candidates([], day, 7)).toMatchObject({ readings: [], partial: false });
    expect(server?.asked).toHaveLength(1);
  });
});

describe('what comes back', () => {
  test('the readings, under ids of their own, with the host that they come from', async () => {
    const source = await ask((_, response) => sendJson(response, answerOf([hit(document())])));
    const { readings, partial } = await source.candidates(keys, day, 7);
    expect(partial).toBe(false);
    expect(readings).toHaveLength(1);
    const host = new URL(server?.url ?? '').host;
    const { report } = reading;
    expect(readings[0]?.report).toEqual({ ...report, id: 'server/x1', from: 'server', fromName: host });
    expect(candidateKeys(readings[0] as Reading)).toEqual({ keys, day });
  });

  test.each<[string, object]>([
    ['it ran out of time', { timed_out: true }],
    ['a shard failed', { _shards: { total: 2, successful: 1, failed: 1 } }],
    ['a shard is nowhere', { _shards: { total: 2, successful: 1, skipped: 0, failed: 0 } }],
  ])('%s: what there is, and that it is not all', async (_, more) => {
    const source = await ask((_asked, response) => sendJson(response, answerOf([hit(document())], more)));
    const { readings, partial } = await source.candidates(keys, day, 7);
    expect(readings).toHaveLength(1);
    expect(partial).toBe(true);
  });

  test('no more reports than were asked for', async () => {
    const source = await ask((_, response) => sendJson(response, answerOf(['1', '2', '3'].map((id) => hit(document(), id)))));
    expect((await source.candidates(keys, day, 2)).readings).toHaveLength(2);
  });
});

describe('a server in trouble', () => {
  test.each<[number, string]>([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'no-index'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'failed'],
    [502, 'failed'],
    [400, 'failed'],
  ])('status %i', async (status, trouble) => {
    const source = await ask((_, response) => sendJson(response, { error: 'no' }, status));
    expect(await troubleOf(source.candidates(keys, day, 7))).toBe(trouble);
  });

  test('it is down', async () => {
    const source = await ask((_, response) => response.end());
    await server?.close();
    expect(await troubleOf(source.candidates(keys, day, 7))).toBe('unreachable');
  });

  test('it breaks off in the middle', async () => {
    const source = await ask((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"hits":');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await troubleOf(source.candidates(keys, day, 7))).toBe('unreachable');
  });

  test('it never answers: given up after some seconds', async () => {
    const source = await ask(() => undefined);
    const began = Date.now();
    expect(await troubleOf(source.candidates(keys, day, 7))).toBe('slow');
    expect(Date.now() - began).toBeLessThan(15_000);
  });

  test('it sends us elsewhere: nobody goes there', async () => {
    const source = await ask((asked, response) =>
      asked.path === '/trap' ? sendJson(response, answerOf([])) : response.writeHead(307, { location: '/trap' }).end(),
    );
    expect(await troubleOf(source.candidates(keys, day, 7))).toBe('redirected');
    expect(server?.asked).toHaveLength(1);
  });

  test('it sends without end', async () => {
    const source = await ask((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await troubleOf(source.candidates(keys, day, 7))).toBe('too-large');
  });
});

describe('a hostile server', () => {
  test.each<[string, string]>([
    ['no JSON', '<script>alert(1)</script>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['hits that are none', JSON.stringify(answerOf([]), null, 0).replace('[]', '{"length":3}')],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('%s is no answer', async (_, body) => {
    const source = await ask((_asked, response) => response.writeHead(200).end(body));
    expect(await troubleOf(source.candidates(keys, day, 7))).toBe('invalid');
  });

  // biome-ignore lint/suspicious/noExplicitAny: broken on purpose
  type Change = (reading: Record<string, any>) => unknown;
  const both = async (change: Change) => {
    const broken = document();
    change(broken.reading);
    const source = await ask((_asked, response) => sendJson(response, answerOf([hit(broken, 'bad'), hit(document(), 'good')])));
    return source.candidates(keys, day, 7);
  };

  test.each<[string, Change]>([
    ['no report', (one) => delete one['report']],
    ['an empty text', ({ report }) => Object.assign(report, { text: '' })],
    ['a text that is no string', ({ report }) => Object.assign(report, { text: { toString: 'x' } })],
    ['a text beyond all size', ({ report }) => Object.assign(report, { text: 'x'.repeat(200_001) })],
    ['a date that is none', ({ report }) => Object.assign(report, { published: '2024-99-99' })],
    ['a headline without end', ({ report }) => Object.assign(report, { title: 'x'.repeat(3000) })],
  ])('%s: that document is left out, the others stay', async (_, change) => {
    const { readings, partial } = await both(change);
    expect(readings.map(({ report }) => report.id)).toEqual(['server/good']);
    expect(partial).toBe(true);
  });

  test.each<[string, Change]>([
    ['places outside any text', ({ sentences }) => Object.assign(sentences[0], { end: 1e9 })],
    ['numbers that are none', ({ quantities }) => Object.assign(quantities[0], { value: null })],
    ['too many names', (one) => Object.assign(one, { names: Array(20_001).fill(one['names'][0]) })],
    ['no keys', (one) => delete one['keys']],
    ['keys that are none', (one) => Object.assign(one['keys'], { terms: ['a'] })],
    ['counts that are none', (one) => Object.assign(one['keys'], { terms: { a: -1 } })],
    ['a version that is none', (one) => Object.assign(one, { version: '2' })],
  ])('%s: the report stays, to be read anew from its text', async (_, change) => {
    const { readings } = await both(change);
    expect(readings.map(({ report }) => report.id)).toEqual(['server/bad', 'server/good']);
    expect(readings.map(({ version }) => version)).toEqual([-1, engine.version]);
    expect(readings[0]).not.toHaveProperty('keys');
  });

  test('texts beyond what the engine reads in time are left out', async () => {
    const long = document();
    long.reading.report.text = 'Flood. '.repeat(28_000);
    const hits = Array.from({ length: 9 }, (_, i) => hit(long, `x${i}`));
    const source = await ask((_asked, response) => sendJson(response, answerOf(hits)));
    const { readings, partial } = await source.candidates(keys, day, 9);
    expect(readings).toHaveLength(5);
    expect(partial).toBe(true);
  });

  test('a report cannot pose as a digest, as saved, or as another; a link to a script is dropped', async () => {
    const posing = document();
    Object.assign(posing.reading.report, {
      id: 'kasenga-flood/lake-courier',
      digest: true,
      from: 'library',
      saved: '2024-06-05T00:00:00Z',
      url: 'javascript:alert(1)',
    });
    posing.reading.claims = [{ about: 'anything' }];
    const source = await ask((_, response) => sendJson(response, answerOf([hit(posing)])));
    const { readings } = await source.candidates(keys, day, 7);
    expect(readings[0]?.report).toMatchObject({ id: 'server/x1', from: 'server' });
    for (const field of ['digest', 'saved', 'url']) expect(readings[0]?.report).not.toHaveProperty(field);
    expect(readings[0]).not.toHaveProperty('claims');
  });
});

describe('the test of the settings', () => {
  test('tells how many reports there are', async () => {
    await ask((_, response) => sendJson(response, { count: 12, _shards: {} }));
    expect(await testServer({ url: server?.url ?? '', index: 'crossread' })).toBe(12);
    expect(server?.asked[0]?.path).toBe('/crossread/_count');
  });

  test('something else than a search server', async () => {
    await ask((_, response) => response.end('{"hello":1}'));
    expect(await troubleOf(testServer({ url: server?.url ?? '', index: 'crossread' }))).toBe('invalid');
  });
});
