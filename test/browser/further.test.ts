/** The sections below the differences, in real browsers: what is left out, disputes, and what an empty one says. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { casePages, newsPage } from './case-pages.ts';
import { type Driven, launch } from './driver.ts';
import { axeFaults, KINDS, openPanel, panelSays, readThrough } from './reading.ts';

const ALEPPO = '../shared/cases/aleppo/001.txt';
const there = existsSync(ALEPPO);
if (!there) console.log(`${ALEPPO} is not there: the test of a real report's words is skipped`);

/** A section as it is shown: its line, whether it is open, and its text once it is. */
interface Shown {
  line: string;
  open: boolean;
  text: string;
}

function section(panel: Page, id: string): Promise<Shown | undefined> {
  return panel.evaluate((wanted) => {
    const found = document.getElementById(wanted);
    if (!(found instanceof HTMLDetailsElement)) return undefined;
    const { open } = found;
    found.open = true;
    // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are shown are wanted
    return { line: found.querySelector('summary')?.textContent ?? '', open, text: found.innerText };
  }, id);
}

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const [title = '', ...paragraphs] = there ? readFileSync(ALEPPO, 'utf8').split('\n') : [];
    const aleppo = newsPage(title, paragraphs);
    site = await serve({ folder: 'demo', pages: { '/aleppo': aleppo, '/vigil': casePages('lindenplatz-knife')['/2'] ?? '' } });
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('the demo article: facts that other reports tell, and sections that are empty', async () => {
    await driven.page.goto(`${site.origin}/`);
    const panel = await openPanel(driven);
    const elsewhere = await section(panel, 'elsewhere');
    expect(elsewhere?.line).toMatch(/^Only in other reports \([1-7]\)$/);
    expect(elsewhere?.text).toMatch(/hospitals .* to stop surgery/);
    expect(elsewhere?.text).toContain('(retold by Crossread)');
    // What was looked for in vain shares one fold, with a sentence each.
    for (const id of ['citations', 'wordings', 'disputes']) expect(await section(panel, id)).toBeUndefined();
    const empty = await section(panel, 'empty');
    expect(empty).toMatchObject({ line: expect.stringMatching(/^Also checked, nothing found \([34]\)$/), open: false });
    expect(empty?.text).toMatch(/No figure for which this article cites[\s\S]*No word that takes a side/);
    expect(empty?.text).toContain('Nobody in this article is set against another one');
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('an article without other reports: two speakers differ, and nothing counts as a difference', async () => {
    await driven.page.goto(`${site.origin}/vigil`);
    const said = await readThrough(driven);
    expect(said).toContain('Crossread knows no other report of this event.');
    expect(said).not.toMatch(/numbers? differs?\./);
    const panel = await driven.panel();
    await panelSays(panel, /Disputed within this article \(1\)/);
    const disputes = await section(panel, 'disputes');
    expect(disputes?.open).toBe(true);
    expect(disputes?.text).toMatch(/Around 1,500[\s\S]*4,000/);
    expect(await section(panel, 'elsewhere')).toBeUndefined();
    expect(await axeFaults(panel)).toEqual([]);
  });

  test.skipIf(!there)('a table of what the reports call one thing', async () => {
    await driven.page.goto(`${site.origin}/aleppo`);
    await readThrough(driven);
    const panel = await driven.panel();
    await panelSays(panel, /Other words for one thing \(1\)/);
    await section(panel, 'wordings');
    const rows = await panel.$$eval('#wordings tr', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows[0]).toMatch(/^This article.*rebel/i);
    expect(rows.slice(1).join()).toMatch(/Tasnim.*militants/);
    expect(await axeFaults(panel)).toEqual([]);
  });
});
