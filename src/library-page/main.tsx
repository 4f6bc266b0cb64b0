/** Entry of the library page: keeps what it shows in step with the database. */
import { render } from 'preact';
import { grantedHosts } from '../browser/hosts.ts';
import { packagedJson } from '../browser/packaged.ts';
import { followPreferences } from '../browser/preferences.ts';
import { changeSettings, settings } from '../browser/settings.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { LexiconTable } from '../engine/lexicon/lexicon.ts';
import { BackupError, type Beside, backup, fileLines, restoreBackup } from '../library/backup.ts';
import { followAll } from '../library/feeds/changes.ts';
import { openFeedStore } from '../library/feeds/store.ts';
import { packOf } from '../library/files/event-pack.ts';
import { openLibrary } from '../library/open.ts';
import { type LibraryFault, libraryError } from '../library/store/errors.ts';
import type { Settings } from '../model.ts';
import { dress } from '../view/dress.ts';
import { saveFile } from '../view/save-file.ts';
import { counted, type MessageKey, text } from '../view/text.ts';
import { LibraryPage } from './page.tsx';
import type { LibraryActs, LibraryView } from './state.ts';

const root = document.getElementById('root');
const library = openLibrary();
let view: LibraryView | undefined;
/** A restore that the reader wants to end. */
let stopped = false;

function show(changes: Partial<LibraryView>): void {
  if (!root || !view) return;
  view = { ...view, ...changes };
  render(<LibraryPage view={view} acts={acts} />, root);
}

/** Reads the lists anew; `says` is told beside them. */
async function refresh(says = view?.says ?? ''): Promise<void> {
  const [cards, removed, filed] = await Promise.all([library.list(), library.removed(), view?.filed && library.filed()]);
  show({ cards, removed, says, ...(filed && { filed }) });
}

const FAULTS: Readonly<Record<LibraryFault, MessageKey>> = {
  full: 'libraryFull',
  closed: 'libraryClosed',
  failed: 'libraryFailed',
};

function faultWords(error: unknown): string {
  console.warn(error);
  if (error instanceof BackupError) return text('libraryBadFile', error.line);
  return error instanceof TypeError ? text('libraryBadFile', '–') : text(FAULTS[libraryError(error).fault]);
}

/** Does what was clicked, then shows the library as it is; a failure is said in one sentence. */
async function act(work: () => Promise<string>): Promise<void> {
  const says = await work().catch(faultWords);
  await refresh(says).catch((error: unknown) => show({ says: faultWords(error) }));
}

const acts: LibraryActs = {
  onGroup: () => {
    if (!view?.filed) library.filed().then((filed) => show({ filed }), console.error);
  },
  onDelete: (ids) => act(() => library.remove(ids).then(() => '')),
  onBringBack: (ids) => act(() => library.restore(ids).then(() => '')),
  onErase: () => act(async () => counted('libraryErased', await library.erase())),
  onExport: () =>
    act(async () => {
      await download();
      return text('libraryExported');
    }),
  onPack: (ids) => act(() => pack(ids)),
  onRestore: (file) => act(() => restore(file)),
  onStop: () => {
    stopped = true;
  },
  onPersist: () =>
    act(async () => {
      const persisted = await navigator.storage.persist();
      show({ persisted });
      return persisted ? '' : text('libraryNotPersisted');
    }),
  textOf: async (id) => (await library.get(id))?.report.text ?? '',
};

async function besideNow(): Promise<Beside> {
  const store = await openFeedStore();
  try {
    const feeds = (await store.feeds()).filter(({ state }) => state !== 'look');
    return { settings: await settings(), feeds };
  } finally {
    store.close();
  }
}

/** Puts back the settings that make sense, and the feeds that are not there; each asks for access to its site when the reader looks at it. */
async function putBeside({ settings: given, feeds }: Beside): Promise<void> {
  await changeSettings(given); // which takes what makes sense, and leaves the rest as it is
  const store = await openFeedStore();
  try {
    await followAll(store, feeds, await grantedHosts(), Date.now());
  } finally {
    store.close();
  }
}

async function download(): Promise<void> {
  const pieces: Blob[] = [];
  for await (const piece of backup(library, await besideNow())) pieces.push(new Blob([piece])); // the browser may put them on the disk
  saveFile(`crossread-library-${new Date().toISOString().slice(0, 10)}.jsonl`, new Blob(pieces), 'application/jsonl');
}

/** Packs the reports; the first of them, the newest, lends the event its name. */
async function pack(ids: readonly string[]): Promise<string> {
  const readings = (await Promise.all(ids.map((id) => library.get(id)))).filter((reading) => reading !== undefined);
  const [first, ...others] = readings;
  if (!first) return '';
  const { crossCheck } = await loadEngine();
  const check = crossCheck(first, others, { assumeSameEvent: true });
  const made = new Date().toISOString();
  const content = packOf(first.report.title ?? made.slice(0, 10), readings, check, made);
  if (content.reports.length === 0) return text('packNothing');
  saveFile(`crossread-event-${made.slice(0, 10)}.json`, JSON.stringify(content, null, 1), 'application/json');
  return text('packExported');
}

let engine: Promise<Engine> | undefined;
const loadEngine = (): Promise<Engine> => {
  engine ??= packagedJson<LexiconTable>('lexicon.json').then(createEngine);
  return engine;
};

async function restore(file: File): Promise<string> {
  stopped = false;
  show({ restoring: { done: 0, all: 0 }, says: '' });
  try {
    const { read } = await loadEngine();
    let last = { done: 0, all: 0 };
    const done = await restoreBackup({
      lines: () => fileLines(file),
      library,
      beside: putBeside,
      read,
      progress: (so, all) => {
        last = { done: so, all };
        show({ restoring: last });
      },
      pause: breathing(),
      stopped: () => stopped,
    });
    return stopped ? text('libraryStopped', done, last.all) : counted('libraryRestored', done);
  } finally {
    if (view) {
      const { restoring: _, ...rest } = view;
      view = rest;
    }
  }
}

/** Longer without a pause, and the page stutters. */
const BREATH = 16; // milliseconds

function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH) return;
    await new Promise((next) => setTimeout(next));
    since = performance.now();
  };
}

let chosen: Settings;

async function start(): Promise<void> {
  const persisted = await navigator.storage.persisted().catch(() => false);
  view = { cards: [], removed: [], settings: chosen, persisted, says: '' };
  act(async () => {
    await library.purge();
    return '';
  });
}

followPreferences((now, again) => {
  dress(now);
  chosen = now.settings;
  if (again) show({ settings: chosen });
  else start().catch(console.error);
}).catch(console.error);
// Reports are saved elsewhere too: in the popup, the panel, by feeds.
window.addEventListener('focus', () => {
  if (view && !view.restoring) refresh().catch(console.error);
});
