/** Entry of the panel: follows the active tab of its window and shows what the session holds for its page. */
import { render } from 'preact';
import { type ActivePage, isOf, resumeWhileReading, watchActivePage } from '../browser/active-page.ts';
import { askBackground } from '../browser/messages.ts';
import { showInPage } from '../browser/page-script.ts';
import type { Span } from '../model.ts';
import { announcement, Panel } from './panel.tsx';
import { toldOf } from './told.ts';

const root = document.getElementById('root');
/** Told to screen readers alone. */
const live = document.getElementById('live');
/** Told to everybody: what went wrong with a click. */
const notice = document.getElementById('notice');
const resume = resumeWhileReading();

const MISSED = {
  changed:
    'The page has changed since it was read: that sentence is no longer in it. Click the Crossread button to read it anew.',
  gone: 'The page was loaded anew since it was read. Click the Crossread button to read it again.',
};

function draw({ active, state }: ActivePage): void {
  if (!root) return;
  const current = state !== undefined && active.url !== undefined && isOf(state, active);
  const told = toldOf(state, current);
  const onKeep = (): void => {
    askBackground('keep', { tab: active.tab }).catch(console.error);
  };
  render(
    <Panel told={told} onShow={(span) => show(active.tab, span)} onKeep={onKeep} onSay={(words) => say(live, words)} />,
    root,
  );
  say(notice, '');
  say(live, announcement(state, told));
  resume(current ? state : undefined);
}

async function show(tab: number, span: Span): Promise<void> {
  const shown = await showInPage(tab, span);
  say(notice, shown === 'shown' ? '' : MISSED[shown]);
  say(live, shown === 'shown' ? 'The sentence is marked in the page.' : '');
}

function say(where: HTMLElement | null, words: string): void {
  if (where && where.textContent !== words) where.textContent = words;
}

watchActivePage(draw);
