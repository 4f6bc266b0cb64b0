/** Which of its faces the panel shows. */
import type { CheckView, PageState } from '../model.ts';
import { canReadAgain, problemWords, progressWords } from '../view/problems.ts';
import { text } from '../view/text.ts';

/** Either a cross-check, or a plain sentence with what to do. */
export interface Told {
  /** The page is being read. */
  busy: boolean;
  view?: CheckView;
  says: string;
  todo: string;
  /** The page can be read again from here. */
  again?: boolean;
  /** It takes a while: what is being done, and the reader may stop it. */
  progress?: string;
}

/**
 * The face for what is known of the active tab. `current`: the entry is of the page that the tab shows now; a result for another page is never
 * shown.
 */
export function toldOf(state: PageState | undefined, current: boolean): Told {
  if (state === undefined) return plain(text('notRead'), text('clickTodo'));
  if (!current) return plain(text('otherPage'), text('otherPageTodo'));
  switch (state.step) {
    case 'reading':
      return {
        ...plain(text('reading'), ''),
        busy: true,
        ...(state.earlier && { view: state.earlier }),
        ...(state.progress && { progress: progressWords(state.progress) }),
      };
    case 'done':
      return { ...plain('', ''), view: state.view };
    case 'problem':
      return { busy: false, ...problemWords(state.problem), again: canReadAgain(state.problem) };
  }
}

/** The face of a panel in a tab of its own whose article was closed. */
export function closedTab(): Told {
  return plain(text('tabClosed'), text('tabClosedTodo'));
}

function plain(says: string, todo: string): Told {
  return { busy: false, says, todo };
}
