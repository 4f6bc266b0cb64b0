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
 * Settings and language. The browser's own language is spoken through the browser, which has its messages at hand; only one that the reader chose is
 * loaded from the package, because browsers cannot be asked for any but their own.
 */
export async function preferences(): Promise<Preferences> {
  return withTongue(await settings());
}

/** Tells settings and language whenever a setting was changed. */
export function onPreferences(listener: (now: Preferences) => void): void {
  let turn = 0;
  onSettings(async (next) => {
    turn++;
    const mine = turn;
    const now = await withTongue(next);
    if (mine === turn) listener(now); // two changes may overtake each other while messages are loaded
  });
}

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
