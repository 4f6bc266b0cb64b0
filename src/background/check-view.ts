/** A cross-check with what is needed to show it. */
import type { CheckView, CrossCheck, Figure, PageNote, Place, Quantity, Reading, ReportCard, Revision, Span } from '../model.ts';

/**
 * The view of a cross-check. `readings`: the article's and at least those of every report that `check` names. `sourceOf`: for a digest, the
 * sentence that says which report it retells. `revision`: what changed since an earlier version, whose reading is among `readings`.
 */
export function checkView(
  check: CrossCheck,
  readings: Iterable<Reading>,
  notes: PageNote[],
  sourceOf: (report: string) => string | undefined,
  revision?: Revision,
): CheckView {
  const told = [...check.findings, ...(check.disputes ?? [])].flatMap(({ sides }) => sides.flatMap(({ spans }) => spans));
  const differing = byReport([...told, ...agreeingWith(check, told)]);
  const placed = placesByReport(check, revision);
  const shown = new Set([check.article.id, ...check.matches.map(({ report }) => report), ...placed.keys()]);
  const reports: CheckView['reports'] = {};
  const sentences: CheckView['sentences'] = {};
  const figures: Record<string, Figure[]> = {};
  for (const reading of readings) {
    const { id } = reading.report;
    if (!shown.has(id)) continue;
    reports[id] = cardOf(reading, sourceOf(id));
    const held = sentencesOf(reading, placed.get(id) ?? []);
    if (held.length > 0) sentences[id] = held;
    const numbers = figuresOf(reading, differing.get(id) ?? []);
    if (numbers.length > 0) figures[id] = numbers;
  }
  numberNameless(Object.entries(reports).flatMap(([id, card]) => (id === check.article.id ? [] : [card])));
  return { check, reports, sentences, figures, notes, ...(revision && { revision }) };
}

/** Where other reports give the article's own figure, of those on which some report differs. */
function agreeingWith({ article, agreements }: CrossCheck, told: readonly Place[]): Place[] {
  const own = new Set(told.filter(({ report }) => report === article.id).map(({ start }) => start));
  return agreements
    .filter(({ spans }) => spans.some(({ report, start }) => report === article.id && own.has(start)))
    .flatMap(({ spans }) => spans);
}

function placesByReport(check: CrossCheck, revision: Revision | undefined): Map<string, Place[]> {
  const { findings, agreements, omissions, wordings = [], disputes = [], citations = [] } = check;
  const places = [
    ...[...findings, ...wordings, ...disputes, ...(revision?.findings ?? [])].flatMap(({ sides }) =>
      sides.flatMap(({ spans }) => spans),
    ),
    ...agreements.flatMap(({ spans }) => spans),
    ...omissions.flatMap(({ span, also = [] }) => [span, ...also]),
    ...(revision?.passages ?? []).flatMap(({ now, before }) => [now, before].filter((place) => place !== undefined)),
    ...citations.flatMap(({ span, instead }) => (instead === undefined ? [span] : [span, instead])),
  ];
  return byReport(places);
}

function byReport(places: readonly Place[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const some = found.get(place.report);
    if (some) some.push(place);
    else found.set(place.report, [place]);
  }
  return found;
}

/** The numbers that stand at the places, in order: of several at one place the one that fills most of it. */
function figuresOf({ quantities }: Reading, places: readonly Place[]): Figure[] {
  const chosen = new Set<Quantity>();
  for (const place of places) {
    const shared = ({ span }: Quantity): number => Math.min(span.end, place.end) - Math.max(span.start, place.start);
    const [best] = quantities.filter((quantity) => shared(quantity) > 0).toSorted((a, b) => shared(b) - shared(a));
    if (best) chosen.add(best);
  }
  return [...chosen].map(figureOf).toSorted((a, b) => a.start - b.start);
}

function figureOf({ span, dimension, unit, value, low, high, lowOpen, highOpen, hedge, per }: Quantity): Figure {
  return {
    start: span.start,
    end: span.end,
    dimension,
    unit,
    value,
    low,
    high,
    hedge,
    ...(lowOpen !== undefined && { lowOpen }),
    ...(highOpen !== undefined && { highOpen }),
    ...(per !== undefined && { per }),
  };
}

/** Reports of which nothing but their first words could be a name are told apart by number where they begin alike. */
function numberNameless(cards: readonly ReportCard[]): void {
  for (const card of cards) {
    const alike = card.begins === undefined ? [] : cards.filter(({ begins }) => begins === card.begins);
    if (alike.length > 1) card.nameless = alike.indexOf(card) + 1;
  }
}

/** More letters of a beginning are not shown anywhere. */
const LONGEST_BEGINNING = 60;

function cardOf({ report }: Reading, source: string | undefined): ReportCard {
  const { outlet, published, title, url, digest, from, fromName, saved } = report;
  const isNameless = outlet === undefined && title === undefined && url === undefined;
  return {
    ...(isNameless && { begins: report.text.trimStart().slice(0, LONGEST_BEGINNING).split('\n', 1)[0] ?? '' }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(digest !== undefined && { digest }),
    ...(source !== undefined && { source }),
    ...(from !== undefined && { from }),
    ...(fromName !== undefined && { fromName }),
    ...(saved !== undefined && { saved }),
  };
}

/** The sentences that hold a place, in order; one that goes over a sentence's end is held by what lies around both. */
function sentencesOf({ report, sentences }: Reading, places: readonly Place[]): Span[] {
  const held = new Map<number, Span>();
  for (const place of places) {
    const touched = sentences.filter(({ start, end }) => start < place.end && place.start < end);
    const start = Math.min(place.start, ...touched.map((sentence) => sentence.start));
    const end = Math.max(place.end, ...touched.map((sentence) => sentence.end));
    const other = held.get(start);
    if (!other || other.end < end) held.set(start, { start, end, text: report.text.slice(start, end) });
  }
  return [...held.values()].toSorted((a, b) => a.start - b.start);
}
