/** The keys that work wherever the reader is in the browser; the manifest names them, the browser lets its reader change them. */
import { browser } from './api.ts';

/** What a key asks for. */
export type Command = 'toggle-marks' | 'next-difference' | 'previous-difference';

/** Hears the keys, with the tab in front; on phones there are none. Call it in the first turn of the background, so that a key wakes it. */
export function onCommand(listener: (command: Command, tab: number) => void): void {
  const { commands: api }: { commands?: typeof browser.commands } = browser;
  api?.onCommand.addListener(async (name, pressed) => {
    const [tab] = pressed ? [pressed] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) listener(name as Command, tab.id);
  });
}

const PREFIX = 'at:';

/** Key of the finding at which the reader is in a tab; undefined before the first. It survives the end of the background. */
export async function findingAt(tab: number): Promise<string | undefined> {
  const key = `${PREFIX}${tab}`;
  return (await browser.storage.session.get(key))[key] as string | undefined;
}

/** Keeps at which finding the reader is in a tab. */
export const keepFindingAt = (tab: number, finding: string): Promise<void> =>
  browser.storage.session.set({ [`${PREFIX}${tab}`]: finding });

/** Forgets it for a tab that was closed. */
export const forgetFindingAt = (tab: number): Promise<void> => browser.storage.session.remove(`${PREFIX}${tab}`);
