import { expect, test, vi } from 'vitest';
import { createKeeper, type KeeperSurroundings } from '../../src/background/keep.ts';
import type { Extraction, PageState, Reading } from '../../src/model.ts';
import { loadEngine } from '../eval/engine.ts';
import { VIEW } from '../panel/fixture.ts';

const engine = loadEngine();
const ID = VIEW.check.article.id;
const READ: Extraction = { article: { id: ID, text: 'A ferry sank off Tessaly.' }, notes: [] };
const NOW = '2026-03-02T10:00:00.000Z';

function world(changes: Partial<KeeperSurroundings> = {}, keepChecked = false) {
  let state: PageState | undefined = {
    tab: 1,
    url: '',
    run: 'r',
    started: 0,
    step: 'done',
    view: VIEW,
    timings: { extract: 0, load: 0, read: 0, match: 0, compare: 0 },
  };
  const saved: [string, string][] = [];
  const keeper = createKeeper({
    library: {
      save: async (readings: readonly Reading[], how) => {
        for (const { report } of readings) saved.push([report.text, how?.saved ?? '']);
        return [];
      },
    },
    engine: async () => engine,
    readPage: async () => READ,
    isPrivate: async () => false,
    settings: async () => ({ keepChecked }),
    pageState: async () => state,
    changePageState: async (_, change) => {
      const next = await change(state);
      if (next) state = next;
      return next !== undefined;
    },
    now: () => new Date(NOW),
    ...changes,
  });
  const kept = () => (state?.step === 'done' ? state.view.kept : undefined);
  return { keeper, saved, kept };
}

test('a click saves the page as it is now, and the session tells', async () => {
  const { keeper, saved, kept } = world();
  expect(await keeper.keepPage(1)).toEqual({ saved: NOW });
  expect(saved).toEqual([['A ferry sank off Tessaly.', NOW]]);
  expect(kept()).toEqual({ saved: NOW });
});

const full = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
test.each([
  ['private window', { isPrivate: async () => true }, 'private'],
  ['page that went away', { readPage: () => Promise.reject(new Error('no tab')) }, 'left'],
  ['page without a report', { readPage: async () => ({ problem: { code: 'empty' } }) as Extraction }, 'left'],
  ['full disk', { library: { save: () => Promise.reject(full) } }, 'full'],
  ['a mistake of ours', { library: { save: () => Promise.reject(new TypeError('x is not a function')) } }, 'failed'],
] satisfies [string, Partial<KeeperSurroundings>, string][])('%s: nothing is saved, and why', async (_, changes, problem) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const { keeper, saved } = world(changes);
  expect(await keeper.keepPage(1)).toEqual({ problem });
  expect(saved).toEqual([]);
  expect(warned).toHaveBeenCalledTimes(problem === 'full' || problem === 'failed' ? 1 : 0); // with what the browser said
  warned.mockRestore();
});

test('a page that was left meanwhile is saved, and another page is not told so', async () => {
  const { keeper, saved, kept } = world({ readPage: async () => ({ ...READ, article: { id: 'other', text: 'Other.' } }) });
  await keeper.keepPage(1);
  expect(saved).toHaveLength(1);
  expect(kept()).toBeUndefined();
});

const READING = engine.read({ id: ID, text: 'Checked.' });
test.each([
  ['switched off', false, false, []],
  ['switched on', true, false, ['Checked.']],
  ['switched on, in a private window', true, true, []],
] as const)('what was cross-checked is kept: %s', async (_, on, hidden, texts) => {
  const { keeper, saved } = world({ isPrivate: async () => hidden }, on);
  keeper.checked(1, READING);
  await keeper.keepChecked(1);
  await keeper.keepChecked(1); // once
  expect(saved.map(([text]) => text)).toEqual(texts);
});

test.each([
  ['stopped', { step: 'problem', problem: { code: 'stopped' } }],
  [
    'overtaken by a run on another page',
    { step: 'done', view: { ...VIEW, check: { ...VIEW.check, article: { id: 'another' } } } },
  ],
])('what a run read that was %s is not kept', async (_, state) => {
  const { keeper, saved } = world({ pageState: async () => state as PageState }, true);
  keeper.checked(1, engine.read({ id: ID, text: 'A ferry sank off Tessaly.' }));
  await keeper.keepChecked(1);
  expect(saved).toEqual([]);
});
