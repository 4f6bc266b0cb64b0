/** A cross-check in steps that can be timed, and what makes the first one of a life of the background nearly as quick as the next. */
import type { Engine } from '../engine/engine.ts';
import { type CandidateKeys, candidateKeys } from '../engine/match/candidate-keys.ts';
import { distinctReports } from '../engine/match/distinct.ts';
import type { Article, CrossCheck, Match, PageNote, Reading, Report, Revision } from '../model.ts';
import type { Gathered } from './gather.ts';
import { nextTurn } from './next-turn.ts';

/** What came of a cross-check: the article's reading, those of the reports of its event, and what the sources could not do. */
export interface Checked {
  reading: Reading;
  reports: Reading[];
  check: CrossCheck;
  notes: PageNote[];
}

/** Parses the article, finds the reports of its event, compares it with them; `passed` is called at the end of the first two. */
export async function crossChecked(
  engine: Engine,
  article: Article,
  candidates: (keys: CandidateKeys) => Promise<Gathered>,
  passed: (part: 'read' | 'match', reports?: number) => Promise<void> | undefined,
): Promise<Checked> {
  const reading = engine.read(article);
  await passed('read');
  const looking = candidates(candidateKeys(reading));
  await nextTurn(); // the questions are on their way
  engine.ready(reading);
  const { readings: given, among, notes } = await looking;
  const readings = readHere(engine, given, () => engine.findReports(reading, given, { among }));
  const found = engine.findReports(reading, readings, { among });
  const reports = distinctReports(readings.filter(({ report }) => found.some((match) => match.report === report.id)));
  const matches = inLine(found.filter((match) => reports.some(({ report }) => report.id === match.report)));
  await passed('match', reports.length);
  return { reading, reports, check: { ...engine.crossCheck(reading, reports, { assumeSameEvent: true }), matches }, notes };
}

/**
 * What a server sent beside a text serves to choose the reports that may tell the event; those are read anew from their texts, so that nothing is
 * compared or shown but what stands there. The others of the server are left out.
 */
function readHere(engine: Engine, given: readonly Reading[], choose: () => Match[]): readonly Reading[] {
  const isForeign = ({ report }: Reading): boolean => report.from === 'server';
  if (!given.some(isForeign)) return given;
  const chosen = new Set(choose().map(({ report }) => report));
  return given.flatMap((one) => (isForeign(one) ? (chosen.has(one.report.id) ? [engine.read(one.report)] : []) : [one]));
}

/** Origins count without gaps from 1, the article's own; a report that was left out may have been the only one of its origin. */
function inLine(matches: readonly Match[]): Match[] {
  const numbers = [...new Set([1, ...matches.map(({ origin }) => origin)])].toSorted((a, b) => a - b);
  return matches.map((match) => ({ ...match, origin: numbers.indexOf(match.origin) + 1 }));
}

/**
 * What changed in a page since an earlier version was saved; undefined where nothing did but the typesetting. `now`: when this text was taken. A text that a
 * feed or a file brought may lack what the page shows: of that, figures alone are told.
 */
export function revisionOf(engine: Engine, reading: Reading, earlier: Reading, now: string): Revision | undefined {
  const { from, saved = '', id } = earlier.report;
  const { findings, passages: all } = engine.changes(reading, earlier);
  const passages = from === 'library' || from === 'tab' ? all : [];
  if (findings.length + passages.length === 0) return undefined;
  return { findings, passages, report: id, before: saved, now };
}

/**
 * Has the engine do the like with the beginnings of two reports that are there anyway, longer ones each time: the first time that it does something takes
 * several times as long as the next. The steps are short, so that an article that comes meanwhile is not kept waiting.
 */
export function* warm(engine: Engine, [one, other]: readonly Reading[]): Generator<void> {
  if (!one || !other) return;
  for (let paragraphs = 1; paragraphs <= MOST_WARMING; paragraphs *= 2) {
    const own = engine.read(beginning(one, paragraphs));
    yield;
    const others = [engine.read(beginning(other, paragraphs))];
    yield;
    engine.findReports(own, others);
    yield;
    engine.crossCheck(own, others, { assumeSameEvent: true });
    yield;
  }
}
// From then on there is little to gain.
const MOST_WARMING = 16;

function beginning({ report }: Reading, paragraphs: number): Report {
  return { ...report, text: report.text.split('\n\n', paragraphs).join('\n\n') };
}
