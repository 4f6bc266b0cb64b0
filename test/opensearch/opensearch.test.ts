/** Against a real OpenSearch of two nodes, one of which goes away in the middle. Skipped where no Java or Maven can start one. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { push } from '../../src/cli/push/push.ts';
import { candidateKeys } from '../../src/engine/match/candidate-keys.ts';
import { indexBody } from '../../src/library/server/report-index.ts';
import { serverSource, testServer } from '../../src/library/server/source.ts';
import type { Candidates, Report } from '../../src/model.ts';
import { syntheticReports } from '../bench/synthetic.ts';
import { loadEngine } from '../eval/engine.ts';
import { type Cluster, cannotStart, startCluster } from './cluster.ts';

const minute = 60_000;
const why = await cannotStart();
if (why !== undefined) console.log(why);

const engine = loadEngine();
const REPORTS = syntheticReports(1200, 60, 23);
const article = engine.read({ ...(REPORTS[0] as Report), id: 'article' });
const { keys, day } = candidateKeys(article);
const EVENT = REPORTS.slice(0, 4).map(({ id }) => id); // four reports an event

describe.skipIf(why !== undefined)('OpenSearch', () => {
  let cluster: Cluster;
  const serverAt = (node: number, index = 'crossread') => ({ url: cluster.urls[node] ?? '', index });
  const wait = (milliseconds: number) => new Promise<void>((next) => setTimeout(next, milliseconds));
  const given = (reports: readonly Report[]) => reports.map((report) => ({ report }));
  const ask = (node: number, index?: string) => serverSource(serverAt(node, index)).candidates(keys, day, 40);
  // On a busy machine two seconds of searching, or three for the answer, may not be enough for all shards: then it is asked again.
  const patiently = <T>(work: () => Promise<T>): Promise<T> => vi.waitFor(work, { timeout: minute, interval: 500 });
  const askAll = (node: number, index?: string) =>
    patiently(async () => {
      const found = await ask(node, index);
      expect(found.partial).toBe(false);
      return found;
    });
  const matched = ({ readings, among }: Candidates) => engine.findReports(article, readings, { among }).length;

  beforeAll(async () => {
    cluster = await startCluster(2);
  });
  afterAll(async () => {
    await cluster?.close();
  });

  test('an index that is not there is named', async () => {
    await expect(testServer(serverAt(0))).rejects.toMatchObject({ trouble: 'no-index' });
    await expect(ask(0)).rejects.toMatchObject({ trouble: 'no-index' });
  });

  test('an index of something else is left alone', async () => {
    await cluster.ask('/shop/_doc?refresh=true', 'POST', { price: 3 });
    const pushing = push(given(REPORTS.slice(0, 4)), engine, { server: serverAt(0, 'shop'), wait }, 2);
    await expect(pushing).rejects.toThrow('shop');
    expect(await cluster.ask('/shop/_count')).toMatchObject({ count: 1 });
  });

  test('reports are pushed, counted and found by their keys, from either node', async () => {
    const state = await push(given(REPORTS.slice(0, 600)), engine, { server: serverAt(0), wait }, 2);
    expect(state).toEqual({ stored: 600, passed: 0, faults: [] });
    expect(await patiently(() => testServer(serverAt(1)))).toBe(600);
    for (const node of [0, 1]) {
      const found = await askAll(node);
      expect(found.readings.slice(0, 4).map(({ report }) => report.title)).toEqual(Array(4).fill(REPORTS[0]?.title));
      expect(matched(found)).toBeGreaterThanOrEqual(EVENT.length - 1);
    }
  });

  test('a day out of reach finds nothing, no day everything', async () => {
    const found = (on: number | undefined) => patiently(() => serverSource(serverAt(0)).candidates(keys, on, 40));
    expect((await found((day ?? 0) + 5000)).readings).toEqual([]);
    expect((await found(undefined)).readings.length).toBeGreaterThanOrEqual(4);
  });

  test('a node that goes away while reports are pushed costs none of them', async () => {
    await cluster.ask('/_cluster/health/crossread?wait_for_status=green&timeout=30s');
    let stopped: Promise<void> | undefined;
    const state = await push(given(REPORTS), engine, { server: serverAt(0), wait }, 2, ({ stored }) => {
      if (stored >= 200) stopped ??= cluster.stop(1);
    });
    expect(stopped).toBeDefined();
    await stopped;
    expect(state).toEqual({ stored: 600, passed: 600, faults: [] });
    expect(await patiently(() => testServer(serverAt(0)))).toBe(1200);
  });

  test('with a node gone the copies answer; at the address of the node itself nobody does', async () => {
    const found = await askAll(0);
    expect(matched(found)).toBeGreaterThanOrEqual(EVENT.length - 1);
    await expect(ask(1)).rejects.toMatchObject({ trouble: 'unreachable' });
  });

  test('an index without copies gives what is left of it, and says that it is not all', async () => {
    await cluster.start(1);
    const { mappings } = JSON.parse(indexBody());
    await cluster.ask('/single', 'PUT', { settings: { number_of_shards: 2, number_of_replicas: 0 }, mappings });
    await cluster.ask('/_cluster/health/single?wait_for_status=green&timeout=30s');
    await push(given(REPORTS.slice(0, 40)), engine, { server: serverAt(0, 'single'), wait }, 2);
    await askAll(0, 'single');
    await cluster.stop(1);
    const rest = await patiently(() => ask(0, 'single'));
    expect(rest.readings.length).toBeGreaterThan(0);
    expect(rest.partial).toBe(true);
    expect(rest.readings.length).toBeLessThan(40);
  });
});
