/** `crossread push`: progress and faults for the person at the terminal. */
import process from 'node:process';
import { createEngine } from '../../engine/engine.ts';
import table from '../../engine/lexicon/words.generated.json' with { type: 'json' };
import { serverHost } from '../../library/server/address.ts';
import { ServerError } from '../../library/server/request.ts';
import type { ServerTrouble } from '../../model.ts';
import { InputError } from '../input.ts';
import { PUSH_USAGE, pushCall } from './options.ts';
import { type PushState, push } from './push.ts';
import { reportsOf } from './reports.ts';

const SHOWN_FAULTS = 10;
const EVERY = 2000; // milliseconds between two lines of progress

/** Runs `crossread push ARGUMENTS`; resolves with what to print at the end. Throws InputError where not everything was stored. */
export async function pushCommand(args: readonly string[]): Promise<string> {
  if (args.length === 0 || args.includes('--help')) return PUSH_USAGE;
  const { server, shards, files } = pushCall(args, process.env);
  const host = serverHost(server);
  const began = Date.now();
  let told = began;
  const sending = {
    server,
    wait: (milliseconds: number) => new Promise<void>((next) => setTimeout(next, milliseconds)),
    onWait: (milliseconds: number, { trouble }: ServerError) =>
      say(`${host} ${TROUBLES[trouble]}; trying again in ${milliseconds / 1000} s.`),
  };
  const onState = (state: PushState): void => {
    if (Date.now() - told < EVERY) return;
    told = Date.now();
    say(`${progress(state)}, ${Math.round((state.stored / (told - began)) * 1000)} a second`);
  };
  try {
    return ending(await push(reportsOf(files), createEngine(table), sending, shards, onState));
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    throw new InputError(
      `${host} ${TROUBLES[error.trouble]}. What was stored so far stays there: run the same command again to go on.`,
    );
  }
}

const say = (line: string): unknown => process.stderr.write(`${line}\n`);
const count = (number: number): string => number.toLocaleString('en');

function progress({ stored, passed, faults }: PushState): string {
  const parts = [`${count(stored)} stored`];
  if (passed > 0) parts.push(`${count(passed)} there already`);
  if (faults.length > 0) parts.push(`${count(faults.length)} not stored`);
  return parts.join(', ');
}

function ending(state: PushState): string {
  const line = `${progress(state)}\n`;
  if (state.faults.length === 0) return line;
  const more = state.faults.length - SHOWN_FAULTS;
  const shown = state.faults.slice(0, SHOWN_FAULTS).join('\n');
  throw new InputError(`${shown}${more > 0 ? `\nand ${count(more)} more` : ''}\n${line.trim()}`);
}

const TROUBLES: Record<ServerTrouble, string> = {
  unreachable: 'cannot be reached',
  slow: 'did not answer in time',
  unauthorized: 'does not know this user, password or key (401)',
  forbidden: 'does not allow this user to do that (403)',
  'no-index': 'has no such index (404)',
  busy: 'is busy',
  failed: 'failed',
  redirected: 'sends to another address: give that one',
  'too-large': 'sent more than is read',
  invalid: 'does not answer as OpenSearch does',
};
