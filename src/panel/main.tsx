/** Entry of the panel: follows the active tab of its window, or belongs to one, and shows what the session holds for its page. */
import { render } from 'preact';
import { type ActivePage, isOf, resumeWhileReading, watchActivePage } from '../browser/active-page.ts';
import { openSettings } from '../browser/api.ts';
import { askBackground } from '../browser/messages.ts';
import { showInPage } from '../browser/page-script.ts';
import { beFound, boundTab, showArticle } from '../browser/panel-tab.ts';
import { onPreferences, preferences } from '../browser/preferences.ts';
import type { Span } from '../model.ts';
import { dress } from '../view/dress.ts';
import { Foot } from '../view/foot.tsx';
import { text } from '../view/text.ts';
import { announcement, Panel } from './panel.tsx';
import { closedTab, toldOf } from './told.ts';

const root = document.getElementById('root');
/** Told to screen readers alone. */
const live = document.getElementById('live');
/** Told to everybody: what went wrong with a click. */
const notice = document.getElementById('notice');
const resume = resumeWhileReading();

let last: ActivePage | undefined;
const dressed = preferences().then(dress);

function draw(page: ActivePage): void {
  if (!root) return;
  last = page;
  const { active, state } = page;
  const current = state !== undefined && active.url !== undefined && isOf(state, active);
  const told = active.closed ? closedTab() : toldOf(state, current);
  const onKeep = (): void => {
    askBackground('keep', { tab: active.tab }).catch(console.error);
  };
  render(
    <>
      <Panel
        told={told}
        tab={active.tab}
        onShow={(span) => show(active.tab, span)}
        onKeep={onKeep}
        onSay={(words) => say(live, words)}
      />
      <Foot onSettings={() => openSettings()} />
    </>,
    root,
  );
  say(notice, '');
  say(live, announcement(state, told));
  resume(current ? state : undefined);
}

async function show(tab: number, span: Span): Promise<void> {
  const shown = await showInPage(tab, span);
  if (shown === 'shown') await showArticle(tab);
  say(notice, shown === 'shown' ? '' : text(shown === 'changed' ? 'missedChanged' : 'missedGone'));
  say(live, shown === 'shown' ? text('sentenceMarked') : '');
}

function say(where: HTMLElement | null, words: string): void {
  if (where && where.textContent !== words) where.textContent = words;
}

beFound();
watchActivePage((page) => dressed.then(() => draw(page)), boundTab());
onPreferences((now) => {
  dress(now);
  if (last) draw(last);
});
