/** Entry of the popup: asks for a new reading of the page as it opens, and shows what the session holds. */
import { render } from 'preact';
import { isOf, watchActivePage } from '../browser/active-page.ts';
import { openPanel } from '../browser/api.ts';
import { askBackground } from '../browser/messages.ts';
import { activeTab } from '../browser/tabs.ts';
import { Popup } from './popup.tsx';

const root = document.getElementById('root');

/** Asks for a new reading; where the browser stops the background meanwhile, asks a second time. */
async function check(tab: number): Promise<void> {
  try {
    await askBackground('check', { tab });
  } catch {
    await askBackground('resume', { tab });
  }
}

if (root) {
  // Opening needs the click itself: nothing may be awaited before.
  const draw = (window: number | undefined, state: Parameters<typeof Popup>[0]['state']): void => {
    const onOpen = (): void => {
      if (window !== undefined) openPanel(window).then(() => globalThis.close());
    };
    render(<Popup state={state} onOpen={onOpen} />, root);
    root.ariaBusy = String(state === undefined || state.step === 'reading');
  };
  activeTab().then((active) => active && check(active.tab));
  watchActivePage(({ active, state }) => draw(active.window, state && isOf(state, active) ? state : undefined));
}
