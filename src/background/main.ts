/** Entry of the background. Everything is registered in its first turn, and nothing it needs outlives it in memory: any call may wake it. */
import { answerAsBackground } from '../browser/messages.ts';
import { packagedJson } from '../browser/packaged.ts';
import { readPage } from '../browser/page-script.ts';
import { changePageState, forgetTab } from '../browser/session.ts';
import { addressOf, onTabClosed } from '../browser/tabs.ts';
import { type CompiledCorpus, corpusReadings, digestSource } from '../corpus/load.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { LexiconTable } from '../engine/lexicon/lexicon.ts';
import { checkView } from './check-view.ts';
import { createRuns, type Surroundings } from './runs.ts';
import { shortened } from './shorten.ts';

interface Loaded {
  engine: Engine;
  corpus: CompiledCorpus;
}

let loading: Promise<Loaded> | undefined;

// The tables are read at the first page of each life of the background, and not at every wake.
function load(): Promise<Loaded> {
  loading ??= Promise.all([packagedJson<LexiconTable>('lexicon.json'), packagedJson<CompiledCorpus>('corpus.json')]).then(
    ([table, corpus]) => ({ engine: createEngine(table), corpus }),
  );
  loading.catch(() => {
    loading = undefined; // the next run tries again
  });
  return loading;
}

const crossCheck: Surroundings['crossCheck'] = async (extraction, loaded) => {
  const { article, notes } = shortened(extraction);
  const { engine, corpus } = await load();
  loaded();
  const reading = engine.read(article);
  const readings = corpusReadings(corpus);
  const check = engine.crossCheck(reading, readings);
  return checkView(check, [reading, ...readings], notes, (id) => digestSource(corpus, id));
};

const runs = createRuns({
  addressOf,
  readPage,
  crossCheck,
  changePageState,
  now: () => Date.now(),
  newRun: () => crypto.randomUUID(),
});

// The popup may close at any moment: nobody is kept waiting for the end of a run.
answerAsBackground({
  check: async ({ tab }) => {
    runs.check(tab).catch(console.error);
    load().catch(() => undefined); // meanwhile the page is read; the run waits for the same tables, and tells what failed
    return null;
  },
  resume: async ({ tab }) => {
    runs.resume(tab).catch(console.error);
    return null;
  },
});
onTabClosed(forgetTab);
