/** Putting reports into the library: all of a call or nothing. */
import { candidateKeys } from '../../engine/match/candidate-keys.ts';
import { pageAddress } from '../../engine/match/same-report.ts';
import type { Reading, ReportFrom } from '../../model.ts';
import { reportId } from './report-id.ts';
import type { LibraryCard, LibraryDatabase } from './schema.ts';
import { count } from './totals.ts';
import { filedRow, fileNewest } from './versions.ts';
import { type Writing, write } from './writing.ts';

/** How a report came into the library. */
export interface Kept {
  from: ReportFrom;
  fromName?: string;
  /** When its text was taken, as an ISO 8601 date-time. */
  saved: string;
}

/** What became of a report: `known` where this very text was there already, `version` where the page was there with another text. */
export interface Saved {
  id: string;
  was: 'new' | 'known' | 'version';
}

interface Prepared {
  card: Omit<LibraryCard, 'n'>;
  reading: Reading;
}

/**
 * Saves readings in one transaction: all of them are kept once this resolves, none where it rejects. Without `kept` each report says itself
 * where it is from and since when it is saved. For many, call it with some dozens at a
 * time, so that the page stays awake and the work can be stopped between two calls.
 */
export async function save(db: LibraryDatabase, readings: readonly Reading[], kept?: Kept): Promise<Saved[]> {
  const prepared = await Promise.all(readings.map((reading) => prepare(reading, kept ?? ownWords(reading))));
  return write(db, async (stores) => {
    const saved: Saved[] = [];
    for (const one of prepared) saved.push(await put(stores, one));
    return saved;
  });
}

function ownWords({ report: { from = 'library', fromName, saved = '' } }: Reading): Kept {
  return { from, saved, ...(fromName !== undefined && { fromName }) };
}

async function prepare(given: Reading, { from, fromName, saved }: Kept): Promise<Prepared> {
  const id = await reportId(given.report);
  const reading: Reading = {
    ...given,
    report: { ...given.report, id, from, saved, ...(fromName !== undefined && { fromName }) },
  };
  const { title, outlet, published, url } = given.report;
  const address = pageAddress(url);
  const { day } = candidateKeys(reading);
  const card = {
    id,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(address !== undefined && { address }),
    from,
    ...(fromName !== undefined && { fromName }),
    saved,
    size: JSON.stringify(reading).length,
    engine: given.version,
    ...(day !== undefined && { day }),
  };
  return { card, reading };
}

async function put(stores: Writing, { card, reading }: Prepared): Promise<Saved> {
  const { id, address } = card;
  const known = await stores.cards.index('id').get(id);
  if (known && known.removed === undefined) return { id, was: 'known' };
  if (known) {
    // Saved anew, so that the limits count from now.
    const { removed: _, forLimit: __, ...rest } = known;
    const back = { ...rest, saved: card.saved };
    await stores.cards.put(back);
    await stores.readings.put(reading, known.n);
    await count(stores, known, back);
    await fileNewest(stores, back);
    return { id, was: 'known' };
  }
  const others = address === undefined ? 0 : await stores.cards.index('address').count(address);
  const n = await stores.cards.add(card as LibraryCard); // the database gives the number
  await stores.readings.put(reading, n);
  await count(stores, undefined, card);
  if (others === 0) await stores.keys.put(filedRow(n, reading));
  else await fileNewest(stores, { ...card, n }, reading);
  return { id, was: others > 0 ? 'version' : 'new' };
}
