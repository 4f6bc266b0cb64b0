/** Entry of the page of feeds and files. */
import { render } from 'preact';
import { followPreferences } from '../browser/preferences.ts';
import { opmlOf } from '../library/feeds/opml.ts';
import { openFeedStore } from '../library/feeds/store.ts';
import { linesOf } from '../library/files/report-lines.ts';
import { openLibrary } from '../library/open.ts';
import type { Library } from '../library/store.ts';
import { dress } from '../view/dress.ts';
import { saveFile } from '../view/save-file.ts';
import { text } from '../view/text.ts';
import { type Actions, actionsOver } from './actions.ts';
import { AddFeed } from './add-feed.tsx';
import { FeedList } from './feed-list.tsx';
import { Files } from './files.tsx';
import { type Sources, watchSources } from './state.ts';

const root = document.getElementById('root');
let now: Sources | undefined;
let actions: Actions;

/** Reports that are read from the database at a time. */
const BATCH = 200;

async function exportLines(): Promise<void> {
  const library = openLibrary();
  const pieces: Blob[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { reports, last }: Awaited<ReturnType<Library['batch']>> = await library.batch(after, BATCH);
    pieces.push(new Blob([linesOf(reports)])); // the browser may put them on the disk
    after = last;
  }
  await library.close();
  saveFile('crossread-reports.jsonl', new Blob(pieces), 'application/jsonl');
}

function draw(): void {
  if (!root || !now) return;
  const { feeds } = now;
  render(
    <>
      <header>
        <p class="name">Crossread</p>
        <h1>{text('sourcesTitle')}</h1>
        <p>{text('sourcesExplained')}</p>
      </header>
      <FeedList sources={now} actions={actions} onExport={() => saveFile('crossread-feeds.opml', opmlOf(feeds), 'text/x-opml')} />
      <AddFeed actions={actions} there={new Set(feeds.map(({ url }) => url))} />
      <Files onExport={exportLines} />
    </>,
    root,
  );
}

async function start(): Promise<void> {
  await followPreferences((next) => {
    dress(next);
    document.title = text('sourcesTitle');
    draw();
  });
  const store = await openFeedStore();
  actions = actionsOver(store, () => now ?? { feeds: [], paused: false, granted: [] });
  watchSources(
    store,
    (next) => {
      now = next;
      draw();
    },
    failed,
  );
}

function failed(error: unknown): void {
  console.error(error);
  if (root) render(<p class="problem">{text('sourcesNothingKept')}</p>, root);
}

start().catch(failed);
