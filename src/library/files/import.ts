/** Putting the reports of a file into the library: all of them or none. */
import type { Article } from '../../model.ts';
import type { Kept, Prepared } from '../store/prepare.ts';
import type { Library } from '../store.ts';
import type { Journal } from './journal.ts';

/** What an import needs of the world. */
export interface Importing {
  library: Pick<Library, 'freeMoment' | 'removeSaved' | 'savePrepared'>;
  journal: Journal;
  /** Reads articles and makes them ready for the library; those that are not in English are left out. */
  prepare(articles: readonly Article[], kept: Kept): Promise<Prepared[]>;
  /** How many calls of `prepare` are worked at side by side. */
  readers: number;
  /** Milliseconds since 1970. */
  now(): number;
  progress(done: number, of: number): void;
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
/** Batches that each reader is given ahead, so that it never waits for the database. */
const AHEAD = 2;

/**
 * Saves the articles of the file `name`. Where it is stopped in the middle, by an error or by the end of its context, `undoImport` takes out what it had
 * saved.
 */
export async function importArticles(articles: readonly Article[], name: string, world: Importing): Promise<Imported> {
  const { library, journal, now, progress } = world;
  const saved = await library.freeMoment(now());
  await journal.begin({ name, saved }); // before the library has anything of it
  const told: Imported = { added: 0, known: 0, foreign: 0 };
  let done = 0;
  for await (const [given, prepared] of preparedBatches(articles, { from: 'file', fromName: name, saved }, world)) {
    const became = await library.savePrepared(prepared);
    const known = became.filter(({ was }) => was === 'known').length;
    told.added += became.length - known;
    told.known += known;
    told.foreign += given - prepared.length;
    done += given;
    progress(done, articles.length);
  }
  await journal.end();
  return told;
}

/** How many articles each batch had, and what became ready of them, in the order of the file; the next are read meanwhile. */
async function* preparedBatches(
  articles: readonly Article[],
  kept: Kept,
  { prepare, readers }: Importing,
): AsyncGenerator<[given: number, prepared: Prepared[]]> {
  const ahead: { given: number; prepared: Promise<Prepared[]> }[] = [];
  for (let at = 0; at < articles.length || ahead.length > 0; ) {
    while (at < articles.length && ahead.length < Math.max(1, readers) * AHEAD) {
      const batch = articles.slice(at, at + BATCH);
      at += batch.length;
      const prepared = prepare(batch, kept);
      prepared.catch(() => undefined); // told where it is waited for
      ahead.push({ given: batch.length, prepared });
    }
    const first = ahead.shift();
    if (first !== undefined) yield [first.given, await first.prepared];
  }
}

/** Takes out what an import that was stopped had saved; resolves with the name of its file, undefined where none was stopped. */
export async function undoImport({ library, journal }: Pick<Importing, 'library' | 'journal'>): Promise<string | undefined> {
  const begun = await journal.begun();
  if (begun === undefined) return undefined;
  await library.removeSaved(begun.saved);
  await journal.end();
  return begun.name;
}
