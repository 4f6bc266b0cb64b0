/** How much is saved, what was deleted, and the library as one file. */
import { MEGABYTE, surplus } from '../library/clean-up.ts';
import type { LibraryCard } from '../library/store/schema.ts';
import { counted, numberWords, text } from '../view/text.ts';
import type { LibraryActs, LibraryView } from './state.ts';

/** The part of the page above the list. */
export function Hoard({ view, acts }: { view: LibraryView; acts: LibraryActs }) {
  return (
    <section class="hoard">
      <p id="usage">
        {counted('libraryHolds', view.cards.length, sizeWords(view.cards), numberWords(view.settings.libraryMegabytes))}{' '}
        {view.settings.libraryDays > 0 && counted('libraryDaysLimit', view.settings.libraryDays)}
      </p>
      <Safe view={view} acts={acts} />
      <Beyond view={view} acts={acts} />
      <Deleted view={view} acts={acts} />
      <Files view={view} acts={acts} />
      <p id="says" role="status">
        {view.says}
      </p>
    </section>
  );
}

const sizeWords = (cards: readonly LibraryCard[]): string =>
  numberWords(cards.reduce((sum, { size }) => sum + size, 0) / MEGABYTE, { maximumFractionDigits: 2 });

function Safe({ view, acts }: { view: LibraryView; acts: LibraryActs }) {
  if (view.cards.length === 0 || view.persisted) return null;
  return (
    <p class="quiet">
      {text('libraryUnsafe')}{' '}
      <button type="button" onClick={acts.onPersist}>
        {text('libraryPersist')}
      </button>
    </p>
  );
}

/** What is beyond the limits goes when the next report is saved; here the reader sees it before. */
function Beyond({ view, acts }: { view: LibraryView; acts: LibraryActs }) {
  const { old, large } = surplus(view.cards, view.settings, Date.now());
  const ids = [...old, ...large];
  if (ids.length === 0) return null;
  return (
    <p class="notice">
      {counted('libraryBeyond', ids.length)}{' '}
      <button type="button" onClick={() => acts.onDelete(ids)}>
        {text('libraryDeleteThese')}
      </button>
    </p>
  );
}

function Deleted({ view: { removed }, acts }: { view: LibraryView; acts: LibraryActs }) {
  if (removed.length === 0) return null;
  const cleared = removed.filter(({ forLimit }) => forLimit).length;
  return (
    <p class="notice" id="deleted">
      {counted('libraryDeleted', removed.length)} {cleared > 0 && counted('libraryCleared', cleared)}{' '}
      <button type="button" id="undo" onClick={() => acts.onBringBack(removed.map(({ id }) => id))}>
        {text('libraryBringBack')}
      </button>{' '}
      <button type="button" id="erase" onClick={acts.onErase}>
        {text('libraryErase')}
      </button>
    </p>
  );
}

function Files({ view: { cards, restoring }, acts }: { view: LibraryView; acts: LibraryActs }) {
  if (restoring) {
    return (
      <p>
        <progress max={restoring.all} value={restoring.done} /> {text('libraryRestoring', restoring.done, restoring.all)}{' '}
        <button type="button" id="stop" onClick={acts.onStop}>
          {text('libraryStop')}
        </button>
      </p>
    );
  }
  return (
    <p class="files">
      {cards.length > 0 && (
        <>
          <button type="button" id="export" onClick={acts.onExport}>
            {text('libraryExport')}
          </button>{' '}
          <button type="button" id="delete-all" onClick={() => acts.onDelete(cards.map(({ id }) => id))}>
            {text('libraryDeleteAll')}
          </button>{' '}
        </>
      )}
      <label class="button">
        {text('libraryRestore')}
        <input
          id="restore"
          type="file"
          accept=".jsonl"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) acts.onRestore(file);
            currentTarget.value = ''; // the same file may be chosen again
          }}
        />
      </label>
    </p>
  );
}
