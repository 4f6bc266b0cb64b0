/** The popup: what was found, in a few lines, and the way to the panel. */
import type { CheckView, PageState, Progress } from '../model.ts';
import { ENGLISH } from '../view/english.tsx';
import { Keep } from '../view/keep.tsx';
import { Name } from '../view/name.tsx';
import { canReadAgain, noteWords, problemWords, progressWords } from '../view/problems.ts';
import { briefly, counts, ownLines, reportsSentence } from '../view/summary.ts';
import { text } from '../view/text.ts';

// More of the article's own differences than this belong in the panel.
const OWN_LINES = 3;

/** What the popup is given. */
export interface PopupProps {
  /** Undefined until the reading of the page has begun. */
  state: PageState | undefined;
  /** Opens the panel; it is called inside the click. */
  onOpen: () => void;
  /** Saves the report in the library. */
  onKeep: () => void;
  /** Reads the page again. */
  onAgain: () => void;
}

/** The whole popup. */
export function Popup({ state, onOpen, onKeep, onAgain }: PopupProps) {
  return (
    <>
      <Name again={state?.step === 'reading' && state.earlier !== undefined} />
      <div role="status">
        <Body state={state} />
      </div>
      {state?.step !== 'problem' && (
        <button type="button" id="open" class="open" onClick={onOpen}>
          {buttonWords(state)}
        </button>
      )}
      {state?.step === 'problem' && canReadAgain(state.problem) && (
        <button type="button" id="again" class="open" onClick={onAgain}>
          {text('readAgain')}
        </button>
      )}
      {state?.step === 'done' && <Keep kept={state.view.kept} onKeep={onKeep} />}
    </>
  );
}

function Body({ state }: Pick<PopupProps, 'state'>) {
  if (state === undefined) return <h1>{text('reading')}</h1>;
  if (state.step === 'problem') {
    const { says, todo } = problemWords(state.problem);
    return (
      <>
        <h1>{says}</h1>
        {todo && <p class="quiet">{todo}</p>}
      </>
    );
  }
  if (state.step === 'reading') return state.earlier ? <Found view={state.earlier} /> : <Reading progress={state.progress} />;
  return <Found view={state.view} />;
}

/** What takes a while has a line that moves. */
function Reading({ progress }: { progress: Progress | undefined }) {
  return (
    <>
      <h1>{progressWords(progress)}</h1>
      {progress && <progress aria-label={progressWords(progress)} />}
    </>
  );
}

function Found({ view }: { view: CheckView }) {
  const found = counts(view);
  const known = reportsSentence(found);
  const differences = briefly(found);
  const { title } = view.check.article;
  return (
    <>
      {title === undefined ? <h1>{text('noHeadline')}</h1> : <h1 {...ENGLISH}>{title}</h1>}
      <ul class="counts">
        {(found.reports === 0 ? [known, ...differences] : differences).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {ownLines(view)
        .slice(0, OWN_LINES)
        .map((line) => (
          <p key={line} class="own">
            {line}
          </p>
        ))}
      {found.reports > 0 && <p>{known}</p>}
      {view.notes.map((note) => (
        <p key={note.code} class="quiet">
          {noteWords(note)}
        </p>
      ))}
    </>
  );
}

function buttonWords(state: PageState | undefined): string {
  if (state?.step !== 'done') return text('openPanel');
  return state.view.check.findings.length > 0 ? text('showDifferences') : text('openPanel');
}
