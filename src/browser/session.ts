/** What is known of the pages in the open tabs. It lives as long as the browser does, and survives the end of the background. */
import type { PageState } from '../model.ts';
import { browser } from './api.ts';

/** Chromium keeps 10 MB for a session in all, Firefox as much; half of it is ours to fill, in UTF-16 code units of JSON. */
const MOST_CHARACTERS = 5_000_000;
/** More results than a reader has use for; each is a few dozen kilobytes. */
const MOST_PAGES = 60;

const PREFIX = 'page:';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

/** What the session holds for a tab. The state is one text: browsers carry a result of ten thousand values from process to process one by one, and a text at once. */
export interface Entry {
  tab: number;
  started: number;
  /** JSON of the `PageState`. */
  state: string;
}

/** A state as the session holds it. */
export const entryOf = (state: PageState): Entry => ({ tab: state.tab, started: state.started, state: JSON.stringify(state) });

const stateIn = (entry: unknown): PageState | undefined => entry && JSON.parse((entry as Entry).state); // nobody else writes there

/** What is known of the page in a tab; undefined where it was not read. */
export async function pageState(tab: number): Promise<PageState | undefined> {
  const key = keyOf(tab);
  return stateIn((await browser.storage.session.get(key))[key]);
}

/** Tells every change of a tab's entry, undefined where it was dropped. Returns what ends it. */
export function onPageState(listener: (tab: number, state: PageState | undefined) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)), stateIn(newValue));
    }
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

// A change reads before it writes: one at a time. Only the background changes entries, so the queue need not outlive it.
let queue: Promise<unknown> = Promise.resolve();

/** What shall be instead of what is there; undefined: it is left as it is. */
export type PageChange = (now: PageState | undefined) => PageState | undefined | Promise<PageState | undefined>;

/** Changes the entry of a tab, and returns whether it was changed. The oldest entries of other tabs make room. */
export function changePageState(tab: number, change: PageChange): Promise<boolean> {
  const turn = queue.then(async () => {
    const { [keyOf(tab)]: now, ...others } = await browser.storage.session.get(null); // all at once: each question of its own keeps the reader waiting
    const next = await change(stateIn(now));
    if (next === undefined) return false;
    const entry = entryOf(next);
    await makeRoom(entry, others);
    await browser.storage.session.set({ [keyOf(tab)]: entry });
    return true;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Drops what is known of a tab that was closed. */
export function forgetTab(tab: number): Promise<void> {
  const turn = queue.then(() => browser.storage.session.remove(keyOf(tab)));
  queue = turn.catch(() => undefined);
  return turn;
}

async function makeRoom(next: Entry, others: Record<string, unknown>): Promise<void> {
  const pages = Object.entries(others).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value as Entry] : []));
  const leaving = surplus(next, pages, MOST_PAGES, MOST_CHARACTERS);
  if (leaving.length > 0) await browser.storage.session.remove(leaving.map(keyOf));
}

/** Tabs among `others` whose entries must go so that `next` fits within `pages` entries and `characters` of JSON: the oldest first. */
export function surplus(next: Entry, others: readonly Entry[], pages: number, characters: number): number[] {
  let room = characters - next.state.length;
  const newest = others.toSorted((a, b) => b.started - a.started);
  const stay = newest.findIndex(({ state }, index) => {
    room -= state.length;
    return room < 0 || index + 1 >= pages;
  });
  return stay < 0 ? [] : newest.slice(stay).map(({ tab }) => tab);
}
