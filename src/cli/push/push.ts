/** Loads reports into a search server: each is read once, and not at all where the server has it already. */
import { createHash } from 'node:crypto';
import { pageAddress } from '../../engine/match/page-address.ts';
import { MOST_TEXT, reportDocument } from '../../library/server/report-index.ts';
import type { Reading, Report } from '../../model.ts';
import { ensureIndex, type Numbered, refreshIndex, type Sending, storeBatch, storedChecks } from './bulk.ts';
import type { GivenReport } from './reports.ts';

/** How far a push is. */
export interface PushState {
  stored: number;
  /** They were on the server already, as they are now. */
  passed: number;
  /** One sentence for each report that was not stored. */
  faults: string[];
}

/** What is needed to make readings. */
export interface Reader {
  version: number;
  read(report: Report): Reading;
}

/** Reports whose presence is asked about at once, and sent at once. */
const BATCH = 200;

/** Pushes every report; `onState` is told after every batch. Resolves with the last state; throws ServerError where the server stays away. */
export async function push(
  reports: AsyncIterable<GivenReport> | Iterable<GivenReport>,
  reader: Reader,
  sending: Sending,
  shards: number,
  onState: (state: PushState) => void = () => undefined,
): Promise<PushState> {
  const state: PushState = { stored: 0, passed: 0, faults: [] };
  await ensureIndex(sending, shards);
  // One batch is on its way while the next is read.
  let sent: Promise<void> = Promise.resolve();
  const send = async (batch: readonly Report[]): Promise<void> => {
    const fresh = await freshOf(batch, reader, sending);
    state.passed += batch.length - fresh.length;
    const documents = fresh.map(({ id, check, report }) => ({ id, document: reportDocument(reader.read(report), check) }));
    await sent;
    sent = storing(documents, sending, state).then(() => onState(state));
    sent.catch(() => undefined); // awaited below
  };
  for await (const batch of batches(reports, state)) await send(batch);
  await sent;
  await refreshIndex(sending);
  return state;
}

async function storing(documents: readonly Numbered[], sending: Sending, state: PushState): Promise<void> {
  if (documents.length === 0) return;
  const { stored, refused } = await storeBatch(sending, documents);
  state.stored += stored;
  state.faults.push(...refused);
}

async function* batches(reports: AsyncIterable<GivenReport> | Iterable<GivenReport>, state: PushState): AsyncGenerator<Report[]> {
  let batch: Report[] = [];
  for await (const given of reports) {
    const fault = 'fault' in given ? given.fault : faultOf(given.report);
    if (fault !== undefined) state.faults.push(fault);
    else if ('report' in given) batch.push(given.report);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function faultOf({ id, text }: Report): string | undefined {
  if (text.trim() === '') return `${id}: the report is empty.`;
  return text.length > MOST_TEXT ? `${id}: the report is longer than ${MOST_TEXT.toLocaleString('en')} characters.` : undefined;
}

interface Fresh {
  id: string;
  check: string;
  report: Report;
}

/** Those of a batch that the server does not hold as they are; of several versions of one report the last. */
async function freshOf(batch: readonly Report[], reader: Reader, sending: Sending): Promise<Fresh[]> {
  const numbered = new Map(batch.map((report) => [documentId(report), report]));
  const checks = await storedChecks(sending, [...numbered.keys()]);
  return [...numbered].flatMap(([id, report]) => {
    const check = digest(`${reader.version} ${JSON.stringify(report)}`);
    return checks.get(id) === check ? [] : [{ id, check, report }];
  });
}

/** One id for one report, whoever pushes it: of its address, else of its outlet, headline and day, else of the id that it was given. */
export function documentId(report: Report): string {
  const { url, outlet, title, published, id } = report;
  const address = pageAddress(url);
  if (address !== undefined) return digest(`url ${address}`);
  return outlet !== undefined && title !== undefined
    ? digest(`title ${outlet}\n${title}\n${published?.slice(0, 10) ?? ''}`)
    : digest(`id ${id}`);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);
