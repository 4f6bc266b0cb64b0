/** A cross-check in the order and the words in which the panel shows it. */
import { findingKey } from '../engine/compare/number/finding-key.ts';
import type { Agreement, CheckView, Finding, Relation, ReportCard, Side } from '../model.ts';
import { isNamed, namesWords } from '../view/cards.ts';
import { type EnginePiece, labelOf, reasonPieces } from '../view/engine-words.ts';
import { isOwn } from '../view/summary.ts';
import { text } from '../view/text.ts';
import { sentenceCase, sentenceOf } from '../view/wording.ts';
import { adding } from './adding.ts';
import { because as becauseOf, commonSource, twoCounts } from './because.ts';
import { brief, isInWords } from './brief.ts';
import { change } from './change.ts';
import { differ, saysWhy } from './differ.ts';
import { independent } from './independent.ts';
import { type Quote, quotes } from './quotes.ts';
import { agreeing, type Marks, originLetters, marksOf as pictureOf } from './strip-marks.ts';
import { type TraceRow, traceRows } from './trace.tsx';

/** One of the differing values with its sentences, the article's own first. */
export interface SideRow {
  value: string;
  /** "the observatory, quoted by Reuters"; empty where the report speaks for itself. */
  source: string;
  /** The same as names, nearest first. */
  chain: readonly string[];
  own: boolean;
  /** Its reports beside the article. */
  reports: string[];
  /** It stands in the article's headline and nowhere else in it. */
  headline: boolean;
  /** What its reports are called, each name once; those that have an outlet first. */
  outlets: string[];
  /** How many of these are outlets. */
  named: number;
  /** Letters of the origins of its reports; none for the article. */
  letters: string[];
  quotes: Quote[];
  /** How many of the sentences are shown at once; the others are folded. */
  shown: number;
}

/** A difference, ready to be shown. */
export interface FindingRow {
  /** The same for the same difference in every run. */
  key: string;
  finding: Finding;
  kind: Finding['kind'];
  /** Where the article's own words begin. */
  start: number;
  /** Reports other than the article that have a part in it, and how many origins they have together. */
  reports: string[];
  origins: number;
  /** Its numbers, where they can be drawn. */
  picture?: Marks;
  about: string;
  relation: string;
  /** That relation is no more than that the reports differ. */
  isPlain: boolean;
  /** Who gives what: short sentences that need nothing else. */
  brief: EnginePiece[][];
  /** Why they differ, as far as that is known; none of a spelling. */
  why: EnginePiece[][];
  /** That nobody independent bears out a value, where the origins of its reports tell so. */
  alone: EnginePiece[][];
  /** What the engine says of it. */
  reasons: string[];
  /** Their source is one, and `why` tells it. */
  oneSource: boolean;
  /** Why one letter stands at several values of the picture, where `brief` leaves that open. */
  letters: EnginePiece[][];
  sides: SideRow[];
  /** What reports say that fits the article's figure, each sentence once. */
  agreeing: Quote[];
  /** Outlets of the other reports, in which nothing comparable was found; empty where that would say nothing. */
  silent: string[];
  /** Why its figures were taken for one; none where a rule found it. */
  traces: () => TraceRow[];
}

/** What all agree on: the words of each report. */
export interface AgreementRow {
  about: string;
  /** The value, where another agreement is about the same. */
  value?: string;
  quotes: Quote[];
}

/** The reports that have one origin. */
export interface OriginRow {
  /** Its sign, the same in the findings: a search that leaves out others does not change it. */
  letter: string;
  reports: { id: string; card: ReportCard; reasons: string[] }[];
  /** Why they count as one, where a note says so. */
  notes: string[];
}

// What weighs most comes first: a conflict before a count that was revised, figures before words.
const RELATION_ORDER: readonly Relation[] = ['conflict', 'revised', 'wording', 'spelling'];
const KIND_ORDER: readonly Finding['kind'][] = ['number', 'headline', 'claim', 'name'];

/** Differences with other reports in the order of their weight; those of equal weight in the order of the article. */
export function otherFindings(view: CheckView): FindingRow[] {
  return rows(view, (finding) => !isOwn(finding, view.check.article.id));
}

/** Differences of the article with itself. */
export function ownFindings(view: CheckView): FindingRow[] {
  return rows(view, (finding) => isOwn(finding, view.check.article.id));
}

function rows(view: CheckView, chosen: (finding: Finding) => boolean): FindingRow[] {
  return findingRows(view, view.check.findings.filter(chosen));
}

// What `brief` says of a headline already.
const OF_HEADLINE = /^the headline against the body/i;

/** These findings of a check in the order of their weight. */
export function findingRows(view: CheckView, findings: readonly Finding[]): FindingRow[] {
  const letters = originLetters(view);
  const cardOf = (report: string): ReportCard => view.reports[report] ?? {};
  const first = (finding: Finding): number => finding.sides[0]?.spans[0]?.start ?? 0;
  return findings
    .toSorted(
      (a, b) =>
        RELATION_ORDER.indexOf(a.relation) - RELATION_ORDER.indexOf(b.relation) ||
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        first(a) - first(b),
    )
    .map((finding) => {
      const found = finding.sides.map((side) => sideRow(view, side, letters));
      const sides = [...found.filter(({ own }) => own), ...found.filter(({ own }) => !own)];
      const picture = isInWords(finding) ? undefined : pictureOf(view, finding, letters);
      const told = finding.sides.flatMap(({ spans }) => spans.map(({ report }) => report));
      const reports = [...new Set(told)].filter((report) => report !== view.check.article.id);
      const tellers = sides.map((side) => ({ ...side, cards: side.reports.map(cardOf) }));
      const because = becauseOf(finding, tellers, { reports: reports.length + 1, ...known(view, finding, told, picture) });
      const { apart, one = false } = because;
      const reasons = [...new Set(because.reasons.map(sentenceOf))].filter(
        (reason) => !(finding.kind === 'headline' && OF_HEADLINE.test(reason)),
      );
      const article = cardOf(view.check.article.id);
      const agreed = picture ? agreeing(view, finding).flatMap(({ spans }) => spans) : [];
      const alone = independent(view, finding, sides, [...new Set(agreed.map(({ report }) => report))], one);
      return {
        key: findingKey(finding),
        finding,
        kind: finding.kind,
        start: first(finding),
        reports,
        origins: new Set(reports.map((report) => letters.get(report) ?? report)).size,
        ...(picture && { picture }),
        about: labelOf(finding.about),
        // Where the order of two counts is not known, nobody knows that one was revised.
        relation: because.unordered ? text('relationConflict') : relationWords(finding),
        isPlain: because.unordered === true || (finding.kind !== 'headline' && finding.relation === 'conflict'),
        brief: [
          ...brief(view, finding, sides, picture, apart),
          ...reasons.filter((reason) => !saysWhy(reason)).map(reasonPieces),
        ],
        why: differ({
          finding,
          article,
          sides: tellers,
          told: because,
          adding: adding(view, finding),
          ...(picture && { picture }),
        }),
        alone,
        reasons,
        oneSource: one,
        letters: picture && !one && alone.length === 0 ? twoCounts(picture, view.check.copies) : [],
        sides,
        agreeing: quotes(view, agreed),
        traces: () => traceRows(view, finding.traces ?? []),
        silent:
          reports.length > 0 && picture
            ? silentOutlets(view, [...reports, ...picture.marks.flatMap((mark) => mark.reports)])
            : [],
      };
    });
}

/** What is known of why the values differ, beside the words around them. */
function known({ check: { copies } }: CheckView, { relation }: Finding, told: readonly string[], picture: Marks | undefined) {
  const common = commonSource(told, copies);
  const changed = relation === 'revised' && picture ? change(picture) : undefined;
  return { ...(common !== undefined && { common }), ...(changed && { change: changed }) };
}

/** Outlets of the matched reports that have no part in a finding. */
function silentOutlets({ check, reports }: CheckView, heard: readonly string[]): string[] {
  const silent = check.matches.filter(({ report }) => !heard.includes(report));
  return namesWords(silent.map(({ report }) => reports[report] ?? {}));
}

function relationWords({ kind, relation }: Finding): string {
  if (kind === 'headline') return text('relationHeadline');
  switch (relation) {
    case 'conflict':
      return text('relationConflict');
    case 'revised':
      return text('relationRevised');
    case 'wording':
      return text('relationWording');
    case 'spelling':
      return text('relationSpelling');
  }
}

// The first sentence speaks for the rest.
const SHOWN = 1;

function sideRow(view: CheckView, side: Side, origins: ReadonlyMap<string, string>): SideRow {
  const all = quotes(view, side.spans);
  // The one that is shown at once speaks with a name, where one of them has any. Parts of a sum stay in their order.
  const found = side.all ? all : all.toSorted((a, b) => Number(isNamed(b.card)) - Number(isNamed(a.card)));
  const own = found.some((quote) => quote.own);
  // Each sentence of a sum holds a part of it: without all of them the sum cannot be checked.
  const shown = side.all ? found.length : SHOWN;
  const letters = [...new Set(side.spans.flatMap(({ report }) => origins.get(report) ?? []))].toSorted();
  const chain = side.source ?? [];
  const article = view.check.article;
  const reports = [...new Set(side.spans.map(({ report }) => report))].filter((report) => report !== article.id);
  const cards = side.spans.map(({ report }) => view.reports[report] ?? {});
  const outlets = namesWords(cards);
  const named = namesWords(cards.filter(isNamed)).length;
  const places = side.spans.filter(({ report }) => report === article.id);
  const headline = places.length > 0 && places.every(({ end }) => end <= (article.title?.length ?? 0));
  return {
    value: side.value,
    source: sourceWords(chain),
    chain,
    own,
    reports,
    headline,
    outlets,
    named,
    letters,
    quotes: found,
    shown,
  };
}

/** "Reuters, quoting the observatory": the chain from the nearest source to the farthest. */
export function sourceWords(chain: readonly string[]): string {
  return chain.reduce((told, next) => (told === '' ? next : text('quotedBy', told, next)), '');
}

/** What the reports agree on, in the order of the article. */
export function agreementRows(view: CheckView): AgreementRow[] {
  const { agreements } = view.check;
  return agreements
    .map(({ about, spans: [first, ...more] }: Agreement) => {
      const hasDouble =
        first !== undefined &&
        agreements.some((other) => other.spans[0] !== first && sentenceCase(other.about) === sentenceCase(about));
      return {
        about: labelOf(about),
        ...(hasDouble && { value: first.text }),
        quotes: quotes(view, first ? [first, ...more] : more),
      };
    })
    .filter(({ quotes: found }) => found.length > 0);
}

/** The matched reports by origin, the best match first. */
export function originRows({ check, reports }: CheckView): OriginRow[] {
  const letters = originLetters({ check });
  const byOrigin = new Map<number, OriginRow>();
  for (const { report, reasons, origin } of check.matches.toSorted((a, b) => b.score - a.score)) {
    const row = byOrigin.get(origin) ?? { letter: letters.get(report) ?? '', reports: [], notes: [] };
    row.reports.push({ id: report, card: reports[report] ?? {}, reasons: reasons.map(sentenceOf) });
    byOrigin.set(origin, row);
  }
  for (const row of byOrigin.values()) {
    const ids = new Set(row.reports.map(({ id }) => id));
    row.notes = check.copies.filter((copy) => copy.reports.some((id) => ids.has(id))).map(({ note }) => sentenceOf(note));
  }
  return [...byOrigin.values()];
}
