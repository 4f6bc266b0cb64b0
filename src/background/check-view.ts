/** A cross-check with what is needed to show it. */
import type { CheckView, CrossCheck, PageNote, Place, Reading, ReportCard, Revision, Span } from '../model.ts';

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
  const placed = placesByReport(check, revision);
  const shown = new Set([check.article.id, ...check.matches.map(({ report }) => report), ...placed.keys()]);
  const reports: CheckView['reports'] = {};
  const sentences: CheckView['sentences'] = {};
  for (const reading of readings) {
    const { id } = reading.report;
    if (!shown.has(id)) continue;
    reports[id] = cardOf(reading, sourceOf(id));
    const held = sentencesOf(reading, placed.get(id) ?? []);
    if (held.length > 0) sentences[id] = held;
  }
  return { check, reports, sentences, notes, ...(revision && { revision }) };
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
  const byReport = new Map<string, Place[]>();
  for (const place of places) byReport.set(place.report, [...(byReport.get(place.report) ?? []), place]);
  return byReport;
}

function cardOf({ report }: Reading, source: string | undefined): ReportCard {
  const { outlet, published, title, url, digest, from, fromName, saved } = report;
  return {
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
