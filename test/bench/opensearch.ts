/** A newsroom's server: 100,000 reports in a real OpenSearch of two nodes on this computer. */
import { storeBatch } from '../../src/cli/push/bulk.ts';
import { push } from '../../src/cli/push/push.ts';
import { candidateKeys } from '../../src/engine/match/candidate-keys.ts';
import { indexBody, reportDocument } from '../../src/library/server/report-index.ts';
import { serverSource } from '../../src/library/server/source.ts';
import type { Reading } from '../../src/model.ts';
import { loadEngine } from '../eval/engine.ts';
import { type Cluster, cannotStart, startCluster } from '../opensearch/cluster.ts';
import { preparedReadings } from './prepared.ts';
import { syntheticReports } from './synthetic.ts';
import { shown } from './time.ts';

const print = (name: string, value: string) => console.log(`  ${name.padEnd(58)} ${value}`);
const BATCH = 500;
const QUERIES = 40;

const wait = (milliseconds: number) => new Promise<void>((next) => setTimeout(next, milliseconds));

/** Loads `count` reports and asks for candidates; says why where no OpenSearch can be started. */
export async function searchServer(count: number): Promise<void> {
  console.log(`\nA search server with ${count.toLocaleString('en')} reports (OpenSearch, two nodes in one process)`);
  const why = await cannotStart();
  if (why !== undefined) return print('skipped', why);
  const cluster = await startCluster(2, '2g', false);
  try {
    await pushing(cluster);
    const { load, samples } = await loading(cluster, count);
    print('prepared readings loaded', `${shown(load)}, ${Math.round((count / load) * 1000).toLocaleString('en')} a second`);
    await sizes(cluster);
    await asking(cluster, samples, 'candidates, from either node in turn');
    await cluster.ask('/crossread/_forcemerge?max_num_segments=1', 'POST');
    await asking(cluster, samples, 'the same, segments merged');
    await cluster.stop(1);
    await asking(cluster, samples, 'the same, one node gone', 1);
  } finally {
    await cluster.close();
  }
}

async function pushing(cluster: Cluster): Promise<void> {
  const engine = loadEngine();
  const reports = syntheticReports(2000, 200, 29).map((report) => ({ report }));
  const sending = { server: { url: cluster.urls[0] ?? '', index: 'pushed' }, wait };
  for (const name of ['crossread push, reading included', 'the same once more: all there already']) {
    const began = performance.now();
    await push(reports, engine, sending, 2);
    const took = performance.now() - began;
    print(`${name}`, `${Math.round((reports.length / took) * 1000).toLocaleString('en')} reports of 200 words a second`);
  }
}

async function loading(cluster: Cluster, count: number): Promise<{ load: number; samples: Reading[] }> {
  await cluster.ask('/crossread', 'PUT', JSON.parse(indexBody(2)));
  const sending = { server: { url: cluster.urls[0] ?? '', index: 'crossread' }, wait };
  const samples: Reading[] = [];
  let batch: Parameters<typeof storeBatch>[1][number][] = [];
  let sent: Promise<unknown> = Promise.resolve();
  let i = 0;
  let began: number | undefined; // the first reading comes when all that are to be read were read
  const flush = async (): Promise<void> => {
    await sent;
    sent = storeBatch(sending, batch);
    batch = [];
  };
  for (const reading of preparedReadings(loadEngine(), count)) {
    began ??= performance.now();
    if (i % Math.ceil(count / QUERIES) === 0) samples.push(reading);
    batch.push({ id: String(i++), document: reportDocument(reading, 'bench') });
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  await sent;
  await cluster.ask('/crossread/_refresh', 'POST');
  return { load: performance.now() - (began ?? 0), samples };
}

async function sizes(cluster: Cluster): Promise<void> {
  await cluster.ask('/_cluster/health/crossread?wait_for_status=green&timeout=120s');
  await cluster.ask('/crossread/_flush', 'POST');
  const stats = (await cluster.ask('/crossread/_stats/store,docs')) as unknown as {
    _all: { primaries: { store: { size_in_bytes: number }; docs: { count: number } } };
  };
  const { store, docs } = stats._all.primaries;
  print(
    'on the disk, without the copy',
    `${(store.size_in_bytes / 1e6).toFixed(0)} MB, ${Math.round(store.size_in_bytes / docs.count)} bytes a report`,
  );
}

async function asking(cluster: Cluster, samples: readonly Reading[], name: string, nodes = 2): Promise<void> {
  const times: number[] = [];
  let found = 0;
  let late = 0;
  for (const [i, sample] of [...samples, ...samples].entries()) {
    const { keys, day } = candidateKeys(sample);
    const source = serverSource({ url: cluster.urls[i % nodes] ?? '', index: 'crossread' });
    const began = performance.now();
    const { readings } = await source.candidates(keys, day, 40).catch(() => ({ readings: [] as Reading[] }));
    times.push(performance.now() - began);
    if (readings.length === 0) late++;
    // The others of its event are the three that share its title.
    found += readings.slice(0, 4).filter(({ report }) => report.title === sample.report.title).length;
  }
  const sorted = times.slice(samples.length).toSorted((a, b) => a - b); // the first round warms it up
  const at = (share: number) => shown(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  print(name, `median ${at(0.5)}, 19 of 20 within ${at(0.95)}`);
  if (late > 0) print('  given up as too slow', `${late} of ${times.length}`);
  print('  reports of the event among the first four', `${((found / (times.length * 4)) * 100).toFixed(0)} %`);
}
