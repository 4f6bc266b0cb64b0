/** Why reports differ, as far as they tell it themselves: whom each names as its source. Where none is named, that is said. */
import type { Copies, Finding } from '../model.ts';
import { type EnginePiece, said } from '../view/engine-words.ts';
import { listWords, type MessageKey } from '../view/text.ts';
import { lanesOf, type Marks } from './strip-marks.ts';

/** One of the values: whose it is, and whom they name as its source, nearest first. */
export interface Teller {
  own: boolean;
  outlets: readonly string[];
  chain: readonly string[];
}

/** What a reason of the engine becomes once the sources are named; undefined: nothing is left of it. */
const SHORTER: readonly (readonly [RegExp, string | undefined])[] = [
  [/^the reports give different figures$/i, undefined],
  [/^another source: /i, undefined],
  [/^the same source, two counts; /i, undefined],
  [/^the same source, (?=the other report is )/i, ''],
];

const SAME_SOURCE = /^the same source/i;

const ORDER_UNKNOWN = /which is later is not stated/i;

/** Sentences on the sources, and the reasons of the engine that tell more than they do. */
export interface Because {
  sources: EnginePiece[][];
  reasons: string[];
}

// The captions below name the sources of the others.
const MOST = 2;

/**
 * Why the sides differ. A spelling, and what an article says against itself, has no sources that could. `headline`: the article gives its value there
 * alone.
 */
export function because({ kind, reasons }: Finding, sides: readonly Teller[], headline = false): Because {
  const own = sides.find((side) => side.own);
  const others = sides.filter((side) => !side.own);
  if (kind === 'name' || !own || others.length === 0) return { sources: [], reasons };
  const shared = others.map((other) => sharedSource(own.chain, other.chain));
  const sameTold = reasons.some((reason) => SAME_SOURCE.test(reason)); // under two names: each alone would look like another source
  const none = own.chain.length === 0 && others.every(({ chain }) => chain.length === 0);
  const sources = none
    ? [said('whyNoSource', [])]
    : others
        .slice(0, MOST)
        .flatMap((other, index) =>
          sameTold && shared[index] === undefined ? [] : [pairWords(own, other, shared[index], headline)],
        );
  if (!shared.includes(undefined) && reasons.some((reason) => ORDER_UNKNOWN.test(reason)))
    sources.push(said('whyOrderUnknown', []));
  return { sources, reasons: reasons.flatMap((reason) => shorter(reason, shared.includes(undefined))) };
}

function pairWords(own: Teller, other: Teller, shared: string | undefined, headline: boolean): EnginePiece[] {
  const [ours] = own.chain;
  const [theirs] = other.chain;
  const who = [{ words: listWords(other.outlets), english: true }];
  if (shared !== undefined) return words('whySame', shared);
  if (ours !== undefined && theirs !== undefined) return said('whyTwoSources', [...quoted(ours), ...who, ...quoted(theirs)]);
  if (ours !== undefined) return said('whyOwnSource', [...quoted(ours), ...who]);
  if (theirs === undefined) return said('whyNeither', who);
  return said(headline ? 'whyHeadlineSource' : 'whyOtherSource', [...who, ...quoted(theirs)]);
}

const quoted = (name: string): EnginePiece[] => [{ words: name, english: true }];
const words = (key: MessageKey, name: string): EnginePiece[] => said(key, quoted(name));

/** The source that both name, as the article writes it. */
function sharedSource(own: readonly string[], other: readonly string[]): string | undefined {
  const theirs = new Set(other.map(plain));
  return own.find((name) => theirs.has(plain(name)));
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** `open`: the shared source is not known by name, and the reason must go on telling that there is one. */
function shorter(reason: string, open: boolean): string[] {
  const rule = SHORTER.find(([pattern]) => pattern.test(reason));
  if (!rule || (open && SAME_SOURCE.test(reason))) return [reason];
  const [pattern, left] = rule;
  return left === undefined ? [] : [reason.replace(pattern, left)];
}

const ONE_SOURCE = /^the figures of all \d+ come from one source: (.+?)\.?$/i;

/** For every letter that stands at more than one value of the picture, how that can be: its reports count as one. */
export function twoCounts({ marks }: Marks, copies: readonly Copies[]): EnginePiece[][] {
  const letters = new Set(marks.flatMap(({ own, origin }) => (own ? [] : [origin])));
  return [...letters].flatMap((letter) => {
    const lanes = lanesOf(marks.filter(({ own, origin }) => !own && origin === letter));
    if (lanes.length < 2) return [];
    const reports = lanes.flatMap((lane) => lane.marks.flatMap((mark) => mark.reports));
    const notes = copies.filter((some) => some.reports.some((one) => reports.includes(one))).map(({ note }) => note);
    const source = notes.map((note) => ONE_SOURCE.exec(note)?.[1]).find((one) => one !== undefined);
    const stands = [...quoted(letter), ...quoted(listWords(lanes.map(({ value }) => `“${value}”`)))];
    return [source === undefined ? said('whyTwoFigures', stands) : said('whyTwoCounts', [...stands, ...quoted(source)])];
  });
}
