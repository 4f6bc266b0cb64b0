/** The engine's public face: pure functions over plain data, bound to the word tables that they were given. */
import type { Article, Changes, CrossCheck, Match, Reading, Report } from '../model.ts';
import { changes } from './compare/number/changes.ts';
import { comparisons } from './compare/number/comparisons.ts';
import { type Explanation, explain } from './compare/number/explain.ts';
import { statements, storyYears } from './compare/statement/statement.ts';
import { crossCheck, type FullReading, type Options, read, VERSION, within } from './cross-check.ts';
import { createLexicon, type LexiconTable } from './lexicon/lexicon.ts';
import { type FindOptions, findReports } from './match/find-reports.ts';

export type { Options } from './cross-check.ts';

/** The three calls. Same input, same output; no clock, no network, no state but the word tables. */
export interface Engine {
  /** Version of the readings that this engine makes. */
  version: number;
  /** Parses a report once; the result is JSON, to be kept beside the report. */
  read(article: Article | Report): Reading;
  /** The reports that tell the same event, best first, with reasons. */
  findReports(article: Article | Reading, reports: readonly (Report | Reading)[], options?: FindOptions): Match[];
  /** Works out beforehand what a cross-check of this very object needs of the article alone. */
  ready(article: Reading): void;
  /** The article against those of the reports that tell the same event. */
  crossCheck(article: Article | Reading, reports: readonly (Report | Reading)[], options?: Options): CrossCheck;
  /** What changed between two versions of one page. */
  changes(now: Article | Reading, before: Report | Reading): Changes;
  /** Why every pair of figures of the article and these reports was accepted or refused, likeliest first. */
  explain(article: Article | Reading, reports: readonly (Report | Reading)[]): Explanation[];
}

/** An engine over the packaged word tables (`lexicon/words.generated.json`). */
export function createEngine(table: LexiconTable): Engine {
  const lexicon = createLexicon(table);
  const full = (given: Article | Report | Reading): FullReading =>
    'sentences' in given
      ? given.version === VERSION
        ? (given as FullReading)
        : read(given.report, lexicon)
      : read(given, lexicon);
  return {
    version: VERSION,
    read: (article) => read(article, lexicon),
    findReports: (article, reports, options) => findReports(full(article), reports.map(full), options),
    ready: (article) => void within(full(article), lexicon),
    crossCheck: (article, reports, options) => crossCheck(full(article), reports.map(full), lexicon, options),
    changes: (now, before) => {
      const own = full(now);
      const other = full(before);
      return changes(own, other, statements(own, storyYears(own, other)));
    },
    explain: (article, reports) =>
      comparisons(full(article), reports.map(full), lexicon)
        .flatMap((one) => explain(one, lexicon))
        .sort((x, y) => y.same - x.same),
  };
}
