/** The numbers of a finding as marks for a picture: one for each value of each origin. */
import type { CheckView, Figure, Finding, Place, Side } from '../model.ts';
import { namesWords, tellersOf, titleWords } from '../view/cards.ts';
import { daysWords } from '../view/published.ts';
import { listWords } from '../view/text.ts';

/** One mark: what one origin gives. Amounts are in base units; a bound that is null is open to that side without end. */
export interface StripMark {
  own: boolean;
  /** It fits the article's figure, and is no part of the difference. */
  agrees: boolean;
  /** Letter of the origin; empty for the article. */
  origin: string;
  /** The value as written. */
  value: string;
  low: number | null;
  high: number | null;
  /** The bound itself is excluded. */
  lowOpen: boolean;
  highOpen: boolean;
  /** Words such as "nearly" or "dozens" leave open which number is meant. */
  vague: boolean;
  /** Where the number itself stands. */
  at: number;
  /** The reports that give it: more than one where they are copies of one text, or hang on one source. */
  reports: string[];
  /** Their outlets, each once, and the same in few words. */
  outlets: string[];
  who: string;
  /** The title of its one report, where no outlet is known: `who` in quotation marks, for where there is little room. */
  title?: string;
  /** When they were published, in few words, or that it is not known. */
  when: string;
  /** When the first of them was published, in milliseconds since 1970; undefined where none says so. */
  time?: number;
}

/** One value, and all origins that give it. */
export interface Lane {
  own: boolean;
  agrees: boolean;
  /** As the first of them writes it. */
  value: string;
  /** The article's first, then by letter. */
  marks: StripMark[];
}

/** The numbers of a finding, and what they measure. */
export interface Marks {
  /** One count at several times. */
  revised: boolean;
  measure: Pick<Figure, 'dimension' | 'unit'>;
  marks: StripMark[];
}

/** The letter of every matched report's origin: A for the best match's, B for the next. */
export function originLetters({ check }: Pick<CheckView, 'check'>): Map<string, string> {
  const letters = new Map<number, string>();
  const found = new Map<string, string>();
  for (const { report, origin } of check.matches.toSorted((a, b) => b.score - a.score)) {
    const letter = letters.get(origin) ?? letterOf(letters.size);
    letters.set(origin, letter);
    found.set(report, letter);
  }
  return found;
}

/** A to Z, then AA, AB and so on. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The marks of a finding, the article's first; undefined where it has no two numbers of one measure. */
export function marksOf(view: CheckView, finding: Finding, letters: ReadonlyMap<string, string>): Marks | undefined {
  const found: { mark: StripMark; figure: Figure }[] = [];
  const sides = [...finding.sides, ...agreeing(view, finding)];
  for (const [index, side] of sides.entries()) {
    const agrees = index >= finding.sides.length;
    if (agrees && found.length < 2) break; // nothing that differs can be drawn
    for (const { figure, report, value } of figuresOf(view, side)) {
      const own = report === view.check.article.id;
      const origin = own ? '' : (letters.get(report) ?? '');
      const mark = { ...markOf(view, value, figure, report), own, agrees, origin };
      const same = found.find(({ mark: other }) => isSame(other, mark));
      if (same) join(same.mark, mark);
      else found.push({ mark, figure });
    }
  }
  const drawn = found.filter(({ mark }) => !found.some((other) => narrows(other.mark, mark)));
  const [first] = drawn;
  const alike = drawn.every(
    ({ figure: { dimension, per } }) => dimension === first?.figure.dimension && per === first.figure.per,
  );
  if (!first || drawn.length < 2 || !alike || first.figure.dimension === 'score') return undefined;
  const marks = drawn.map(({ mark }) => {
    const cards = mark.reports.map((report) => view.reports[report] ?? {});
    const [title] = cards.length === 1 ? cards.map(titleWords) : [];
    return {
      ...mark,
      outlets: namesWords(cards),
      who: listWords(tellersOf(cards).names),
      when: daysWords(cards),
      ...(title !== undefined && { title }),
    };
  });
  // Two that would be called alike have their longer names.
  const hasDouble = (mark: StripMark): boolean => marks.some((other) => other !== mark && !other.own && other.who === mark.who);
  return {
    revised: finding.relation === 'revised',
    measure: { dimension: first.figure.dimension, unit: commonUnit(drawn.map(({ figure }) => figure.unit)) },
    marks: marks.map((mark) => (hasDouble(mark) ? { ...mark, who: listWords(mark.outlets) } : mark)).toSorted(byOrigin),
  };
}

// The article has no letter and stands first; A to Z come before AA.
const byOrigin = (a: StripMark, b: StripMark): number =>
  a.origin.length - b.origin.length || (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0);

/** What other reports give for the very figure of the article, as sides of their own. */
export function agreeing({ check: { article, agreements } }: CheckView, { sides }: Finding): Side[] {
  const own = sides.flatMap(({ spans }) => spans).filter(({ report }) => report === article.id);
  const told = new Set(sides.flatMap(({ spans }) => spans).map(({ report }) => report));
  return agreements
    .filter(({ spans }) =>
      spans.some((place) => own.some(({ report, start }) => report === place.report && start === place.start)),
    )
    .flatMap(({ spans }) => spans.filter(({ report }) => !told.has(report)))
    .map((place) => ({ value: place.text, spans: [place] }));
}

/** The marks by value: the article's, then those that agree with it, then those that differ, each in the order of their first mark. */
export function lanesOf(marks: readonly StripMark[]): Lane[] {
  const lanes: Lane[] = [];
  for (const mark of marks) {
    const same = lanes.find(({ marks: [first] }) => first !== undefined && isLike(first, mark));
    if (same) same.marks.push(mark);
    else lanes.push({ own: mark.own, agrees: mark.agrees, value: mark.value, marks: [mark] });
  }
  return lanes.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ own, agrees }: Lane): number => (own ? 0 : agrees ? 1 : 2);

// Amounts of two currencies stand on one scale only where they are the same.
const commonUnit = (units: readonly string[]): string => (new Set(units).size === 1 ? (units[0] ?? '') : '');

// Each with its own words: "more than 130" and "132" may stand on one side.
function figuresOf({ figures }: CheckView, side: Side): { figure: Figure; report: string; value: string }[] {
  const at = (place: Place): Figure | undefined =>
    figures?.[place.report]?.find(({ start, end }) => start < place.end && place.start < end);
  const found = side.spans.flatMap((place) => {
    const figure = at(place);
    return figure ? [{ figure, report: place.report, value: place.text }] : [];
  });
  if (!side.all) return found;
  const [first] = found;
  return first && found.length === side.spans.length
    ? [{ figure: sumOf(found.map((one) => one.figure)), report: first.report, value: side.value }]
    : [];
}

function sumOf(parts: readonly Figure[]): Figure {
  const [first] = parts as [Figure, ...Figure[]]; // a side has at least one place
  const total = (amounts: readonly (number | null)[]): number | null =>
    amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
  return {
    ...first,
    value: parts.reduce((sum, { value }) => sum + value, 0),
    low: total(parts.map(({ low }) => low)),
    high: total(parts.map(({ high }) => high)),
    lowOpen: parts.some(({ lowOpen }) => lowOpen),
    highOpen: parts.some(({ highOpen }) => highOpen),
  };
}

function markOf(view: CheckView, value: string, figure: Figure, report: string): Omit<StripMark, 'own' | 'agrees' | 'origin'> {
  const time = Date.parse(view.reports[report]?.published ?? '');
  const { low, high, lowOpen = false, highOpen = false, hedge, value: at } = figure;
  return {
    value,
    low,
    high,
    lowOpen,
    highOpen,
    // "At least" and "more than" say themselves how they are meant.
    vague: low !== null && high !== null && low < high && hedge !== 'rounded',
    at,
    reports: [report],
    outlets: [], // these are told when all of its reports are known
    who: '',
    when: '',
    ...(!Number.isNaN(time) && { time }),
  };
}

const isSame = (a: StripMark, b: StripMark): boolean =>
  a.own === b.own && a.origin === b.origin && a.low === b.low && a.high === b.high && a.at === b.at;

const isLike = (a: StripMark, b: StripMark): boolean =>
  a.low === b.low && a.high === b.high && a.at === b.at && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;

// "132" in the body is what "more than 130" in the headline stands for.
const narrows = (a: StripMark, b: StripMark): boolean =>
  a !== b &&
  a.own &&
  b.own &&
  !isLike(a, b) &&
  (b.low ?? -Infinity) <= (a.low ?? -Infinity) &&
  (b.high ?? Infinity) >= (a.high ?? Infinity);

function join(mark: StripMark, other: StripMark): void {
  mark.agrees &&= other.agrees;
  mark.reports = [...new Set([...mark.reports, ...other.reports])];
  if (other.time !== undefined) mark.time = Math.min(other.time, mark.time ?? other.time);
}
