/** Entry of the worker that measures the engine on the bundled cases: the page that asked for it stays free meanwhile. */
import { createEngine } from '../engine/engine.ts';
import type { LexiconTable } from '../engine/lexicon/table.ts';
import { type CaseFile, measureCases, type Shares } from './measure.ts';

/** What the worker tells the page: how far it is, and in the end what it measured. */
export type Told = { done: number; of: number } | { shares: Shares } | { failed: string };

const tell = (told: Told): void => postMessage(told);

async function packaged<T>(name: string): Promise<T> {
  return (await (await fetch(name)).json()) as T; // the build wrote it, beside this script
}

async function measure(): Promise<void> {
  const [table, cases] = await Promise.all([packaged<LexiconTable>('lexicon.json'), packaged<CaseFile>('cases.json')]);
  tell({ shares: measureCases(createEngine(table), cases, (done, of) => tell({ done, of })) });
}

measure().catch((error: unknown) => tell({ failed: String(error) }));
