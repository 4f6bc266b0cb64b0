/** The bundled corpus, asked for the reports that share the keys of an article. */
import { enlist } from '../engine/enlist.ts';
import type { Candidates, Reading, ReportSource } from '../model.ts';
import type { CompiledCorpus } from './load.ts';

/** It comes from the package, on a cold disk perhaps: it is waited for longer than others. */
const PATIENCE = 20_000; // milliseconds

/** The corpus, or the one that is being loaded, as a source of candidates. It holds a few dozen reports: days need not narrow them down. */
export function corpusSource(loading: CompiledCorpus | Promise<CompiledCorpus>): ReportSource {
  let postings: Map<string, number[]> | undefined;
  return {
    from: 'bundled',
    patience: PATIENCE,
    candidates: async (keys, _day, limit): Promise<Candidates> => {
      const corpus = await loading;
      postings ??= post(corpus.keys);
      const scores = new Map<number, number>();
      for (const key of keys) {
        const held = postings.get(key) ?? [];
        for (const position of held) scores.set(position, (scores.get(position) ?? 0) + 1 / Math.log(2 + held.length));
      }
      const best = [...scores].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
      return { readings: best.map(([position]) => corpus.readings[position] as Reading), among: corpus.readings.length };
    },
  };
}

function post(keys: CompiledCorpus['keys']): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  keys.forEach((held, position) => {
    for (const key of held) enlist(postings, key, position);
  });
  return postings;
}
