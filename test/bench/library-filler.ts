/** A page of the extension that fills its library, asks its background, and imports, each with the clock in its hand. */
/// <reference types="chrome" />
import { openDB } from 'idb';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { candidateKeys } from '../../src/engine/match/candidate-keys.ts';
import { openLibrary } from '../../src/library/store.ts';
import type { Reading, Report } from '../../src/model.ts';
import type { Asked } from './library-worker.ts';
import { preparedReading } from './prepared.ts';

const BATCH = 50;
const SAVED = { from: 'library', saved: '2024-07-01T00:00:00Z' } as const;
const library = openLibrary();
let read: Reading[] = [];
let engine: Engine | undefined;

const packaged = async (name: string) => (await fetch(chrome.runtime.getURL(name))).json();

/** What the benchmark calls. */
export const bench = {
  async prepare(): Promise<number> {
    read = await packaged('readings.json');
    return read.length;
  },
  /** Fills the library up to `to` reports; milliseconds. */
  async fill(from: number, to: number): Promise<number> {
    const began = performance.now();
    for (let i = from; i < to; i += BATCH) {
      const some = Array.from({ length: Math.min(BATCH, to - i) }, (_, k) => preparedReading(read, i + k));
      await library.save(some, SAVED);
    }
    return performance.now() - began;
  },
  /** Keys of reading number `i`. */
  keysOf(i: number): Asked {
    return candidateKeys(preparedReading(read, i));
  },
  /** Asks the background, which was stopped before; milliseconds, and what it found. */
  async ask(message: object): Promise<{ took: number; found: unknown }> {
    const began = performance.now();
    const found = await chrome.runtime.sendMessage(message);
    return { took: performance.now() - began, found };
  },
  async usage(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? 0;
  },
  /** JSON Lines of reports into an empty library, and the same without one: parsing, reading, a bare write. Milliseconds. */
  async import(lines: string[]): Promise<{ bare: number; own: number }> {
    engine ??= createEngine(await packaged('lexicon.json'));
    const { read: readOne } = engine;
    const parsed = (some: string[]) => some.map((line) => readOne(JSON.parse(line) as Report));
    const db = await openDB('bare', 1, { upgrade: (one) => void one.createObjectStore('readings', { autoIncrement: true }) });
    const timed = async (write: (some: Reading[]) => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      for (let i = 0; i < lines.length; i += BATCH) await write(parsed(lines.slice(i, i + BATCH)));
      return performance.now() - began;
    };
    parsed(lines.slice(0, 200)); // the tables lie open, the code is warm
    const bare = await timed(async (some) => {
      const tx = db.transaction('readings', 'readwrite');
      for (const one of some) tx.store.put(one);
      await tx.done;
    });
    const own = await timed((some) => library.save(some, SAVED));
    return { bare, own };
  },
};
Object.assign(globalThis, { bench });
