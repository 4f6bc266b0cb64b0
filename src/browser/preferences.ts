/** The reader's settings with the language that they ask for, ready to be spoken. */
import type { Language, Settings } from '../model.ts';
import { browser } from './api.ts';
import { packagedJson } from './packaged.ts';
import { onSettings, settings } from './settings.ts';

/** The settings, and the messages of the language that is chosen. */
export interface Preferences {
  settings: Settings;
  tongue: { language: string; messageOf(key: string): string };
}

/**
 * Tells settings and language at once, and `again` whenever a setting was changed; what is older is never told after what is newer. Resolves once they
 * were told for the first time, and rejects where that fails.
 *
 * The browser's own language is spoken through the browser, which has its messages at hand; only one that the reader chose is loaded from the
 * package, because browsers cannot be asked for any but their own.
 */
export function followPreferences(listener: (now: Preferences, again: boolean) => void): Promise<void> {
  return new Promise((toldFirst, failed) => {
    let turn = 0;
    let again = false;
    const tell = async (chosen: Settings | Promise<Settings>): Promise<void> => {
      turn++;
      const mine = turn;
      const now = await withTongue(await chosen);
      if (mine !== turn) return; // overtaken, while it was read or its messages were loaded
      listener(now, again);
      again = true;
      toldFirst();
    };
    const trouble = (error: unknown): void => (again ? console.error(error) : failed(error));
    onSettings((next) => tell(next).catch(trouble));
    tell(settings()).catch(trouble);
  });
}

/** Settings and language as they are now. */
export const preferences = async (): Promise<Preferences> => withTongue(await settings());

type Messages = Record<string, { message: string }>;

async function withTongue(chosen: Settings): Promise<Preferences> {
  const { language } = chosen;
  const own = browser.i18n.getMessage('languageTag');
  const messages = language === 'auto' || language === own ? undefined : await loaded(language).catch(() => undefined);
  if (!messages || language === 'auto') return { settings: chosen, tongue: { language: own, messageOf: ownMessage } };
  return { settings: chosen, tongue: { language, messageOf: (key) => messages[key]?.message ?? '' } };
}

const loaded = (language: Language): Promise<Messages> => packagedJson<Messages>(`_locales/${language}/messages.json`);

// The browser fills the places of a message at once: with these values they stay open.
const OPEN = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

const ownMessage = (key: string): string => browser.i18n.getMessage(key, OPEN);
