/** Readings as the database holds them: texts, which browsers copy and store several times as fast as trees of small objects. */
import type { Reading } from '../../model.ts';
import { fromRow, rowMaker, type Shapes } from './rows.ts';

/**
 * Lines of JSON in which every character beyond Latin-1 is written as an escape: such a text takes one byte a character. The first holds the reading
 * without its long fields, the names of these, and the shapes of their rows; each of the others one of those fields, in rows. Earlier versions stored
 * the fields as they are and no shapes, one line with all of the reading, or the reading itself.
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
  let saved = 0;
  const { shapes, rowOf, spared } = rowMaker();
  for (const [name, value] of Object.entries(reading)) {
    const before = spared();
    const json = name === ALWAYS ? '' : (JSON.stringify(Array.isArray(value) ? rowOf(value) : value) ?? '');
    short[name] = json.length < LONG ? value : null; // keeps its place among the others
    if (json.length < LONG) continue;
    saved += spared() - before;
    long.push(name);
    lines.push(json);
  }
  const text = [JSON.stringify([short, long, shapes]), ...lines].join('\n');
  const plain = text.replace(WIDE, (wide) => `\\u${wide.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { text: plain, size: text.length + saved - JSON.stringify(shapes).length };
}

/** The reading that is stored; undefined where none is. A long field is parsed when it is first asked for. */
export function readingIn(stored: StoredReading | undefined): Reading | undefined {
  if (typeof stored !== 'string') return stored;
  const [first = '', ...lines] = stored.split('\n');
  const parsed = JSON.parse(first) as Reading | [short: Reading, long: string[], shapes?: Shapes]; // our own text
  if (!Array.isArray(parsed)) return parsed;
  const [reading, long, shapes] = parsed;
  for (const [i, name] of long.entries()) parseLater(reading, name, lines[i] ?? 'null', shapes);
  return reading;
}

function parseLater(reading: Reading, name: string, json: string, shapes: Shapes | undefined): void {
  const put = (value: unknown): void => {
    Object.defineProperty(reading, name, { value, writable: true, enumerable: true, configurable: true });
  };
  Object.defineProperty(reading, name, {
    get(): unknown {
      const parsed: unknown = JSON.parse(json); // our own text
      put(shapes === undefined ? parsed : fromRow(parsed, shapes));
      return reading[name];
    },
    set: put,
    enumerable: true,
    configurable: true,
  });
}
