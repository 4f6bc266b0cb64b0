/** Facts of a report that others do not hold: neither in its words, nor in near ones, nor with a figure of the same thing. */
import type { Reading } from '../../../model.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { vocabulary } from '../../match/report-words.ts';
import type { Proposition } from '../../proposition/propositions.ts';
import { relate } from '../../quantity/relate.ts';
import type { Statement } from '../statement/statement.ts';
import { figureWeight } from '../statement/telling.ts';
import { type Fact, facts, isSourced, weightOf, weightOfTerm } from './facts.ts';

/** A reading with all that facts are read from. */
export type Told = Reading & { claims: Claim[]; propositions: readonly Proposition[] };

/** A fact that the other side does not hold. */
export interface Missing {
  fact: Fact;
  origin: number;
  /** Stems of its words that the other side nowhere has. */
  absent: ReadonlySet<string>;
  /** Figures of the event in it that the other side nowhere gives. */
  figures: readonly Statement[];
  /** Of the heaviest of them, 0 where there is none. */
  figureWeight: number;
  weight: number;
}

/** A report that may hold what others lack, with its origin. */
export interface Holder {
  reading: Told;
  origin: number;
}

/** What the facts of several reports are held against. */
export interface Setting {
  /** The statements of a reading, in the story's frame. */
  statements(reading: Told): readonly Statement[];
  /** Years of the story. */
  story: ReadonlySet<number>;
  lexicon: Lexicon;
}

/** The facts that `holders` hold and none of `without` does. */
export function missingFrom(without: readonly Told[], holders: readonly Holder[], setting: Setting): Missing[] {
  const words = without.map(vocabulary);
  const known: Known = {
    has: (stem) => words.some((one) => one.has(stem)),
    statements: without.flatMap(setting.statements),
  };
  return withoutNear(
    holders.flatMap((holder) => missing(holder, known, setting)),
    without,
    setting.lexicon,
  );
}

/** What the reports that may lack a fact tell. */
interface Known {
  has(stem: string): boolean;
  statements: readonly Statement[];
}

/** Share of a fact's words, weighed by rarity, that the other side nowhere has: with a figure that it does not give, and without. */
const LEAST_ABSENT = { figure: 0.25, words: 0.4 };

function missing({ reading, origin }: Holder, known: Known, { statements, story, lexicon }: Setting): Missing[] {
  const telling = new Map<number, [Statement, number][]>();
  for (const figure of statements(reading)) {
    const weight = figureWeight(figure, lexicon);
    const { sentence } = figure.quantity;
    if (weight > 0) telling.set(sentence, [...(telling.get(sentence) ?? []), [figure, weight]]);
  }
  return facts(reading, (terms) => shareNew(terms, known) >= LEAST_ABSENT.figure).flatMap((fact): Missing[] => {
    if (isHistory(fact, story)) return [];
    const absent = new Set([...fact.terms.keys()].filter((stem) => !known.has(stem)));
    const share = shareOf(fact, absent);
    const inside = telling.get(fact.sentence) ?? [];
    if (inside.some(([figure]) => known.statements.some((other) => gives(other, figure)))) return [];
    const news = inside.filter(([figure]) => !known.statements.some((other) => tellsOf(other, figure)));
    if (news.length === 0 && share < LEAST_ABSENT.words) return [];
    const heaviest = Math.max(0, ...news.map(([, weight]) => weight));
    const weight = heaviest + (isSourced(fact) ? 0.5 : 0) + (1 - fact.position) + 2 * share;
    return [{ fact, origin, absent, figures: news.map(([figure]) => figure), figureWeight: heaviest, weight }];
  });
}

function shareNew(terms: Fact['terms'], known: Known): number {
  let all = 0;
  let absent = 0;
  for (const [stem, term] of terms) {
    const weight = weightOfTerm(term);
    all += weight;
    if (!known.has(stem)) absent += weight;
  }
  return absent / all;
}

/** Share of a fact's words, weighed by rarity, that are among these stems. */
export const shareOf = (fact: Fact, stems: Iterable<string>): number => weightOf(fact, stems) / weightOf(fact, fact.terms.keys());

// It names years, and none but those before the story's.
function isHistory({ reading, start, end }: Fact, story: ReadonlySet<number>): boolean {
  const years = reading.report.text.slice(start, end).match(/\b(?:19|20)\d\d\b/g) ?? [];
  const published = Number(reading.report.published?.slice(0, 4) ?? 0);
  const first = published > 0 ? published : Math.min(...story);
  return years.length > 0 && years.every((year) => Number(year) < first);
}

/** Below this, equal figures are often of different things. */
const SMALL = 10;

/** Whether one figure gives what another gives: of the same thing the same value, or the same value where that is hardly chance. */
export function gives(other: Statement, figure: Statement): boolean {
  if (other.quantity.dimension !== figure.quantity.dimension || relate(other.quantity, figure.quantity) !== 'agree') return false;
  return Math.abs(figure.quantity.value) >= SMALL || tellsOf(other, figure);
}

// A figure of the same thing, be it another one: that is a difference and no omission.
const tellsOf = ({ quantity, claim }: Statement, figure: Statement): boolean =>
  quantity.dimension === figure.quantity.dimension &&
  (figure.claim.event === '' ? claim.head === figure.claim.head : claim.event === figure.claim.event);

/** Words this near say one thing. */
const NEAR = 0.8;

/** Leaves out what the other side says in other words: `absent` without the words that have a near one there. */
function withoutNear(found: readonly Missing[], without: readonly Reading[], lexicon: Lexicon): Missing[] {
  const lemmas = new Map<string, string>();
  for (const { fact, absent } of found)
    for (const stem of absent) {
      const term = fact.terms.get(stem);
      if (term !== undefined && !term.name) lemmas.set(stem, lexicon.lemma(term.written));
    }
  const others = new Set(without.flatMap((reading) => [...vocabulary(reading).values()].map((word) => lexicon.lemma(word))));
  const near = lexicon.near(new Set(lemmas.values()), others, NEAR);
  return found.flatMap((one): Missing[] => {
    const absent = new Set([...one.absent].filter((stem) => !near.has(lemmas.get(stem) ?? '')));
    const least = one.figures.length > 0 ? LEAST_ABSENT.figure : LEAST_ABSENT.words;
    return shareOf(one.fact, absent) < least ? [] : [{ ...one, absent }];
  });
}
