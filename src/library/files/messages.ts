/** What the page of files and the worker that reads them tell one another. */
import type { FileProblem } from './file.ts';
import type { Imported } from './import.ts';

/** The files to import, one after another; an import that was stopped is undone first. */
export interface ImportCall {
  files: readonly File[];
  /** A line to each worker that reads; none is needed where there are no files. */
  readers: readonly MessagePort[];
}

/** What happens to them. */
export type ImportEvent =
  | { step: 'undone'; name: string }
  | { step: 'reading'; name: string }
  | { step: 'saving'; name: string; done: number; of: number }
  | ({ step: 'taken'; name: string } & Imported)
  | { step: 'refused'; name: string; problem: FileProblem }
  | { step: 'failed'; problem: FileProblem }
  | { step: 'end' };
