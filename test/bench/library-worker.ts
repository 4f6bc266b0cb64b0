/** The background of the extension as it is shipped, which also answers a question for candidates without a cross-check around it. */
/// <reference types="chrome" />
import '../../src/background/main.ts';
import { openDatabase } from '../../src/library/store/open.ts';
import { libraryIn } from '../../src/library/store.ts';

/** What is asked: the keys of an article and its day. */
export interface Asked {
  keys: string[];
  day?: number;
}

const library = libraryIn({
  now: Date.now,
  open: openDatabase,
  keysOf: () => Promise.reject(new Error('nothing is saved here')),
});

chrome.runtime.onMessage.addListener((message: { bench?: Asked }, _sender, answer: (found: number | string) => void) => {
  if (message?.bench === undefined) return undefined;
  const { keys, day } = message.bench;
  library.candidates(keys, day, 40).then(
    ({ readings }) => answer(readings.length),
    (error) => answer(String(error)),
  );
  return true;
});
