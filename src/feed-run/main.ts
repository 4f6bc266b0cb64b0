/** Entry of the page that reads feeds: one run over those that are due, then it is closed. Everything that lasts stands in the databases. */
import { hostsOfRun, whileReading } from '../browser/feed-run.ts';
import { askBackground } from '../browser/messages.ts';
import { packagedJson } from '../browser/packaged.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { LexiconTable } from '../engine/lexicon/lexicon.ts';
import { createPace } from '../library/feeds/pace.ts';
import { pollDue, type Surroundings } from '../library/feeds/poll.ts';
import { openFeedStore } from '../library/feeds/store.ts';
import { openLibrary } from '../library/open.ts';
import { extractArticle } from '../page/extract.ts';
import { isEnglish } from '../page/language.ts';
import { documentOf, fragmentText } from '../page/parsed.ts';
import { narrowPolicy } from './policy.ts';

const granted = hostsOfRun(location.hash);
const wasRefused = narrowPolicy(granted);

const library = openLibrary();
let engine: Promise<Engine> | undefined;

// Most runs find nothing new, and need no engine.
function engineOfRun(): Promise<Engine> {
  engine ??= packagedJson<LexiconTable>('lexicon.json').then(createEngine);
  return engine;
}

/** Keeps the background of Firefox, and this page with it, from being stopped as idle. */
function stayAwake(): () => void {
  const timer = setInterval(() => askBackground('wake', null).catch(() => undefined), 10_000);
  return () => clearInterval(timer);
}

/** Reads what is due; resolves with the time of the next turn. */
async function run(): Promise<number | undefined> {
  const store = await openFeedStore();
  try {
    return await pollDue({
      store,
      granted,
      wasRefused,
      fetch: (...request) => fetch(...request),
      pace: createPace((milliseconds) => new Promise((go) => setTimeout(go, milliseconds))),
      now: () => Date.now(),
      random: () => Math.random(),
      online: () => navigator.onLine,
      toText: (html) => fragmentText(html),
      extract: (html, url) => extractArticle(documentOf(html), url),
      save: keep,
    });
  } finally {
    store.close();
    await library.close();
  }
}

const keep: Surroundings['save'] = async (article, feed) => {
  if (isEnglish(article.text) === false) return false;
  const { read } = await engineOfRun();
  await library.save([read(article)], { from: 'feed', fromName: feed.title ?? feed.url, saved: new Date().toISOString() });
  return true;
};

// Without a database there is nothing to read; it may be there later.
const LATER = 60 * 60_000; // milliseconds
// The background closes this page; where that was stopped meanwhile, the page goes by itself.
const LEFT_ALONE = 2000; // milliseconds

async function wholeRun(): Promise<void> {
  const due = await run().catch((error) => {
    console.error(error);
    return Date.now() + LATER;
  });
  await askBackground('feedsRead', { due: due ?? null });
}

const awake = stayAwake();
whileReading(wholeRun)
  .catch(console.error)
  .finally(() => {
    awake();
    setTimeout(() => window.close(), LEFT_ALONE);
  });
