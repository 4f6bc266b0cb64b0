/** Saved reports in the browsers' own databases. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Kept } from '../../src/library/store/prepare.ts';
import type { Reading } from '../../src/model.ts';
import { type Driven, launch } from './driver.ts';
import { bringLibrary, type LibraryGlobals, plainReading } from './library-page.ts';
import { KINDS } from './reading.ts';

const KEPT: Kept = { from: 'library', saved: '2026-03-02T10:00:00Z' };
const PAGE = 'https://www.harbour.example/ferry?utm_source=x';

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await launch(kind);
    page = await driven.openTab('panel.html');
    await bringLibrary(page);
  });
  afterAll(() => driven?.close());
  beforeEach(() =>
    page.evaluate(async () => {
      const { library } = globalThis as unknown as LibraryGlobals;
      const db = await library.openDatabase(() => undefined);
      await Promise.all((['cards', 'readings', 'keys', 'totals'] as const).map((store) => db.clear(store)));
      db.close();
    }),
  );

  const save = (readings: Reading[], kept: Kept = KEPT) =>
    page.evaluate(
      (given, how) => (globalThis as unknown as LibraryGlobals).library.openLibrary().save(given, how),
      readings,
      kept,
    );
  const found = (keys: string[], day?: number, limit = 10) =>
    page.evaluate(
      async (asked, on, most) => {
        const { readings, among } = await (globalThis as unknown as LibraryGlobals).library
          .openLibrary()
          .candidates(asked, on ?? undefined, most);
        return { texts: readings.map(({ report }) => report.text), among };
      },
      keys,
      day ?? null,
      limit,
    );
  const listed = () =>
    page.evaluate(async () =>
      (await (globalThis as unknown as LibraryGlobals).library.openLibrary().list()).map(({ n: _, ...card }) => card),
    );

  test('what was saved is there with its text, its reading and where it comes from', async () => {
    const [saved] = await save([plainReading('Ferry sank off Tessaly', { url: PAGE, outlet: 'Harbour News' })], {
      from: 'feed',
      fromName: 'Harbour feed',
      saved: KEPT.saved,
    });
    expect(saved).toEqual({ id: expect.stringMatching(/^saved-[\da-f]{20}$/), was: 'new' });
    const reading = await page.evaluate(
      (id) => (globalThis as unknown as LibraryGlobals).library.openLibrary().get(id),
      saved?.id ?? '',
    );
    expect(reading?.report).toEqual({
      id: saved?.id,
      text: 'Ferry sank off Tessaly',
      url: PAGE,
      outlet: 'Harbour News',
      from: 'feed',
      fromName: 'Harbour feed',
      saved: KEPT.saved,
    });
    expect(reading?.sentences).toHaveLength(1);
    expect(await listed()).toEqual([expect.objectContaining({ address: 'harbour.example/ferry', from: 'feed', engine: 1 })]);
  });

  test('the same text of the same page is kept once, another text beside it; the newest alone is a candidate', async () => {
    await save([plainReading('Ferry Tessaly twelve', { url: PAGE })]);
    expect(await save([plainReading('Ferry Tessaly twelve', { url: PAGE })])).toMatchObject([{ was: 'known' }]);
    const later = { ...KEPT, saved: '2026-03-03T10:00:00Z' };
    expect(await save([plainReading('Ferry Tessaly twenty', { url: PAGE })], later)).toMatchObject([{ was: 'version' }]);
    expect(await listed()).toHaveLength(2);
    expect(await found(['tessaly', 'ferry'])).toEqual({ texts: ['Ferry Tessaly twenty'], among: 1 });
    const earlier = { ...KEPT, saved: '2026-03-01T10:00:00Z' };
    await save([plainReading('Ferry Tessaly two', { url: PAGE })], earlier);
    expect((await found(['tessaly'])).texts).toEqual(['Ferry Tessaly twenty']);
  });

  test('those that share the rarest keys come first; the limit holds', async () => {
    await save([
      plainReading('Tessaly Orrin Kaldo ferry', { url: 'https://a.example/1' }),
      plainReading('Tessaly Brakk harvest', { url: 'https://a.example/2' }),
      plainReading('Tessaly Orrin budget', { url: 'https://a.example/3' }),
      plainReading('Nothing shared', { url: 'https://a.example/4' }),
    ]);
    const { texts, among } = await found(['kaldo', 'orrin', 'tessaly']);
    expect(texts.slice(0, 2)).toEqual(['Tessaly Orrin Kaldo ferry', 'Tessaly Orrin budget']);
    expect([texts.length, among]).toEqual([3, 4]);
    expect((await found(['kaldo', 'orrin', 'tessaly'], undefined, 1)).texts).toHaveLength(1);
    expect((await found(['absent'])).texts).toEqual([]);
  });

  test('of a key that hundreds hold, those of the days around the article are looked at', async () => {
    const day = (i: number): string => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    await save(
      Array.from({ length: 400 }, (_, i) =>
        plainReading(`Capital report${i}`, { url: `https://a.example/${i}`, published: day(i) }),
      ),
    );
    const first = Date.UTC(2025, 0, 1) / 86_400_000;
    const { texts } = await found(['capital'], first + 390, 40);
    expect(texts.toSorted()).toEqual(Array.from({ length: 9 }, (_, i) => `Capital report${386 + i}`));
  });

  test('deleted: gone from lists and candidates until it is brought back; purged: gone for good', async () => {
    const saved = await save([plainReading('Tessaly one', { url: PAGE }), plainReading('Tessaly other', { outlet: 'Echo' })]);
    const [first] = saved.map(({ id }) => id);
    const act = (what: 'remove' | 'restore' | 'purge') =>
      page.evaluate(
        (call, id) => {
          const library = (globalThis as unknown as LibraryGlobals).library.openLibrary();
          return call === 'purge' ? library.erase() : library[call]([id]);
        },
        what,
        first ?? '',
      );
    await act('remove');
    expect(await listed()).toHaveLength(1);
    expect((await found(['tessaly'])).texts).toEqual(['Tessaly other']);
    await act('restore');
    expect(await listed()).toHaveLength(2);
    expect((await found(['tessaly'])).texts).toHaveLength(2);
    await act('remove');
    expect(await act('purge')).toBe(1);
    await act('restore');
    expect(await listed()).toHaveLength(1);
  });

  test('an older version is a candidate again when the newer one is deleted', async () => {
    await save([plainReading('Tessaly twelve', { url: PAGE })]);
    const [newer] = await save([plainReading('Tessaly twenty', { url: PAGE })], { ...KEPT, saved: '2026-03-03T10:00:00Z' });
    await page.evaluate((id) => (globalThis as unknown as LibraryGlobals).library.openLibrary().remove([id]), newer?.id ?? '');
    expect((await found(['tessaly'])).texts).toEqual(['Tessaly twelve']);
  });

  test('readings of an older engine are found, and replaced together with their keys', async () => {
    await save([plainReading('Tessaly old', { url: PAGE }), plainReading('Orrin new', { outlet: 'Echo' }, 2)]);
    const texts = await page.evaluate(async () => {
      const library = (globalThis as unknown as LibraryGlobals).library.openLibrary();
      const old = await library.outdated(2, 10);
      await library.renew(
        old.map((reading) => ({
          ...reading,
          version: 2,
          keys: { ...(reading['keys'] as object), names: { kaldo: 1 }, terms: {} },
        })),
      );
      return [old.map(({ report }) => report.text), (await library.outdated(2, 10)).length];
    });
    expect(texts).toEqual([['Tessaly old'], 0]);
    expect((await found(['kaldo'])).texts).toEqual(['Tessaly old']);
    expect((await found(['tessaly'])).texts).toEqual([]);
  });

  test('one reading that cannot be stored: none of its call is', async () => {
    const error = await page.evaluate(async () => {
      const library = (globalThis as unknown as LibraryGlobals).library.openLibrary();
      const reading = (text: string, more: object) => ({
        version: 1,
        report: { id: 'x', text },
        sentences: [],
        quantities: [],
        names: [],
        ...more,
      });
      try {
        await library.save([reading('fine', {}), reading('broken', { big: 1n })], { from: 'library', saved: '2026' });
        return 'saved';
      } catch (thrown) {
        return (thrown as { fault?: string }).fault;
      }
    });
    expect(error).toBe('failed');
    expect(await listed()).toEqual([]);
  });

  test('what the library holds is counted along with every change', async () => {
    const counted = () => page.evaluate(() => (globalThis as unknown as LibraryGlobals).library.openLibrary().usage());
    expect(await counted()).toEqual({ reports: 0, size: 0 });
    const [first] = await save([plainReading('Tessaly one', { url: PAGE }), plainReading('Tessaly other', { outlet: 'Echo' })]);
    const both = await counted();
    const cards = await listed();
    expect(both).toEqual({ reports: 2, size: cards.reduce((sum, { size }) => sum + size, 0) });
    await save([plainReading('Tessaly one', { url: PAGE })]);
    expect(await counted()).toEqual(both);
    const after = await page.evaluate(async (id) => {
      const library = (globalThis as unknown as LibraryGlobals).library.openLibrary();
      await library.remove([id]);
      await library.remove([id]);
      const without = await library.usage();
      await library.restore([id]);
      const back = await library.usage();
      await library.remove([id]);
      await library.erase();
      return [without.reports, back, (await library.usage()).reports];
    }, first?.id ?? '');
    expect(after).toEqual([1, both, 1]);
  });

  test('every earlier version of the database becomes the newest, with all that was in it', async () => {
    const outcome = await page.evaluate(
      async (reading) => {
        const { library } = globalThis as unknown as LibraryGlobals;
        const shape = (db: Awaited<ReturnType<typeof library.openDatabase>>) =>
          [...db.objectStoreNames].map((name) => [name, [...db.transaction(name).store.indexNames]]);
        const fresh = await library.openDatabase(() => undefined, 'fresh');
        const found = [];
        for (let version = 1; version <= fresh.version; version++) {
          const name = `was-${version}`;
          const old = await library.openDatabase(() => undefined, name, version);
          const card = { id: 'saved-1', from: 'library' as const, saved: '2026-03-02T10:00:00Z', size: 7, engine: 1 };
          const n = await old.add('cards', card as never);
          await old.add('cards', { ...card, id: 'saved-2', removed: 5 } as never);
          await old.put('readings', { ...reading, report: { ...reading.report, id: 'saved-1' } }, n);
          const row =
            version < 3
              ? { n, keys: [['tessaly', -1]] }
              : { n, keys: [library.filedKey('tessaly', undefined)], words: 'tessaly' };
          await old.put('keys', row as never); // as it was in that version
          if (version > 1) await old.put('totals', { reports: 1, size: 7 }, 'all');
          old.close();
          const now = library.openLibrary(Date.now, (lost) => library.openDatabase(lost, name));
          const { readings } = await now.candidates(['tessaly'], undefined, 5);
          const same = await library.openDatabase(() => undefined, name);
          found.push({
            listed: (await now.list()).map(({ id }) => id),
            found: readings.map(({ report }) => report.id),
            usage: await now.usage(),
            older: await now.hasOlder('2026-03-03'),
            shape: JSON.stringify(shape(same)) === JSON.stringify(shape(fresh)),
          });
          same.close();
          await now.close();
        }
        fresh.close();
        return found;
      },
      plainReading('Tessaly', {}),
    );
    expect(outcome.length).toBeGreaterThan(1);
    for (const one of outcome)
      expect(one).toEqual({
        listed: ['saved-1'],
        found: ['saved-1'],
        usage: { reports: 1, size: 7 },
        older: true,
        shape: true,
      });
  });
});
