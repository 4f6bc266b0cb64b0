/** What the page of feeds and files says about a feed. */
import type { Feed, FeedProblem } from '../library/feeds/feed.ts';
import { shortMomentWords, text } from '../view/text.ts';

/** Why a feed could not be read, with what to do. */
export function feedProblemWords(problem: FeedProblem): string {
  switch (problem.code) {
    case 'not-granted':
      return text('feedNotGranted', problem.host);
    case 'unreachable':
      return text('feedUnreachable');
    case 'slow':
      return text('feedSlow');
    case 'redirected':
      return text('feedRedirected');
    case 'status':
      return text(problem.status === 404 ? 'feedNotFound' : 'feedStatus', String(problem.status));
    case 'refused':
      return text('feedRefused');
    case 'too-often':
      return text('feedTooOften');
    case 'gone':
      return text('feedGone');
    case 'too-large':
      return text('feedTooLarge');
    case 'not-a-feed':
      return text('feedNotAFeed');
    case 'failed':
      return text('feedFailed', problem.detail);
  }
}

/** What became of a feed so far, as short sentences. */
export function feedStateWords({ polled, progress, saved, foreign, short, due, state }: Feed): string[] {
  if (progress) return [text('feedProgress', progress.done + 1, progress.of)];
  return [
    polled === undefined ? text('feedNotYetRead') : text('feedLastRead', shortMomentWords(polled)),
    ...(state === 'on' && polled !== undefined ? [text('feedNextRead', shortMomentWords(due))] : []),
    ...(polled !== undefined ? [text('feedSaved', saved)] : []),
    ...(short > 0 ? [text('feedShort', short)] : []),
    ...(foreign > 0 ? [text('feedForeign', foreign)] : []),
  ];
}
