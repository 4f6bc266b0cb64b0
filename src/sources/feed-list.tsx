/** The reader's feeds: those that were looked at and wait for an answer, and those that are followed. */
import { missingHosts } from '../library/feeds/changes.ts';
import type { Feed } from '../library/feeds/feed.ts';
import { hostNames } from '../library/feeds/hosts.ts';
import { listWords, text } from '../view/text.ts';
import type { Actions } from './actions.ts';
import type { Sources } from './state.ts';
import { feedProblemWords, feedStateWords } from './words.ts';

interface Props {
  sources: Sources;
  actions: Actions;
  /** Gives the reader the list as a file. */
  onExport: () => void;
}

/** The list, newest question first. */
export function FeedList({ sources, actions, onExport }: Props) {
  const looked = sources.feeds.filter(({ state }) => state === 'look');
  const followed = sources.feeds.filter(({ state }) => state !== 'look');
  return (
    <>
      {looked.map((feed) => (
        <Looked key={feed.url} feed={feed} granted={sources.granted} actions={actions} />
      ))}
      <section>
        <h2>{text('feedsTitle')}</h2>
        {followed.length === 0 && <p class="quiet">{text('feedsNone')}</p>}
        {followed.length > 0 && (
          <p class="row">
            <button type="button" class="simple" onClick={() => actions.pauseAll(!sources.paused)}>
              {text(sources.paused ? 'feedsGoOn' : 'feedsPause')}
            </button>
            <button type="button" class="simple" onClick={onExport}>
              {text('listExport')}
            </button>
          </p>
        )}
        {sources.paused && <p class="told">{text('feedsPaused')}</p>}
        <ul class="feeds">
          {followed.map((feed) => (
            <Followed key={feed.url} feed={feed} granted={sources.granted} actions={actions} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface OneProps {
  feed: Feed;
  granted: readonly string[];
  actions: Actions;
}

function Name({ feed }: { feed: Feed }) {
  return (
    <>
      <h3>
        <bdi>{feed.title ?? feed.url}</bdi>
      </h3>
      {feed.title !== undefined && (
        <p class="quiet" dir="ltr">
          {feed.url}
        </p>
      )}
    </>
  );
}

function Looked({ feed, granted, actions }: OneProps) {
  const missing = missingHosts(feed, granted);
  return (
    <section class="asked" data-feed={feed.url}>
      <Name feed={feed} />
      {feed.polled === undefined && <p role="status">{text('feedLooking')}</p>}
      {feed.problem && <p class="problem">{feedProblemWords(feed.problem)}</p>}
      {feed.polled !== undefined && !feed.problem && (
        <>
          <p>{text('feedFound', feed.items ?? 0)}</p>
          {missing.length > 0 && <p>{text('feedPages', listWords(hostNames(missing)))}</p>}
        </>
      )}
      <p class="row">
        {feed.polled !== undefined && !feed.problem && (
          <button type="button" class="strong" onClick={() => actions.follow(feed, missing)}>
            {text(missing.length > 0 ? 'feedFollowPages' : 'feedFollow')}
          </button>
        )}
        {feed.polled !== undefined && !feed.problem && missing.length > 0 && (
          <button type="button" class="simple" onClick={() => actions.follow(feed, [])}>
            {text('feedFollowAlone')}
          </button>
        )}
        {feed.problem && (
          <button type="button" class="simple" onClick={() => actions.look(feed.url)}>
            {text('feedTryAgain')}
          </button>
        )}
        <button type="button" class="simple" onClick={() => actions.remove(feed)}>
          {text('feedLeave')}
        </button>
      </p>
    </section>
  );
}

function Followed({ feed, granted, actions }: OneProps) {
  const missing = missingHosts(feed, granted);
  const paused = feed.state === 'paused';
  return (
    <li data-feed={feed.url}>
      <Name feed={feed} />
      <p>{[...(paused ? [text('feedPausedNow')] : []), ...feedStateWords(feed)].join(' ')}</p>
      {feed.progress && <progress value={feed.progress.done} max={feed.progress.of} aria-label={text('feedReading')} />}
      {feed.problem && <p class="problem">{feedProblemWords(feed.problem)}</p>}
      {missing.length > 0 && <p>{text('feedMissing', listWords(hostNames(missing)))}</p>}
      <p class="row">
        {missing.length > 0 && (
          <button type="button" class="simple" onClick={() => actions.allow(feed, missing)}>
            {text('feedAllow')}
          </button>
        )}
        <button type="button" class="simple" onClick={() => actions.pause(feed, !paused)}>
          {text(paused ? 'feedGoOn' : 'feedPause')}
        </button>
        {!paused && (
          <button type="button" class="simple" onClick={() => actions.readNow(feed)}>
            {text('feedReadNow')}
          </button>
        )}
        <button type="button" class="simple" onClick={() => actions.remove(feed)}>
          {text('feedRemove')}
        </button>
      </p>
    </li>
  );
}
