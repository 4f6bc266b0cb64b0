/** Readings as the database holds them: texts, which browsers copy and store several times as fast as trees of small objects. */
import type { Reading } from '../../model.ts';

/**
 * Lines of JSON in which every character beyond Latin-1 is written as an escape: such a text takes one byte a character. The first holds the reading
 * without its long fields, and their names; each of the others one of those fields. Earlier versions stored one line with all of it, or the reading itself.
 */
export type StoredReading = string | Reading;

const WIDE = /[^\x20-\xff\n]/g;
/** Fields from so many characters of JSON on have a line of their own: of most candidates nobody ever asks for them. */
const LONG = 1000;
/** The report is looked at whatever becomes of a reading. */
const ALWAYS = 'report';

/** The text of a reading as it is stored, and how many characters of JSON the reading has. */
export function storedText(reading: Reading): { text: string; size: number } {
  const short: Record<string, unknown> = {};
  const long: string[] = [];
  const lines: string[] = [];
  for (const [name, value] of Object.entries(reading)) {
    const json = name === ALWAYS ? '' : (JSON.stringify(value) ?? '');
    short[name] = json.length < LONG ? value : null; // keeps its place among the others
    if (json.length < LONG) continue;
    long.push(name);
    lines.push(json);
  }
  const text = [JSON.stringify([short, long]), ...lines].join('\n');
  return { text: text.replace(WIDE, (wide) => `\\u${wide.charCodeAt(0).toString(16).padStart(4, '0')}`), size: text.length };
}

/** The reading that is stored; undefined where none is. A long field is parsed when it is first asked for. */
export function readingIn(stored: StoredReading | undefined): Reading | undefined {
  if (typeof stored !== 'string') return stored;
  const [first = '', ...lines] = stored.split('\n');
  const parsed = JSON.parse(first) as Reading | [short: Reading, long: string[]]; // our own text
  if (!Array.isArray(parsed)) return parsed;
  const [reading, long] = parsed;
  for (const [i, name] of long.entries()) parseLater(reading, name, lines[i] ?? 'null');
  return reading;
}

function parseLater(reading: Reading, name: string, json: string): void {
  const put = (value: unknown): void => {
    Object.defineProperty(reading, name, { value, writable: true, enumerable: true, configurable: true });
  };
  Object.defineProperty(reading, name, {
    get(): unknown {
      put(JSON.parse(json)); // our own text
      return reading[name];
    },
    set: put,
    enumerable: true,
    configurable: true,
  });
}
