/** The file format of a digest, its check, and the report it becomes. `README.md` describes every field. */
import type { Report } from '../model.ts';

/** One file of `events/`: a published report retold in our own words. */
export interface Digest {
  /** The file's path under `events/` without `.json`: `aleppo-offensive-2024/tasnim`. */
  id: string;
  /** Absent where the outlet is not known. */
  outlet?: string;
  /** ISO 8601 date of publication; absent where it is not known. */
  published?: string;
  /** Address of the report that is retold; absent where it is not known. */
  url?: string;
  /** The report's headline in our own words; absent where the report has none that we know of. */
  title?: string;
  /** The facts, one sentence an entry. */
  digest: string[];
  about: {
    /** Which report is retold, and on whom it relies: one sentence. */
    source: string;
  };
}

/** A file of `events/` as read from disk: its path under `events/`, with forward slashes, and its text. */
export interface DigestFile {
  path: string;
  text: string;
}

const FIELDS = new Set(['id', 'outlet', 'published', 'url', 'title', 'digest', 'about']);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const SENTENCE = /^[\p{Lu}\p{N}"'“‘$€£].*[.!?]["”’]?$/u;

/** Parses a file of `events/`. Throws an Error that names the file and lists every fault in it. */
export function parseDigest({ path, text }: DigestFile): Digest {
  const value: unknown = JSON.parse(text);
  const faults = digestFaults(value);
  const { id } = isRecord(value) ? value : {};
  if (id !== path.replace(/\.json$/, '')) faults.push('id is not the path of the file');
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
  return value as Digest; // every field was checked above
}

/** Every way in which a value is not a digest, in words; empty for a digest. */
export function digestFaults(value: unknown): string[] {
  if (!isRecord(value)) return ['not an object'];
  const { id, outlet, published, url, title, digest, about } = value;
  const { source, ...rest } = isRecord(about) ? about : {};
  return [
    ...Object.keys(value).flatMap((key) => (FIELDS.has(key) ? [] : [`unknown field ${key}`])),
    ...fault(isLine(id) && ID.test(id), 'id is not <event>/<report> in lower case'),
    ...fault(outlet === undefined || isLine(outlet), 'outlet is not a line of text'),
    ...fault(published === undefined || isDate(published), 'published is not an ISO date'),
    ...fault(url === undefined || isWebAddress(url), 'url is not an http address'),
    ...fault(title === undefined || (isLine(title) && !title.endsWith('.')), 'title is not a headline'),
    ...fault(Array.isArray(digest) && digest.length > 0, 'digest has no sentence'),
    ...(Array.isArray(digest) ? digest : []).flatMap((line: unknown, index) =>
      fault(isLine(line) && SENTENCE.test(line), `digest[${index}] is not a sentence`),
    ),
    ...fault(isLine(source) && SENTENCE.test(source), 'about.source is not a sentence'),
    ...Object.keys(rest).map((key) => `unknown field about.${key}`),
  ];
}

/** The report that the engine reads: headline and sentences, each a paragraph of its own. */
export function digestReport({ id, outlet, published, url, title, digest }: Digest): Report {
  return {
    id,
    text: [...(title === undefined ? [] : [title]), ...digest].join('\n\n'),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    language: 'en',
    digest: true,
  };
}

function fault(right: boolean, words: string): string[] {
  return right ? [] : [words];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value === value.trim() && !/[\r\n\t]| {2}/.test(value);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && ISO_DATE.test(value) && new Date(value).toJSON()?.slice(0, 10) === value;
}

function isWebAddress(value: unknown): boolean {
  return isLine(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
