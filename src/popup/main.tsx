/** Entry of the popup: asks for a new reading of the page as it opens, and shows what the session holds. */
import { render } from 'preact';
import { type ActivePage, isOf, resumeWhileReading, watchActivePage } from '../browser/active-page.ts';
import { openSettings, openSidePanel } from '../browser/api.ts';
import { judgementsOf, onJudgements } from '../browser/judgements.ts';
import { askBackground } from '../browser/messages.ts';
import { openPanelTab } from '../browser/panel-tab.ts';
import { followPreferences } from '../browser/preferences.ts';
import { activeTab } from '../browser/tabs.ts';
import { findingKey } from '../engine/compare/number/finding-key.ts';
import type { CheckView } from '../model.ts';
import { dress } from '../view/dress.ts';
import { Foot } from '../view/foot.tsx';
import { considered } from '../view/summary.ts';
import { Popup } from './popup.tsx';

// The background takes its time to wake: it does so while the popup asks which tab it belongs to.
askBackground('wake', null).catch(() => undefined);

let last: ActivePage | undefined;
const dressed = followPreferences((now, again) => {
  dress(now);
  if (again && last) look(last); // in other words
});

const root = document.getElementById('root');
const resume = resumeWhileReading();
/** What runs found that were begun before the popup was opened may be outdated, and stays in view only until the new run is over. */
const opened = Date.now();

let asked = false;

/** Asks for a new reading, once in the life of the popup. */
function begin(tab: number): void {
  if (!asked) check(tab);
  asked = true;
}

/** What the page is to say waits for its words, and for what the session holds; the reading does not. */
function look(page: ActivePage): void {
  begin(page.active.tab);
  last = page;
  Promise.all([judged(page), dressed]).then(([less]) => last === page && draw(less));
}

/** The page without what the reader has put aside. */
async function judged(page: ActivePage): Promise<ActivePage> {
  const { state } = page;
  if (state?.step === 'done') return { ...page, state: { ...state, view: await less(state.view) } };
  if (state?.step === 'reading' && state.earlier) return { ...page, state: { ...state, earlier: await less(state.earlier) } };
  return page;
}

async function less(view: CheckView): Promise<CheckView> {
  const judgements = await judgementsOf(view.check.article);
  return considered(view, (finding) => judgements[findingKey(finding)]?.verdict === 'other');
}

function draw(page: ActivePage): void {
  if (!root) return;
  const { active, state } = page;
  const own = state && isOf(state, active) ? state : undefined;
  // Opening needs the click itself: nothing may be awaited before.
  const onOpen = (): void => {
    (openSidePanel(active.window) ?? openPanelTab(active.tab)).then(() => window.close());
  };
  const onKeep = (): void => {
    askBackground('keep', { tab: active.tab }).catch(console.error);
  };
  const onSettings = (): void => {
    openSettings().then(() => window.close());
  };
  render(
    <>
      <Popup state={own} onOpen={onOpen} onKeep={onKeep} onAgain={() => check(active.tab)} />
      <Foot onSettings={onSettings} />
    </>,
    root,
  );
  root.ariaBusy = String(own === undefined || own.step === 'reading' || own.started < opened);
  resume(own);
}

/** Asks for a new reading; once more where the browser stopped the background before it heard. */
function check(tab: number): void {
  askBackground('check', { tab }).catch(() => askBackground('resume', { tab }));
}

activeTab().then((active) => active && begin(active.tab), console.error);
watchActivePage(look);
onJudgements(() => {
  if (last) look(last);
});
