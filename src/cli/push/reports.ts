/** The reports of any number of files, one after another: a file of a million lines is never in memory as a whole. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Report } from '../../model.ts';
import { InputError, parseReport, readReport } from '../input.ts';

/** A report, or one sentence that says which line of which file is none. */
export type GivenReport = { report: Report } | { fault: string };

/** Every report of the files in their order. A line that cannot be used is told and passed over; a file that cannot be read throws InputError. */
export async function* reportsOf(files: readonly string[]): AsyncGenerator<GivenReport> {
  for (const file of files) {
    if (/\.(?:jsonl|ndjson)$/i.test(file)) yield* linesOf(file);
    else yield { report: readReport(file) };
  }
}

async function* linesOf(file: string): AsyncGenerator<GivenReport> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() !== '') yield given(number === 1 ? line.replace(/^\ufeff/, '') : line, `${file}, line ${number}`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new InputError(`${file}: there is no such file.`);
    throw error;
  }
}

function given(line: string, where: string): GivenReport {
  try {
    return { report: parseReport(line, where) };
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message };
    throw error;
  }
}
