import { expect, test, vi } from 'vitest';
import { createRuns, type Surroundings, unreadable } from '../../src/background/runs.ts';
import type { CheckView, Extraction, PageState, Problem } from '../../src/model.ts';
import { NOTHING, VIEW } from '../panel/fixture.ts';

const READ: Extraction = { article: { id: 'a', text: 'Words.' }, notes: [] };

/** A world of one tab, in memory: what the test does not replace works. */
function world(changes: Partial<Surroundings> = {}) {
  let state: PageState | undefined;
  const steps: string[] = [];
  let run = 0;
  const surroundings: Surroundings = {
    addressOf: async () => 'https://a.example/1',
    readPage: async () => READ,
    crossCheck: async () => VIEW,
    changePageState: async (_, change) => {
      const given = change(state);
      const next = given instanceof Promise ? await given : given;
      if (!next) return false;
      state = next;
      steps.push(next.step === 'problem' ? next.problem.code : next.step);
      return true;
    },
    forgetTab: async () => {
      state = undefined;
    },
    now: () => 0,
    clock: () => 0,
    newRun: () => `run ${++run}`,
    ...changes,
  };
  return { surroundings, steps, state: () => state };
}

/** A promise and the functions that settle it. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const refuse = (message: string) => async (): Promise<never> => {
  throw new Error(message);
};

test('a page is read, then the result is there', async () => {
  const { surroundings, steps, state } = world();
  await createRuns(surroundings).check(1);
  expect(steps).toEqual(['reading', 'done']);
  expect(state()).toMatchObject({ tab: 1, url: 'https://a.example/1', view: VIEW });
});

test('each part of a run is timed by itself', async () => {
  let clock = 100;
  const { surroundings, state } = world({
    clock: () => clock,
    readPage: async () => {
      clock += 50;
      return READ;
    },
    crossCheck: async (_, passed) => {
      for (const [part, took] of [['load', 1] as const, ['read', 20] as const, ['match', 300] as const]) {
        clock += took;
        passed(part);
      }
      clock += 4000;
      return VIEW;
    },
  });
  await createRuns(surroundings).check(1);
  expect(state()).toMatchObject({ timings: { extract: 50, load: 1, read: 20, match: 300, compare: 4000 } });
});

test('the page is asked first of all, before anything else keeps the background busy', () => {
  const asked: string[] = [];
  const { surroundings } = world({
    addressOf: async () => {
      asked.push('address');
      return 'https://a.example/1';
    },
    readPage: async () => {
      asked.push('page');
      return READ;
    },
  });
  createRuns(surroundings).check(1);
  expect(asked).toEqual(['page', 'address']);
});

test('while a page is read again, the earlier result stays; of another page it does not', async () => {
  let url = 'https://a.example/1';
  const seen: (CheckView | undefined)[] = [];
  const { surroundings, state } = world({
    addressOf: async () => url,
    crossCheck: async () => {
      const now = state();
      seen.push(now?.step === 'reading' ? now.earlier : undefined);
      return VIEW;
    },
  });
  const runs = createRuns(surroundings);
  await runs.check(1);
  await runs.check(1);
  url = 'https://a.example/2';
  await runs.check(1);
  expect(seen).toEqual([undefined, VIEW, undefined]);
});

test('a newer run overtakes an older one, whichever ends first', async () => {
  for (const olderFirst of [true, false]) {
    const views = [deferred<CheckView>(), deferred<CheckView>()];
    let begun = 0;
    const { surroundings, state } = world({
      crossCheck: () => views[begun++]?.promise ?? Promise.reject(new Error('a third run')),
    });
    const runs = createRuns(surroundings);
    const both = [runs.check(1), runs.check(1)];
    await vi.waitFor(() => expect(begun).toBe(2));
    const [older, newer] = views;
    const settle = [() => older?.resolve(NOTHING), () => newer?.resolve(VIEW)];
    for (const turn of olderFirst ? settle : settle.toReversed()) {
      turn();
      await new Promise((resolve) => setTimeout(resolve));
    }
    await Promise.all(both);
    expect(state()).toMatchObject({ step: 'done', run: 'run 2', view: VIEW });
  }
});

test('resume does nothing while a run is on, and begins one where none is', async () => {
  const view = deferred<CheckView>();
  const crossCheck = vi.fn(() => view.promise);
  const { surroundings, steps } = world({ crossCheck });
  const runs = createRuns(surroundings);
  const first = runs.check(1);
  await vi.waitFor(() => expect(crossCheck).toHaveBeenCalledOnce());
  await runs.resume(1);
  expect(crossCheck).toHaveBeenCalledOnce();
  view.resolve(VIEW);
  await first;
  // A new life of the background knows of no run.
  await createRuns(surroundings).resume(1);
  expect(steps).toEqual(['reading', 'done', 'reading', 'done']);
});

test('the address changes while the page is read: the result is dropped', async () => {
  const addresses = ['https://a.example/1', 'https://a.example/2'];
  const { surroundings, steps } = world({ addressOf: async () => addresses.shift() });
  await createRuns(surroundings).check(1);
  expect(steps).toEqual(['reading', 'left']);
});

test('the tab is closed while the page is read: nothing is written any more, and what was is dropped', async () => {
  const addresses = ['https://a.example/1', undefined];
  const { surroundings, steps, state } = world({
    addressOf: async () => addresses.shift(),
    readPage: refuse('No tab with id: 1'),
  });
  await createRuns(surroundings).check(1);
  expect(steps).toEqual(['reading']);
  expect(state()).toBeUndefined();
});

test('the tab is closed before', async () => {
  const { surroundings, steps } = world({ addressOf: async () => undefined });
  await createRuns(surroundings).check(1);
  expect(steps).toEqual([]);
});

test('a page that never answers', async () => {
  const { surroundings, steps } = world({ readPage: () => new Promise(() => undefined) });
  await createRuns(surroundings, 5).check(1);
  expect(steps).toEqual(['reading', 'slow']);
});

test.each<[string, Extraction, string]>([
  ['no article', { problem: { code: 'no-article' } }, 'no-article'],
  [
    'another language',
    { article: { id: 'a', text: 'Mots.' }, notes: [{ code: 'other-language', language: 'fr' }] },
    'other-language',
  ],
  ['a note that is no obstacle', { article: { id: 'a', text: 'Words.' }, notes: [{ code: 'cut' }] }, 'done'],
])('extraction: %s', async (_, extraction, step) => {
  const { surroundings, steps } = world({ readPage: async () => extraction });
  await createRuns(surroundings).check(1);
  expect(steps).toEqual(['reading', step]);
});

test('a mistake in the engine is told with its message', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { surroundings, state } = world({ crossCheck: refuse('no such word') });
  await createRuns(surroundings).check(1);
  expect(state()).toMatchObject({ step: 'problem', problem: { code: 'failed', detail: 'Error: no such word' } });
});

const PAGE = 'https://a.example/1';
const PDF = 'https://a.example/paper.pdf';
test.each<[string, string, Problem['code']]>([
  [PAGE, 'Error: Cannot access a chrome:// URL', 'forbidden'],
  [
    PAGE,
    'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'forbidden',
  ],
  [PAGE, 'Error: The extensions gallery cannot be scripted.', 'forbidden'],
  [PAGE, 'Error: Missing host permission for the tab', 'forbidden'],
  [PDF, 'Error: Missing host permission for the tab', 'not-html'],
  [PAGE, 'Error: Frame with ID 0 is showing error page', 'forbidden'],
  [PAGE, 'Error: Could not establish connection. Receiving end does not exist.', 'left'],
  [PAGE, 'Error: The message port closed before a response was received.', 'left'],
  [PAGE, 'Error: No tab with id: 12.', 'left'],
  [PAGE, 'Error: Frame with ID 0 was removed.', 'left'],
  [PAGE, 'TypeError: x is undefined', 'failed'],
])('%s: %s is "%s"', (url, error, code) => expect(unreadable(url, error).code).toBe(code));

test('a run that is stopped shows what was found before, and what it still finds is dropped', async () => {
  const { surroundings, state } = world();
  const runs = createRuns(surroundings);
  const answer = deferred<CheckView>();
  await runs.check(1);
  surroundings.crossCheck = () => answer.promise;
  const running = runs.check(1);
  await vi.waitFor(() => expect(state()?.step).toBe('reading'));
  await runs.stop(1);
  expect(state()).toMatchObject({ step: 'done', view: VIEW });
  answer.resolve(NOTHING);
  await running;
  expect(state()).toMatchObject({ view: VIEW });
});

test('where nothing was found before, a run that is stopped says so; one that is over stays as it is', async () => {
  const { surroundings, state } = world({ crossCheck: () => new Promise(() => undefined) });
  const runs = createRuns(surroundings);
  runs.check(1);
  await vi.waitFor(() => expect(state()?.step).toBe('reading'));
  await runs.stop(1);
  expect(state()).toMatchObject({ problem: { code: 'stopped' } });
  await runs.stop(1);
  expect(state()).toMatchObject({ problem: { code: 'stopped' } });
});

test('a run that takes its time tells what it does, a quick one does not', async () => {
  let clock = 0;
  const told: unknown[] = [];
  const { surroundings, state } = world({
    clock: () => clock,
    crossCheck: async (_, passed) => {
      await passed('load');
      const early = state();
      told.push(early?.step === 'reading' && early.progress);
      clock += 400;
      await passed('match', 7);
      const late = state();
      told.push(late?.step === 'reading' && late.progress);
      return VIEW;
    },
  });
  await createRuns(surroundings).check(1);
  expect(told).toEqual([undefined, { part: 'compare', reports: 7 }]);
});
