/**
 * Entry of the page that opens once, after the install: three clicks to try on an article below. No browser lets an extension put a script into its
 * own pages, so this page brings the content script itself; it answers the background as on any other page.
 */
import { render } from 'preact';
import { openSettings } from '../browser/api.ts';
import { followPreferences } from '../browser/preferences.ts';
import { dress, type Preferences } from '../view/dress.ts';
import { Steps } from './steps.tsx';

const root = document.getElementById('steps');

function draw(now: Preferences): void {
  if (!root) return;
  dress(now, root); // the article below stays English
  render(<Steps onSettings={() => openSettings()} />, root);
}

followPreferences(draw).catch(console.error);
