/** The workers of an import: one that puts the reports into the library, and those that read them for it, each on a line of its own. */
import type { ImportCall, ImportEvent } from '../library/files/messages.ts';

/** An import that is under way. */
export interface Import {
  /** Ends it where it stands. What it had saved is taken out by the next one, even where that has no files. */
  end(): void;
}

/** More readers would have nothing to do: the database takes as long as three of them need. */
const MOST = 3;
/** A second reader is worth its start, a third of a second, from so many bytes on. */
const LARGE = 500_000;

/** Starts the import of some files, or the undoing of one that was cut off; `heard` is told what happens. */
export function startImport(files: readonly File[], heard: (event: ImportEvent) => void): Import {
  const workers: Worker[] = [];
  const start = (name: string): Worker => {
    const worker = new Worker(name);
    worker.addEventListener('error', ({ message }) => heard({ step: 'failed', problem: { code: 'failed', detail: message } }));
    workers.push(worker);
    return worker;
  };
  const importer = start('file-import.js');
  importer.addEventListener('message', ({ data }: MessageEvent<ImportEvent>) => heard(data));
  const readers = Array.from({ length: readersFor(files) }, () => {
    const { port1, port2 } = new MessageChannel();
    start('file-read.js').postMessage(null, [port1]);
    return port2;
  });
  const call: ImportCall = { files, readers };
  importer.postMessage(call, readers);
  return {
    end: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}

/** One processor is left to the page and the database. */
function readersFor(files: readonly File[]): number {
  if (files.length === 0) return 0;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes < LARGE ? 1 : Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency || 2) - 1));
}
