/** The workers that read for an import. */
import type { ReadAnswer, ReadCall } from '../file-read/messages.ts';
import type { Prepared } from '../library/store/prepare.ts';

/** Some workers behind one call. */
export interface Readers {
  count: number;
  /** Has the worker whose turn it is read some articles. */
  prepare(...call: [articles: ReadCall['articles'], kept: ReadCall['kept']]): Promise<Prepared[]>;
  end(): void;
}

/** More of them would have nothing to do: the database takes as long as three of them need. */
const MOST = 3;

/** Starts as many workers as the number of articles makes sense of; one processor is left to the page and the database. */
export function startReaders(articles: number, processors: number): Readers {
  const count = Math.max(1, Math.min(MOST, processors - 1, Math.ceil(articles / WORTH)));
  const readers = Array.from({ length: count }, startReader);
  let turn = 0;
  return {
    count,
    prepare: (articles, kept) => {
      const reader = readers[turn++ % count] as Reader; // there is one at least
      return reader.prepare({ articles, kept });
    },
    end: () => {
      for (const { worker } of readers) {
        worker.terminate();
        alive.delete(worker);
      }
    },
  };
}

/** A worker is worth its start, a third of a second, from so many articles on. */
const WORTH = 200;

interface Reader {
  worker: Worker;
  prepare(call: ReadCall): Promise<Prepared[]>;
}

/** Browsers end a worker that nobody holds on to, even while somebody waits for its answer. */
const alive = new Set<Worker>();

function startReader(): Reader {
  const worker = new Worker('file-read.js');
  alive.add(worker);
  const waiting: { told(prepared: Prepared[]): void; failed(error: Error): void }[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
    const call = waiting.shift();
    if ('failed' in data) call?.failed(new Error(data.failed));
    else call?.told(data.prepared);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.splice(0)) failed(new Error(message));
  });
  return {
    worker,
    prepare: (call) =>
      new Promise((told, failed) => {
        waiting.push({ told, failed });
        worker.postMessage(call);
      }),
  };
}
