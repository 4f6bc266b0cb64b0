/** Entry of the popup: asks for a new reading of the page as it opens, and shows what the session holds. */
import { render } from 'preact';
import { type ActivePage, isOf, resumeWhileReading, watchActivePage } from '../browser/active-page.ts';
import { openSettings, openSidePanel } from '../browser/api.ts';
import { askBackground } from '../browser/messages.ts';
import { openPanelTab } from '../browser/panel-tab.ts';
import { onPreferences, preferences } from '../browser/preferences.ts';
import { dress } from '../view/dress.ts';
import { Foot } from '../view/foot.tsx';
import { Popup } from './popup.tsx';

// The background takes its time to wake: it does so while the popup asks which tab it belongs to.
askBackground('wake', null).catch(() => undefined);

const dressed = preferences().then(dress);
let last: ActivePage | undefined;

const root = document.getElementById('root');
const resume = resumeWhileReading();
/** The run that was on record as the popup opened: what it found may be outdated, and stays in view only until the new run is over. */
let outdated: { run: string | undefined } | undefined;

/** What the page is to say waits for its words; the reading does not. */
function look(page: ActivePage): void {
  const { active, state } = page;
  if (!outdated) {
    outdated = { run: state?.run };
    check(active.tab);
  }
  dressed.then(() => draw(page));
}

function draw(page: ActivePage): void {
  if (!root) return;
  last = page;
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
      <Popup state={own} onOpen={onOpen} onKeep={onKeep} />
      <Foot onSettings={onSettings} />
    </>,
    root,
  );
  root.ariaBusy = String(own === undefined || own.step === 'reading' || own.run === outdated?.run);
  resume(own);
}

/** Asks for a new reading; once more where the browser stopped the background before it heard. */
function check(tab: number): void {
  askBackground('check', { tab }).catch(() => askBackground('resume', { tab }));
}

watchActivePage(look);
onPreferences((now) => {
  dress(now);
  if (last) draw(last);
});
