/** What a search server answered, checked field by field: nothing else of it gets any further. */
import * as v from 'valibot';
import type { Reading, Report } from '../../model.ts';
import { MOST_TEXT } from './report-index.ts';
import { ServerError } from './request.ts';

// A server that is broken or means harm must not keep the engine busy: a report of the longest text has a third of these.
const MOST_PARTS = 20_000;
const MOST_KEYS = 200;
/** UTF-16 code units of all texts of one answer: the engine reads so much in a few seconds, forty usual reports have a fifth of it. */
const MOST_CHARACTERS = 1_000_000;

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TEXT));
const word = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = <T extends v.GenericSchema>(item: T, most = MOST_PARTS) => v.pipe(v.array(item), v.maxLength(most));
const real = v.pipe(v.number(), v.finite());
const bound = v.nullable(real);

const span = v.object({ start: position, end: position, text: word(MOST_TEXT) });
const report = v.object({
  id: word(2000),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_TEXT)),
  title: v.exactOptional(word(2000)),
  published: v.exactOptional(
    v.pipe(
      word(40),
      v.regex(/^\d{4}-\d\d-\d\d/),
      v.check((stated) => !Number.isNaN(Date.parse(stated))),
    ),
  ),
  outlet: v.exactOptional(word(200)),
  byline: v.exactOptional(word(500)),
  url: v.exactOptional(word(4000)),
  language: v.exactOptional(word(40)),
});
const quantity = v.object({
  span,
  dimension: word(20),
  unit: word(60),
  value: real,
  low: bound,
  high: bound,
  hedge: word(20),
  second: v.exactOptional(real),
  implied: v.exactOptional(v.boolean()),
  also: v.exactOptional(
    list(
      v.object({ dimension: word(20), unit: word(60), value: real, low: bound, high: bound, zone: v.exactOptional(word(20)) }),
      20,
    ),
  ),
  sentence: position,
});
const name = v.object({ name: word(500), aliases: list(word(500), MOST_KEYS), spans: list(span) });
const counted = v.pipe(v.record(word(100), v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_TEXT))), v.maxEntries(MOST_KEYS));
const keys = v.object({
  terms: counted,
  names: counted,
  lead: list(word(100), MOST_KEYS),
  days: list(real, MOST_KEYS),
  weekdays: list(v.pipe(v.number(), v.minValue(0), v.maxValue(6)), 7),
  year: v.exactOptional(real),
  signature: list(v.pipe(v.number(), v.integer()), 64),
});
const reading = v.object({
  version: v.pipe(v.number(), v.integer()),
  report,
  sentences: list(v.object({ start: position, end: position, paragraph: position, title: v.boolean() })),
  quantities: list(quantity),
  names: list(name),
  keys,
});
const document = v.object({ reading: v.looseObject({ report }) });
const answer = v.object({
  timed_out: v.boolean(),
  _shards: v.object({ total: v.number(), successful: v.number(), failed: v.optional(v.number(), 0) }),
  hits: v.object({ hits: v.array(v.object({ _id: word(600), _source: v.optional(v.unknown()) })) }),
});

/** What could be used of an answer. */
export interface SearchAnswer {
  /** In the order of the server. Made for choosing alone: a report that is compared is to be read again from its text. */
  readings: Reading[];
  /** Part of the index did not answer, or some documents were no reports. */
  partial: boolean;
}

/** The readings of a search answer, at most `limit`; `host` is shown as where they come from. Throws ServerError where it is no search answer. */
export function readAnswer(json: unknown, host: string, limit: number): SearchAnswer {
  const checked = v.safeParse(answer, json);
  if (!checked.success) throw new ServerError('invalid');
  const { timed_out, _shards, hits } = checked.output;
  const found = hits.hits.slice(0, limit);
  let characters = 0;
  const readings = found
    .flatMap(({ _id, _source }) => readingOf(_id, _source, host))
    .filter(({ report: { text } }) => {
      characters += text.length;
      return characters <= MOST_CHARACTERS;
    });
  const missing = timed_out || _shards.failed > 0 || _shards.successful < _shards.total;
  return { readings, partial: missing || readings.length < found.length };
}

function readingOf(id: string, source: unknown, host: string): Reading[] {
  const sent = v.safeParse(document, source);
  if (!sent.success) return [];
  const checked = v.safeParse(reading, sent.output.reading);
  // Made by another version, or broken: the engine reads the text again where it sees a version that is not its own.
  const { report: given, ...rest } = checked.success ? checked.output : { ...UNREAD, report: sent.output.reading.report };
  // Only ids of its own: a report of a server never poses as a saved or bundled one.
  const own: Report = { ...webOnly(given), id: `server/${id}`, from: 'server', fromName: host };
  return [{ ...rest, report: own } as Reading];
}

const UNREAD = { version: -1, sentences: [], quantities: [], names: [] };

/** An address that a click may open: a link to a script or a file is dropped. */
function webOnly<R extends { url?: string | undefined }>(given: R): R {
  if (given.url === undefined || /^https?:\/\//i.test(given.url)) return given;
  const { url: _, ...rest } = given;
  return rest as R;
}
