/** Putting reports into the library: all of a call or nothing. */
import type { CandidateKeys } from '../../engine/match/candidate-keys.ts';
import { pageAddress } from '../../engine/match/page-address.ts';
import type { Reading, ReportFrom } from '../../model.ts';
import { storedText } from './reading-text.ts';
import { reportId } from './report-id.ts';
import type { LibraryCard } from './schema.ts';
import { count, countAdded } from './totals.ts';
import { filedUnder, fileNewest } from './versions.ts';
import { type KeysOf, type Writable, type Writing, write } from './writing.ts';

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
  /** As it is stored. */
  text: string;
  keys: CandidateKeys;
}

/**
 * Saves readings in one transaction: all of them are kept once this resolves, none where it rejects. Without `kept` each report says itself
 * where it is from and since when it is saved, and the limits count from `now`, in milliseconds since 1970. For many, call it with some dozens at a
 * time, so that the page stays awake and the work can be stopped between two calls.
 */
export async function save(
  library: Writable,
  readings: readonly Reading[],
  kept: Kept | undefined,
  now: number,
): Promise<Saved[]> {
  const back = kept === undefined ? { back: new Date(now).toISOString() } : {};
  const prepared = await Promise.all(
    readings.map(async (reading) => {
      const one = await prepare(reading, kept ?? ownWords(reading), library.keysOf);
      return { ...one, card: { ...one.card, ...back } };
    }),
  );
  return write(library, async (stores) => {
    const free = await unheldOf(stores, prepared);
    const saved: Promise<Saved>[] = [];
    const added: Prepared[] = [];
    const begin = (work: Promise<Saved>): Promise<Saved> => {
      work.catch(() => undefined); // told by whoever waits for all of them
      saved.push(work);
      return work;
    };
    // The requests of new reports follow one another without a wait between them; the others wait for what came before them.
    for (const one of prepared) {
      if (free.has(one)) {
        added.push(one);
        begin(add(stores, one));
      } else {
        await Promise.all(saved);
        await begin(put(stores, one));
      }
    }
    const told = await Promise.all(saved);
    await countAdded(
      stores,
      added.map(({ card }) => card),
    );
    return told;
  });
}

function ownWords({ report: { from = 'library', fromName, saved = '' } }: Reading): Kept {
  return { from, saved, ...(fromName !== undefined && { fromName }) };
}

async function prepare(given: Reading, { from, fromName, saved }: Kept, keysOf: KeysOf): Promise<Prepared> {
  const id = await reportId(given.report);
  const reading: Reading = {
    ...given,
    report: { ...given.report, id, from, saved, ...(fromName !== undefined && { fromName }) },
  };
  const { title, outlet, published, url } = given.report;
  const address = pageAddress(url);
  const keys = keysOf(reading);
  const { text, size } = storedText(reading);
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
    size,
    engine: given.version,
    ...(keys.day !== undefined && { day: keys.day }),
  };
  return { card, reading, text, keys };
}

/** Those of a call of which neither the text nor the page is in the library, or comes before them in the call. */
async function unheldOf({ cards }: Writing, prepared: readonly Prepared[]): Promise<ReadonlySet<Prepared>> {
  const [byId, byAddress] = [cards.index('id'), cards.index('address')];
  const held = await Promise.all(
    prepared.flatMap(({ card: { id, address } }) => [byId.count(id), address === undefined ? 0 : byAddress.count(address)]),
  );
  const seen = new Set<string>();
  return new Set(
    prepared.filter(({ card: { id, address = id } }, i) => {
      const again = seen.has(id) || seen.has(address);
      seen.add(id).add(address);
      return !again && held[2 * i] === 0 && held[2 * i + 1] === 0;
    }),
  );
}

/** Adds a report of which nothing is there yet; `countAdded` counts it. */
async function add(stores: Writing, { card, text, keys }: Prepared): Promise<Saved> {
  const n = await stores.cards.add(card as LibraryCard); // the database gives the number
  await Promise.all([stores.readings.put(text, n), stores.keys.put(filedUnder(n, keys))]);
  return { id: card.id, was: 'new' };
}

async function put(stores: Writing, { card, reading, text, keys }: Prepared): Promise<Saved> {
  const { id, address } = card;
  const known = await stores.cards.index('id').get(id);
  if (known && known.removed === undefined) return { id, was: 'known' };
  if (known) {
    // Saved anew, so that the limits count from now.
    const { removed: _, forLimit: __, back: ___, ...rest } = known;
    const back = { ...rest, saved: card.saved, ...(card.back !== undefined && { back: card.back }) };
    await stores.cards.put(back);
    await stores.readings.put(text, known.n);
    await count(stores, known, back);
    await fileNewest(stores, back);
    return { id, was: 'known' };
  }
  const others = address === undefined ? 0 : await stores.cards.index('address').count(address);
  const n = await stores.cards.add(card as LibraryCard);
  await stores.readings.put(text, n);
  await count(stores, undefined, card);
  if (others === 0) await stores.keys.put(filedUnder(n, keys));
  else await fileNewest(stores, { ...card, n }, reading);
  return { id, was: others > 0 ? 'version' : 'new' };
}
