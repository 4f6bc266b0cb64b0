/** The keyboard shortcuts of the extension, as the browser has them now. */
/// <reference types="chrome" />
import { browser } from './api.ts';

/** One shortcut. */
export interface Shortcut {
  /** Name of the command; `_execute_action` is the toolbar button. */
  name: string;
  /** As the browser writes it: `Alt+Shift+K`; empty where none is set. */
  keys: string;
}

/** Every command with its keys; undefined where the browser has none, as on phones. */
export async function shortcuts(): Promise<Shortcut[] | undefined> {
  const { commands: api }: { commands?: typeof browser.commands } = browser;
  const commands = await api?.getAll();
  return commands?.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: shortcut ?? '' }]));
}

/** Opens the place where the browser lets its reader change them. */
export async function openShortcutSettings(): Promise<void> {
  // Only Firefox has the call, and types lag behind; Chromium has a page of its own.
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) return open.call(browser.commands);
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
