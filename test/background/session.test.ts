import { beforeEach, expect, test, vi } from 'vitest';
import { changePageState, entryOf, forgetTab, pageState, surplus } from '../../src/browser/session.ts';
import type { PageState } from '../../src/model.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) => Object.fromEntries([...stored].filter(([name]) => key === null || name === key)),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) stored.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => stored.clear());

const reading = (tab: number, started = 0, url = 'https://a.example/'): PageState => ({
  tab,
  url,
  run: `${tab}`,
  started,
  step: 'reading',
});

test('an entry is kept by tab, and goes with it', async () => {
  expect(await pageState(1)).toBeUndefined();
  expect(await changePageState(1, () => reading(1))).toBe(true);
  expect(await pageState(1)).toEqual(reading(1));
  expect(await pageState(2)).toBeUndefined();
  await forgetTab(1);
  expect(stored.size).toBe(0);
});

test('a change that returns nothing leaves the entry', async () => {
  await changePageState(1, () => reading(1));
  expect(await changePageState(1, () => undefined)).toBe(false);
  expect(await pageState(1)).toEqual(reading(1));
});

test('changes wait for one another: each sees the one before', async () => {
  const seen: (number | undefined)[] = [];
  const next = (now: PageState | undefined) => {
    seen.push(now?.started);
    return reading(1, (now?.started ?? 0) + 1);
  };
  await Promise.all([changePageState(1, next), changePageState(1, next), changePageState(1, next)]);
  expect(seen).toEqual([undefined, 1, 2]);
});

test('a change that fails does not hold up the next', async () => {
  const fails = changePageState(1, () => {
    throw new Error('no');
  });
  await expect(fails).rejects.toThrow('no');
  expect(await changePageState(1, () => reading(1))).toBe(true);
});

const size = JSON.stringify(reading(9)).length;
test.each<[string, number, number, number[]]>([
  ['room for all', 10, 10 * size, []],
  ['too many pages: the oldest go', 3, 10 * size, [1, 2]],
  ['too many characters: the oldest go', 10, 3 * size, [1, 2]],
  ['no room but for the new one', 10, size, [4, 3, 1, 2]],
  ['one page in all', 1, 10 * size, [4, 3, 1, 2]],
])('surplus: %s', (_, pages, characters, tabs) => {
  const others = [reading(1, 2), reading(2, 1), reading(3, 3), reading(4, 4)];
  expect(surplus(entryOf(reading(9)), others.map(entryOf), pages, characters)).toEqual(tabs);
});
