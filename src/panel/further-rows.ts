/** What is told beside the differences, in the order and the words in which the panel shows it. */
import type { CheckView, Citation, Finding, Omission, ReportCard } from '../model.ts';
import { labelOf } from '../view/engine-words.ts';
import { sentenceOf } from '../view/wording.ts';
import { type Quote, quotes } from './quotes.ts';
import { type FindingRow, findingRows } from './rows.ts';

/** A fact that is told by some reports alone. */
export interface OmissionRow {
  quote: Quote;
  /** The same in other reports. */
  also: Quote[];
  /** Independent origins that tell it. */
  origins: number;
}

/** What one report, or several, call a thing. */
export interface WordsRow {
  own: boolean;
  /** The reports, each once. */
  cards: ReportCard[];
  words: string;
  quotes: Quote[];
}

/** A thing with the words for it, the article's own first. */
export interface WordingRow {
  about: string;
  reasons: string[];
  words: WordsRow[];
}

/** A figure for which the article cites a report that does not give it. */
export interface CitationRow {
  about: string;
  /** The cited report. */
  card: ReportCard;
  quotes: Quote[];
  /** What the cited report gives instead; empty where it gives no such figure. */
  instead: Quote[];
}

/** All of it. */
export interface FurtherRows {
  /** Whether there are other reports to compare with. */
  compared: boolean;
  disputes: FindingRow[];
  citations: CitationRow[];
  elsewhere: OmissionRow[];
  here: OmissionRow[];
  wordings: WordingRow[];
}

/** The rows of a check. */
export function furtherRows(view: CheckView): FurtherRows {
  const { article, matches, omissions, wordings = [], disputes = [], citations = [] } = view.check;
  const own = (one: Omission): boolean => one.report === article.id;
  return {
    compared: matches.length > 0,
    disputes: findingRows(view, disputes),
    citations: citations.flatMap((one) => citationRow(view, one)),
    elsewhere: omissions.filter((one) => !own(one)).flatMap((one) => omissionRow(view, one)),
    here: omissions.filter(own).flatMap((one) => omissionRow(view, one)),
    wordings: wordings.map((one) => wordingRow(view, one)),
  };
}

// The whole sentence is the fact: nothing in it is to be marked.
function omissionRow(view: CheckView, { span, also = [], origins = 1 }: Omission): OmissionRow[] {
  const [quote] = quotes(view, [span]).map(unmarked);
  return quote === undefined ? [] : [{ quote, also: quotes(view, also).map(unmarked), origins }];
}

const unmarked = (quote: Quote): Quote => ({ ...quote, pieces: [{ text: quote.sentence.text, marked: false }] });

function wordingRow(view: CheckView, { about, reasons, sides }: Finding): WordingRow {
  const words = sides.map(({ value, spans }): WordsRow => {
    const found = quotes(view, spans);
    const reports = [...new Set(spans.map(({ report }) => report))];
    return {
      own: reports.includes(view.check.article.id),
      cards: reports.map((report) => view.reports[report] ?? {}),
      words: value,
      quotes: found,
    };
  });
  return { about: labelOf(about), reasons: reasons.map(sentenceOf), words };
}

function citationRow(view: CheckView, { report, about, span, instead }: Citation): CitationRow[] {
  const found = quotes(view, [span]);
  if (found.length === 0) return [];
  const other = instead === undefined ? [] : quotes(view, [instead]);
  return [{ about: labelOf(about), card: view.reports[report] ?? {}, quotes: found, instead: other }];
}
