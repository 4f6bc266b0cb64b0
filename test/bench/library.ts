/** The library at scale, in real browsers: how long a background that was stopped takes to wake and answer, beside an empty extension's. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { type Driven, type Kind, launch } from '../browser/driver.ts';
import { loadEngine } from '../eval/engine.ts';
import { cannotClick } from './click.ts';
import type { bench } from './library-filler.ts';
import type { Asked } from './library-worker.ts';
import { firstReadings } from './prepared.ts';
import { syntheticReports } from './synthetic.ts';
import { middle, shown } from './time.ts';

const print = (name: string, value: string) => console.log(`  ${name.padEnd(58)} ${value}`);
const ROUNDS = 20;
/** A message that every background answers. */
const WAKE = { to: 'background', call: 'wake', input: null };
const PART = 5000;

/** The page that holds the clock. */
interface Filler {
  bench: typeof bench;
}

/** A browser with one extension, and the page that holds the clock in it. */
interface Timed {
  driven: Driven;
  page: Page;
}

/** Fills a library to each of `sizes` and asks it; then imports `imported` reports into another. */
export async function libraryAtScale(kind: Kind, sizes: readonly number[], imported: number): Promise<void> {
  console.log(
    `\nA library of many reports, in ${NAMES[kind]} (median of ${ROUNDS}; a background that was stopped wakes, opens it and answers)`,
  );
  const why = cannotClick(kind);
  if (why !== undefined) return print('skipped', why);
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync(resolve('build/bench-'));
  try {
    const own = await ownExtension(kind, join(folder, 'own'));
    const both: Timed[] = [];
    try {
      for (const extension of [own, emptyExtension(kind, join(folder, 'empty'))]) both.push(await timedBrowser(kind, extension));
      const [ours, empty] = both as [Timed, Timed];
      await ours.page.evaluate(() => (globalThis as unknown as Filler).bench.prepare());
      await wakes(ours, empty, sizes);
    } finally {
      for (const { driven } of both) await driven.close();
    }
    await importing(kind, own, imported);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NAMES: Readonly<Record<Kind, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

async function timedBrowser(kind: Kind, extension: string): Promise<Timed> {
  const driven = await launch(kind, { extension });
  return { driven, page: await driven.openTab('bench.html') };
}

async function wakes(ours: Timed, empty: Timed, sizes: readonly number[]): Promise<void> {
  const { page } = ours;
  let filled = 0;
  const medians: number[] = [];
  for (const size of sizes) {
    const took = await filling(page, filled, size);
    const perReport = took / (size - filled);
    filled = size;
    const bytes = await page.evaluate(() => (globalThis as unknown as Filler).bench.usage());
    const times = { own: [] as number[], empty: [] as number[] };
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const asked = await page.evaluate(
        (i) => (globalThis as unknown as Filler).bench.keysOf(i),
        Math.floor(((round + 0.5) * size) / ROUNDS),
      );
      const own = await wake(ours, asked);
      if (typeof own.found !== 'number') throw new Error(`the library did not answer: ${own.found}`);
      found += own.found;
      times.own.push(own.took);
      times.empty.push((await wake(empty, asked)).took);
    }
    const [own, least] = [middle(times.own), middle(times.empty)];
    medians.push(own);
    print(
      `${size.toLocaleString('en')} reports, ${(bytes / 1e6).toFixed(0)} MB, filled at ${shown(perReport)} each`,
      `${shown(own)}; empty ${shown(least)}; ${(own / least).toFixed(2)} times; ${(found / ROUNDS).toFixed(0)} candidates`,
    );
  }
  if (medians.length > 1) print('growth over the whole range', `${((medians.at(-1) ?? 0) / (medians[0] ?? 1)).toFixed(2)} times`);
}

/** Stops a background and asks it. */
async function wake({ driven, page }: Timed, asked: Asked): Promise<{ took: number; found: unknown }> {
  // One that ended by itself while the library was filled may still be on the driver's list: only what runs can be ended.
  await ask(page, WAKE);
  await driven.stopBackground();
  await new Promise((next) => setTimeout(next, 100)); // the browser tidies up after it
  return ask(page, { bench: asked });
}

/** In parts, each of which the driver is ready to wait for; milliseconds. */
async function filling(page: Page, from: number, to: number): Promise<number> {
  let took = 0;
  for (let at = from; at < to; at += PART)
    took += await page.evaluate(
      (first, last) => (globalThis as unknown as Filler).bench.fill(first, last),
      at,
      Math.min(to, at + PART),
    );
  return took;
}

const ask = (page: Page, message: object) => page.evaluate((one) => (globalThis as unknown as Filler).bench.ask(one), message);

async function importing(kind: Kind, extension: string, count: number): Promise<void> {
  const { driven, page } = await timedBrowser(kind, extension);
  try {
    const lines = syntheticReports(count, 200, 53)
      .map((report) => `${JSON.stringify(report)}\n`)
      .join('');
    const bareOf = (given: string) => page.evaluate((text) => (globalThis as unknown as Filler).bench.bare(text), given);
    const first = await bareOf(lines);
    const own = await page.evaluate((text) => (globalThis as unknown as Filler).bench.import(text), lines);
    const second = await bareOf(lines);
    const bare = (first + second) / 2; // before and after: the machine may have had more to do at one time
    if (own.added !== count) throw new Error(`${own.added} of ${count} reports were added`);
    print(`import of ${count.toLocaleString('en')} reports`, `${shown(own.took)}, ${shown(own.took / count)} each`);
    print(
      '  parsing, reading and a bare write',
      `${shown(first)} before, ${shown(second)} after; the import takes ${(own.took / bare).toFixed(2)} times as long`,
    );
    print('  longest task of the page meanwhile', own.longest === 0 ? 'none of 50 ms' : shown(own.longest));
    const other = lines.replaceAll('report-', 'other-').replaceAll(' killed', ' dead');
    const stopped = await page.evaluate((text) => (globalThis as unknown as Filler).bench.cancel(text), other);
    print('  stopped in the middle: until nothing of it is left', `${shown(stopped.took)}; ${stopped.left} reports are`);
  } finally {
    await driven.close();
  }
}

/** The built extension with a page and a message for the benchmark. */
async function ownExtension(kind: Kind, folder: string): Promise<string> {
  cpSync(`dist/${kind}`, folder, { recursive: true });
  const entryPoints = {
    background: 'test/bench/library-worker.ts',
    bench: 'test/bench/library-filler.ts',
    bare: 'test/bench/library-bare.ts',
  };
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox142'],
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'bench.html'), PAGE);
  writeFileSync(join(folder, 'readings.json'), JSON.stringify(firstReadings(loadEngine())));
  return folder;
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>Benchmark</title><script src="bench.js"></script>';

function emptyExtension(kind: Kind, folder: string): string {
  mkdirSync(folder);
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      ...(kind === 'chromium'
        ? { background: { service_worker: 'background.js' } }
        : {
            background: { scripts: ['background.js'] },
            browser_specific_settings: { gecko: { id: 'empty@crossread.extension' } },
          }),
    }),
    'background.js': 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer(0));',
    'bench.html': PAGE,
    'bench.js':
      'globalThis.bench = { ask: async (message) => { const began = performance.now(); const found = await chrome.runtime.sendMessage(message); return { took: performance.now() - began, found }; } };',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
