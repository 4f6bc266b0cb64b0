/** One plain sentence for everything that can be in the way, and what the reader can do about it. */
import type { PageNote, Problem, Progress, ServerTrouble } from '../model.ts';
import { languageWords, listWords, type MessageKey, text } from './text.ts';

/** What is the case, and what to do; `todo` is empty where nothing can be done. */
export interface Plain {
  says: string;
  todo: string;
}

/** The sentence for a page that has nothing to show. */
export function problemWords(problem: Problem): Plain {
  switch (problem.code) {
    case 'forbidden':
      return { says: text('forbidden'), todo: text('forbiddenTodo') };
    case 'not-html':
      return { says: text(problem.type === 'application/pdf' ? 'isPdf' : 'notHtml'), todo: text('notHtmlTodo') };
    case 'empty':
      return { says: text('emptyPage'), todo: text('emptyPageTodo') };
    case 'no-article':
      return { says: text('noArticle'), todo: text('noArticleTodo') };
    case 'several-articles':
      return { says: text('severalArticles'), todo: text('severalArticlesTodo') };
    case 'foreign-frame':
      return { says: text('foreignFrame'), todo: text('foreignFrameTodo') };
    case 'too-large':
      return { says: text('tooLarge'), todo: text('tooLargeTodo') };
    case 'other-language':
      return { says: inLanguage(problem.language, 'otherLanguageProblem', 'notEnglishProblem'), todo: text('otherLanguageTodo') };
    case 'left':
      return { says: text('left'), todo: text('readAgainTodo') };
    case 'slow':
      return { says: text('slow'), todo: text('slowTodo') };
    case 'stopped':
      return { says: text('stopped'), todo: '' };
    case 'failed':
      return { says: text('failed', problem.detail), todo: text('failedTodo') };
  }
}

/** Whether the same page may well be read if that is tried once more; `problemWords` then needs not say how. */
export const canReadAgain = ({ code }: Problem): boolean => code === 'stopped' || code === 'slow' || code === 'failed';

/** What a run is busy with; in the first moments it reads the page. */
export function progressWords(progress: Progress | undefined): string {
  switch (progress?.part) {
    case 'load':
      return text('progressLoad');
    case 'search':
      return text('progressSearch');
    case 'compare':
      return text('progressCompare', progress.reports);
    default:
      return text('reading');
  }
}

/** The sentence for something peculiar about a page that was read nevertheless. */
export function noteWords(note: PageNote): string {
  switch (note.code) {
    case 'live-blog':
      return text('noteLiveBlog');
    case 'paywalled':
      return text('notePaywalled');
    case 'other-language':
      return inLanguage(note.language, 'otherLanguageNote', 'notEnglishNote');
    case 'cut':
      return text('noteCut');
    case 'in-frame':
      return text('noteInFrame');
    case 'source-missing':
      return sourceMissingWords(note);
    case 'source-partial':
      return text('sourcePartial', note.name ?? '');
    case 'tabs':
      return tabsWords(note);
    case 'future-date':
      return text('noteFutureDate');
  }
}

function tabsWords({ read, same, unread }: Extract<PageNote, { code: 'tabs' }>): string {
  const compared = text('tabsCompared', read, same);
  return unread.length === 0 ? compared : `${compared} ${text('tabsUnread', listWords(unread.map((title) => `“${title}”`)))}`;
}

function sourceMissingWords({ from, name, why }: Extract<PageNote, { code: 'source-missing' }>): string {
  if (from === 'server' && name !== undefined)
    return `${serverTroubleWords(name, why ?? 'unreachable')} ${text('otherReportsCompared')}`;
  return text(from === 'library' ? 'libraryMissing' : 'sourceMissing');
}

type Named = 'otherLanguageProblem' | 'otherLanguageNote';
type Unnamed = 'notEnglishProblem' | 'notEnglishNote';

function inLanguage(tag: string | undefined, named: Named, unnamed: Unnamed): string {
  return tag === undefined ? text(unnamed) : text(named, languageWords(tag) ?? text('anotherLanguage'));
}

const TROUBLES: Record<ServerTrouble, MessageKey> = {
  unreachable: 'serverUnreachable',
  slow: 'serverSlow',
  unauthorized: 'serverUnauthorized',
  forbidden: 'serverForbidden',
  'no-index': 'serverNoIndex',
  busy: 'serverBusy',
  failed: 'serverFailed',
  redirected: 'serverRedirected',
  'too-large': 'serverTooLarge',
  invalid: 'serverInvalid',
};

/** The sentence for what a search server, named by its host, did wrong. */
export const serverTroubleWords = (host: string, trouble: ServerTrouble): string => text(TROUBLES[trouble], host);
