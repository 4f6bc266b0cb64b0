/** The files of the bundled corpus, and where the texts that they retell lie beside a checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, type DigestFile, parseDigest } from '../../src/corpus/digest.ts';
import sources from './sources.json' with { type: 'json' };

const EVENTS = 'src/corpus/events';
const SHARED = '../shared';

/** Every JSON file under `events/`, by path. */
export function eventFiles(): DigestFile[] {
  return readdirSync(EVENTS, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(EVENTS, path), 'utf8') }));
}

/** Every digest of the corpus. */
export function digests(): Digest[] {
  return eventFiles().map(parseDigest);
}

/** The texts that digests retell stay with their publishers; a checkout without them cannot compare. */
export const haveSources = existsSync(join(SHARED, 'data/reports.jsonl')) && existsSync(join(SHARED, 'cases/aleppo'));

/** `sources.json`: for each digest id, the data set and the id of the report in it. */
export const sourceOf: Readonly<Record<string, readonly string[] | undefined>> = sources;

/** For each digest id, the text it retells, headline included. Only where `haveSources`. */
export function sourceTexts(): Map<string, string> {
  const rows = readFileSync(join(SHARED, 'data/reports.jsonl'), 'utf8').trim().split('\n');
  const texts = new Map<string, string>();
  for (const row of rows) {
    const { dataset, doc_id, title, date, text } = JSON.parse(row) as Record<string, string | null>;
    texts.set(`${dataset} ${doc_id}`, [title, date, text].filter(Boolean).join('\n'));
  }
  for (const file of readdirSync(join(SHARED, 'cases/aleppo')).filter((name) => name.endsWith('.txt')))
    texts.set(`aleppo ${file.replace('.txt', '')}`, readFileSync(join(SHARED, 'cases/aleppo', file), 'utf8'));
  return new Map(Object.entries(sourceOf).map(([id, source]) => [id, texts.get(source?.join(' ') ?? '') ?? '']));
}
