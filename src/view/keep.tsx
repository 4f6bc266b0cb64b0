/** The way of a report into the library, in popup and panel alike. */
import type { KeepProblem, KeptState } from '../model.ts';
import { dateWords } from './cards.ts';
import { type MessageKey, text } from './text.ts';

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

/** A button as long as the report is not in the library; else since when it is. */
export function Keep({ kept, onKeep }: { kept: KeptState | undefined; onKeep: () => void }) {
  if (kept === undefined) return null;
  if (kept.saved !== undefined) return <p class="quiet kept">{text('keptSince', dateWords(kept.saved))}</p>;
  return (
    <>
      {kept.problem && <p class="kept">{keepProblemWords(kept.problem)}</p>}
      <button type="button" class="keep" onClick={onKeep}>
        {text('keep')}
      </button>
    </>
  );
}
