/** Putting reports into the library: all of a call or nothing. */
import type { Prepared } from './prepare.ts';
import type { LibraryCard } from './schema.ts';
import { countChanged } from './totals.ts';
import { fileNewest } from './versions.ts';
import { type Writable, type Writing, write } from './writing.ts';

/**
 * What became of a report: `known` where this very text was there already, `back` where it was deleted and is there again, `version` where the page was
 * there with another text.
 */
export interface Saved {
  id: string;
  was: 'new' | 'known' | 'back' | 'version';
}

/**
 * Saves reports in one transaction: all of them are kept once this resolves, none where it rejects. For many, call it with some dozens at a time, so
 * that the page stays awake and the work can be stopped between two calls.
 */
export function save(library: Writable, prepared: readonly Prepared[]): Promise<Saved[]> {
  return write(library, async (stores) => {
    const free = await unheldOf(stores, prepared);
    await addAll(
      stores,
      prepared.filter((one) => free.has(one)),
    );
    const saved: Saved[] = [];
    for (const one of prepared) saved.push(free.has(one) ? { id: one.card.id, was: 'new' } : await put(stores, one));
    return saved;
  });
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

/** Adds reports of which nothing is there yet. */
async function addAll(stores: Writing, added: readonly Prepared[]): Promise<void> {
  let last: number | undefined;
  const begun: Promise<unknown>[] = [];
  for (const { card, text, filed } of added) {
    // The database gives the first its number. Nobody else writes meanwhile, so that the others follow it without a wait between them.
    const n: number = last === undefined ? await stores.cards.add(card as LibraryCard) : last + 1;
    if (last !== undefined) begun.push(stores.cards.add({ ...card, n }));
    begun.push(stores.readings.put(text, n), stores.keys.put({ n, ...filed }));
    last = n;
  }
  begun.push(
    countChanged(
      stores,
      [],
      added.map(({ card }) => card),
    ),
  );
  await Promise.all(begun);
}

async function put(stores: Writing, { card, text, filed }: Prepared): Promise<Saved> {
  const { id, address } = card;
  const known = await stores.cards.index('id').get(id);
  if (known && known.removed === undefined) return { id, was: 'known' };
  if (known) {
    // Saved anew, so that the limits count from now.
    const { removed: _, forLimit: __, back: ___, ...rest } = known;
    const back = { ...rest, saved: card.saved, ...(card.back !== undefined && { back: card.back }) };
    await stores.cards.put(back);
    await stores.readings.put(text, known.n);
    await countChanged(stores, [known], [back]);
    await fileNewest(stores, back);
    return { id, was: 'back' };
  }
  const others = address === undefined ? 0 : await stores.cards.index('address').count(address);
  const n = await stores.cards.add(card as LibraryCard);
  await stores.readings.put(text, n);
  await countChanged(stores, [], [card]);
  if (others === 0) await stores.keys.put({ n, ...filed });
  else await fileNewest(stores, { ...card, n }, filed);
  return { id, was: others > 0 ? 'version' : 'new' };
}
