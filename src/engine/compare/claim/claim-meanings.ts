/** One figure of two reports that stands for two things: "30 km upstream" and "30 km downstream", "advanced 10 km" and "stood 10 km outside". */
import type { Quantity, Reading } from '../../../model.ts';
import type { Claim } from '../../claim/claim.ts';
import { MONTHS } from '../../grammar/occasion.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** A figure in the article and in a report, with the stretch that tells what it is. */
export interface Meant {
  own: { start: number; end: number };
  other: { start: number; end: number };
  /** What the two are said to be. */
  words: [string, string];
}

type Told = Reading & { claims: readonly Claim[] };

/** Measures that go with a direction or a place; counts and dates have no such word of their own. */
const MEASURES = new Set(['length', 'percent', 'points', 'money', 'duration', 'temperature', 'speed', 'area', 'mass']);
/** Going a way, and being that far off: no way was gone. */
const MOVING = new Set('advance move march push travel drive walk retreat withdraw penetrate'.split(' '));
const STANDING = new Set('be stand lie remain stay halt stop'.split(' '));
const OFF = new Set('outside away from short off'.split(' '));
/** Directions of a change; the word tables know most others. */
const CHANGES: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['gain', 'lose'],
  ['increase', 'decrease'],
  ['grow', 'shrink'],
  ['grow', 'contract'],
  ['up', 'down'],
];
const COMPASS = /^(?:north|south|east|west)/;
/** Names and words that the two figures have to have around them in common. */
const LEAST_SHARED = 2;
/** Context words weigh at least this much: those of the same clause. */
const NEAR = 0.3;

/** The equal figures of two reports to which the reports give meanings that exclude each other. */
export function meanings(article: Told, report: Told, lexicon: Lexicon): Meant[] {
  const found: Meant[] = [];
  for (const a of article.claims) {
    const own = article.quantities[a.quantity];
    if (own === undefined || !MEASURES.has(own.dimension)) continue;
    for (const b of report.claims) {
      const other = report.quantities[b.quantity];
      if (other === undefined || other.dimension !== own.dimension || other.value !== own.value || other.hedge !== own.hedge)
        continue;
      const turned = opposedWays(a, own, b, other, lexicon);
      if (turned !== undefined) {
        const here = sentenceOf(article, own);
        const there = sentenceOf(report, other);
        if (!areTwoChanges(textOf(article, here), textOf(report, there))) found.push({ own: here, other: there, words: turned });
        continue;
      }
      if (shared(a, b) < LEAST_SHARED) continue;
      const words = apart(a, behind(article, own), b, behind(report, other), lexicon);
      if (words !== undefined) found.push({ own: sentenceOf(article, own), other: sentenceOf(report, other), words });
    }
  }
  return found;
}

function apart(a: Claim, x: string, b: Claim, y: string, lexicon: Lexicon): [string, string] | undefined {
  // "4 miles east of one town" and "4 miles west of another" fit together.
  if (x !== y && !COMPASS.test(x) && lexicon.areOpposites(x, y)) return [x, y];
  if (CHANGES.some(([p, q]) => (p === a.predicate && q === b.predicate) || (q === a.predicate && p === b.predicate)))
    return [a.predicate, b.predicate];
  if (MOVING.has(a.predicate) && STANDING.has(b.predicate) && OFF.has(y)) return [a.predicate, y];
  if (MOVING.has(b.predicate) && STANDING.has(a.predicate) && OFF.has(x)) return [x, b.predicate];
  return undefined;
}

/** Changes of these are told as a way and how far: "fell 4.2 percent", "up 3 points". */
const CHANGING = new Set(['percent', 'points']);
const UP = new Set(
  'rise gain increase grow climb jump surge soar add advance rebound rally up higher strengthen improve'.split(' '),
);
const DOWN = new Set(
  'fall lose decrease decline drop shrink contract slip slide tumble sink plunge plummet slump shed down lower weaken dip'.split(
    ' ',
  ),
);
/** Another word for the same: what a change is told of, and what only says when. */
const ONE_THING: Readonly<Record<string, string>> = { stock: 'share' };
const WHEN =
  /^(?:.+day|noon|morning|afternoon|evening|night|week|month|year|quarter|half|third|second|first|fourth|january|february|march|april|may|june|july|august|september|october|november|december|time|trading|close|percent|point)$/;
/** What a change is measured over or against: where each sentence has some of a row, and no two the same, they tell of two changes. */
const MEASURED: readonly RegExp[] = [
  new RegExp(`\\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|${MONTHS})\\b`, 'g'),
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(?:day|week|month|quarter|year)\b/g,
  /\b(?:earl|open|midd|clos|late)/g,
  /\bagainst (?:the |its )?\w+/g,
];
const areTwoChanges = (a: string, b: string): boolean =>
  MEASURED.some((row) => {
    const own = a.match(row);
    const other = b.match(row);
    return own !== null && other !== null && !own.some((word) => other.includes(word));
  });

const textOf = ({ report }: Reading, { start, end }: { start: number; end: number }): string => report.text.slice(start, end);
/** A word that tells the way stands right beside the figure. */
const BESIDE = 0.4;

// One exact change of one thing, up in the one report and down in the other.
function opposedWays(a: Claim, own: Quantity, b: Claim, other: Quantity, lexicon: Lexicon): [string, string] | undefined {
  if (!CHANGING.has(own.dimension) || a.year !== b.year || !isExact(own) || !isExact(other)) return undefined;
  const x = wayOf(a);
  const y = wayOf(b);
  if (x === undefined || y === undefined || UP.has(x) === UP.has(y)) return undefined;
  const one = changed(a, lexicon);
  const two = changed(b, lexicon);
  const both = one.filter((word) => two.includes(word)).length;
  if (both === 0 || both < Math.min(one.length, two.length)) return undefined;
  return a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name)) ? undefined : [x, y];
}

// "4.2" is one change, "5" many
const isExact = ({ value }: Quantity): boolean => value !== undefined && /[1-9].*[1-9]/.test(String(value).replace('.', ''));

function wayOf({ predicate, preposition, context }: Claim): string | undefined {
  const told = [predicate, preposition].find((word) => UP.has(word) || DOWN.has(word));
  if (told !== undefined) return told;
  const ways = context.flatMap(([lemma, weight]) => (weight >= BESIDE && (UP.has(lemma) || DOWN.has(lemma)) ? [lemma] : []));
  return ways.length === 1 ? ways[0] : undefined;
}

const changed = ({ context }: Claim, lexicon: Lexicon): string[] => [
  ...new Set(
    context.flatMap(([lemma, weight]) => {
      if (weight < NEAR || UP.has(lemma) || DOWN.has(lemma) || WHEN.test(lemma)) return [];
      const readings = lexicon.readings(lemma);
      return readings.length === 0 || readings.some(({ pos }) => pos !== 'verb') ? [ONE_THING[lemma] ?? lemma] : [];
    }),
  ),
];

// The first word behind a figure, an amount in brackets left out.
const behind = ({ report: { text } }: Reading, { span }: Quantity): string =>
  /^\s*(?:\([^)]{1,30}\)\s*)?([a-z]+)/.exec(text.slice(span.end, span.end + 50))?.[1] ?? '';

function shared(a: Claim, b: Claim): number {
  const words = ({ names, context }: Claim): Set<string> =>
    new Set([...names, ...context.filter(([, weight]) => weight >= NEAR).map(([lemma]) => lemma)]);
  const others = words(b);
  return [...words(a)].filter((word) => others.has(word)).length;
}

/** Characters of a sentence on either side of the figure that are quoted with it. */
const REACH = 140;

// The sentence, or as much of it around the figure as can be quoted.
function sentenceOf({ sentences, report: { text } }: Reading, { span, sentence }: Quantity): { start: number; end: number } {
  const { start, end } = sentences[sentence] ?? span;
  if (end - start <= 2 * REACH) return { start, end };
  const from = span.start - start <= REACH ? start : text.indexOf(' ', span.start - REACH) + 1;
  const to = end - span.end <= REACH ? end : text.lastIndexOf(' ', span.end + REACH);
  return { start: Math.min(from, span.start), end: Math.max(to, span.end) };
}
