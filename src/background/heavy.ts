/**
 * The part of the background that reads and compares: a script of its own, which a wake does not pay for. It touches no API of extensions; what it needs of
 * the browser is given to it.
 */
import { corpusSource } from '../corpus/candidates.ts';
import { corpusReadings, digestSource, openCorpus } from '../corpus/load.ts';
import { createEngine } from '../engine/engine.ts';
import { candidateKeys } from '../engine/match/candidate-keys.ts';
import { sentences } from '../engine/text/sentences.ts';
import { ServerError } from '../library/server/request.ts';
import { testServer } from '../library/server/source.ts';
import type { SearchServer, ServerTrouble } from '../model.ts';
import { checkView } from './check-view.ts';
import { crossChecked, revisionOf, warm } from './compare.ts';
import { gather } from './gather.ts';
import { sourcesOf, tabsNote } from './sources.ts';

/** Whether a search server can be used: how many reports it holds, or what is wrong. */
const serverTested = (server: SearchServer): Promise<{ count: number } | { trouble: ServerTrouble }> =>
  testServer(server).then(
    (count) => ({ count }),
    (error) => ({ trouble: error instanceof ServerError ? error.trouble : 'failed' }),
  );

/** What the browser makes but once and takes its time for: it is there when the first text comes. */
const prepare = (): unknown => sentences('');

const heavy = {
  candidateKeys,
  checkView,
  corpusReadings,
  corpusSource,
  createEngine,
  crossChecked,
  digestSource,
  gather,
  openCorpus,
  prepare,
  revisionOf,
  serverTested,
  sourcesOf,
  tabsNote,
  warm,
};

/** What this script leaves behind. */
export interface HeavyGlobals {
  crossreadHeavy: typeof heavy;
}

(globalThis as unknown as HeavyGlobals).crossreadHeavy = heavy;
