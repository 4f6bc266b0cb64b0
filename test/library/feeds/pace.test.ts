import { expect, test } from 'vitest';
import { createPace } from '../../../src/library/feeds/pace.ts';

/** A clock that goes as far as the next one who waits. */
function clock() {
  let time = 0;
  const waiting: { until: number; go: () => void }[] = [];
  const wait = (milliseconds: number): Promise<void> => new Promise((go) => waiting.push({ until: time + milliseconds, go }));
  const run = async (): Promise<void> => {
    for (;;) {
      await new Promise((next) => setImmediate(next));
      const next = waiting.sort((a, b) => a.until - b.until).shift();
      if (!next) return;
      time = next.until;
      next.go();
    }
  };
  return { wait, run, now: () => time };
}

test('one request at a time to a host, a breath between two; hosts do not wait for one another', async () => {
  const { wait, run, now } = clock();
  const pace = createPace(wait, 2000);
  const seen: string[] = [];
  const request = (host: string, name: string) =>
    pace(host, async () => {
      seen.push(`${name} begins at ${now()}`);
      await wait(500);
      seen.push(`${name} ends at ${now()}`);
    });
  const all = [request('a', 'A1'), request('a', 'A2'), request('b', 'B1')];
  await run();
  await Promise.all(all);
  expect(seen).toEqual([
    'A1 begins at 0',
    'B1 begins at 0',
    'A1 ends at 500',
    'B1 ends at 500',
    'A2 begins at 2500',
    'A2 ends at 3000',
  ]);
});

test('a request that fails does not block its host', async () => {
  const pace = createPace(async () => undefined, 1);
  await expect(pace('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(pace('a', async () => 'yes')).resolves.toBe('yes');
});

test('a host that wants a longer rest gets it', async () => {
  const { wait, run, now } = clock();
  const pace = createPace(wait, 2000);
  const begun: number[] = [];
  const all = [10_000, 0, 0].map((rest) => pace('a', async () => void begun.push(now()), rest));
  await run();
  await Promise.all(all);
  expect(begun).toEqual([0, 10_000, 12_000]);
});
