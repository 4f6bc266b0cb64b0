/**
 * The whole library as one file, and back: JSON lines, a head, what stands beside the library, then one report a line in the order in which they were
 * saved, and at the end their number, so that a file that was cut is noticed.
 */
import type { Reading, Report, ReportFrom } from '../model.ts';
import type { Library } from './store.ts';

/** Why a file is no backup that can be restored; `line` counts from 1. */
export class BackupError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`line ${line} of the backup cannot be read`);
    this.line = line;
  }
}

const HEAD = { crossread: 'backup', version: 1 };
/** Reports that are read from the database, or written to it, at a time. */
const BATCH = 50;

/** What a backup holds beside the reports. Access to sites and passwords are no part of it. */
export interface Beside {
  /** As they were stored: whoever puts them back looks which of them make sense. */
  settings: object;
  feeds: { url: string; title?: string }[];
}

/** The file in pieces. The same library always gives the same bytes. */
export async function* backup(library: Pick<Library, 'batch'>, { settings, feeds }: Beside): AsyncGenerator<string> {
  yield `${JSON.stringify(HEAD)}\n`;
  const named = feeds.map(({ url, title }) => ({ url, ...(title !== undefined && { title }) }));
  yield `${JSON.stringify({ settings, feeds: named })}\n`;
  let after: number | undefined = 0;
  let count = 0;
  while (after !== undefined) {
    const { reports, last }: Awaited<ReturnType<Library['batch']>> = await library.batch(after, BATCH);
    yield reports.map((report) => `${JSON.stringify(ordered(report))}\n`).join('');
    count += reports.length;
    after = last;
  }
  yield `${JSON.stringify({ reports: count })}\n`;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const FROM: readonly ReportFrom[] = ['bundled', 'library', 'tab', 'feed', 'file', 'server'];

/** Every field of a report in the order of the file, and what makes its value sound. */
const FIELDS: { [K in keyof Required<Report>]: (value: unknown) => boolean } = {
  id: isText,
  title: isText,
  outlet: isText,
  published: isText,
  byline: isText,
  url: isText,
  language: isText,
  digest: (value) => typeof value === 'boolean',
  from: (value) => FROM.includes(value as ReportFrom),
  fromName: isText,
  saved: (value) => isText(value) && !Number.isNaN(Date.parse(value as string)),
  text: isText,
};
const NEEDED: readonly (keyof Report)[] = ['id', 'text', 'from', 'saved'];
const NAMES = Object.keys(FIELDS) as (keyof Report)[];

function ordered(report: Report): Partial<Report> {
  return Object.fromEntries(NAMES.filter((name) => report[name] !== undefined).map((name) => [name, report[name]]));
}

/** The parts of a backup, each as soon as its line is there. Throws a `BackupError` at the first line that is none. */
export async function* backupParts(lines: AsyncIterable<string>): AsyncGenerator<Report | Beside> {
  let line = 0;
  let reports = 0;
  let ended = false;
  for await (const text of lines) {
    line++;
    const value = parsed(text, line);
    if (ended) throw new BackupError(line);
    if (line === 1) {
      if (value['crossread'] !== HEAD.crossread || value['version'] !== HEAD.version) throw new BackupError(line);
    } else if (line === 2 && 'feeds' in value) yield soundBeside(value, line);
    else if ('text' in value) {
      reports++;
      yield soundReport(value, line);
    } else if (value['reports'] === reports) ended = true;
    else throw new BackupError(line);
  }
  if (!ended) throw new BackupError(line + 1);
}

function parsed(text: string, line: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new BackupError(line);
}

function soundReport(value: Record<string, unknown>, line: number): Report {
  const given = NAMES.filter((name) => Object.hasOwn(value, name));
  if (NEEDED.some((name) => !given.includes(name)) || given.some((name) => !FIELDS[name](value[name])))
    throw new BackupError(line);
  return Object.fromEntries(given.map((name) => [name, value[name]])) as unknown as Report; // every field was looked at
}

/** More feeds than anybody follows. */
const MOST_FEEDS = 1000;
const WEB = /^https?:\/\/[^\s/]+/;

function soundBeside({ settings, feeds }: Record<string, unknown>, line: number): Beside {
  const isFeed = (feed: unknown): feed is Beside['feeds'][number] =>
    typeof feed === 'object' &&
    feed !== null &&
    'url' in feed &&
    isText(feed.url) &&
    WEB.test(String(feed.url)) &&
    (!('title' in feed) || isText(feed.title));
  if (typeof settings !== 'object' || settings === null || !Array.isArray(feeds) || feeds.length > MOST_FEEDS)
    throw new BackupError(line);
  if (!feeds.every(isFeed)) throw new BackupError(line);
  return { settings, feeds };
}

/** What restoring needs: the file can be read twice. */
export interface Restoring {
  lines: () => AsyncIterable<string>;
  library: Pick<Library, 'save'>;
  /** Puts back what stands beside the library. */
  beside: (beside: Beside) => Promise<void>;
  read: (report: Report) => Reading;
  /** Called after each step with the reports that are done, and how many there are. */
  progress: (done: number, all: number) => void;
  /** Lets the page breathe between two reports. */
  pause: () => Promise<void>;
  stopped: () => boolean;
}

/**
 * Adds the reports of a backup to the library; those that are there already stay as they are. The whole file is looked at before the first report is
 * saved, so that a broken one changes nothing. Resolves with the number of reports that were looked after; after a stop it can be begun again.
 */
export async function restoreBackup({ lines, library, beside, read, progress, pause, stopped }: Restoring): Promise<number> {
  let all = 0;
  for await (const part of backupParts(lines())) {
    if ('text' in part) all++;
    if (all % BATCH === 0) await pause();
  }
  let done = 0;
  let waiting: Reading[] = [];
  const flush = async (): Promise<void> => {
    await library.save(waiting);
    done += waiting.length;
    waiting = [];
    progress(done, all);
  };
  for await (const part of backupParts(lines())) {
    if (stopped()) break;
    if (!('text' in part)) {
      await beside(part);
      continue;
    }
    waiting.push(read(part));
    await pause();
    if (waiting.length === BATCH) await flush();
  }
  if (waiting.length > 0) await flush();
  return done;
}

/** The lines of a file, without their ends; rejects with a TypeError where it is no UTF-8, with a `BackupError` where a line has no end in sight. */
export async function* fileLines(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let rest = '';
  let line = 0;
  try {
    for (;;) {
      const { done, value = '' } = await reader.read();
      const pieces = (rest + value).split('\n');
      rest = pieces.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new BackupError(line + pieces.length + 1);
      for (const piece of pieces) {
        line++;
        if (piece !== '') yield piece;
      }
      if (done) break;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== '') yield rest;
}

// A report has 200,000 characters at most; each may be written as six.
const LONGEST_LINE = 2_000_000;
