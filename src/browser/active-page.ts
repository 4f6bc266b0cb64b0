/** What is known of the page that the reader looks at, kept up to date. */
import type { PageState } from '../model.ts';
import { askBackground } from './messages.ts';
import { onPageState, pageState } from './session.ts';
import { type ActiveTab, activeTab, certainTab, onTabsMove } from './tabs.ts';

/** The active tab and the entry of the session for it; the entry may be of another page that the tab showed before: see `isOf`. */
export interface ActivePage {
  active: ActiveTab;
  state?: PageState;
}

/** The entry tells of the very page that the tab shows. */
export function isOf(state: PageState, active: ActiveTab): boolean {
  return state.url === (active.url ?? '');
}

/**
 * Tells at once, and at every change of tab, page or entry, what is known of the active page of this window; where `bound` is given, of the page
 * in that tab.
 */
export function watchActivePage(listener: (page: ActivePage) => void, bound?: number): void {
  let turn = 0;
  /** What was told last; undefined while it is looked at anew. */
  let told: ActivePage | undefined;
  const tell = (page: ActivePage): void => {
    told = page;
    listener(page);
  };
  const look = async (): Promise<void> => {
    turn++;
    const mine = turn;
    told = undefined;
    const active = bound === undefined ? await activeTab() : await certainTab(bound);
    const state = active && (await pageState(active.tab));
    // Two looks may overtake each other: the later one has the newer answer.
    if (active && mine === turn) tell({ active, ...(state && { state }) });
  };
  onTabsMove(look);
  onPageState((tab, state) => {
    // What the browser brings need not be asked for once more. Where it may tell another address than before, the tab is looked at.
    if (told?.active.tab === tab && state && isOf(state, told.active)) tell({ active: told.active, state });
    else look();
  });
  look();
}

// Shorter than a reader's patience, longer than all but the slowest runs.
const ASK_AGAIN = 1500; // milliseconds

/**
 * Has a run begun again that the browser stopped together with the background. Call the result with the entry of the session, whenever it
 * changes: as long as it says `reading`, the background is asked.
 */
export function resumeWhileReading(): (state: PageState | undefined) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (tab: number): void => {
    timer = setTimeout(ask, ASK_AGAIN, tab);
    askBackground('resume', { tab }).catch(() => undefined); // stopped once more: the next turn asks again
  };
  return (state) => {
    clearTimeout(timer);
    if (state?.step === 'reading') timer = setTimeout(ask, ASK_AGAIN, state.tab);
  };
}
