/** Run time: what the compiled corpus holds. Nothing here parses text. */
import type { Reading, Report } from '../model.ts';

/** The bundled corpus as `compileCorpus` made it, one JSON file. */
export interface CompiledCorpus {
  /** Ordered by the report's id; each holds its report. */
  readings: Reading[];
  /** The keys of each reading, in the same order. */
  keys: string[][];
  /** For each report id, the sentence that says which report is retold and on whom it relies. */
  sources: Record<string, string>;
}

/** The readings of all digests, ready for the engine; one of another engine version is the engine's to read anew. */
export function corpusReadings(corpus: CompiledCorpus): Reading[] {
  return corpus.readings;
}

/** The digests as reports, each marked `digest: true`. */
export function corpusReports(corpus: CompiledCorpus): Report[] {
  return corpus.readings.map(({ report }) => report);
}

/** The sentence to show beside a digest: which report it retells; undefined where the id is no bundled digest's. */
export function digestSource(corpus: CompiledCorpus, id: string): string | undefined {
  return Object.hasOwn(corpus.sources, id) ? corpus.sources[id] : undefined;
}

/** The event that a digest belongs to: the first part of its id. */
export function digestEvent(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
