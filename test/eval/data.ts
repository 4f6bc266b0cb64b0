/** Real news data for development, in a folder beside the checkout: it belongs to its publishers and is no part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/model.ts';
import type { EventReport } from './matching.ts';
import type { SentencePair } from './pairs.ts';

/** Folder that holds the development data, as seen from the repository root. */
export const SHARED = '../shared';

/** A row of a numeric inference benchmark. */
export interface BenchmarkPair extends SentencePair {
  source: string;
}

interface ReportRow {
  dataset: string;
  event_id: string;
  doc_id: string;
  title: string | null;
  date: string | null;
  source: string | null;
  url: string | null;
  text: string;
}

/** True where the development data is present. */
export const hasData = (): boolean => existsSync(join(SHARED, 'data'));

function rows<Row>(file: string): Row[] {
  const lines = readFileSync(join(SHARED, 'data', file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

/** The reports of every data set, the title as the first line of the text. */
export function eventReports(): EventReport[] {
  return rows<ReportRow>('reports.jsonl').map(({ dataset, event_id, doc_id, title, date, source, url, text }) => ({
    id: doc_id,
    dataset,
    event: event_id,
    text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text,
    ...(title && { title }),
    ...(date && { published: date }),
    ...(source && { outlet: source }),
    ...(url && { url }),
  }));
}

/** A row of claim-negatives.json: two reports of one event, a sentence of each, and whether the two say one thing in other words or two things. */
type NegativeRow = [
  dataset: string,
  a: string,
  start: number,
  end: number,
  b: string,
  start: number,
  end: number,
  kind: 'same' | 'other',
];

/** Sentences of one event that say nothing against each other: `entailment` for one thing in other words, `neutral` for two things. Only places are kept here. */
export function claimNegatives(): SentencePair[] {
  const texts = new Map(eventReports().map(({ dataset, id, text }) => [`${dataset} ${id}`, text]));
  const list = JSON.parse(readFileSync('test/eval/claim-negatives.json', 'utf8')) as NegativeRow[];
  return list.map(([dataset, a, from, to, b, start, end, kind]) => ({
    id: `${a} ${b}`,
    premise: texts.get(`${dataset} ${a}`)?.slice(from, to) ?? '',
    hypothesis: texts.get(`${dataset} ${b}`)?.slice(start, end) ?? '',
    label: kind === 'same' ? 'entailment' : 'neutral',
  }));
}

/** Sentences of one event whose figures differ, or seem to. */
export const figurePairs = (): SentencePair[] => rows('figures-pairs.jsonl');

/** Sentences of one event whose figures agree. */
export const agreeingPairs = (): SentencePair[] => rows('figures-agree_auto.jsonl');

/** The part of the EQUATE benchmark that comes from news: RTE-Quant. */
export const benchmarkPairs = (): SentencePair[] =>
  rows<BenchmarkPair>('equate.jsonl').filter(({ source }) => source === 'RTE_Quant');

/** What a reader said of two figures of two reports: one quantity whose values differ, one whose values fit, or two quantities. */
export type Judgement = 'differ' | 'fit' | 'other';

/** A figure of a report, by UTF-16 offsets. */
export type Figure = Omit<Place, 'text'>;

/** Two figures of two reports of one data set, and what a reader said of them. */
export interface JudgedPair {
  dataset: string;
  a: Figure;
  b: Figure;
  judgement: Judgement;
}

/**
 * Pairs of figures that somebody read in their sentences and judged: of 282 events all pairs that the engine held to be at all likely, and two unlikely
 * ones of each. A line of the file: data set, the two reports, then `start-end~start-end:judgement` for every pair. Only places are kept here.
 */
export function judgedPairs(): JudgedPair[] {
  const lines = readFileSync('test/eval/judged-pairs.tsv', 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [dataset = '', a = '', b = '', pairs = ''] = line.split('\t');
    return pairs.split(' ').map((pair): JudgedPair => {
      const [start = 0, end = 0, from = 0, to = 0] = (pair.match(/\d+/g) ?? []).map(Number);
      return {
        dataset,
        a: { report: a, start, end },
        b: { report: b, start: from, end: to },
        judgement: pair.slice(pair.indexOf(':') + 1) as Judgement,
      };
    });
  });
}
