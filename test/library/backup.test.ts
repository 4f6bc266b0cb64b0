import { expect, test } from 'vitest';
import { BackupError, type Beside, backup, backupParts, fileLines, restoreBackup } from '../../src/library/backup.ts';
import type { Reading, Report } from '../../src/model.ts';

const REPORT: Report = {
  id: 'saved-1',
  text: 'Ferry sank\nAt least 44 “people”.\ud800 \u2028 end',
  title: 'Ferry sank',
  outlet: 'Harbour <b>News</b>',
  url: 'https://a.example/1',
  from: 'feed',
  fromName: 'Harbour feed',
  saved: '2026-03-02T10:00:00.000Z',
};
const MANY = Array.from({ length: 120 }, (_, i): Report => ({ ...REPORT, id: `saved-${i}`, text: `Report ${i}.` }));
const HEAD = '{"crossread":"backup","version":1}';
const BESIDE: Beside = {
  settings: { marks: false },
  feeds: [{ url: 'https://a.example/feed', title: 'A' }, { url: 'http://b.example' }],
};
const SECOND = `${JSON.stringify(BESIDE)}\n`;
const END = (reports: number): string => `${JSON.stringify({ reports })}\n`;
const line = (changes: object): string => JSON.stringify({ ...REPORT, ...changes });

/** A library in memory, as far as backups look at it. */
const shelf = (reports: readonly Report[]) => ({
  batch: async (after: number, most: number) => {
    const some = reports.slice(after, after + most);
    return { reports: some, ...(some.length === most && { last: after + most }) };
  },
});

async function written(reports: readonly Report[]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of backup(shelf(reports), BESIDE)) pieces.push(piece);
  return pieces.join('');
}

async function collected<T>(given: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of given) all.push(one);
  return all;
}

const readingOf = (report: Report): Reading => ({ version: 1, report, sentences: [], quantities: [], names: [] });

async function restored(text: string | Uint8Array<ArrayBuffer>, stopAfter = Number.POSITIVE_INFINITY) {
  const saved: Report[] = [];
  const steps: [number, number][] = [];
  const besides: Beside[] = [];
  let read = 0;
  const done = await restoreBackup({
    lines: () => fileLines(new Blob([text])),
    library: {
      save: async (readings) => {
        saved.push(...readings.map(({ report }) => report));
        return [];
      },
    },
    beside: async (one) => void besides.push(one),
    read: (report) => {
      read++;
      return readingOf(report);
    },
    progress: (...step) => void steps.push(step),
    pause: async () => undefined,
    stopped: () => read >= stopAfter,
  });
  return { done, saved, steps, besides };
}

test('what is written comes back the same, and is written again byte for byte', async () => {
  const text = await written([REPORT, ...MANY]);
  const { done, saved, steps, besides } = await restored(text);
  expect(done).toBe(121);
  expect(saved).toEqual([REPORT, ...MANY]);
  expect(besides).toEqual([BESIDE]);
  expect(await written(saved)).toBe(text);
  expect(steps.at(-1)).toEqual([121, 121]);
});

test('an empty library is a file too', async () => {
  expect(await written([])).toBe(`${HEAD}\n${SECOND}${END(0)}`);
  expect((await restored(`${HEAD}\n${END(0)}`)).done).toBe(0);
});

test('stopped half-way, what was read is saved and the rest is not', async () => {
  const { done, saved } = await restored(await written(MANY), 60);
  expect([done, saved.length]).toEqual([60, 60]);
});

test.each([
  ['nothing', '', 1],
  ['another JSON', '{"a":1}\n', 1],
  ['a later version', '{"crossread":"backup","version":2}\n', 1],
  ['no JSON', `${HEAD}\n<html>\n`, 2],
  ['a list', `${HEAD}\n[]\n`, 2],
  ['null', `${HEAD}\nnull\n`, 2],
  ['a report without text', `${HEAD}\n${line({ text: undefined })}\n`, 2],
  ['a text that is a number', `${HEAD}\n${line({ text: 5 })}\n`, 2],
  ['an unknown origin', `${HEAD}\n${line({ from: 'space' })}\n`, 2],
  ['a date that is none', `${HEAD}\n${line({ saved: 'soon' })}\n`, 2],
  ['a broken line behind sound ones', `${HEAD}\n${line({})}\n${line({ title: {} })}\n`, 3],
  ['a file that was cut within a line', `${HEAD}\n${line({}).slice(0, -10)}`, 2],
  ['a file that was cut behind a line', `${HEAD}\n${line({})}\n`, 3],
  ['a report that is missing', `${HEAD}\n${line({})}\n${END(2)}`, 3],
  ['a feed that is a script', `${HEAD}\n{"settings":{},"feeds":[{"url":"javascript:alert(1)"}]}\n${END(0)}`, 2],
  ['feeds that are no list', `${HEAD}\n{"settings":{},"feeds":{}}\n${END(0)}`, 2],
  ['settings that are none', `${HEAD}\n{"settings":5,"feeds":[]}\n${END(0)}`, 2],
  ['settings in the middle', `${HEAD}\n${line({})}\n${SECOND}${END(1)}`, 3],
  ['something behind the end', `${HEAD}\n${END(0)}${line({})}\n`, 3],
])('refused, and nothing is saved: %s', async (_, text, at) => {
  const saved: Report[] = [];
  const attempt = restoreBackup({
    lines: () => fileLines(new Blob([text])),
    library: {
      save: async (readings) => {
        saved.push(...readings.map(({ report }) => report));
        return [];
      },
    },
    beside: async () => void saved.push(REPORT),
    read: readingOf,
    progress: () => undefined,
    pause: async () => undefined,
    stopped: () => false,
  });
  await expect(attempt).rejects.toThrow(BackupError);
  await expect(attempt).rejects.toMatchObject({ line: at });
  expect(saved).toEqual([]);
});

test('bytes that are no UTF-8 are refused', async () => {
  await expect(restored(new Uint8Array([0xff, 0xfe, 0x00]))).rejects.toThrow(TypeError);
});

test('a line without an end is refused before it fills the memory', async () => {
  const bomb = new Blob(Array.from({ length: 40 }, () => 'x'.repeat(100_000)));
  await expect(collected(fileLines(bomb))).rejects.toThrow(BackupError);
});

test('fields that are not known are left out, names of the prototype too', async () => {
  const text = `${HEAD}\n${JSON.stringify({ ...REPORT, script: 'x' }).replace('{', '{"__proto__":{"a":1},"constructor":2,')}\n${END(1)}`;
  async function* lines() {
    yield* text.trimEnd().split('\n');
  }
  expect(await collected(backupParts(lines()))).toEqual([REPORT]);
});
