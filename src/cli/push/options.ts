/** What `crossread push` was told. */
import { parseArgs } from 'node:util';
import { DEFAULT_INDEX, isIndexName, serverAddress } from '../../library/server/address.ts';
import type { SearchServer } from '../../model.ts';
import { InputError } from '../input.ts';

/** How `crossread push` is used. */
export const PUSH_USAGE = `usage: crossread push --opensearch URL [--index NAME] [--user NAME] [--shards N] FILE...

Reads the reports in the files and loads them into an OpenSearch server, to be searched from the extension.
Files: .jsonl (one report a line), .json, .html, .txt. Run the same command again after a break: what is there already is passed over.

  --opensearch URL   address of the server, such as https://search.example:9200
  --index NAME       index to load into; made if it is not there (default: ${DEFAULT_INDEX})
  --user NAME        user for basic authentication, with its password in the variable CROSSREAD_PASSWORD
  --shards N         shards of an index that is made now (default: 2)
  --help             this text

An API key is taken from the variable CROSSREAD_API_KEY, a user also from CROSSREAD_USER. There are flags --password and --api-key too,
which other users of the computer can see while the command runs.
`;

/** A whole call. */
export interface PushCall {
  server: SearchServer;
  shards: number;
  files: string[];
}

const FLAGS = {
  opensearch: { type: 'string' },
  index: { type: 'string' },
  user: { type: 'string' },
  password: { type: 'string' },
  'api-key': { type: 'string' },
  shards: { type: 'string' },
} as const;

/** The call that the arguments and the variables of the environment make; throws InputError. */
export function pushCall(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): PushCall {
  const { values, positionals: files } = parsed(args);
  if (values.opensearch === undefined) throw new InputError('Name the server: crossread push --opensearch URL FILE...');
  const url = serverAddress(values.opensearch);
  if (url === undefined)
    throw new InputError(`${values.opensearch}: this is no address of a server; give one such as https://search.example:9200.`);
  const index = values.index ?? DEFAULT_INDEX;
  if (!isIndexName(index)) throw new InputError(`${index}: an index has a name in lower case without spaces and signs.`);
  if (files.length === 0) throw new InputError('Name the files to load: crossread push --opensearch URL FILE...');
  const shards = Number(values.shards ?? 2);
  if (!Number.isInteger(shards) || shards < 1 || shards > 1024) throw new InputError('--shards takes a number from 1 to 1024.');
  const user = values.user ?? environment['CROSSREAD_USER'];
  const password = values.password ?? environment['CROSSREAD_PASSWORD'];
  const apiKey = values['api-key'] ?? environment['CROSSREAD_API_KEY'];
  return {
    server: { url, index, ...(user && { user }), ...(password && { password }), ...(apiKey && { apiKey }) },
    shards,
    files,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)} crossread push --help lists the options.`);
  }
}
