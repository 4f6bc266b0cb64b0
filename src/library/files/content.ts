/** What a file holds, by its bytes rather than by its name. */
import type { Article, Extraction } from '../../model.ts';
import { decoded } from '../feeds/decode.ts';
import { webAddress } from '../feeds/hosts.ts';
import { isPack, reportsOfPack } from './event-pack.ts';
import { FILE_LIMITS, type FileContent, LEAST_WORDS } from './file.ts';
import { parsed, reportsOfJson, reportsOfLines } from './report-lines.ts';

/** What reading a file needs of the world. */
export interface ContentOptions {
  /** Name of the file. */
  name: string;
  /** The article of an HTML page. */
  extract(html: string, url: string): Extraction;
}

/** The reports of a file: HTML, text, JSON, JSON Lines or an event pack. Never throws; where anything is wrong, nothing is taken. */
export function contentOf(bytes: Uint8Array, options: ContentOptions): FileContent {
  if (bytes.length > FILE_LIMITS.bytes) return { problem: { code: 'too-large' } };
  const kind = foreignKind(bytes);
  if (kind !== undefined) return { problem: { code: 'not-text', kind } };
  const text = decoded(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') return { problem: { code: 'empty' } };
  if (isGarbled(text)) return { problem: { code: 'encoding' } };
  try {
    if (/^\s*[[{]/.test(text)) return jsonContent(text, options.name);
    if (/^\s*</.test(text)) return pageContent(text, options);
    return textContent(text, options.name);
  } catch (error) {
    // A page that is nested a hundred thousand levels deep ends here.
    return { problem: { code: 'failed', detail: String(error).slice(0, 200) } };
  }
}

const SIGNS: readonly (readonly [string, 'zip' | 'pdf' | 'other'])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u001f\u008b', 'zip'],
  ['7z\u00bc\u00af', 'zip'],
  ['Rar!', 'zip'],
  ['%PDF-', 'pdf'],
];
// A text holds no zero byte, unless it is in UTF-16 and begins with its mark.
const LOOKED_AT = 4096;

function foreignKind(bytes: Uint8Array): 'zip' | 'pdf' | 'other' | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const sign = SIGNS.find(([start]) => head.startsWith(start));
  if (sign) return sign[1];
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !wide && bytes.subarray(0, LOOKED_AT).includes(0) ? 'other' : undefined;
}

// Some unreadable letters are a slip of whoever wrote the file; more of them, and it is in another encoding.
const GARBLED = 0.005;

const isGarbled = (text: string): boolean => (text.match(/\ufffd/g)?.length ?? 0) > text.length * GARBLED;

function jsonContent(text: string, name: string): FileContent {
  const first = parsed(text.slice(0, text.indexOf('\n') + 1 || undefined));
  if (typeof first === 'object' && first !== null && 'crossread' in first && first.crossread === 'backup')
    return { problem: { code: 'backup' } };
  const several = first !== undefined && !Array.isArray(first) && text.trim().includes('\n');
  if (several) return reportsOfLines(text, name);
  const value = parsed(text);
  if (value === undefined) return { problem: { code: 'not-json', line: 1 } };
  return isPack(value) ? reportsOfPack(value, name) : reportsOfJson(value, name);
}

function pageContent(text: string, { name, extract }: ContentOptions): FileContent {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF|opml)[\s>]/i.test(text))
    return { problem: { code: 'feed' } };
  if (text.length > FILE_LIMITS.pageBytes) return { problem: { code: 'too-large' } };
  const address = `file:///${encodeURIComponent(name)}`;
  const extraction = extract(text, address);
  if ('problem' in extraction) return { problem: { code: 'no-article' } };
  const { url: stated = '', ...article } = extraction.article;
  const url = webAddress(stated)?.href; // the address that the page gives for itself; the file's own is nobody's
  return { articles: [{ ...article, id: url ?? name, ...(url !== undefined && { url }) }] };
}

// The first line is a headline where it is short and stands alone.
const LONGEST_HEADLINE = 200;

function textContent(text: string, name: string): FileContent {
  const whole = text.replace(/\r\n?/g, '\n').trim();
  if ((whole.match(/\S+/g)?.length ?? 0) < LEAST_WORDS) return { problem: { code: 'too-short' } };
  if (whole.length > FILE_LIMITS.text) return { problem: { code: 'too-large' } };
  const [first = '', second] = whole.split('\n', 2);
  const headline = second?.trim() === '' && first.length <= LONGEST_HEADLINE ? first.trim() : undefined;
  const article: Article = { id: name, text: whole, ...(headline !== undefined && { title: headline }) };
  return { articles: [article] };
}
