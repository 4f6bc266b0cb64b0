/** An extension that does nothing but open a popup and a panel: what the browser itself needs for that. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, poll } from '../browser/driver.ts';

const page = (script: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Empty</title><div id="root"><button id="open">Open</button></div><script src="${script}"></script>`;

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['sidePanel'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'panel.html' },
  }),
  'background.js': '',
  'popup.html': page('popup.js'),
  'panel.html': page('panel.js'),
  'popup.js':
    "let own; chrome.windows.getCurrent().then(({ id }) => { own = id; document.body.dataset.ready = 'yes'; });" +
    "document.getElementById('open').onclick = () => chrome.sidePanel.open({ windowId: own }).then(() => window.close());",
  'panel.js': "document.body.dataset.ready = 'yes';",
};

/** Milliseconds from the click until an empty popup is there, and from the click in it until an empty panel is. */
export async function timeEmptyClick(url: string): Promise<{ popup: number; panel: number }> {
  const extension = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(extension, name), text);
  const driven = await launch('chromium', { extension });
  const ready = (of: Awaited<ReturnType<typeof driven.panel>>) =>
    poll('an empty page', () => of.evaluate(() => document.body?.dataset['ready'] === 'yes'));
  try {
    await driven.page.goto(url);
    const clicked = performance.now();
    const popup = await driven.clickAction();
    await ready(popup);
    const told = performance.now();
    await popup.click('#open').catch(() => undefined); // it closes before it can answer
    await ready(await driven.panel());
    return { popup: told - clicked, panel: performance.now() - told };
  } finally {
    await driven.close();
    rmSync(extension, { recursive: true });
  }
}
