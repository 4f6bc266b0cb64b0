/** The search box of the panel, by keyboard, in real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MANY, VIEW } from '../panel/fixture.ts';
import { type Driven, launch } from './driver.ts';
import { wearFindings } from './faces.ts';
import { axeFaults, KINDS } from './reading.ts';

describe.each(KINDS)('%s', (kind) => {
  let driven: Driven;
  let panel: Page;

  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterAll(async () => {
    await driven?.close();
  });
  beforeEach(async () => {
    panel = await driven.openTab('panel.html');
  });
  afterEach(async () => {
    await panel.close();
    expect(await driven.errors()).toEqual([]);
  });

  const titles = (): Promise<string[]> => panel.$$eval('.finding h3', (all) => all.map((one) => one.textContent ?? ''));
  const told = (): Promise<string> => panel.$eval('#live', (one) => one.textContent ?? '');
  const reports = (): Promise<string[]> =>
    panel.$$eval('.origin li > p:last-of-type', (all) => all.map((one) => one.textContent ?? ''));

  test('few findings need no search', async () => {
    await wearFindings(panel, VIEW);
    expect(await panel.$('#query')).toBe(null);
  });

  test('typing filters, the rest is told, Escape brings everything back', async () => {
    await wearFindings(panel, MANY);
    const all = await titles();
    const allReports = await reports();
    await panel.type('#query', 'slope quarry');
    await expect.poll(titles).toEqual(['Parts of the homes buried', 'People moved']);
    await expect.poll(told).toBe('2 of 10 differences, 0 of 4 reports.');

    await panel.keyboard.press('Escape');
    await expect.poll(() => panel.$eval('#query', (one) => (one as HTMLInputElement).value)).toBe('');
    await expect.poll(titles).toEqual(all);
    await expect.poll(told).toBe('The search is cleared.');

    await panel.type('#query', 'walrus');
    await expect.poll(async () => [await titles(), await reports()]).toEqual([[], []]);
    await expect.poll(told).toBe('0 of 10 differences, 0 of 4 reports.');
    expect(await axeFaults(panel)).toEqual([]);
    await panel.keyboard.press('Escape');

    await panel.type('#query', 'street');
    await expect.poll(reports).toHaveLength(1);
    expect(await panel.$$eval('.origin', (some) => some.every((one) => one.checkVisibility()))).toBe(true);
    await panel.keyboard.press('Escape');
    await expect.poll(reports).toEqual(allReports);
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('query');
  });
});
