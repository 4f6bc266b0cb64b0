/** What the extension keeps on this computer, and the way to be rid of all of it. */
import { useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../browser/erase.ts';
import { text } from '../../view/text.ts';

const ROWS = [
  ['keptResults', 'keptResultsWhere', 'keptResultsUntil'],
  ['keptSettings', 'keptSettingsWhere', 'keptForever'],
  ['keptJudgements', 'keptSettingsWhere', 'keptForever'],
  ['keptServer', 'keptSettingsWhere', 'keptForever'],
  ['keptLibrary', 'keptLibraryWhere', 'keptForever'],
  ['keptFeeds', 'keptLibraryWhere', 'keptForever'],
] as const;

/** What is kept, where, and until when; and "erase everything", which asks first. */
export function Kept() {
  return (
    <>
      <div class="wide">
        <table class="stored">
          <thead>
            <tr>
              <th scope="col">{text('keptWhat')}</th>
              <th scope="col">{text('keptWhere')}</th>
              <th scope="col">{text('keptUntil')}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([what, where, until]) => (
              <tr key={what}>
                <th scope="row">{text(what)}</th>
                <td data-head={text('keptWhere')}>{text(where)}</td>
                <td data-head={text('keptUntil')}>{text(until)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{text('keptNothingSent')}</p>
      <Erase />
    </>
  );
}

function Erase() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [told, setTold] = useState('');
  const erase = async (): Promise<void> => {
    dialog.current?.close();
    try {
      await eraseEverything();
      setTold(text('eraseDone'));
    } catch (error) {
      setTold(text('eraseFailed', String(error)));
    }
  };
  return (
    <>
      <p>
        <button type="button" id="erase" class="simple" onClick={() => dialog.current?.showModal()}>
          {text('eraseAll')}
        </button>
      </p>
      <p role="status" id="erased">
        {told}
      </p>
      <dialog ref={dialog} aria-labelledby="erase-ask" aria-describedby="erase-warning">
        <h3 id="erase-ask">{text('eraseAsk')}</h3>
        <p id="erase-warning">{text('eraseWarning')}</p>
        <p class="buttons">
          <button type="button" class="simple" onClick={() => dialog.current?.close()}>
            {text('cancel')}
          </button>
          <button type="button" id="erase-confirm" class="strong" onClick={erase}>
            {text('eraseConfirm')}
          </button>
        </p>
      </dialog>
    </>
  );
}
