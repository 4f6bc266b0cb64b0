/** The compact matching record of a report: all that choosing the reports of one event, finding copies and indexing need. */
import type { Article, Name, Reading, Sentence } from '../../model.ts';
import { sentenceTokens, type Token } from '../text/tokens.ts';
import { backgroundShare } from './background.ts';
import { countKeys, type KeyCount } from './count-keys.ts';
import { fullDates, latestYear, weekdays } from './days.ts';
import { signature } from './signature.ts';

/** JSON; 1 to 3 KB a report. Keys of `terms` and `names` are folded words; a word is in one of the two. */
export interface MatchKeys {
  /** Content words by stem, with how often each stands. The rarest that the text uses most, at most `KEPT` together with the names. */
  terms: Record<string, number>;
  /** Words of names, with how often each stands. */
  names: Record<string, number>;
  /** Keys that stand in the headline or the first sentences. */
  lead: string[];
  /** Days since 1970-01-01: publication, and full dates in the opening. Empty where the report states none. */
  days: number[];
  /** Weekdays named in the opening, Monday = 0. */
  weekdays: number[];
  /** Latest year that the text states, that of publication included; absent where it states none. */
  year?: number;
  /** MinHash of the text, 64 values; empty for texts of a few words. */
  signature: number[];
}

/** Keys kept of one report: more did not help on any data set, 80 cost one point of F1. */
const KEPT = 130;
/** Sentences of the opening, headline included. */
const LEAD = 5;
/** Sentences in which dates and weekdays are those of the event or of publication, not of its history. */
const DATED = 8;

/** The matching record of a report. `sentences`, `names` and `tokens` (of each sentence) are those of `report.text`. */
export function matchKeys(
  report: Article,
  sentences: readonly Sentence[],
  names: readonly Name[],
  tokens: readonly (readonly Token[])[] = sentenceTokens(report.text, sentences),
): MatchKeys {
  const counts = countKeys(tokens, names);
  const kept = rarest(counts);
  const opening = report.text.slice(0, sentences[Math.min(DATED, sentences.length) - 1]?.end ?? 0);
  const year = latestYear(`${report.published ?? ''} ${report.text}`);
  const terms: Record<string, number> = {};
  const named: Record<string, number> = {};
  for (const { key, name, count } of kept) (name ? named : terms)[key] = count;
  return {
    terms,
    names: named,
    lead: kept.filter(({ first }) => first < LEAD).map(({ key }) => key),
    days: [...new Set([...fullDates(report.published ?? ''), ...fullDates(opening)])].sort((a, b) => a - b),
    weekdays: weekdays(opening),
    ...(year !== undefined && { year }),
    signature: signature(tokens),
  };
}

/** The matching record that a reading carries; computed where a reading was made without one. */
export function keysOf(reading: Reading): MatchKeys {
  const { keys } = reading as Reading & { keys?: MatchKeys };
  return keys ?? matchKeys(reading.report, reading.sentences, reading.names);
}

interface Ranked extends KeyCount {
  key: string;
  weight: number;
}

function rarest(counts: ReadonlyMap<string, KeyCount>): Ranked[] {
  const all: Ranked[] = [];
  for (const [key, { count, name, first }] of counts)
    all.push({ key, count, name, first, weight: (1 + Math.log(count)) * -Math.log(backgroundShare(key)) });
  return all.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, KEPT);
}
