/** `dist/engine.mjs`: the engine as a module for Node, bound to its word tables. */
import { createEngine } from '../engine/engine.ts';
import table from '../engine/lexicon/words.generated.json' with { type: 'json' };

export const { version, read, findReports, crossCheck, explain } = createEngine(table);
export type { Engine } from '../engine/engine.ts';
