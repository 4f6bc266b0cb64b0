/** Gives a page of the extension the reader's language and appearance. */
import type { Settings } from '../model.ts';
import { direction, readyWords, speak, type Tongue, text } from './text.ts';

/** What a page needs to know before it says its first word. */
export interface Preferences {
  settings: Settings;
  tongue: Tongue;
}

/** Dresses the document; what is drawn afterwards speaks the language. `speaking`: the part of the page that does, where it is not all of it. */
export function dress({ settings, tongue }: Preferences, speaking = document.documentElement): void {
  speak(tongue);
  const { documentElement: root } = document;
  speaking.lang = text('languageTag');
  speaking.dir = direction();
  if (settings.appearance === 'system') delete root.dataset['appearance'];
  else root.dataset['appearance'] = settings.appearance;
  readyWords();
}
