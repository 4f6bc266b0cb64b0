// npm run gallery: builds, and pictures every state of every page in each installed browser, in English and Arabic, light and dark, at three widths.
// usage: node scripts/gallery.mjs [PART OF A STATE'S NAME]     → build/gallery/index.html
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BROWSERS, build } from '../build.mjs';
import { findBrowser } from './browsers.mjs';
import { load } from './load.mjs';

const FOLDER = 'build/gallery';

const escaped = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function figure({ file, kind, language, appearance, width }) {
  const words = escaped(`${kind}, ${language}, ${appearance}, ${width} px`);
  return `<figure><a href="${file}"><img src="${file}" alt="${words}" width="${Math.min(width, 300)}" loading="lazy"></a><figcaption>${words}</figcaption></figure>`;
}

function indexPage(pictures) {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const sections = states.map((state) => {
    const figures = pictures.filter((picture) => picture.state === state).map(figure);
    return `<h2>${escaped(state)}</h2><div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Crossread: gallery</title>
<style>
body { margin: 1rem; font: 1rem/1.4 system-ui, sans-serif; background: #888; }
div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
figure { margin: 0; max-width: 300px; }
img { max-width: 100%; height: auto; }
</style>
<h1>${pictures.length} pictures</h1>
${sections.join('\n')}
</html>
`;
}

const [only = ''] = process.argv.slice(2);
const kinds = BROWSERS.filter((kind) => findBrowser(kind) !== undefined);
if (kinds.length === 0) {
  console.error('No browser is installed: npm test installs them where it may.');
  process.exit(1);
}
await build();
const { gallery } = await load('test/browser/gallery.ts');
rmSync(FOLDER, { recursive: true, force: true });
const pictures = [];
for (const kind of kinds) {
  console.log(`${kind} …`);
  pictures.push(...(await gallery(kind, FOLDER, only)));
}
writeFileSync(join(FOLDER, 'index.html'), indexPage(pictures));
console.log(`${pictures.length} pictures: ${join(FOLDER, 'index.html')}`);
