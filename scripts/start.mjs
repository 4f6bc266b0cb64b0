// npm start: builds Crossread, serves the demo article and opens an installed browser on it with the extension loaded. Where there is no display,
// the same path is walked headless: the findings are printed and pictures are saved.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../build.mjs';
import { ensureBrowser } from './browsers.mjs';
import { serve } from './serve.mjs';

const PICTURES = 'build/pictures';

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The driver of the browser tests, which is TypeScript. */
async function loadDriver() {
  const outfile = resolve('build/run/driver.mjs');
  await bundle({
    entryPoints: ['test/browser/driver.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return import(pathToFileURL(outfile).href);
}

/** Walks the reader's path and resolves with the panel's text. */
async function walk({ poll, clickAndVanish }, driven, origin) {
  const save = (name, picture) => writeFileSync(join(PICTURES, `start-${driven.kind}-${name}.png`), picture);
  mkdirSync(PICTURES, { recursive: true });
  await driven.page.goto(`${origin}/`);
  const popup = await driven.clickAction();
  await poll('the popup', () => popup.evaluate(() => document.querySelector('#root')?.ariaBusy === 'false'));
  save('popup', await popup.screenshot());
  await clickAndVanish(popup, '#open');
  const panel = await driven.panel();
  await poll('the panel', () => panel.evaluate(() => document.querySelector('main')?.ariaBusy === 'false'));
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are shown are wanted
  const words = await panel.evaluate(() => document.querySelector('main').innerText);
  await panel.click('.finding button');
  await poll('the mark in the page', () => driven.page.evaluate(() => CSS.highlights.size > 0));
  save('panel', await panel.screenshot());
  save('page', driven.windowShot ? await driven.windowShot() : await driven.page.screenshot());
  return words;
}

async function main() {
  const wanted = process.argv[2] === 'firefox' ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
  const { kind, path } = ensureBrowser(wanted);
  console.log('Building …');
  await build();
  const driver = await loadDriver();
  const server = await serve({ folder: 'demo' });
  const headless = !hasDisplay();
  console.log(`Opening ${path}${headless ? ' without a display' : ''} on ${server.origin}/ …`);
  const driven = await driver.launch(kind, { headless });
  if (headless) {
    console.log(`\n${await walk(driver, driven, server.origin)}\n\nPictures: ${PICTURES}`);
    await driven.close();
  } else {
    await driven.page.goto(`${server.origin}/`);
    console.log('Click the Crossread button in the toolbar (in Chrome it is behind the puzzle piece), or press Alt+Shift+K.');
    await new Promise((done) => driven.browser.once('disconnected', done));
  }
  await server.close();
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
