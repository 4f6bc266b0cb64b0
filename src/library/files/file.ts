/** What files may hold, and what can be wrong with one. */
import type { Article } from '../../model.ts';

/** What is read of one file at most. The longest lists of reports that a page can work through in minutes; texts as the library takes them. */
export const FILE_LIMITS = { bytes: 64_000_000, pageBytes: 8_000_000, reports: 10_000, text: 200_000 };

/** Why nothing was taken from a file. There is a plain sentence for each. `line` counts from 1. */
export type FileProblem =
  | { code: 'too-large' }
  | { code: 'empty' }
  | { code: 'not-text'; kind: 'zip' | 'pdf' | 'other' } // archives, pictures, documents of other programs
  | { code: 'encoding' } // text in no encoding that it states
  | { code: 'not-json'; line: number }
  | { code: 'no-report'; line: number; field: string } // JSON, but what stands at `field` is not what a report needs
  | { code: 'too-many' } // more reports than are taken from one file
  | { code: 'no-article' } // an HTML page without a report
  | { code: 'too-short' } // a text of a few words
  | { code: 'feed' } // a feed belongs to the feeds
  | { code: 'backup' } // a whole library: the library's page restores it
  | { code: 'pack'; field: string } // an event pack with a mistake at `field`
  | { code: 'pack-version' } // an event pack of a later Crossread
  | { code: 'full' } // no room in the library
  | { code: 'closed' } // the browser gives no library here
  | { code: 'failed'; detail: string }; // a mistake of ours

/** The reports of a file, or what is wrong with it: all or nothing. */
export type FileContent = { articles: Article[] } | { problem: FileProblem };

/** A text with fewer words is no report. */
export const LEAST_WORDS = 12;
