/** Build time: the files of `events/` become one JSON of reports that are read already. */
import { candidateKeys } from '../engine/match/candidate-keys.ts';
import type { Article, Reading } from '../model.ts';
import { type DigestFile, digestReport, parseDigest } from './digest.ts';
import type { CompiledCorpus } from './load.ts';

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
