/** Entry of the worker that puts the reports of files into the library: the page stays free, and can end the work at any moment by ending its workers. */
import { contentOf } from '../library/files/content.ts';
import { FILE_LIMITS, type FileProblem } from '../library/files/file.ts';
import { importArticles, undoImport } from '../library/files/import.ts';
import { openJournal } from '../library/files/journal.ts';
import type { ImportCall, ImportEvent } from '../library/files/messages.ts';
import { openLibrary } from '../library/open.ts';
import { libraryError } from '../library/store/errors.ts';
import { extractArticle } from '../page/extract.ts';
import { documentOf } from './html.ts';
import { type Prepare, preparedBy } from './readers.ts';

const library = openLibrary();
const tell = (event: ImportEvent): void => postMessage(event);

async function undo(): Promise<void> {
  const journal = await openJournal();
  const name = await undoImport({ library, journal });
  journal.close();
  if (name !== undefined) tell({ step: 'undone', name });
}

async function take(file: File, prepare: Prepare, readers: number): Promise<void> {
  const { name } = file;
  tell({ step: 'reading', name });
  const refused = (problem: FileProblem): void => tell({ step: 'refused', name, problem });
  if (file.size > FILE_LIMITS.bytes) return refused({ code: 'too-large' });
  const content = contentOf(new Uint8Array(await file.arrayBuffer()), {
    name,
    extract: (html, url) => extractArticle(documentOf(html), url),
  });
  if ('problem' in content) return refused(content.problem);
  const { articles } = content;
  const journal = await openJournal();
  try {
    const done = await importArticles(articles, name, {
      library,
      journal,
      prepare,
      readers,
      now: () => Date.now(),
      progress: (so, of) => tell({ step: 'saving', name, done: so, of }),
    });
    tell({ step: 'taken', name, ...done });
  } catch (error) {
    const { fault } = libraryError(error);
    refused(fault === 'failed' ? { code: 'failed', detail: String(error).slice(0, 200) } : { code: fault });
    await undoImport({ library, journal }); // where that fails, no further file is begun: its note would take the place of this one's
  } finally {
    journal.close();
  }
}

async function work({ files, readers }: ImportCall): Promise<void> {
  await undo();
  const prepare = preparedBy(readers);
  for (const file of files) await take(file, prepare, readers.length);
  tell({ step: 'end' });
}

// One import at a time, in whichever page: another would take the one that is under way for one that was cut off, and undo it.
addEventListener('message', ({ data }: MessageEvent<ImportCall>) => {
  const turn = navigator.locks.request('crossread-import', () => work(data));
  turn.catch((error) =>
    tell({ step: 'failed', problem: { code: libraryError(error).fault, detail: String(error) } as FileProblem }),
  );
});
