/** Light or dark, and whether the article is marked. */
import { changeSettings } from '../../browser/settings.ts';
import { APPEARANCES, type Settings } from '../../model.ts';
import { type MessageKey, text } from '../../view/text.ts';

const NAMES: Readonly<Record<Settings['appearance'], MessageKey>> = {
  system: 'appearanceSystem',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

/** Appearance of the pages of the extension, and marks in the article. */
export function Appearance({ settings }: { settings: Settings }) {
  return (
    <>
      <fieldset>
        <legend class="unseen">{text('appearance')}</legend>
        {APPEARANCES.map((appearance) => (
          <label key={appearance} class="choice">
            <input
              type="radio"
              name="appearance"
              value={appearance}
              checked={settings.appearance === appearance}
              onChange={() => changeSettings({ appearance })}
            />
            {text(NAMES[appearance])}
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          name="marks"
          checked={settings.marks}
          aria-describedby="marks-note"
          onChange={({ currentTarget }) => changeSettings({ marks: currentTarget.checked })}
        />
        {text('marksSetting')}
      </label>
      <p id="marks-note" class="quiet">
        {text('marksNote')}
      </p>
    </>
  );
}
