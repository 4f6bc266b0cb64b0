/** Build time: the files of `events/` become one file of reports that are read already. */
import { candidateKeys } from '../engine/match/candidate-keys.ts';
import type { Article, Reading } from '../model.ts';
import { type DigestFile, digestReport, parseDigest } from './digest.ts';
import { BETWEEN, CLOSING, type CompiledCorpus, type CorpusHead, OPENING } from './load.ts';

/**
 * Compiles the digests, ordered by id. `read` is the engine's: it runs here, once, so that loading parses no text.
 * Throws an Error that names the file of a digest that breaks the format, and one where two files share an id.
 */
export function compileCorpus(files: readonly DigestFile[], read: (article: Article) => Reading): CompiledCorpus {
  const digests = files.map(parseDigest).sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = digests.find((digest, index) => digest.id === digests[index - 1]?.id);
  if (twice) throw new Error(`${twice.id}: two files share this id`);
  const readings = digests.map((digest): Reading => {
    const report = { ...digestReport(digest), from: 'bundled' as const };
    return { ...read(report), report };
  });
  return {
    readings,
    keys: readings.map((reading) => candidateKeys(reading).keys),
    sources: Object.fromEntries(digests.map(({ id, about }) => [id, about.source])),
  };
}

/** The file of a corpus: a JSON list with one entry a line, so that each can be parsed without the others. Plain ASCII is decoded several times as fast as the rest. */
export function packCorpus({ readings, keys, sources }: CompiledCorpus): string {
  const fields = [...new Set(readings.flatMap((reading) => Object.keys(reading)))];
  const head: CorpusHead = { fields, keys, sources };
  const parts = readings.flatMap((reading) => fields.map((field) => (reading as Record<string, unknown>)[field] ?? null));
  const entries = [head, ...parts].map((entry) => JSON.stringify(entry).replace(/[^\0-\x7f]/g, escaped));
  return `${OPENING}${entries.join(BETWEEN)}${CLOSING}`;
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
