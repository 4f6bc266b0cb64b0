/** A page of the extension that fills its library, asks its background, and imports, each with the clock in its hand. */
/// <reference types="chrome" />
import { candidateKeys } from '../../src/engine/match/candidate-keys.ts';
import type { ImportEvent } from '../../src/library/files/messages.ts';
import { openLibrary } from '../../src/library/open.ts';
import type { Reading } from '../../src/model.ts';
import { type Import, startImport } from '../../src/sources/import-workers.ts';
import type { Asked } from './library-worker.ts';
import { preparedReading } from './prepared.ts';

const BATCH = 50;
const SAVED = { from: 'library', saved: '2024-07-01T00:00:00Z' } as const;
const library = openLibrary();
let read: Reading[] = [];

const packaged = async (name: string) => (await fetch(chrome.runtime.getURL(name))).json();

/** Tells of the time between one turn of this page and the next, again and again. */
function waits(told: (milliseconds: number) => void): void {
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    told(now - last);
    last = now;
    setTimeout(turn, 0);
  };
  turn();
}

// Firefox ends a worker that nobody holds on to.
const held = new Set<Import>();

/** Starts an import; resolves at the first event that is meant. */
function imported(files: File[], meant: (event: ImportEvent) => boolean): Promise<{ running: Import; added?: number }> {
  return new Promise((told, failed) => {
    const running = startImport(files, (event) => {
      if (event.step === 'refused' || event.step === 'failed') failed(new Error(JSON.stringify(event)));
      if (meant(event)) told({ running, ...('added' in event && { added: event.added }) });
    });
    held.add(running);
  });
}

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
  /** JSON Lines of reports into an empty library, as the page of files does it. Milliseconds, and the longest task of this page meanwhile. */
  async import(lines: string): Promise<{ took: number; added: number; longest: number }> {
    let longest = 0;
    const observer = new PerformanceObserver((tasks) => {
      for (const { duration } of tasks.getEntries()) longest = Math.max(longest, duration);
    });
    // Firefox tells of no tasks: there the longest wait of a timer counts, which is more.
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({ type: 'longtask' });
    else
      waits((wait) => {
        longest = Math.max(longest, wait);
      });
    const file = new File([lines], 'reports.jsonl');
    await new Promise((next) => setTimeout(next, 200)); // the task that made the file is over
    longest = 0;
    const began = performance.now();
    const { added } = await imported([file], (event) => event.step === 'taken');
    const took = performance.now() - began;
    await new Promise((next) => setTimeout(next, 200));
    observer.disconnect();
    return { took, added: added ?? 0, longest };
  },
  /** The same without a library: parsing, reading, a bare write. Milliseconds. */
  async bare(lines: string): Promise<number> {
    const worker = new Worker('bare.js');
    const began = performance.now();
    const done = new Promise((end) => worker.addEventListener('message', end));
    worker.postMessage(new File([lines], 'reports.jsonl'));
    await done;
    worker.terminate();
    return performance.now() - began;
  },
  /** Stops an import in its middle, as the page does it; milliseconds until nothing of it is left, and how many reports are. */
  async cancel(lines: string): Promise<{ took: number; left: number }> {
    const { reports } = await library.usage();
    const { running } = await imported(
      [new File([lines], 'stopped.jsonl')],
      (event) => event.step === 'saving' && event.done * 2 >= event.of,
    );
    running.end();
    const began = performance.now();
    await imported([], (event) => event.step === 'undone');
    return { took: performance.now() - began, left: (await library.usage()).reports - reports };
  },
};
Object.assign(globalThis, { bench });
