/** What goes into the library by itself, and how large and how old it may become. */
import { changeSettings } from '../../browser/settings.ts';
import type { Settings } from '../../model.ts';
import { text } from '../../view/text.ts';

/** Keeping by itself, limits, and the way to the library. */
export function LibrarySettings({ settings }: { settings: Settings }) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          name="keepChecked"
          checked={settings.keepChecked}
          onChange={({ currentTarget }) => changeSettings({ keepChecked: currentTarget.checked })}
        />
        {text('keepCheckedSetting')}
      </label>
      <Limit name="libraryMegabytes" label={text('libraryMegabytesSetting')} least={1} value={settings.libraryMegabytes} />
      <Limit name="libraryDays" label={text('libraryDaysSetting')} least={0} value={settings.libraryDays} />
      <p class="quiet">{text('libraryLimitsNote')}</p>
      <p>
        <a href="library.html">{text('libraryOpen')}</a>
      </p>
    </>
  );
}

/** The largest that the settings take. */
const MOST = 100_000;

function Limit(props: { name: 'libraryMegabytes' | 'libraryDays'; label: string; least: number; value: number }) {
  const { name, label, least, value } = props;
  return (
    <p>
      <label class="limit">
        {label}
        <input
          type="number"
          name={name}
          min={least}
          max={MOST}
          step={1}
          required
          value={value}
          onChange={({ currentTarget }) => {
            if (currentTarget.reportValidity()) changeSettings({ [name]: currentTarget.valueAsNumber });
          }}
        />
      </label>
    </p>
  );
}
