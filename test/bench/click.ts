/** From the click on the toolbar button to the findings in the panel, in a real Chromium with the built extension. */
import { existsSync } from 'node:fs';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { PageState, Timings } from '../../src/model.ts';
import { clickAndVanish, type Kind, launch } from '../browser/driver.ts';
import { panelRest, popupText, sessionStates } from '../browser/reading.ts';
import { timeEmptyClick } from './empty.ts';

/** Milliseconds of one click. `popup` and `panel` are seen from outside, the driver's own messages included. */
export interface ClickTimes extends Timings {
  /** From the click until the popup shows the result. */
  popup: number;
  /** From the click on the popup's button until the panel shows the findings. */
  panel: number;
  /** The same of an extension that does nothing: what the browser itself takes. */
  emptyPopup: number;
  emptyPanel: number;
}

/** Why the click cannot be timed here; undefined where it can. */
export function cannotClick(kind: Kind = 'chromium'): string | undefined {
  if (findBrowser(kind) === undefined) return `no ${kind} is installed`;
  return existsSync(`dist/${kind}/manifest.json`) ? undefined : 'there is no build in dist: npm run build';
}

/** Clicks `rounds` times on the demo article, each in a browser that has just started; the first click is the one that readers feel. */
export async function timeClicks(rounds: number): Promise<ClickTimes[]> {
  const site = await serve({ folder: 'demo' });
  const times: ClickTimes[] = [];
  for (let i = 0; i < rounds; i++) {
    const empty = await timeEmptyClick(`${site.origin}/`);
    times.push({ ...(await oneClick(`${site.origin}/`)), emptyPopup: empty.popup, emptyPanel: empty.panel });
  }
  await site.close();
  return times;
}

async function oneClick(url: string): Promise<Omit<ClickTimes, 'emptyPopup' | 'emptyPanel'>> {
  const driven = await launch('chromium');
  try {
    await driven.page.goto(url);
    const clicked = performance.now();
    const popup = await driven.clickAction();
    await popupText(popup);
    const told = performance.now();
    await clickAndVanish(popup, '#open');
    const panel = await driven.panel();
    await panelRest(panel);
    const shown = performance.now();
    return { ...(await timings(await sessionStates(panel))), popup: told - clicked, panel: shown - told };
  } finally {
    await driven.close();
  }
}

async function timings(states: readonly PageState[]): Promise<Timings> {
  const done = states.find((state) => state.step === 'done');
  if (done?.step !== 'done') throw new Error('the demo article gave no result');
  return done.timings;
}
