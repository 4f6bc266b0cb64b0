import { expect, test } from 'vitest';
import { type Garden, keepLimits, renewOutdated, tend } from '../../src/background/tend.ts';
import type { LibraryCard } from '../../src/library/store/schema.ts';
import type { Reading } from '../../src/model.ts';
import { loadEngine } from '../eval/engine.ts';

const engine = loadEngine();
const card = (n: number, saved: string): LibraryCard => ({ n, id: `r${n}`, from: 'library', saved, size: 10, engine: 1 });
const old = (id: string): Reading => ({
  version: 0,
  report: { id, text: 'A ferry sank.' },
  sentences: [],
  quantities: [],
  names: [],
});

function garden(due: boolean, cards: LibraryCard[], readings: Reading[]) {
  const done: string[] = [];
  const world: Garden = {
    library: {
      purge: async () => {
        done.push('purge');
        return 0;
      },
      list: async () => {
        done.push('list');
        return cards;
      },
      usage: async () => ({ reports: cards.length, size: cards.length * 10 }),
      hasOlder: async (moment) => cards.some(({ saved }) => saved < moment),
      remove: async (ids, forLimit) => void done.push(`remove ${ids} ${forLimit}`),
      outdated: async (version, most) => readings.filter((one) => one.version < version).slice(0, most),
      renew: async (anew) => {
        for (const one of anew) readings[readings.findIndex(({ report }) => report.id === one.report.id)] = one;
        done.push(`renew ${anew.length}`);
      },
    },
    engine: async () => engine,
    settings: async () => ({ libraryMegabytes: 100, libraryDays: 30 }),
    isDue: async () => due,
    now: () => Date.parse('2026-03-31T00:00:00Z'),
  };
  return { world, done };
}

test('now and then what is too old goes, and it is written down that the limits took it', async () => {
  const { world, done } = garden(true, [card(1, '2026-01-01T00:00:00Z'), card(2, '2026-03-30T00:00:00Z')], []);
  await tend(world);
  expect(done).toEqual(['purge', 'list', 'remove r1 true']);
});

test('within the limits nothing goes; when it is not due nothing is looked at', async () => {
  const within = garden(true, [card(2, '2026-03-30T00:00:00Z')], []);
  await tend(within.world);
  expect(within.done).toEqual(['purge']);
  const later = garden(false, [card(1, '2026-01-01T00:00:00Z')], []);
  await tend(later.world);
  expect(later.done).toEqual([]);
});

test('readings of an older engine are made anew in steps, a limited number at a time', async () => {
  const few = garden(false, [], ['a', 'b', 'c', 'd', 'e', 'f'].map(old));
  await tend(few.world);
  expect(few.done).toEqual(['renew 5', 'renew 1']);
  const many = garden(
    false,
    [],
    Array.from({ length: 100 }, (_, i) => old(`r${i}`)),
  );
  await tend(many.world);
  expect(many.done).toHaveLength(12);
});

test('after an update all of them are', async () => {
  const many = garden(
    false,
    [],
    Array.from({ length: 103 }, (_, i) => old(`r${i}`)),
  );
  await renewOutdated(many.world);
  expect(many.done).toHaveLength(21);
});

test('after many reports came the limits are kept at once, however lately that was done', async () => {
  const { world, done } = garden(false, [card(1, '2026-01-01T00:00:00Z'), card(2, '2026-03-30T00:00:00Z')], []);
  await keepLimits(world);
  expect(done).toEqual(['list', 'remove r1 true']);
  const within = garden(false, [card(2, '2026-03-30T00:00:00Z')], []);
  await keepLimits(within.world);
  expect(within.done).toEqual([]);
});
