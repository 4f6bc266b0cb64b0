/** The way of a report into the library, in popup and panel alike. */
import type { KeepProblem, KeptState } from '../model.ts';
import { dateWords } from './cards.ts';

/** What stands in the way, and what to do. */
export function keepProblemWords(problem: KeepProblem): string {
  switch (problem) {
    case 'full':
      return 'There is no room left: the report was not saved. Delete reports in the library, or make room on the disk.';
    case 'closed':
      return 'The browser gives no storage here: the report was not saved. Everything else goes on.';
    case 'private':
      return 'Nothing is saved from a private window. Open the report in an ordinary window to save it.';
    case 'left':
      return 'The page has changed or went away: nothing was saved. Click the Crossread button to read it again.';
    case 'failed':
      return 'The report was not saved, for a reason that Crossread does not know. Try again; if it stays so, please report it.';
  }
}

/** A button as long as the report is not in the library; else since when it is. */
export function Keep({ kept, onKeep }: { kept: KeptState | undefined; onKeep: () => void }) {
  if (kept === undefined) return null;
  if (kept.saved !== undefined) return <p class="quiet kept">In your library since {dateWords(kept.saved)}</p>;
  return (
    <>
      {kept.problem && <p class="kept">{keepProblemWords(kept.problem)}</p>}
      <button type="button" class="keep" onClick={onKeep}>
        Save this report
      </button>
    </>
  );
}
