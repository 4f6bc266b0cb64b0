/** What the page of feeds and files says about a feed. */
import type { Feed, FeedProblem } from '../library/feeds/feed.ts';
import { spoken, text } from '../view/text.ts';

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
    polled === undefined ? text('feedNotYetRead') : text('feedLastRead', momentWords(polled)),
    ...(state === 'on' && polled !== undefined ? [text('feedNextRead', momentWords(due))] : []),
    ...(polled !== undefined ? [text('feedSaved', saved)] : []),
    ...(short > 0 ? [text('feedShort', short)] : []),
    ...(foreign > 0 ? [text('feedForeign', foreign)] : []),
  ];
}

/** A moment in milliseconds since 1970, in the reader's time zone. */
export function momentWords(time: number): string {
  const locale = { en: 'en-GB', ar: 'ar-u-nu-latn' }[spoken()] ?? spoken();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
