/** The picture of the README: Firefox's window with the demo article and the panel beside it. `PICTURE=1` writes docs/panel.png. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { launch, poll } from './driver.ts';
import { KINDS, openPanel } from './reading.ts';

test.skipIf(!KINDS.includes('firefox'))('the window with the panel can be pictured', async () => {
  const site = await serve({ folder: 'demo' });
  const driven = await launch('firefox', { width: 1200, height: 1720 });
  try {
    await driven.page.goto(`${site.origin}/`);
    const panel = await openPanel(driven);
    expect((await panel.$$('.finding')).length).toBeGreaterThan(0);
    // A click of the pointer would have to scroll down to it, and the beginning is to be seen.
    await panel.$eval('.side.own .quote button', (button) => (button as HTMLElement).click());
    await poll('the colour of the marks', () =>
      driven.page.evaluate(() => {
        const ground = getComputedStyle(document.body, '::highlight(crossread-selected)').backgroundColor;
        return CSS.highlights.has('crossread-selected') && CSS.highlights.has('crossread') && ground !== 'rgba(0, 0, 0, 0)';
      }),
    );
    await new Promise((painted) => setTimeout(painted, 500)); // what is there is painted a little later
    const picture = (await driven.windowShot?.()) ?? Buffer.alloc(0);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBeGreaterThan(1000); // width in pixels
    const folder = process.env['PICTURE'] === '1' ? 'docs' : 'build/pictures';
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/panel.png`, picture);
  } finally {
    await driven.close();
    await site.close();
  }
});
