/** The line of tools below the head: the marks in the page, and taking the findings along. */
import { text } from '../view/text.ts';

/** The forms in which all findings are taken along. */
export type Form = 'markdown' | 'page' | 'json' | 'csv';

/** What the tools are given. */
export interface ToolbarProps {
  /** The passages are marked in the page. */
  marks: boolean;
  onMarks: (visible: boolean) => void;
  onTake: (form: Form) => void;
}

/** A switch and a fold. */
export function Toolbar({ marks, onMarks, onTake }: ToolbarProps) {
  return (
    <div class="toolbar">
      <label>
        <input type="checkbox" id="marks" checked={marks} onChange={({ currentTarget }) => onMarks(currentTarget.checked)} />{' '}
        {text('marksSwitch')}
      </label>
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
    </div>
  );
}
