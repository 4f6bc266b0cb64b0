/** Pictures of every state of every page, in both languages of writing directions, both appearances, three widths: to be looked at by people. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import { checkView } from '../../src/background/check-view.ts';
import type { Settings } from '../../src/model.ts';
import { readCase } from '../eval/cases.ts';
import { loadEngine } from '../eval/engine.ts';
import { type Driven, type Kind, launch, poll } from './driver.ts';
import { FACES, wear, wearFindings } from './faces.ts';
import { closePopup, endAnimations, popupText, readThrough, sessionStates } from './reading.ts';

/** One picture: where it lies beneath the folder of the gallery, and what it shows. */
export interface Picture {
  file: string;
  state: string;
  kind: Kind;
  language: Settings['language'];
  appearance: Settings['appearance'] | 'forced colours';
  width: number;
}

const LANGUAGES = ['en', 'ar'] as const;
const APPEARANCES = ['light', 'dark'] as const;
const WIDTHS = [240, 360, 600] as const;

/** A state: its name, the widths that it can have, and how it comes about. */
interface State {
  name: string;
  widths: readonly number[];
  open(driven: Driven): Promise<Page>;
}

const POPUP_WIDTH = [320]; // its own

async function withFace(driven: Driven, name: string, face: (typeof FACES)[number][1]): Promise<Page> {
  const page = await driven.openTab(name);
  await poll('its own reading', () => page.evaluate(() => document.querySelector('[aria-busy="false"]') !== null));
  await wear(page, face);
  return page;
}

async function demoPanel(driven: Driven): Promise<Page> {
  const page = await driven.openTab('panel.html');
  const read = (await sessionStates(page)).find(({ step, url }) => step === 'done' && url.startsWith('http'));
  if (read?.step !== 'done') throw new Error('the demo article was not read');
  await wearFindings(page, read.view);
  return page;
}

async function askedWhy(driven: Driven): Promise<Page> {
  const page = await demoPanel(driven);
  await page.click('.finding .trace summary');
  await poll('the trace', () => page.$('.pair'));
  return page;
}

/** Every fold open, but for what leads elsewhere. */
async function unfolded(driven: Driven): Promise<Page> {
  const page = await demoPanel(driven);
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  return page;
}

/** What the reader thinks of differences: one put aside, one useful and with a note. */
async function judged(driven: Driven): Promise<Page> {
  const page = await demoPanel(driven);
  await page.click('.finding .actions button:nth-of-type(2)');
  await poll('the fold', () => page.$('.finding.aside'));
  await page.click('.finding:not(.aside) .actions button:nth-of-type(3)');
  await (await poll('the note', () => page.$('textarea'))).type('Ask the monitor for the date of its count.');
  await page.click('.finding:not(.aside) .actions button:nth-of-type(1)');
  await poll('the judgement', () => page.$('[aria-pressed="true"]'));
  return page;
}

const CASE = 'pinder-wildfire';

/** An event with claims, a dispute, and more differences than a glance takes in. */
async function caseState(driven: Driven): Promise<Page> {
  const page = await driven.openTab('panel.html');
  const engine = loadEngine();
  const { reports } = readCase(join('test/cases', CASE));
  const readings = reports.map((report) => engine.read(report));
  const [own, ...others] = readings.toReversed();
  if (!own) throw new Error(`${CASE} has no report`);
  await wearFindings(
    page,
    checkView(engine.crossCheck(own, others, { assumeSameEvent: true }), readings, [], () => undefined),
  );
  return page;
}

async function plainPage(driven: Driven, name: string, ready: string): Promise<Page> {
  const page = await driven.openTab(name);
  await poll(name, () => page.$(ready));
  return page;
}

const STATES: readonly State[] = [
  { name: 'panel: demo article', widths: WIDTHS, open: demoPanel },
  { name: 'panel: asked why', widths: WIDTHS, open: askedWhy },
  { name: 'panel: all folds open', widths: WIDTHS, open: unfolded },
  { name: 'panel: judged', widths: WIDTHS, open: judged },
  { name: 'panel: a large event', widths: WIDTHS, open: caseState },
  ...FACES.map(
    ([name, face]): State => ({ name: `panel: ${name}`, widths: WIDTHS, open: (driven) => withFace(driven, 'panel.html', face) }),
  ),
  { name: 'panel: page not read', widths: WIDTHS, open: (driven) => plainPage(driven, 'panel.html', 'h1') },
  { name: 'panel: article closed', widths: WIDTHS, open: (driven) => plainPage(driven, 'panel.html?tab=999999', 'h1') },
  ...FACES.map(
    ([name, face]): State => ({
      name: `popup: ${name}`,
      widths: POPUP_WIDTH,
      open: (driven) => withFace(driven, 'popup.html', face),
    }),
  ),
  { name: 'settings', widths: [...WIDTHS, 800], open: (driven) => plainPage(driven, 'options.html', '#accuracy td') },
  { name: 'first run', widths: [...WIDTHS, 800], open: (driven) => plainPage(driven, 'welcome.html', '#steps li') },
  { name: 'library', widths: [...WIDTHS, 800], open: (driven) => plainPage(driven, 'library.html', 'h1') },
  { name: 'feeds and servers', widths: [...WIDTHS, 800], open: (driven) => plainPage(driven, 'sources.html', 'h1') },
];

const choose = (page: Page, settings: Partial<Settings>): Promise<void> =>
  page.evaluate((some) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
    return chrome.storage.local.set({ settings: some });
  }, settings);

/** Waits until the page has taken over what was chosen, and nothing moves any more. */
async function settled(page: Page, { language, appearance }: Pick<Settings, 'language' | 'appearance'>): Promise<void> {
  await poll(`${language}, ${appearance}`, () =>
    page.evaluate(
      (lang, scheme) =>
        document.querySelector(`:is(html, #steps)[lang="${lang}"]`) !== null &&
        document.documentElement.dataset['appearance'] === scheme,
      language,
      appearance,
    ),
  );
  await endAnimations(page);
}

async function shoot(page: Page, width: number, file: string): Promise<void> {
  // Beyond its viewport Chromium pictures a page from right to left at the wrong place, and what is laid out only where it is looked at stays blank.
  let height = 720;
  for (let taller = height; taller > 0; ) {
    height = taller;
    await page.setViewport({ width, height });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    taller = whole > height ? whole : 0; // what is laid out only now may need more room than was kept for it
  }
  writeFileSync(file, await page.screenshot({ captureBeyondViewport: false }));
}

async function ofState(driven: Driven, state: State, folder: string): Promise<Picture[]> {
  const { kind } = driven;
  const page = await state.open(driven);
  const taken: Picture[] = [];
  const take = async (language: Settings['language'], appearance: Picture['appearance'], width: number): Promise<void> => {
    const file = `${kind}-${state.name}-${language}-${appearance}-${width}.png`.replace(/[^\w.]+/g, '-');
    await shoot(page, width, join(folder, file));
    taken.push({ file, state: state.name, kind, language, appearance, width });
  };
  for (const language of LANGUAGES) {
    for (const appearance of APPEARANCES) {
      await choose(page, { language, appearance });
      await settled(page, { language, appearance });
      for (const width of state.widths) await take(language, appearance, width);
    }
  }
  if (kind === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await take('ar', 'forced colours', 360);
  }
  await page.close();
  return taken;
}

/** Takes every picture of one browser into `folder`; `only` keeps the states whose name holds it. */
export async function gallery(kind: Kind, folder: string, only = ''): Promise<Picture[]> {
  mkdirSync(folder, { recursive: true });
  const site = await serve({ folder: 'demo' });
  // Bars beside the page would make Firefox's pictures narrower than they are said to be.
  const driven = await launch(kind, {
    preferences: { 'widget.gtk.overlay-scrollbars.enabled': true, 'ui.useOverlayScrollbars': 1 },
  });
  try {
    await driven.page.goto(`${site.origin}/`);
    await readThrough(driven);
    await saveDemo(driven);
    const taken: Picture[] = [];
    for (const state of STATES.filter(({ name }) => name.includes(only))) taken.push(...(await ofState(driven, state, folder)));
    return taken;
  } finally {
    await driven.close();
    await site.close();
  }
}

/** Puts the demo article into the library, so that it has something to show. */
async function saveDemo(driven: Driven): Promise<void> {
  const popup = await driven.clickAction();
  await popupText(popup);
  await popup.click('.keep');
  await poll('the report to be saved', () => popup.$('.kept'));
  await closePopup(popup);
}
