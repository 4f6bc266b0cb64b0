/** The way of a report into the library, in popup and panel alike. */
import type { KeepProblem, KeptState } from '../model.ts';
import { dateWords } from './cards.ts';
import { counted, type MessageKey, text } from './text.ts';

const PROBLEMS: Readonly<Record<KeepProblem, MessageKey>> = {
  full: 'keepFull',
  closed: 'keepClosed',
  private: 'keepPrivate',
  left: 'keepLeft',
  failed: 'keepFailed',
};

/** What stands in the way, and what to do. */
export function keepProblemWords(problem: KeepProblem): string {
  return text(PROBLEMS[problem]);
}

/** A button as long as the report is not in the library; else since when it is. What the limits took is told in either case. */
export function Keep({ kept, onKeep }: { kept: KeptState | undefined; onKeep: () => void }) {
  if (kept === undefined) return null;
  return (
    <div class="kept">
      {kept.cleared !== undefined && (
        <p>
          {counted('keptCleared', kept.cleared)} <ToLibrary />
        </p>
      )}
      {kept.problem && <p>{keepProblemWords(kept.problem)}</p>}
      {kept.saved !== undefined ? (
        <p class="quiet">
          {text('keptSince', dateWords(kept.saved))} <ToLibrary />
        </p>
      ) : (
        <button type="button" class="keep" onClick={onKeep}>
          {text('keep')}
        </button>
      )}
    </div>
  );
}

function ToLibrary() {
  return (
    <a class="whole" href="library.html" target="_blank" rel="noreferrer">
      {text('libraryOpen')}
    </a>
  );
}
