import { expect, test } from 'vitest';
import { gather } from '../../src/background/gather.ts';
import type { Reading, ReportSource } from '../../src/model.ts';

const reading = (id: string, url?: string): Reading => ({
  version: 1,
  report: { id, text: id, ...(url !== undefined && { url }) },
  sentences: [],
  quantities: [],
  names: [],
});
const source = (from: ReportSource['from'], readings: Reading[], among = readings.length): ReportSource => ({
  from,
  candidates: async (_keys, _day, limit) => ({ readings: readings.slice(0, limit), among }),
});
const silent = (from: ReportSource['from'], name?: string): ReportSource => ({
  from,
  ...(name !== undefined && { name }),
  candidates: () => new Promise(() => undefined),
});
const broken: ReportSource = { from: 'library', candidates: () => Promise.reject(new Error('closed')) };
const ids = ({ readings }: { readings: Reading[] }): string[] => readings.map(({ report }) => report.id);

test('all sources give, and what was searched is added up', async () => {
  const all = await gather([source('library', [reading('a')], 100), source('bundled', [reading('b'), reading('c')])], [], 1, 9);
  expect(ids(all)).toEqual(['a', 'b', 'c']);
  expect([all.among, all.notes]).toEqual([102, []]);
});

test('the page that two sources hold is that of the earlier one', async () => {
  const saved = source('library', [reading('saved', 'https://www.a.example/x?utm_source=y')]);
  const bundled = source('bundled', [reading('digest', 'https://a.example/x'), reading('other', 'https://a.example/y')]);
  expect(ids(await gather([saved, bundled], [], undefined, 9))).toEqual(['saved', 'other']);
});

test('a source that fails or is silent is named, the others go on', async () => {
  const all = await gather([broken, silent('server', 'desk.example'), source('bundled', [reading('b')])], [], undefined, 9, 20);
  expect(ids(all)).toEqual(['b']);
  expect(all.notes).toEqual([
    { code: 'source-missing', from: 'library' },
    { code: 'source-missing', from: 'server', name: 'desk.example' },
  ]);
});
