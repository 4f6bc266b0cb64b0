/** One figure of two reports that stands for two things: "30 km upstream" and "30 km downstream", "advanced 10 km" and "stood 10 km outside". */
import type { Quantity, Reading } from '../../model.ts';
import type { Claim } from '../claim/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

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
