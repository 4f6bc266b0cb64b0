/** The bundled corpus, beside the command's own file. */
import { readFileSync } from 'node:fs';
import { corpusReadings, openCorpus } from '../corpus/load.ts';
import type { Reading } from '../model.ts';
import { InputError } from './input.ts';

/** Readings of all bundled digests; throws InputError where the file is missing. */
export function bundledReadings(): Reading[] {
  const file = new URL('./corpus.json', import.meta.url);
  try {
    return corpusReadings(openCorpus(readFileSync(file, 'utf8')));
  } catch {
    throw new InputError(
      'The bundled corpus is missing beside the command: build it with npm run build, or name reports to compare with.',
    );
  }
}
