/** Run time: what the compiled corpus holds. Nothing here parses text. */
import type { Reading, Report } from '../model.ts';

/** The bundled corpus as `compileCorpus` made it. */
export interface CompiledCorpus {
  /** Ordered by the report's id; each holds its report. */
  readings: Reading[];
  /** The keys of each reading, in the same order. */
  keys: string[][];
  /** For each report id, the sentence that says which report is retold and on whom it relies. */
  sources: Record<string, string>;
}

/**
 * The file of `packCorpus`, laid open. A cross-check looks at the keys of all readings, at a part of some and at the whole of few: each part of a reading
 * is parsed when it is first asked for. Throws where the text is no such file.
 */
export function openCorpus(text: string): CompiledCorpus {
  const [head = '', ...parts] = text.slice(OPENING.length, -CLOSING.length).split(BETWEEN);
  const { fields, keys, sources } = JSON.parse(head) as CorpusHead;
  return {
    readings: keys.map((_, reading) => lateReading(fields, parts.slice(reading * fields.length, (reading + 1) * fields.length))),
    keys,
    sources,
  };
}

/** The first entry of the file. The others are the `fields` of the first reading in this order, then those of the second, and so on; null where one lacks it. */
export interface CorpusHead extends Omit<CompiledCorpus, 'readings'> {
  fields: string[];
}

/** What stands before the entries of the file: it is one JSON list, in which a line break is never part of an entry. */
export const OPENING = '[\n';
/** Between two entries. */
export const BETWEEN = ',\n';
/** After the last. */
export const CLOSING = '\n]';

function lateReading(fields: readonly string[], parts: readonly string[]): Reading {
  const reading: Record<string, unknown> = {};
  fields.forEach((field, i) => {
    const part = parts[i] ?? '';
    if (part === 'null') return;
    const get = (): unknown => {
      const value: unknown = JSON.parse(part);
      Object.defineProperty(reading, field, { value });
      return value;
    };
    Object.defineProperty(reading, field, { enumerable: true, configurable: true, get });
  });
  return reading as unknown as Reading; // the build wrote it
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
