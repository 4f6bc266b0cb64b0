/** The foot of popup and panel. */
import { text } from './text.ts';

/** The way to the settings. */
export function Foot({ onSettings }: { onSettings: () => void }) {
  return (
    <footer class="foot">
      <button type="button" class="plain link" id="settings" onClick={onSettings}>
        {text('settings')}
      </button>
    </footer>
  );
}
