import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PARAGRAPHS, page, TITLE, URL_OF_PAGE } from '../page/pages.ts';
import { scratchFolder } from '../scratch.ts';
import { hasData } from './data.ts';
import { report, scoreExtraction } from './extraction.ts';

const name = hasData() ? 'real pages' : 'real pages (skipped: ../shared, with the pages, is not beside this checkout)';

test.skipIf(!hasData())(
  `${name}: text, headline and date are found`,
  async () => {
    const score = await scoreExtraction();
    expect(score?.pages.length).toBeGreaterThan(100);
    expect(score?.medianF1).toBeGreaterThanOrEqual(0.98);
    expect(score?.meanF1).toBeGreaterThanOrEqual(0.97);
    expect(score?.titleRate).toBeGreaterThanOrEqual(0.95);
    expect(score?.dateRate).toBeGreaterThanOrEqual(0.97);
    expect(score?.pages.filter(({ problem }) => problem)).toEqual([]);
  },
  120_000,
);

test('no pages, no score', async () => expect(await scoreExtraction('no/such/folder')).toBe(undefined));

/** The score of the fictional page against what it is said to hold. */
async function scored(expected: { title?: string; date?: string; text: string }) {
  const folder = scratchFolder();
  const row = {
    id: 'one',
    file: 'one.gz',
    url: URL_OF_PAGE,
    title: expected.title ?? null,
    date: expected.date ?? null,
    expected: expected.text,
  };
  writeFileSync(join(folder, 'pages.jsonl'), `${JSON.stringify(row)}\n`);
  writeFileSync(join(folder, 'one.gz'), gzipSync(page({ head: '<meta name="date" content="2025-03-04T23:30:00Z">' })));
  const score = await scoreExtraction(folder);
  if (!score) throw new Error('no score');
  return score;
}

const TEXT = PARAGRAPHS.join('\n\n');

test('the whole text scores 1, half of it less, another text next to nothing', async () => {
  expect((await scored({ text: TEXT })).medianF1).toBe(1);
  const half = await scored({ text: PARAGRAPHS.slice(0, 2).join(' ') });
  expect(half.pages[0]).toMatchObject({ recall: 1 });
  expect(half.meanF1).toBeLessThan(0.8);
  expect((await scored({ text: 'Nobody knows why herrings sing.' })).meanF1).toBeLessThan(0.1);
});

test.each([
  ['the headline as it stands', { title: TITLE, text: TEXT }, 1],
  ['another headline', { title: 'Council votes on new bridge over the Maren', text: TEXT }, 0],
])('headline: %s', async (_, expected, rate) => expect((await scored(expected)).titleRate).toBe(rate));

test.each([
  ['the same moment', '2025-03-04 23:30:00+00:00', 1],
  ['the same moment in another zone', '2025-03-05 00:30:00+01:00', 1],
  ['the same day', '2025-03-04', 1],
  ['another day', '2025-03-06 23:30:00+00:00', 0],
])('date: %s', async (_, date, rate) => expect((await scored({ date, text: TEXT })).dateRate).toBe(rate));

test('the report names poor pages and what they missed', async () => {
  const text = report(await scored({ text: `${TEXT} zyx`, title: 'Other', date: '2020-01-01' }), 1.1);
  expect(text).toContain('wrong title and date');
  expect(text).toContain('missed: zyx');
});
