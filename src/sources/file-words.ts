/** What the page says about a file. */
import { FILE_LIMITS, type FileProblem } from '../library/files/file.ts';
import type { Imported } from '../library/files/import.ts';
import { libraryError } from '../library/store/errors.ts';
import { listWords, text } from '../view/text.ts';

/** What was taken from a file. */
export function importedWords({ name, added, known, foreign }: Imported & { name: string }): string {
  const parts = [
    text('fileAdded', added),
    ...(known > 0 ? [text('fileKnown', known)] : []),
    ...(foreign > 0 ? [text('fileForeign', foreign)] : []),
  ];
  return text('fileTold', name, listWords(parts));
}

/** Why nothing was taken from a file, with what to do. */
export function fileProblemWords(name: string, problem: FileProblem): string {
  return text('fileRefused', name, problemWords(problem));
}

/** Why the library did not give what was asked of it. */
export function failureWords(error: unknown): string {
  const { fault } = libraryError(error);
  return problemWords(fault === 'failed' ? { code: 'failed', detail: String(error).slice(0, 200) } : { code: fault });
}

function problemWords(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return text('fileTooLarge', FILE_LIMITS.bytes / 1_000_000, FILE_LIMITS.pageBytes / 1_000_000);
    case 'empty':
      return text('fileEmpty');
    case 'not-text':
      return text(problem.kind === 'zip' ? 'fileZip' : problem.kind === 'pdf' ? 'filePdf' : 'fileNotText');
    case 'encoding':
      return text('fileEncoding');
    case 'not-json':
      return text('fileNotJson', problem.line);
    case 'no-report':
      return text('fileNoReport', problem.line, problem.field || '–');
    case 'too-many':
      return text('fileTooMany', FILE_LIMITS.reports);
    case 'no-article':
      return text('fileNoArticle');
    case 'too-short':
      return text('fileTooShort');
    case 'feed':
      return text('fileFeed');
    case 'backup':
      return text('fileBackup');
    case 'pack':
      return text('filePack', problem.field || '–');
    case 'pack-version':
      return text('filePackVersion');
    case 'full':
      return text('fileFull');
    case 'closed':
      return text('sourcesNothingKept');
    case 'failed':
      return text('fileFailed', problem.detail);
  }
}
