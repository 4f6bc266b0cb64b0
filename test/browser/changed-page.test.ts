/** A page that was saved is read again after its outlet changed it; and articles that are saved by themselves. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { newsPage } from './case-pages.ts';
import { type Driven, launch, poll } from './driver.ts';
import { KINDS, openPanel, panelSays, readThrough, shownText } from './reading.ts';

const REST = [
  'The coast guard of Tessaly said that two boats were searching the bay for survivors, and that the sea was calm.',
  'The ferry, the Orrin Star, had left the harbour of Kaldo at noon for its daily crossing to the islands of the bay.',
  'Its owner, the Kaldo Line, said that all safety papers were in order and that it would work with the inquiry.',
];
const page = (killed: number, last: string): string =>
  newsPage(
    'Ferry sinks off Tessaly',
    [`A ferry sank off Tessaly on Monday, and ${killed} people were killed, the harbour office said.`, ...REST, last],
    'Harbour News',
    '2026-03-02T12:00:00Z',
  );

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  const pages: Record<string, string> = {};

  beforeAll(async () => {
    pages['/ferry'] = page(12, 'The mayor called it a black day for the town.');
    pages['/other'] = page(3, 'Nobody else was on board, the harbour office said.').replaceAll('Tessaly', 'Ulmenau');
    site = await serve({ pages });
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('what changed is shown, figures first, with both times; the older version stays', async () => {
    await driven.page.goto(`${site.origin}/ferry`);
    const panel = await openPanel(driven);
    expect(await panel.$('.revision')).toBeNull();
    await panel.click('button.keep');
    await panelSays(panel, /In your library since/);
    pages['/ferry'] = page(20, 'The mayor called it the worst day that the town had seen.');
    await driven.page.reload();
    await readThrough(driven);
    await panelSays(panel, /What changed on this page/);
    expect(await panel.$eval('.revision h3', (one) => one.textContent)).toMatch(/: 12.* → 20/);
    const text = await panel.$eval('.revision', (one) => one.textContent);
    expect(text).toMatch(/Saved \d+ \w+ \d{4} at \d\d:\d\d, read \d+ \w+ \d{4} at \d\d:\d\d\./);
    expect(text).toMatch(/1 other sentence changed/);
    expect(await shownText(panel)).not.toMatch(/other report of this event is known/);
    await panel.click('button.keep');
    await panelSays(panel, /In your library since/);
    const library = await driven.openTab('library.html');
    await poll('both versions', async () => /1 older version/.test(await shownText(library)));
    await library.$eval('.report > details', (one) => {
      (one as HTMLDetailsElement).open = true;
    });
    await library.$eval('.report > details .card details', (one) => {
      (one as HTMLDetailsElement).open = true;
    });
    await poll('the older text', async () => /12 people were killed/.test(await shownText(library)));
    await library.close();
  });

  test('nothing is kept by itself until the reader switches it on', async () => {
    await driven.page.bringToFront();
    await driven.page.goto(`${site.origin}/other`);
    expect(await readThrough(driven)).not.toMatch(/In your library since/);
    expect(await readThrough(driven)).not.toMatch(/In your library since/);
    const options = await driven.openTab('options.html');
    await (await poll('the setting', () => options.$('input[name="keepChecked"]'))).click();
    await driven.page.bringToFront();
    await poll('the article to be kept', async () => /In your library since/.test(await readThrough(driven)));
    expect(await driven.errors()).toEqual([]);
  });
});
