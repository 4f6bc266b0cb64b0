/** The engine, its word tables and the bundled corpus: loaded at the first page of each life of the background, and not at every wake. */

import { announceScripts, runScript } from '../browser/late-script.ts';
import { packagedJson, packagedText } from '../browser/packaged.ts';
import type { CompiledCorpus } from '../corpus/load.ts';
import type { Engine } from '../engine/engine.ts';
import type { LexiconTable } from '../engine/lexicon/lexicon.ts';
import type { HeavyGlobals } from './heavy.ts';
import { nextTurn } from './next-turn.ts';

type Heavy = HeavyGlobals['crossreadHeavy'];

/** What a run needs beside its article. */
export interface Loaded {
  heavy: Heavy;
  engine: Engine;
  /** It is large, and an article can be read without it. Rejects where it is missing. */
  corpus: Promise<CompiledCorpus>;
}

const HEAVY = 'heavy.js';
const left = globalThis as unknown as Partial<HeavyGlobals>;

/** Makes the script that reads and compares known to the browser; call it in the first turn of the background. */
export const announceEngine = (): void => announceScripts(HEAVY);

let running: Promise<Heavy> | undefined;

/** That script, run once; rejects where it is missing, and is looked for again at the next call. */
export function engineScript(): Promise<Heavy> {
  // In the life of the background that began with the install, it has run already.
  running ??= (left.crossreadHeavy ? Promise.resolve() : runScript(HEAVY)).then(() => left.crossreadHeavy as Heavy);
  running.catch(() => {
    running = undefined;
  });
  return running;
}

let loading: Promise<Loaded> | undefined;

/** All of it; rejects where a part is missing, and is tried again at the next call. */
export function load(): Promise<Loaded> {
  loading ??= loadNow();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function loadNow(): Promise<Loaded> {
  const [words, reports] = [packagedJson<LexiconTable>('lexicon.json'), packagedText('corpus.json')];
  words.catch(() => undefined); // told below
  reports.catch(() => undefined); // a note of the candidates tells it
  const heavy = await engineScript();
  await nextTurn(); // files that have come meanwhile are begun to be read
  heavy.prepare(); // and the rest is on its way
  const corpus = reports.then(heavy.openCorpus);
  corpus.catch(() => {
    loading = undefined;
  });
  return { heavy, engine: heavy.createEngine(await words), corpus };
}

let needed = false;

/** An article is there: nothing else is to keep the engine busy. */
export function endWarming(): void {
  needed = true;
}

/** Loads it all, and lays the engine's tables open as long as no article is there. */
export async function warmUp(): Promise<void> {
  const { heavy, engine, corpus } = await load();
  const steps = heavy.warm(engine, heavy.corpusReadings(await corpus));
  do
    await nextTurn(); // an article that came meanwhile is heard
  while (!needed && !steps.next().done);
}
