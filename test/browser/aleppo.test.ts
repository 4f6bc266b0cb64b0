/** A real report on a local page: its figures are set beside the bundled digests. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { type Driven, launch } from './driver.ts';
import { KINDS, openPanel } from './reading.ts';

const FILE = '../shared/cases/aleppo/001.txt';
const there = existsSync(FILE);
if (!there) console.log(`${FILE} is not there: the test of the real report is skipped`);

function pageOf(text: string): string {
  const [title = '', ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
  const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,"><article><h1>${escaped(title)}</h1>${body}</article></html>`;
}

describe.skipIf(!there).each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ pages: { '/': pageOf(readFileSync(FILE, 'utf8')) } });
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('the four counts of the observatory differ from the earlier ones', async () => {
    await driven.page.goto(site.origin);
    const panel = await openPanel(driven);
    const sides = await panel.$$eval('.finding', (all) =>
      all.map((one) => [...one.querySelectorAll('.value')].map((value) => (value.textContent ?? '').toLowerCase())),
    );
    for (const pair of [
      ['132', 'nearly 100'],
      ['65', '44'],
      ['18', '16'],
      ['49', '37'],
    ]) {
      expect(
        sides.some((values) => pair.every((value) => values.includes(value))),
        `${pair} in ${JSON.stringify(sides)}`,
      ).toBe(true);
    }
  });
});
