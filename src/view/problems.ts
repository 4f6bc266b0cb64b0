/** One plain sentence for everything that can be in the way, and what the reader can do about it. */
import type { PageNote, Problem } from '../model.ts';

/** What is the case, and what to do; `todo` is empty where nothing can be done. */
export interface Plain {
  says: string;
  todo: string;
}

const READ_AGAIN = 'Click the Crossread button to read it again.';

/** The sentence for a page that has nothing to show. */
export function problemWords(problem: Problem): Plain {
  switch (problem.code) {
    case 'forbidden':
      return {
        says: 'The browser does not let extensions read this page.',
        todo: 'Open a news report on a web page and click the Crossread button there.',
      };
    case 'not-html':
      return {
        says:
          problem.type === 'application/pdf'
            ? 'This is a PDF, which Crossread cannot read.'
            : 'This is not a web page with text.',
        todo: 'If the report is also on a web page, open that.',
      };
    case 'empty':
      return {
        says: 'There is no text on this page.',
        todo: 'If it is still loading, wait until the report is there and click again.',
      };
    case 'no-article':
      return {
        says: 'No news report was found on this page.',
        todo: 'Open a single report and click the Crossread button there.',
      };
    case 'several-articles':
      return { says: 'There are several reports on this page.', todo: 'Open one of them and click the Crossread button there.' };
    case 'foreign-frame':
      return {
        says: 'The text of this page belongs to another site, shown in a frame.',
        todo: 'Open that frame in a tab of its own and click again.',
      };
    case 'too-large':
      return {
        says: 'This page is too large, and no report was found in the part that is read.',
        todo: 'Open the report on a page of its own.',
      };
    case 'other-language':
      return { says: `This report is ${languageWords(problem.language)}. Crossread reads English only.`, todo: '' };
    case 'left':
      return { says: 'The page went away while it was being read.', todo: READ_AGAIN };
    case 'slow':
      return { says: 'The page did not answer in time.', todo: `Wait until it has loaded. ${READ_AGAIN}` };
    case 'failed':
      return {
        says: `Something went wrong in Crossread (${problem.detail}).`,
        todo: 'Click again; if it stays so, please report it.',
      };
  }
}

/** The sentence for something peculiar about a page that was read nevertheless. */
export function noteWords(note: PageNote): string {
  switch (note.code) {
    case 'live-blog':
      return 'This is a live blog: an earlier entry may hold a figure that a later one takes back.';
    case 'paywalled':
      return 'Only the opening of this report can be read without a subscription.';
    case 'other-language':
      return `This report is ${languageWords(note.language)}.`;
    case 'cut':
      return 'This page is very long: its end was not read.';
    case 'in-frame':
      return 'The report stands in a frame of this page.';
    case 'source-missing':
      return `${sourceMissingWords(note)} The other reports were compared all the same.`;
    case 'future-date':
      return 'The page states a date of publication that has not come yet; it is left out.';
  }
}

function sourceMissingWords({ from, name }: Extract<PageNote, { code: 'source-missing' }>): string {
  if (from === 'server') return `The server ${name ?? ''} did not answer.`.replace('  ', ' ');
  return from === 'library' ? 'Your library could not be opened.' : 'Some of the reports could not be asked for.';
}

function languageWords(tag: string | undefined): string {
  return tag === undefined ? 'not in English' : `in ${languageName(tag)}`;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return 'another language'; // a page may state anything for its language
  }
}
