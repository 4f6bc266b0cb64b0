/**
 * Event packs: what the reports of one event say, in a file that readers can share. Of each report it holds some sentences with figures or claims, as
 * published, and a link; never its whole text. docs/event-packs.md describes the format.
 */
import * as v from 'valibot';
import type { Article, CrossCheck, Reading, Report } from '../../model.ts';
import type { FileContent } from './file.ts';
import { ADDRESS, MOMENT } from './report-lines.ts';

/** Marks the file. */
export const PACK_FORMAT = 'crossread-event-pack';
const PACK_VERSION = 1;

/** Limits of a pack; the sentences of a report are few, so that a pack never stands in for it. */
export const PACK_LIMITS = { reports: 100, statements: 40, sentence: 1000 };

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const one = (most: number) => v.pipe(words(most), v.regex(/^[^\n\r]*$/));

const STATEMENT = v.pipe(
  v.strictObject({
    sentence: one(PACK_LIMITS.sentence),
    figures: v.optional(v.pipe(v.array(one(200)), v.maxLength(20))),
    claims: v.optional(v.pipe(v.array(one(300)), v.maxLength(20))),
  }),
  v.forward(
    v.check(({ sentence, figures = [] }) => figures.every((figure) => sentence.includes(figure))),
    ['figures'],
  ),
);

/** What a pack states of a report beside its sentences; longer texts than `most` are cut where a pack is made. */
const STATED = {
  outlet: { schema: one(200), most: 200 },
  title: { schema: one(500), most: 500 },
  published: { schema: MOMENT, most: 40 },
  url: { schema: ADDRESS, most: 4000 },
  byline: { schema: one(500), most: 500 },
  language: { schema: one(40), most: 40 },
};

const PACK = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  event: one(300),
  made: v.optional(MOMENT),
  reports: v.pipe(
    v.array(
      v.strictObject({
        outlet: v.optional(STATED.outlet.schema),
        title: v.optional(STATED.title.schema),
        published: v.optional(STATED.published.schema),
        url: v.optional(STATED.url.schema),
        byline: v.optional(STATED.byline.schema),
        language: v.optional(STATED.language.schema),
        statements: v.pipe(v.array(STATEMENT), v.minLength(1), v.maxLength(PACK_LIMITS.statements)),
      }),
    ),
    v.minLength(1),
    v.maxLength(PACK_LIMITS.reports),
  ),
});

/** A file of one event. */
export type EventPack = v.InferOutput<typeof PACK>;

/** Whether a JSON value says that it is an event pack, of whatever version. */
export function isPack(value: unknown): value is { version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === PACK_FORMAT;
}

/** The reports of an event pack; their texts are the sentences that it holds. `name` of the file makes ids. */
export function reportsOfPack(value: unknown, name: string): FileContent {
  if (isPack(value) && Number(value.version) > PACK_VERSION) return { problem: { code: 'pack-version' } };
  const { success, output, issues } = v.safeParse(PACK, value);
  if (!success) return { problem: { code: 'pack', field: v.getDotPath(issues[0]) ?? '' } };
  const articles = output.reports.map(({ statements, ...stated }, at): Article => {
    const sentences = statements.map(({ sentence }) => sentence);
    const known = Object.entries(stated).filter(([, field]) => field !== undefined);
    return {
      id: stated.url ?? `${name}#${at + 1}`,
      text: [...(stated.title === undefined ? [] : [stated.title]), ...sentences].join('\n\n'),
      ...Object.fromEntries(known),
    };
  });
  return { articles };
}

/** Sentences that a pack takes of one report: no more than half of them. */
const MOST_SENTENCES = 10;
/** Dates and hours alone make no statement. */
const PASSING: ReadonlySet<string> = new Set(['date', 'clock', 'rank']);

/**
 * The pack of an event. `readings`: of its reports; of digests nothing is taken, they are no quotations. `check`: of one of them against the others;
 * the sentences on which they differ or agree come first, then those with figures.
 */
export function packOf(event: string, readings: readonly Reading[], check: CrossCheck | undefined, made: string): EventPack {
  const reports = readings.flatMap((reading) => {
    const { title, outlet, published, url, byline, language, digest } = reading.report;
    const statements = digest ? [] : statementsOf(reading, check);
    const given = { outlet, title, published, url, byline, language };
    // What a pack cannot hold is left out of it: an address of a file, a date in words.
    const stated = Object.entries(STATED).flatMap(([name, { schema, most }]) => {
      const field = flat(given[name as keyof typeof given] ?? '')
        .slice(0, most)
        .trim();
      return v.is(schema, field) ? [[name, field]] : [];
    });
    return statements.length === 0 ? [] : [{ ...Object.fromEntries(stated), statements }];
  });
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    event: flat(event).slice(0, 300).trim() || 'Event',
    made,
    reports: reports.slice(0, PACK_LIMITS.reports),
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function statementsOf(reading: Reading, check: CrossCheck | undefined): EventPack['reports'][number]['statements'] {
  const { report, sentences, quantities } = reading;
  const marked = placesOf(report, check);
  const rows = sentences.flatMap(({ start, end, title }, index) => {
    const sentence = flat(report.text.slice(start, end));
    if (title || sentence === '' || sentence.length > PACK_LIMITS.sentence) return [];
    const figures = quantities
      .filter((one) => one.sentence === index && !one.implied && !PASSING.has(one.dimension))
      .map(({ span }) => flat(span.text))
      .filter((figure) => figure !== '' && figure.length <= 200 && sentence.includes(figure));
    const held = marked.filter((place) => place.start < end && start < place.end);
    const claims = held.flatMap(({ claim }) => claim ?? []);
    return [{ start, weight: held.length > 0 ? 2 : figures.length > 0 ? 1 : 0, sentence, figures, claims }];
  });
  return rows
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, Math.min(MOST_SENTENCES, Math.max(1, Math.floor(rows.length / 2))))
    .toSorted((a, b) => a.start - b.start)
    .map(({ sentence, figures, claims }) => ({
      sentence,
      ...(figures.length > 0 && { figures: [...new Set(figures)].slice(0, 20) }),
      ...(claims.length > 0 && { claims: [...new Set(claims)].slice(0, 20) }),
    }));
}

/** Where a report differs from others or agrees with them, and on which claim. */
function placesOf({ id }: Report, check: CrossCheck | undefined): { start: number; end: number; claim?: string }[] {
  if (!check) return [];
  const findings = check.findings.flatMap(({ kind, about, sides }) =>
    sides.flatMap(({ spans }) =>
      spans.map((place) => ({ ...place, ...(kind === 'claim' && { claim: flat(about).slice(0, 300) }) })),
    ),
  );
  return [...findings, ...check.agreements.flatMap(({ spans }) => spans)].filter(({ report }) => report === id);
}
