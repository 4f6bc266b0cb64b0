/** A cross-check in steps that can be timed, and what makes the first one of a life of the background as quick as the next. */
import type { Engine } from '../engine/engine.ts';
import type { Article, CrossCheck, Reading } from '../model.ts';

/** Parses the article, finds the reports of its event, compares it with them; `passed` is called at the end of the first two. */
export function crossChecked(
  engine: Engine,
  article: Article,
  readings: readonly Reading[],
  passed: (part: 'read' | 'match') => void,
): { reading: Reading; check: CrossCheck } {
  const reading = engine.read(article);
  passed('read');
  const matches = engine.findReports(reading, readings);
  passed('match');
  const ids = new Set(matches.map(({ report }) => report));
  const same = readings.filter(({ report }) => ids.has(report.id));
  return { reading, check: { ...engine.crossCheck(reading, same, { assumeSameEvent: true }), matches } };
}

/** Has the engine read a report that is there anyway, so that its tables lie open when the article comes. */
export function warm(engine: Engine, readings: readonly Reading[]): void {
  const [first] = readings;
  if (first) engine.read(first.report);
}
