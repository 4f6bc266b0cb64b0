/** Putting the reports of a file into the library: all of them or none. */
import type { Article, Reading } from '../../model.ts';
import { reportId } from '../store/report-id.ts';
import type { Library } from '../store.ts';
import type { Journal } from './journal.ts';

/** What an import needs of the world. */
export interface Importing {
  library: Pick<Library, 'absent' | 'save' | 'remove'>;
  journal: Journal;
  read(article: Article): Reading;
  /** Whether the engine reads the language of a text; undefined where that cannot be told. */
  isEnglish(text: string): boolean | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  progress(done: number, of: number): void;
  /** Lets other work of this context go on for a moment. */
  pause(): Promise<void>;
}

/** What became of a file. */
export interface Imported {
  /** Reports that the library did not have. */
  added: number;
  known: number;
  /** Left out because they are not in English. */
  foreign: number;
}

/** Reports that are read and saved at a time. */
const BATCH = 50;

/**
 * Saves the articles of the file `name`. Where it is stopped in the middle, by an error or by the end of its context, `undoImport` takes out what it had
 * saved.
 */
export async function importArticles(articles: readonly Article[], name: string, world: Importing): Promise<Imported> {
  const english = articles.filter(({ text }) => world.isEnglish(text) !== false);
  const kept = { from: 'file', fromName: name, saved: new Date(world.now()).toISOString() } as const;
  let added = 0;
  let done = 0;
  const put = async (readings: readonly Reading[]): Promise<void> => {
    const ids = await Promise.all(readings.map(({ report }) => reportId(report)));
    const fresh = await world.library.absent([...new Set(ids)]);
    if (fresh.length > 0) await world.journal.note({ name, ids: fresh }); // before the library has them
    await world.library.save(readings, kept);
    added += fresh.length;
    done += readings.length;
    world.progress(done, english.length);
  };
  // While the database writes some, the next are read.
  let writing = Promise.resolve();
  for (let at = 0; at < english.length; at += BATCH) {
    const readings: Reading[] = [];
    for (const article of english.slice(at, at + BATCH)) {
      readings.push(world.read(article));
      await world.pause();
    }
    await writing;
    writing = put(readings);
    writing.catch(() => undefined); // told where it is waited for
  }
  await writing;
  await world.journal.end();
  return { added, known: english.length - added, foreign: articles.length - english.length };
}

/** Takes out what an import that was stopped had saved; resolves with the name of its file, undefined where none was stopped. */
export async function undoImport({ library, journal }: Pick<Importing, 'library' | 'journal'>): Promise<string | undefined> {
  const begun = await journal.begun();
  if (begun === undefined) return undefined;
  await library.remove(begun.ids);
  await journal.end();
  return begun.name;
}
