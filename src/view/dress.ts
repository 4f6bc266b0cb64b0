/** Gives a page of the extension the reader's language and appearance. */
import type { Settings } from '../model.ts';
import { direction, speak, type Tongue, text } from './text.ts';

/** What a page needs to know before it says its first word. */
export interface Preferences {
  settings: Settings;
  tongue: Tongue;
}

/** Dresses the whole document; what is drawn afterwards speaks the language. */
export function dress({ settings, tongue }: Preferences): void {
  speak(tongue);
  const { documentElement: root } = document;
  root.lang = text('languageTag');
  root.dir = direction();
  if (settings.appearance === 'system') delete root.dataset['appearance'];
  else root.dataset['appearance'] = settings.appearance;
}
