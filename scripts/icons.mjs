// Draws icons/icon.svg as PNG files of 16 to 128 pixels, in headless Chromium: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 128];

const svg = readFileSync('icons/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
