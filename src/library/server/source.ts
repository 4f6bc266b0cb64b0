/** A search server as one of the places that are asked for candidates. */
import type { Candidates, ReportSource, SearchServer } from '../../model.ts';
import { serverHost } from './address.ts';
import { searchBody } from './report-index.ts';
import { askServer, ServerError } from './request.ts';

/** Milliseconds that the search may take on the server; what it found by then is its answer. */
const SEARCH_PATIENCE = 2000;
/** Milliseconds until the whole answer must be here. A click waits for it. */
const PATIENCE = 3000;
/** Bytes: a hundred long reports with their readings. */
const MOST_BYTES = 24_000_000;
// A newsroom's server holds more reports than the engine needs to be told of: from some hundreds on it is as strict as it gets.
const AMONG = 1000;

/** A server that can be asked; one question is asked once, whoever asks. Make one for every run: what it answered is kept as long as it lives. */
export function serverSource(server: SearchServer, fetcher?: typeof fetch): ReportSource {
  const host = serverHost(server);
  const answers = new Map<string, Promise<Candidates>>();
  const ask = async (body: string, limit: number): Promise<Candidates> => {
    const path = `/${encodeURIComponent(server.index)}/_search`;
    // Only who has a server pays for the schema of its answers: the bundler lays it out here and not before.
    const [{ readAnswer }, json] = await Promise.all([
      import('./answer.ts'),
      askServer(server, { method: 'POST', path, body, patience: PATIENCE, most: MOST_BYTES }, fetcher),
    ]);
    return { ...readAnswer(json, host, limit), among: AMONG };
  };
  return {
    from: 'server',
    name: host,
    patience: PATIENCE + 500, // its own end comes first, and says what was wrong
    candidates: (keys, day, limit) => {
      if (keys.length === 0) return Promise.resolve({ readings: [], among: 0, partial: false });
      const body = searchBody(keys, day, limit, SEARCH_PATIENCE);
      const asked = answers.get(body) ?? ask(body, limit);
      answers.set(body, asked);
      return asked;
    },
  };
}

/** Asks whether the index is there and may be searched; resolves with the number of its reports, rejects with ServerError. */
export async function testServer(server: SearchServer, fetcher?: typeof fetch): Promise<number> {
  const path = `/${encodeURIComponent(server.index)}/_count`;
  const json = await askServer(server, { method: 'GET', path, patience: PATIENCE, most: 100_000 }, fetcher);
  const { count } = (json ?? {}) as { count?: unknown };
  if (typeof count !== 'number') throw new ServerError('invalid');
  return count;
}
