/** How much is saved, what was deleted, and the library as one file. */
import { MEGABYTE, surplus } from '../library/clean-up.ts';
import type { LibraryCard } from '../library/store/schema.ts';
import { FileButton } from '../view/file-button.tsx';
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
    <p class="row">
      <span class="quiet">{text('libraryUnsafe')}</span>
      <button type="button" class="simple" onClick={acts.onPersist}>
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
    <p class="notice row">
      <span>{counted('libraryBeyond', ids.length)}</span>
      <button type="button" class="simple" onClick={() => acts.onDelete(ids)}>
        {text('libraryDeleteThese')}
      </button>
    </p>
  );
}

function Deleted({ view: { removed }, acts }: { view: LibraryView; acts: LibraryActs }) {
  if (removed.length === 0) return null;
  const cleared = removed.filter(({ forLimit }) => forLimit).length;
  return (
    <p class="notice row" id="deleted">
      <span>
        {counted('libraryDeleted', removed.length)} {cleared > 0 && counted('libraryCleared', cleared)}
      </span>
      <button type="button" class="simple" id="undo" onClick={() => acts.onBringBack(removed.map(({ id }) => id))}>
        {text('libraryBringBack')}
      </button>{' '}
      <button type="button" class="simple" id="erase" onClick={acts.onErase}>
        {text('libraryErase')}
      </button>
    </p>
  );
}

function Files({ view: { cards, restoring }, acts }: { view: LibraryView; acts: LibraryActs }) {
  if (restoring) {
    return (
      <p>
        <progress max={restoring.all} value={restoring.done} />
        {text('libraryRestoring', restoring.done, restoring.all)}{' '}
        <button type="button" class="simple" id="stop" onClick={acts.onStop}>
          {text('libraryStop')}
        </button>
      </p>
    );
  }
  return (
    <p class="row">
      {cards.length > 0 && (
        <button type="button" class="simple" id="export" onClick={acts.onExport}>
          {text('libraryExport')}
        </button>
      )}
      <FileButton
        id="restore"
        words={text('libraryRestore')}
        accept=".jsonl"
        onChoose={([file]) => file && acts.onRestore(file)}
      />
    </p>
  );
}
