/** The faces of popup and panel, and how a page without an article behind it shows one. */
import type { Page } from 'puppeteer-core';
import type { CheckView, Problem, Progress } from '../../src/model.ts';
import { CHANGED, MANY, NOTHING, SAME, VIEW } from '../panel/fixture.ts';
import { poll } from './driver.ts';
import { panelRest } from './reading.ts';

/** What the session may hold of a page, without what the tab itself adds. */
export type Face =
  | { step: 'reading'; earlier?: CheckView; progress?: Progress }
  | { step: 'done'; view: CheckView }
  | { step: 'problem'; problem: Problem };

/** Every face, by name. */
export const FACES: [string, Face][] = [
  ['reading', { step: 'reading' }],
  ['reading-again', { step: 'reading', earlier: VIEW }],
  ['reading-long', { step: 'reading', progress: { part: 'compare', reports: 12 } }],
  ['loading', { step: 'reading', progress: { part: 'load' } }],
  ['findings', { step: 'done', view: VIEW }],
  ['many', { step: 'done', view: MANY }],
  ['changed', { step: 'done', view: CHANGED }],
  ['same', { step: 'done', view: SAME }],
  ['nothing', { step: 'done', view: NOTHING }],
  ['stopped', { step: 'problem', problem: { code: 'stopped' } }],
  ['forbidden', { step: 'problem', problem: { code: 'forbidden' } }],
  ['other-language', { step: 'problem', problem: { code: 'other-language', language: 'fr' } }],
  ['failed', { step: 'problem', problem: { code: 'failed', detail: 'TypeError: a is undefined' } }],
];

/** Shows a cross-check in a panel that is open as a tab; resolves when the last of its findings is drawn. */
export async function wearFindings(page: Page, view: CheckView): Promise<void> {
  await wear(page, { step: 'done', view });
  await poll('the findings', () => page.$('.finding'));
  await panelRest(page);
}

/** Shows a face in a page of the extension that is open as a tab: it tells of that very tab. */
export async function wear(page: Page, face: Face): Promise<void> {
  await page.evaluate(
    async (some) => {
      // Both browsers know this much under this name.
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { getCurrent(): Promise<{ id: number }> }; storage: { session: { set(values: object): Promise<void> } } };
      };
      const { id } = await chrome.tabs.getCurrent();
      const timings = { extract: 0, load: 0, read: 0, match: 0, compare: 0 };
      const state = { tab: id, url: location.href, run: String(Math.random()), started: Date.now(), timings, ...some };
      await chrome.storage.session.set({ [`page:${id}`]: { tab: id, started: state.started, state: JSON.stringify(state) } });
    },
    face as Record<string, unknown>,
  );
}
