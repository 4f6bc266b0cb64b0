/** Entry of the background. Everything is registered in its first turn, and nothing it needs outlives it in memory: any call may wake it. */

import { findingAt, forgetFindingAt, keepFindingAt, onCommand } from '../browser/commands.ts';
import { comparedTabs, forgetComparedTabs, keepComparedTabs } from '../browser/compared-tabs.ts';
import { isDue } from '../browser/due.ts';
import { isHostGranted, returnHosts } from '../browser/hosts.ts';
import { onInstall, onUpdate, openPage } from '../browser/install.ts';
import { judgementsOf } from '../browser/judgements.ts';
import { answerAsBackground, askPage, tellPanels } from '../browser/messages.ts';
import { readPage, showInPage, stylePage, WELCOME } from '../browser/page-script.ts';
import { preferences } from '../browser/preferences.ts';
import { searchServer } from '../browser/server.ts';
import { changePageState, forgetTab, pageState } from '../browser/session.ts';
import { changeSettings, settings } from '../browser/settings.ts';
import { addressOf, isPrivate, onTabClosed } from '../browser/tabs.ts';
import type { Engine } from '../engine/engine.ts';
import { serverPattern } from '../library/server/address.ts';
import { openDatabase } from '../library/store/open.ts';
import { libraryIn, type PageHistory } from '../library/store.ts';
import type { CheckView, Extraction, PageMark, SearchServer } from '../model.ts';
import { STYLE } from '../page/highlight.ts';
import { speak } from '../view/text.ts';
import { feedsRead, readFeeds, watchFeeds } from './feeds.ts';
import { inTime } from './in-time.ts';
import { createKeeper } from './keep.ts';
import { announceEngine, endWarming, engineScript, load, warmUp } from './load.ts';
import { marksOf } from './marks.ts';
import { readTabs } from './open-tabs.ts';
import { createRuns, type Surroundings } from './runs.ts';
import { shortened } from './shorten.ts';
import { stepped } from './step.ts';
import { keepLimits, renewOutdated, tend } from './tend.ts';

/** Milliseconds that another tab gets to give its report. */
const TAB_PATIENCE = 10_000;
// The engine compares so many in full.
const CANDIDATES = 40;

const library = libraryIn({
  now: Date.now,
  open: openDatabase,
  keysOf: async () => (await engineScript()).candidateKeys,
});

/** The article in a tab; what will be needed of it is made ready while the page reads it. */
function article(tab: number): Promise<Extraction> {
  const page = readPage(tab); // first of all: while a script is loaded, nothing can be asked of a page
  library.open();
  warmUp().catch(() => undefined); // the run tells what failed
  return page;
}

/** Names of what is read in a private window go to no server, nor to one whose host the reader has taken back in the browser's own settings. */
async function serverFor(tab: number): Promise<SearchServer | undefined> {
  const [hidden, server] = await Promise.all([isPrivate(tab), searchServer()]);
  return server && !hidden && (await isHostGranted(serverPattern(server))) ? server : undefined;
}

/** What else is asked for reports: the server, and other tabs that the reader picked. */
const othersFor = (tab: number) => Promise.all([serverFor(tab), comparedTabs(tab, addressOf(tab))]);

/** The same by tab, asked while the page is being read: its answers are there when the article is. */
const asked = new Map<number, ReturnType<typeof othersFor>>();

function articleOfRun(tab: number): Promise<Extraction> {
  const page = article(tab);
  const others = othersFor(tab);
  others.catch(() => undefined); // told where they are waited for
  asked.set(tab, others);
  return page;
}

const crossCheck: Surroundings['crossCheck'] = async (extraction, passed, tab) => {
  endWarming();
  const { article, notes } = shortened(extraction);
  const others = asked.get(tab) ?? othersFor(tab);
  asked.delete(tab);
  const [{ heavy, engine, corpus }, [server, tabs]] = await Promise.all([load(), others]);
  await passed('load');
  const sources = heavy.sourcesOf({ library, corpus: heavy.corpusSource(corpus), server, tabs, read: engine.read });
  const history = library.history(article);
  history.catch(() => undefined); // a note of the candidates tells what failed
  const {
    reading,
    reports,
    check,
    notes: missing,
  } = await heavy.crossChecked(engine, article, ({ keys, day }) => heavy.gather(sources, keys, day, CANDIDATES), passed);
  // Its time begins here: while the engine reads a long article, an answer that has come cannot be heard.
  const { saved, cleared, earlier } = await inTime(history).catch((): PageHistory => ({ cleared: 0 }));
  const revision = earlier && heavy.revisionOf(engine, reading, earlier, saved ?? new Date().toISOString());
  const shown = [reading, ...reports, ...(earlier ? [earlier] : [])];
  const told = [...notes, ...missing, ...heavy.tabsNote(tabs, check)];
  const digests = await corpus.catch(() => undefined);
  const view = heavy.checkView(check, shown, told, (id) => digests && heavy.digestSource(digests, id), revision);
  keeper.checked(tab, reading);
  return { ...view, kept: { ...(saved !== undefined && { saved }), ...(cleared > 0 && { cleared }) } };
};

const runs = createRuns({
  addressOf,
  readPage: articleOfRun,
  crossCheck,
  changePageState,
  forgetTab,
  now: () => Date.now(),
  clock: () => performance.now(),
  newRun: () => crypto.randomUUID(),
});

const engine = async (): Promise<Engine> => (await load()).engine;
const keeper = createKeeper({
  library,
  engine,
  readPage: article,
  isPrivate,
  settings,
  pageState,
  changePageState,
  now: () => new Date(),
});

const garden = { library, engine, settings, isDue, now: () => Date.now() };

/** Until then the result is on the screen: drawing it is not to share the processor with what nobody waits for. */
const DRAWN = 60; // milliseconds

/** A run, and what is to be done with the article once its result is on the screen. */
function begin(run: 'check' | 'resume', tab: number): void {
  runs[run](tab)
    .then(() => new Promise((next) => setTimeout(next, DRAWN)))
    .then(() => Promise.all([mark(tab), keeper.keepChecked(tab)]))
    .then(() => tend(garden))
    .catch(console.error);
}

/** What is marked in a page, in the reader's words. */
async function marksIn(view: CheckView): Promise<PageMark[]> {
  const [{ tongue }, judgements] = await Promise.all([preferences(), judgementsOf(view.check.article)]);
  speak(tongue);
  return marksOf(view, judgements);
}

/** Marks in its page what was found; a page that went away meanwhile has nothing to be marked in. */
async function mark(tab: number): Promise<void> {
  const state = await pageState(tab);
  if (state?.step !== 'done') return;
  const marks = await marksIn(state.view);
  await Promise.all([stylePage(tab, STYLE), askPage(tab, 'mark', { marks })]).catch(() => undefined);
}

/** Shows the next difference (1) in the page, or the one before (-1), and tells the panel. */
async function step(tab: number, by: 1 | -1): Promise<void> {
  const state = await pageState(tab);
  if (state?.step !== 'done' || state.url !== (await addressOf(tab))) return;
  const marks = await marksIn(state.view);
  const next = stepped(marks, await findingAt(tab), by);
  if (!next) return;
  await keepFindingAt(tab, next.key);
  await showInPage(tab, next.span);
  await tellPanels('picked', { key: next.key, tab });
}

onCommand((command, tab) => {
  const done =
    command === 'toggle-marks'
      ? settings().then(({ marks }) => changeSettings({ marks: !marks }))
      : step(tab, command === 'next-difference' ? 1 : -1);
  done.catch(console.error);
});

// The popup may close at any moment: nobody is kept waiting for the end of a run.
answerAsBackground({
  wake: async () => null,
  check: async ({ tab }) => {
    begin('check', tab);
    return null;
  },
  resume: async ({ tab }) => {
    begin('resume', tab);
    return null;
  },
  keep: ({ tab }) => keeper.keepPage(tab),
  compareTabs: async ({ tab, picked, patterns }) => {
    const url = await addressOf(tab);
    const read = (one: number) => inTime(readPage(one), TAB_PATIENCE);
    const found = await readTabs(url === undefined ? [] : picked, read).finally(() => returnHosts(patterns)); // asked for this once
    if (url === undefined) return null;
    await keepComparedTabs(tab, { url, ...found });
    begin('check', tab);
    return null;
  },
  testServer: async (server) => (await engineScript()).serverTested(server),
  readFeeds: async () => {
    readFeeds().catch(console.error);
    return null;
  },
  feedsRead: async ({ due }) => {
    feedsRead(due)
      .then(() => keepLimits(garden))
      .catch(console.error);
    return null;
  },
  keepLimits: async () => {
    keepLimits(garden).catch(console.error);
    return null;
  },
  stop: async ({ tab }) => {
    await runs.stop(tab);
    return null;
  },
  mark: async ({ tab }) => {
    await mark(tab);
    return null;
  },
});
announceEngine();
onTabClosed((tab) => Promise.all([forgetTab(tab), forgetComparedTabs(tab), forgetFindingAt(tab)]));
watchFeeds();
onInstall(() => openPage(WELCOME));
onUpdate(() => {
  renewOutdated({ library, engine }).catch(console.warn); // each run goes on with what is left
});
