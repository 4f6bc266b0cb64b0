/** Reports from files: text, HTML and JSON. What cannot be read is told in one sentence. */
import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Extraction, Report } from '../model.ts';
import { extractArticle } from '../page/extract.ts';
import { documentOf } from './html.ts';

/** A file or an argument that cannot be used; the message is for the person at the terminal. */
export class InputError extends Error {}

/** The report in a .json, .html or text file. Throws InputError. */
export function readReport(path: string): Report {
  const text = readText(path);
  const kind = extname(path).toLowerCase();
  if (kind === '.json') return parseReport(text, path);
  if (kind === '.html' || kind === '.htm') {
    const extraction = extractPage(path);
    if ('problem' in extraction) throw new InputError(`${path}: no article was found on this page (${extraction.problem.code}).`);
    return { ...extraction.article, id: basename(path, kind) };
  }
  if (text.trim() === '') throw new InputError(`${path}: the file is empty.`);
  return { id: basename(path, kind), text: text.replace(/^\ufeff/, '') };
}

/** The reports of a JSON Lines file, one object a line. Throws InputError with the line's number. */
export function readCorpus(path: string): Report[] {
  return readText(path)
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseReport(line, `${path}, line ${i + 1}`)]));
}

/** What extraction makes of an HTML file. */
export function extractPage(path: string): Extraction {
  const url = pathToFileURL(resolve(path)).href;
  return extractArticle(documentOf(readText(path), url), url);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(
      `${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'the file cannot be read'}.`,
    );
  }
}

const OPTIONAL = ['title', 'published', 'outlet', 'byline', 'url', 'language'] as const;

/** The report in a JSON text; `where` names it in the InputError that is thrown for anything else. */
export function parseReport(json: string, where: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError(`${where}: this is not valid JSON.`);
  }
  if (typeof value !== 'object' || value === null)
    throw new InputError(`${where}: a report is a JSON object with "id" and "text".`);
  const fields = value as Record<string, unknown>;
  const { id, text } = fields;
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new InputError(`${where}: a report needs "id" and "text", both strings.`);
  const report: Report = { id, text };
  for (const key of OPTIONAL) {
    const field = fields[key];
    if (typeof field === 'string' && field !== '') report[key] = field;
  }
  return report;
}
