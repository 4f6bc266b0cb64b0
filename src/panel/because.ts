/** Why reports differ, as far as they tell it themselves: whom each names as its source. Where none was found, that is said. */
import type { Copies, Finding, ReportCard } from '../model.ts';
import { tellersOf } from '../view/cards.ts';
import { type EnginePiece, said, saidCounted } from '../view/engine-words.ts';
import { listPieces, listWords, text } from '../view/text.ts';
import { sentenceCase } from '../view/wording.ts';
import { lanesOf, type Marks } from './strip-marks.ts';

/** One of the values: whose it is, and whom they name as its source, nearest first. */
export interface Teller {
  own: boolean;
  /** Of its reports; the article's own are not looked at. */
  cards: readonly ReportCard[];
  chain: readonly string[];
}

/** What is known beside the sources. */
export interface Circumstances {
  /** How many reports have a part in the finding, the article with them. */
  reports?: number;
  /** The one source from which all of them have their figures, known from the whole texts. */
  common?: string;
  /** Of two counts of which the later one is known: what became of it. */
  change?: 'raised' | 'lowered';
}

const NO_REASON = /^the reports give different figures$/i;

/** What a reason of the engine becomes once the sources are named; undefined: nothing is left of it. */
const SHORTER: readonly (readonly [RegExp, string | undefined])[] = [
  [NO_REASON, undefined],
  [/^another source: /i, undefined],
  [/^the same source, two counts; /i, undefined],
  [/^the same source, (?=the other report is )/i, ''],
];

const SAME_SOURCE = /^the same source/i;

const ORDER_UNKNOWN = /which is later is not stated/i;
const ORDER_KNOWN = /^the same source, the other report is (?:later|earlier)/i;

/** Sentences on the sources, and the reasons of the engine that tell more than they do. */
export interface Because {
  sources: EnginePiece[][];
  reasons: string[];
  /** The sources are not one: each is to be told beside its value. */
  apart: boolean;
  /** The sources are one, and it is among `sources`. */
  one?: true;
  /** What became of a figure of that one source is among `sources`. */
  changed?: true;
  /** Of that one source's figures it is not known which one is newer. */
  unordered?: true;
  /** No source was found for any of the values. */
  unsourced?: true;
}

// The captions of the sentences name the others.
const MOST = 3;

/** Why the sides differ. A spelling, and what an article says against itself, has no sources that could. */
export function because({ kind, reasons }: Finding, sides: readonly Teller[], known: Circumstances = {}): Because {
  const own = sides.find((side) => side.own);
  const others = sides.filter((side) => !side.own);
  if (kind === 'name' || !own || others.length === 0) return { sources: [], reasons, apart: false };
  const shared = known.common ?? sharedByAll(own, others);
  if (shared !== undefined) return ofOneSource(shared, reasons, known);
  const left = reasons.flatMap((reason) => shorter(reason, false));
  const none = [own, ...others].every(({ chain }) => chain.length === 0);
  // Under two names, one source would look like two.
  const apart = !none && !reasons.some((reason) => SAME_SOURCE.test(reason));
  if (kind === 'claim') return { sources: apart ? citations(own, others) : [], reasons: left, apart };
  return { sources: [], reasons: left, apart, ...(none && { unsourced: true as const }) };
}

function ofOneSource(source: string, reasons: readonly string[], { reports = 0, change }: Circumstances): Because {
  const sources = [said(reports === 2 ? 'whyBoth' : 'whySame', quoted(source))];
  const unordered = reasons.some((reason) => ORDER_UNKNOWN.test(reason) || NO_REASON.test(reason));
  const changed = change !== undefined && reasons.some((reason) => ORDER_KNOWN.test(reason));
  if (changed) sources.push(said(change === 'raised' ? 'whyRaised' : 'whyLowered', []));
  const left = changed ? reasons.filter((reason) => !ORDER_KNOWN.test(reason)) : reasons;
  return {
    sources,
    reasons: left.flatMap((reason) => shorter(reason, true)),
    apart: false,
    one: true,
    ...(changed && { changed: true as const }),
    ...(unordered && { unordered: true as const }),
  };
}

/** Who cites whom: what is claimed is too long to have its source beside it. */
function citations(own: Teller, others: readonly Teller[]): EnginePiece[][] {
  const bySource = new Map<string, { source: string; tellers: Teller[] }>();
  for (const teller of [own, ...others]) {
    const source = sharedSource(own.chain, teller.chain) ?? teller.chain[0];
    if (source === undefined) continue;
    const same = bySource.get(plain(source));
    if (same) same.tellers.push(teller);
    else bySource.set(plain(source), { source, tellers: [teller] });
  }
  return [...bySource.values()].slice(0, MOST).map(({ source, tellers }) => citing(tellers, source));
}

function citing(tellers: readonly Teller[], source: string): EnginePiece[] {
  const { names, many, named } = tellersOf(tellers.flatMap(({ own, cards }) => (own ? [] : cards)));
  const own = tellers.some((teller) => teller.own);
  const words = listWords(own ? [text('thisArticle'), ...names] : names);
  const begins = { words: own || !named ? sentenceCase(words) : words, english: false };
  return saidCounted('cites', many + (own ? 1 : 0), [begins, ...quoted(source)]);
}

const quoted = (name: string): EnginePiece[] => [{ words: name, english: true }];

/** The source that all of them name, as the article writes it. */
function sharedByAll(own: Teller, others: readonly Teller[]): string | undefined {
  return own.chain.find((name) => others.every(({ chain }) => sharedSource([name], chain) !== undefined));
}

function sharedSource(own: readonly string[], other: readonly string[]): string | undefined {
  const theirs = new Set(other.map(plain));
  return own.find((name) => theirs.has(plain(name)));
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** `named`: the source is told by name; else the reason must go on telling that there is one. */
function shorter(reason: string, named: boolean): string[] {
  const rule = SHORTER.find(([pattern]) => pattern.test(reason));
  if (!rule || (!named && SAME_SOURCE.test(reason))) return [reason];
  const [pattern, left] = rule;
  return left === undefined ? [] : [reason.replace(pattern, left)];
}

const ONE_SOURCE = /^the figures of all \d+ come from one source: (.+?)\.?$/i;

/** The source from which the reports of a note have their figures, where it names one. */
export const sourceOfNote = (note: string): string | undefined => ONE_SOURCE.exec(note)?.[1];

/** The source from which all these reports have their figures, where a note on their whole texts says so. */
export function commonSource(reports: readonly string[], copies: readonly Copies[]): string | undefined {
  return copies
    .filter((some) => reports.every((report) => some.reports.includes(report)))
    .map(({ note }) => sourceOfNote(note))
    .find((source) => source !== undefined);
}

/** For every letter that stands at more than one value of the picture, how that can be: its reports are of one origin. */
export function twoCounts({ marks }: Marks, copies: readonly Copies[]): EnginePiece[][] {
  const letters = new Set(marks.flatMap(({ own, origin }) => (own ? [] : [origin])));
  return [...letters].flatMap((letter) => {
    const lanes = lanesOf(marks.filter(({ own, origin }) => !own && origin === letter));
    if (lanes.length < 2) return [];
    const reports = lanes.flatMap((lane) => lane.marks.flatMap((mark) => mark.reports));
    const source = copies
      .filter((some) => some.reports.some((one) => reports.includes(one)))
      .map(({ note }) => sourceOfNote(note))
      .find((one) => one !== undefined);
    const values = listPieces(lanes.map(({ value }) => `“${value}”`)).map(({ words, item }) => ({ words, english: item }));
    const stands = [{ words: letter, english: true }, values];
    return [source === undefined ? said('whyTwoFigures', stands) : said('whyTwoCounts', [...stands, ...quoted(source)])];
  });
}
