/** Whether the extension that put a script into a page is still there. */
import { browser } from './api.ts';

// The browser says nothing when an extension goes: its scripts in pages live on without it. To ask costs next to nothing.
const ASK = 1000; // milliseconds

/** Calls `listener` once, when the extension was removed, switched off or loaded anew. Returns what ends the watch. */
export function onOrphaned(listener: () => void): () => void {
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    listener();
  }, ASK);
  return () => clearInterval(timer);
}

function isThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false; // of an extension that is gone, the browser takes even this away
  }
}
