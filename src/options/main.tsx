/** Entry of the settings page: shows the settings, and draws itself anew whenever one is changed, here or elsewhere. */
import { render } from 'preact';
import { followPreferences } from '../browser/preferences.ts';
import { dress, type Preferences } from '../view/dress.ts';
import { text } from '../view/text.ts';
import { OptionsPage } from './page.tsx';

const root = document.getElementById('root');

function draw(now: Preferences): void {
  if (!root) return;
  dress(now);
  document.title = text('settingsTitle');
  render(<OptionsPage settings={now.settings} />, root);
}

followPreferences(draw).catch(console.error);
