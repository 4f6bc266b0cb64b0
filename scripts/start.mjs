// npm start: builds Crossread, serves the demo article and opens an installed browser on it with the extension loaded. Where there is no display,
// the same path is walked headless: the findings are printed and pictures are saved.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from '../build.mjs';
import { ensureBrowser } from './browsers.mjs';
import { load } from './load.mjs';
import { serve } from './serve.mjs';

const PICTURES = 'build/pictures';

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What the panel shows, in lines: the article, what was found in a few words, and each difference with the sentences of both sides. */
function panelLines() {
  const words = (one) => one?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const sideLines = (side) => [
    `  ${words(side.querySelector('.value'))}  ${words(side.querySelector('.head .quiet'))}`.trimEnd(),
    ...[...side.querySelectorAll('.quote')].flatMap((quote) => [
      `    ${words(quote.querySelector('.words, .digest'))}`,
      ...[...quote.querySelectorAll('figcaption')].map((card) => `    (${words(card)})`),
    ]),
  ];
  return [
    ...[...document.querySelectorAll('header > h1, header > p:not(.name)')].map(words),
    ...[...document.querySelectorAll('.finding')].flatMap((finding) => [
      '',
      words(finding.querySelector('h3')),
      ...[...finding.querySelectorAll('.side')].flatMap(sideLines),
    ]),
  ];
}

/** Walks the reader's path and resolves with what the panel shows, as text. */
async function walk({ poll, clickAndVanish }, driven, origin) {
  const save = (name, picture) => writeFileSync(join(PICTURES, `start-${driven.kind}-${name}.png`), picture);
  mkdirSync(PICTURES, { recursive: true });
  await driven.page.goto(`${origin}/`);
  const popup = await driven.clickAction();
  await poll('the popup', () => popup.evaluate(() => document.querySelector('#root')?.ariaBusy === 'false'));
  save('popup', await popup.screenshot());
  await clickAndVanish(popup, '#open');
  const panel = await driven.panel();
  await poll('the panel', () =>
    panel.evaluate(() => document.querySelector('.finding') !== null && document.querySelector('[aria-busy="true"]') === null),
  );
  const lines = await panel.evaluate(panelLines);
  await panel.click('.finding button');
  await poll('the mark in the page', () => driven.page.evaluate(() => CSS.highlights.size > 0));
  save('panel', await panel.screenshot());
  save('page', driven.windowShot ? await driven.windowShot() : await driven.page.screenshot());
  return lines.join('\n');
}

async function main() {
  const wanted = process.argv[2] === 'firefox' ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
  const { kind, path } = ensureBrowser(wanted);
  console.log('Building …');
  await build();
  const driver = await load('test/browser/driver.ts');
  const server = await serve({ folder: 'demo' });
  const headless = !hasDisplay();
  console.log(`Opening ${path}${headless ? ' without a display' : ''} on ${server.origin}/ …`);
  try {
    await visit(driver, await driver.launch(kind, { headless }), server.origin, headless);
  } finally {
    await server.close();
  }
}

/** Without a display the path is walked and the browser closed, whatever came of it; else it is the reader's until the window is closed. */
async function visit(driver, driven, origin, headless) {
  if (headless) {
    try {
      console.log(`\n${await walk(driver, driven, origin)}\n\nPictures: ${PICTURES}`);
    } finally {
      await driven.close();
    }
    return;
  }
  await driven.page.goto(`${origin}/`);
  console.log('Click the Crossread button in the toolbar (in Chrome it is behind the puzzle piece), or press Alt+Shift+K.');
  await new Promise((done) => driven.browser.once('disconnected', done));
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
