/** The engine as the evaluation and the benchmark use it: over the packaged word tables, each report read once. */
import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { LexiconTable } from '../../src/engine/lexicon/table.ts';
import type { Article, Reading } from '../../src/model.ts';

/** The word tables of the source tree. */
export function loadTable(): LexiconTable {
  return JSON.parse(readFileSync('src/engine/lexicon/words.generated.json', 'utf8')) as LexiconTable;
}

/** The engine over those tables. */
export function loadEngine(): Engine {
  return createEngine(loadTable());
}

/** `read` that parses each article object once. */
export function readOnce(engine: Engine): (article: Article) => Reading {
  const known = new WeakMap<Article, Reading>();
  return (article) => {
    const reading = known.get(article) ?? engine.read(article);
    known.set(article, reading);
    return reading;
  };
}
