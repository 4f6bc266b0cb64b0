/** The reader's tools: the marks in the page, and taking the findings along. */
import { text } from '../view/text.ts';

/** The forms in which all findings are taken along. */
export type Form = 'markdown' | 'page' | 'json' | 'csv';

/** What the switch is given. */
export interface MarksSwitchProps {
  /** The passages are marked in the page. */
  marks: boolean;
  onMarks: (visible: boolean) => void;
}

/** Shows and hides the marks in the page. */
export function MarksSwitch({ marks, onMarks }: MarksSwitchProps) {
  return (
    <label class="marks">
      <input type="checkbox" id="marks" checked={marks} onChange={({ currentTarget }) => onMarks(currentTarget.checked)} />{' '}
      {text('marksSwitch')}
    </label>
  );
}

/** A fold with one button for each form. */
export function TakeAlong({ onTake }: { onTake: (form: Form) => void }) {
  return (
    <details>
      <summary>{text('takeAlong')}</summary>
      <ul>
        {(
          [
            ['markdown', 'copyAll'],
            ['page', 'savePage'],
            ['csv', 'saveCsv'],
            ['json', 'saveJson'],
          ] as const
        ).map(([form, words]) => (
          <li key={form}>
            <button type="button" class="quietly" data-form={form} onClick={() => onTake(form)}>
              {text(words)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
