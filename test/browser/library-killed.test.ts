/** The browser ends the background, or a page, in the middle of whatever the library is doing: what was confirmed is there, and nothing is half there. */
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, launch, poll } from './driver.ts';
import { bringLibrary, type LibraryGlobals, libraryCode, plainReading } from './library-page.ts';
import { KINDS } from './reading.ts';

const ROUNDS = 35;
const MIGRATIONS = 15;
const IMPORTS = 12;
const LONGEST = 160; // milliseconds until the end comes
const STRIDE = 37; // shares no factor with it: the moments of the rounds are spread over all of it
const MODEL = plainReading('Tessaly', {});

/** What was confirmed so far, as the page that stays open heard it. */
interface Heard {
  heard: { saved?: string[]; removing?: string; removed?: string }[];
}

/** A context of the extension that is going to be ended. */
interface Victim {
  evaluate: Page['evaluate'];
  end(): Promise<void>;
}

/** The background itself where its code can be reached; else a page of the extension. */
async function victimOf(driven: Driven, witness: Page): Promise<Victim> {
  if (driven.kind === 'firefox') {
    const page = await driven.openTab('panel.html');
    await bringLibrary(page);
    return { evaluate: page.evaluate.bind(page), end: () => page.close() };
  }
  const worker = await poll('the worker', async (): Promise<WebWorker | null> => {
    await witness.evaluate(() =>
      (globalThis as unknown as Waking).chrome.runtime.sendMessage({ to: 'background', call: 'wake', input: null }),
    );
    const target = driven.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(driven.origin));
    return target?.worker() ?? null;
  });
  await worker.evaluate(await libraryCode());
  return { evaluate: worker.evaluate.bind(worker) as Page['evaluate'], end: () => driven.stopBackground() };
}

interface Waking {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** Saves, imports, deletes and erases without end; every step is told before or after it, as a reader would see it. */
function busy(model: typeof MODEL, round: number): void {
  const { library: code } = globalThis as unknown as LibraryGlobals;
  const library = code.openLibrary();
  const channel = new BroadcastChannel('heard');
  const mine: string[] = [];
  const reading = (i: number) => ({
    ...model,
    report: {
      id: 'x',
      text: `Report ${round} ${i}. ${'Words of it. '.repeat(200)}`,
      ...(i % 3 > 0 && { url: `https://a.example/${i % 7}` }),
    },
  });
  const work = async (): Promise<void> => {
    for (let i = 0; ; i++) {
      const many = i % 5 === 4 ? 30 : 1 + (i % 3);
      const saved = await library.save(
        Array.from({ length: many }, (_, k) => reading(i * 100 + k)),
        { from: 'file', saved: new Date(1_700_000_000_000 + round * 1e7 + i * 1000).toISOString() },
      );
      mine.push(...saved.map(({ id }) => id));
      channel.postMessage({ saved: saved.map(({ id }) => id) });
      const gone = mine.splice((i * 7) % mine.length, 1)[0] ?? '';
      channel.postMessage({ removing: gone });
      await library.remove([gone]);
      channel.postMessage({ removed: gone });
      if (i % 4 === 3) await library.erase();
    }
  };
  work().catch(console.error);
}

/** Has the worker of the page of files import `lines`, or undo what was cut off; resolves once the worker has said this. */
function importing(lines: string, step: string): Promise<number> {
  const worker = new Worker('file-import.js');
  const reader = new Worker('file-read.js');
  const { port1, port2 } = new MessageChannel();
  reader.postMessage(null, [port1]);
  Object.assign(globalThis, { workers: [worker, reader] }); // a browser may end one that nobody holds on to
  return new Promise((told, failed) => {
    worker.addEventListener('error', ({ message }) => failed(new Error(message)));
    worker.addEventListener('message', ({ data }) => {
      if (data.step === 'failed' || data.step === 'refused') failed(new Error(JSON.stringify(data)));
      if (data.step === step) told(data.added ?? 0);
    });
    const files = lines === '' ? [] : [new File([lines], 'many.jsonl')];
    worker.postMessage({ files, readers: [port2] }, [port2]);
  });
}

/** What is wrong in the database: missing halves, wrong counts. */
async function faults(name: string): Promise<string[]> {
  const { library } = globalThis as unknown as LibraryGlobals;
  const db = await library.openDatabase(() => undefined, name);
  const tx = db.transaction(['cards', 'readings', 'keys', 'totals']);
  const [cards, numbers, keys, totals] = await Promise.all([
    tx.objectStore('cards').getAll(),
    tx.objectStore('readings').getAllKeys(),
    tx.objectStore('keys').getAllKeys(),
    tx.objectStore('totals').get('all'),
  ]);
  const readings = await Promise.all(numbers.map((n) => db.get('readings', n)));
  db.close();
  const idOf = new Map(numbers.map((n, i) => [n, library.readingIn(readings[i])?.report.id]));
  const there = cards.filter(({ removed }) => removed === undefined);
  const pages = new Map<string, typeof there>();
  for (const card of there) pages.set(card.address ?? card.id, [...(pages.get(card.address ?? card.id) ?? []), card]);
  const newest = [...pages.values()].map(
    (all) => all.toSorted((a, b) => (a.saved === b.saved ? b.n - a.n : a.saved < b.saved ? 1 : -1))[0]?.n,
  );
  const size = there.reduce((sum, card) => sum + card.size, 0);
  return [
    ...cards.filter(({ n, id }) => idOf.get(n) !== id).map(({ id }) => `${id} has no reading of its own`),
    ...(numbers.length === cards.length ? [] : [`${numbers.length} readings, ${cards.length} cards`]),
    ...(JSON.stringify(newest.toSorted()) === JSON.stringify(keys.toSorted())
      ? []
      : ['the keys are not those of the newest versions']),
    ...(there.length === (totals?.reports ?? 0) && size === (totals?.size ?? 0)
      ? []
      : [`counted ${JSON.stringify(totals)}, there are ${there.length}`]),
  ];
}

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let witness: Page;

  beforeAll(async () => {
    driven = await launch(kind);
    witness = await driven.openTab('panel.html');
    await bringLibrary(witness);
    await witness.evaluate(() => {
      const all = globalThis as unknown as Heard;
      all.heard = [];
      new BroadcastChannel('heard').onmessage = ({ data }) => all.heard.push(data);
    });
  });
  afterAll(() => driven?.close());

  const savedSoFar = (): Promise<number> =>
    witness.evaluate(() => (globalThis as unknown as Heard).heard.flatMap(({ saved = [] }) => saved).length);

  test(`ended at ${ROUNDS} moments of saving, importing, deleting and erasing`, async () => {
    let confirmed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const victim = await victimOf(driven, witness);
      await victim.evaluate(busy, MODEL, round);
      // On a busy machine the first report may take longer than all: every other round ends after it, the others whenever it be.
      if (round % 2 === 0) await poll('a report to be saved', async () => (await savedSoFar()) > confirmed);
      await new Promise((next) => setTimeout(next, (round * STRIDE) % LONGEST));
      await victim.end();
      expect(await witness.evaluate(faults, 'crossread')).toEqual([]);
      const { there, heard } = await witness.evaluate(async () => {
        const { library, heard: all } = globalThis as unknown as LibraryGlobals & Heard;
        const cards = await library.openLibrary().list();
        return { there: cards.map(({ id }) => id), heard: all };
      });
      const touched = new Set(heard.flatMap(({ removing = [] }) => removing));
      const saved = heard.flatMap(({ saved: ids = [] }) => ids);
      confirmed = saved.length;
      expect(saved.filter((id) => !touched.has(id) && !there.includes(id))).toEqual([]);
      const removed = heard.flatMap(({ removed: id = [] }) => id);
      expect(removed.filter((id) => there.includes(id))).toEqual([]);
    }
    expect(confirmed).toBeGreaterThan(ROUNDS);
  });

  test(`ended at ${IMPORTS} moments of the import of a file`, async () => {
    const line = (n: number): string =>
      `The council of district ${n} said on Monday that ${n + 20} houses had been damaged by the storm, and that it was the worst in years.`;
    const lines = Array.from({ length: 300 }, (_, n) => JSON.stringify({ id: `${n}`, text: line(n) })).join('\n');
    await witness.evaluate(
      (model) =>
        (globalThis as unknown as LibraryGlobals).library.openLibrary().save([model], { from: 'library', saved: '2026-03-02' }),
      plainReading(line(7), {}), // the reader has one of the reports of the file
    );
    const imported = () =>
      witness.evaluate(async (text) => {
        const library = (globalThis as unknown as LibraryGlobals).library.openLibrary();
        const cards = await library.list();
        const readings = await Promise.all(cards.map(({ id }) => library.get(id)));
        const own = readings.filter((one) => one?.report.text === text && one.report.from === 'library').length;
        return { own, taken: cards.flatMap(({ id, fromName }) => (fromName === 'many.jsonl' ? [id] : [])) };
      }, line(7));
    let cut = 0;
    for (let round = 0; round < IMPORTS; round++) {
      const victim = await driven.openTab('panel.html');
      await victim.evaluate(importing, lines, 'reading');
      await new Promise((next) => setTimeout(next, ((round * STRIDE) % LONGEST) * 8));
      await victim.close();
      await witness.evaluate(importing, '', 'end');
      expect(await witness.evaluate(faults, 'crossread')).toEqual([]);
      const { own: kept, taken } = await imported();
      expect([0, 299]).toContain(taken.length);
      expect(kept).toBe(1);
      if (taken.length === 0) cut++;
      await witness.evaluate((ids) => (globalThis as unknown as LibraryGlobals).library.openLibrary().remove(ids), taken);
    }
    expect(cut).toBeGreaterThan(0);
  });

  test(`ended at ${MIGRATIONS} moments of a migration`, async () => {
    for (let round = 0; round < MIGRATIONS; round++) {
      const name = `old-${round}`;
      await witness.evaluate(
        async (database, reading) => {
          const { library } = globalThis as unknown as LibraryGlobals;
          const db = await library.openDatabase(() => undefined, database, 1);
          const tx = db.transaction(['cards', 'readings', 'keys'], 'readwrite');
          for (let n = 1; n <= 300; n++) {
            const id = `saved-${n}`;
            tx.objectStore('cards').add({ n, id, from: 'library', saved: '2026-03-02', size: n, engine: 1 });
            tx.objectStore('readings').add({ ...reading, report: { ...reading.report, id } }, n);
            tx.objectStore('keys').add({ n, keys: [['tessaly', -1]] } as never); // as it was then
          }
          await tx.done;
          db.close();
        },
        name,
        MODEL,
      );
      const victim = await victimOf(driven, witness);
      await victim.evaluate((database) => {
        (globalThis as unknown as LibraryGlobals).library.openDatabase(() => undefined, database).catch(() => undefined);
      }, name);
      await new Promise((next) => setTimeout(next, (round * STRIDE) % 25));
      await victim.end();
      expect(await witness.evaluate(faults, name)).toEqual([]);
      const count = await witness.evaluate(async (database) => {
        const { library } = globalThis as unknown as LibraryGlobals;
        return (await library.openLibrary(Date.now, (lost) => library.openDatabase(lost, database)).list()).length;
      }, name);
      expect(count).toBe(300);
    }
  });
});
