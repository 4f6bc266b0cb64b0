import { afterEach, describe, expect, test } from 'vitest';
import type { Sending } from '../../../src/cli/push/bulk.ts';
import { documentId, push } from '../../../src/cli/push/push.ts';
import type { GivenReport } from '../../../src/cli/push/reports.ts';
import { candidateKeys } from '../../../src/engine/match/candidate-keys.ts';
import { ServerError } from '../../../src/library/server/request.ts';
import type { Report } from '../../../src/model.ts';
import { syntheticReports } from '../../bench/synthetic.ts';
import { loadEngine } from '../../eval/engine.ts';
import { type SmallStore, smallStore } from './store.ts';

const engine = loadEngine();
const REPORTS = syntheticReports(500, 30, 5);

let store: SmallStore | undefined;
afterEach(async () => {
  await store?.server.close();
  store = undefined;
});

const given = (reports = REPORTS): GivenReport[] => reports.map((report) => ({ report }));

function sendingTo({ server }: SmallStore): Sending & { waits: number[] } {
  const waits: number[] = [];
  return {
    server: { url: server.url, index: 'crossread' },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    waits,
  };
}

test('every report is stored with its keys and its reading, and the index is made first', async () => {
  store = await smallStore();
  const states: number[] = [];
  const state = await push(given(), engine, sendingTo(store), 3, ({ stored }) => states.push(stored));
  expect(state).toEqual({ stored: 500, passed: 0, faults: [] });
  expect(states).toEqual([200, 400, 500]);
  const [, made] = store.server.asked;
  expect(made).toMatchObject({ method: 'PUT', path: '/crossread' });
  expect(JSON.parse(made?.body ?? '').settings.index.number_of_shards).toBe(3);
  const [first] = REPORTS;
  const document = store.documents.get(documentId(first as Report));
  expect(document).toMatchObject({ day: expect.any(Number), reading: { report: first, version: engine.version } });
  expect(document?.['keys']).toHaveProperty('length', candidateKeys(engine.read(first as Report)).keys.length);
});

describe('after a break', () => {
  test('only what is missing is read and sent', async () => {
    store = await smallStore();
    await push(given(REPORTS.slice(0, 300)), engine, sendingTo(store), 2);
    let read = 0;
    const counting = {
      version: engine.version,
      read: (report: Parameters<typeof engine.read>[0]) => {
        read++;
        return engine.read(report);
      },
    };
    const state = await push(given(), counting, sendingTo(store), 2);
    expect(state).toEqual({ stored: 200, passed: 300, faults: [] });
    expect(read).toBe(200);
    expect(new Set(store.stored).size).toBe(store.stored.length);
  });

  test('a report that has changed, and readings of another version, are sent anew', async () => {
    store = await smallStore();
    await push(given(REPORTS.slice(0, 3)), engine, sendingTo(store), 2);
    const [first, ...rest] = REPORTS.slice(0, 3) as [Report, ...Report[]];
    const changed = given([{ ...first, text: 'Flood in Kasenga kills 43\n\nThe toll has risen to 43.' }, ...rest]);
    expect(await push(changed, engine, sendingTo(store), 2)).toMatchObject({ stored: 1, passed: 2 });
    const newer = { ...engine, version: engine.version + 1 };
    expect(await push(changed, newer, sendingTo(store), 2)).toMatchObject({ stored: 3, passed: 0 });
    expect(store.documents.size).toBe(3);
  });
});

describe('a server in trouble', () => {
  test('documents for which it is too busy are sent again, the others not', async () => {
    const turns = new Map<string, number>();
    store = await smallStore({
      item: (id) => {
        const turn = turns.get(id) ?? 0;
        turns.set(id, turn + 1);
        return turn === 0 && id < 'a' ? 429 : undefined;
      },
    });
    const sending = sendingTo(store);
    expect(await push(given(), engine, sending, 2)).toMatchObject({ stored: 500, faults: [] });
    expect(sending.waits.length).toBeGreaterThan(0);
    expect([...turns.values()].every((count) => count <= 2)).toBe(true);
  });

  test.each([429, 503])('a batch that is turned away with %i is sent again, later and later', async (status) => {
    let left = 4;
    store = await smallStore({
      request: ({ path }, response) => {
        if (!path.includes('_bulk') || left === 0) return false;
        left--;
        response.writeHead(status).end('{}');
        return true;
      },
    });
    const sending = sendingTo(store);
    expect(await push(given(), engine, sending, 2)).toMatchObject({ stored: 500 });
    expect(sending.waits).toEqual([500, 1000, 2000, 5000]);
  });

  test('a connection that breaks is tried again', async () => {
    let broken = false;
    store = await smallStore({
      request: ({ path }, response) => {
        if (broken || !path.includes('_bulk')) return false;
        broken = true;
        response.destroy();
        return true;
      },
    });
    expect(await push(given(), engine, sendingTo(store), 2)).toMatchObject({ stored: 500 });
    expect(broken).toBe(true);
  });

  test('one that stays away is given up, with what is wrong', async () => {
    store = await smallStore();
    const sending = sendingTo(store);
    await store.server.close();
    const error = await push(given(), engine, sending, 2).catch((one) => one);
    expect(error).toBeInstanceOf(ServerError);
    expect(error.trouble).toBe('unreachable');
    expect(sending.waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(120_000);
  });

  test('a wrong password is no reason to try again', async () => {
    store = await smallStore({
      request: (_, response) => {
        response.writeHead(401).end();
        return true;
      },
    });
    const sending = sendingTo(store);
    await expect(push(given(), engine, sending, 2)).rejects.toMatchObject({ trouble: 'unauthorized' });
    expect(sending.waits).toEqual([]);
  });

  test('a document that is refused is told, the others are stored', async () => {
    const refused = documentId(REPORTS[7] as Report);
    store = await smallStore({ item: (id) => (id === refused ? 400 : undefined) });
    const { stored, faults } = await push(given(), engine, sendingTo(store), 2);
    expect(stored).toBe(499);
    expect(faults).toEqual([`${REPORTS[7]?.id}: not today`]);
  });
});

test('what is no report, empty or beyond all size is told and passed over', async () => {
  store = await smallStore();
  const odd: GivenReport[] = [
    { fault: 'reports.jsonl, line 2: this is not valid JSON.' },
    { report: { id: 'b', text: ' ' } },
    { report: { id: 'c', text: 'x'.repeat(200_001) } },
    ...given(REPORTS.slice(0, 1)),
  ];
  const { stored, faults } = await push(odd, engine, sendingTo(store), 2);
  expect(stored).toBe(1);
  expect(faults).toEqual([
    'reports.jsonl, line 2: this is not valid JSON.',
    'b: the report is empty.',
    'c: the report is longer than 200,000 characters.',
  ]);
});

describe('one id for one report', () => {
  const url = 'https://courier.example/flood';
  test.each([
    [{ id: 'a', url }, { id: 'b', url: `http://www.courier.example/flood/?utm_source=x#top` }, true],
    [
      { id: 'a', outlet: 'Courier', title: 'Flood', published: '2024-06-04' },
      { id: 'b', outlet: 'Courier', title: 'Flood', published: '2024-06-04T10:00:00Z' },
      true,
    ],
    [
      { id: 'a', outlet: 'Courier', title: 'Flood', published: '2024-06-04' },
      { id: 'b', outlet: 'Courier', title: 'Flood', published: '2024-06-05' },
      false,
    ],
    [{ id: 'a', url }, { id: 'a', url: `${url}2` }, false],
    [{ id: 'a' }, { id: 'a' }, true],
    [{ id: 'a' }, { id: 'b' }, false],
  ])('%j and %j: %s', (a, b, same) => {
    const [one, other] = [a, b].map((report) => documentId({ text: 'x', ...report }));
    expect(one === other).toBe(same);
  });
});
