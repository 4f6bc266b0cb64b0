/** Entry of the page of feeds and files. */
import { render } from 'preact';
import { onPreferences, preferences } from '../browser/preferences.ts';
import { opmlOf } from '../library/feeds/opml.ts';
import { openFeedStore } from '../library/feeds/store.ts';
import { linesOf } from '../library/files/report-lines.ts';
import { openLibrary } from '../library/open.ts';
import type { Library } from '../library/store.ts';
import { dress } from '../view/dress.ts';
import { saveFile } from '../view/save-file.ts';
import { text } from '../view/text.ts';
import { actionsOver } from './actions.ts';
import { AddFeed } from './add-feed.tsx';
import { FeedList } from './feed-list.tsx';
import { Files } from './files.tsx';
import { type Sources, watchSources } from './state.ts';

const root = document.getElementById('root');
let now: Sources | undefined;

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

async function start(): Promise<void> {
  dress(await preferences());
  document.title = text('sourcesTitle');
  const store = await openFeedStore();
  const actions = actionsOver(store, () => now ?? { feeds: [], paused: false, granted: [] });
  const draw = (): void => {
    if (!root || !now) return;
    const { feeds } = now;
    const page = (
      <>
        <header>
          <p class="name">Crossread</p>
          <h1>{text('sourcesTitle')}</h1>
          <p>{text('sourcesExplained')}</p>
        </header>
        <FeedList
          sources={now}
          actions={actions}
          onExport={() => saveFile('crossread-feeds.opml', opmlOf(feeds), 'text/x-opml')}
        />
        <AddFeed actions={actions} there={new Set(feeds.map(({ url }) => url))} />
        <Files onExport={exportLines} />
      </>
    );
    render(page, root);
  };
  onPreferences((next) => {
    dress(next);
    draw();
  });
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
