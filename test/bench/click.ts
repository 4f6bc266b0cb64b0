/** From the click on the toolbar button to the findings in the panel, in a real Chromium with the built extension. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { PageState, Timings } from '../../src/model.ts';
import { newsPage } from '../browser/case-pages.ts';
import { clickAndVanish, type Driven, type Kind, launch, poll } from '../browser/driver.ts';
import { sessionStates } from '../browser/reading.ts';
import { timeEmptyClick } from './empty.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import { syntheticReports } from './synthetic.ts';

/** Milliseconds of one click. `popup` and `panel` are seen from outside, the driver's own messages included. */
export interface ClickTimes extends Timings {
  /** From the click until the popup shows the result. */
  popup: number;
  /** From the click on the popup's button until the panel shows the findings. */
  panel: number;
  /** The longest task of over 50 ms on the page's own main thread; 0 where there is none. */
  longest: number;
  /** `popup` and `panel` of an extension that does nothing: what the browser itself takes. */
  emptyPopup: number;
  emptyPanel: number;
}

/** Why the click cannot be timed here; undefined where it can. */
export function cannotClick(kind: Kind = 'chromium'): string | undefined {
  if (findBrowser(kind) === undefined) return `no ${kind} is installed`;
  return existsSync(`dist/${kind}/manifest.json`) ? undefined : 'there is no build in dist: npm run build';
}

/** What is clicked on, and what the reader did before. */
interface Scene {
  served: Parameters<typeof serve>[0];
  before(driven: Driven): Promise<void>;
}

/** The demo article, right after the install. */
const DEMO: Scene = { served: { folder: 'demo' }, before: async () => undefined };

/** The demo article with a background that has gone to sleep since the browser was started. */
const ASLEEP: Scene = { served: { folder: 'demo' }, before: (driven) => driven.stopBackground() };

const REPORTS = 10;
const WORDS = 1500;

/** An article of 1,500 words, ten other reports of its event in the library, the background awake. */
const LONG: Scene = {
  served: { pages: { '/': longPage() } },
  before: async (driven) => {
    const folder = mkdtempSync(join(tmpdir(), 'reports-'));
    const file = join(folder, 'reports.jsonl');
    writeFileSync(
      file,
      otherReports()
        .map((report) => JSON.stringify(report))
        .join('\n'),
    );
    const files = await driven.openTab('sources.html');
    const input = (await files.waitForSelector('#file-import:not([disabled])')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await poll('the reports to be imported', () => files.$('#file-results li'));
    await files.close();
    rmSync(folder, { recursive: true });
    await driven.page.bringToFront();
  },
};

/** The same with a background that has gone to sleep, as it does after half a minute. */
const LONG_ASLEEP: Scene = {
  served: LONG.served,
  before: async (driven) => {
    await LONG.before(driven);
    await driven.stopBackground();
  },
};

/** The scenes by name. */
export const SCENES = { DEMO, ASLEEP, LONG, LONG_ASLEEP };

// Of different lengths, as reports of one event are.
function otherReports() {
  return syntheticReports(REPORTS + 1, WORDS / 3, 13, REPORTS + 1).slice(1);
}

function longPage(): string {
  const [article] = syntheticReports(1, WORDS, 13, 1);
  if (!article) throw new Error('no article');
  const [title = '', ...paragraphs] = article.text.split('\n\n');
  return newsPage(title, paragraphs, article.outlet, article.published);
}

/** Clicks `rounds` times in a scene, each in a browser that has just started; the first click is the one that readers feel. */
export async function timeClicks(rounds: number, scene: Scene): Promise<ClickTimes[]> {
  const site = await serve(scene.served);
  const times: ClickTimes[] = [];
  for (let i = 0; i < rounds; i++) {
    const empty = await timeEmptyClick(`${site.origin}/`);
    times.push({ ...(await oneClick(`${site.origin}/`, scene)), emptyPopup: empty.popup, emptyPanel: empty.panel });
  }
  await site.close();
  return times;
}

async function oneClick(url: string, { before }: Scene): Promise<Omit<ClickTimes, 'emptyPopup' | 'emptyPanel'>> {
  const driven = await launch('chromium');
  try {
    await driven.page.goto(url);
    await before(driven);
    await watchTasks(driven.page);
    const clicked = performance.now();
    const popup = await driven.clickAction();
    await rest(popup);
    const told = performance.now();
    await clickAndVanish(popup, '#open');
    const panel = await driven.panel();
    await rest(panel);
    const shown = performance.now();
    const longest = await longestTask(driven.page);
    return { ...(await timings(await sessionStates(panel))), popup: told - clicked, panel: shown - told, longest };
  } finally {
    await driven.close();
  }
}

/** Waits until the popup shows its result, or the panel the last of its findings. The page itself tells: to ask it now and then would count up to a turn too much. */
const rest = (page: Page): Promise<true> =>
  poll('the result', () =>
    page.evaluate(
      () =>
        new Promise<true>((done) => {
          const look = (): void => {
            const begun = document.querySelector('main') !== null || document.querySelector('#root')?.ariaBusy === 'false';
            if (!begun || document.querySelector('main[aria-busy="true"], main > section[aria-busy="true"]') !== null) return;
            changes.disconnect();
            done(true);
          };
          const changes = new MutationObserver(look);
          changes.observe(document, { subtree: true, childList: true, attributes: true });
          look();
        }),
    ),
  );

async function timings(states: readonly PageState[]): Promise<Timings> {
  const done = states.find((state) => state.step === 'done');
  if (done?.step !== 'done') throw new Error('the article gave no result');
  return done.timings;
}
