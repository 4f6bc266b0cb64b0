/** The least that an import can be, in a worker as the import's own: lines are parsed and read, and the readings written through idb. */
import { openDB } from 'idb';
import { createEngine } from '../../src/engine/engine.ts';
import type { Reading, Report } from '../../src/model.ts';

const BATCH = 50;

addEventListener('message', async ({ data }: MessageEvent<File>) => {
  const began = performance.now();
  const { read } = createEngine(await (await fetch('lexicon.json')).json());
  const lines = (await data.text()).trim().split('\n');
  const db = await openDB('bare', 1, { upgrade: (one) => void one.createObjectStore('readings', { autoIncrement: true }) });
  for (let at = 0; at < lines.length; at += BATCH) {
    const readings: Reading[] = lines.slice(at, at + BATCH).map((line) => read(JSON.parse(line) as Report));
    const tx = db.transaction('readings', 'readwrite');
    for (const one of readings) tx.store.put(one);
    await tx.done;
  }
  postMessage(performance.now() - began);
});
