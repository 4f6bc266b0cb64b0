/** Readings as the database holds them: texts, which browsers copy and store several times as fast as trees of small objects. */
import type { Reading } from '../../model.ts';

/** JSON in which every character beyond Latin-1 is written as an escape: such a text takes one byte a character. Earlier versions stored the reading itself. */
export type StoredReading = string | Reading;

const WIDE = /[^\x20-\xff]/g;

/** The text of a reading's JSON, as it is stored. */
export function storedText(json: string): string {
  return json.replace(WIDE, (wide) => `\\u${wide.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The reading that is stored; undefined where none is. */
export function readingIn(stored: StoredReading | undefined): Reading | undefined {
  return typeof stored === 'string' ? (JSON.parse(stored) as Reading) : stored; // our own text
}
