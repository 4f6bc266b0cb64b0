/** The library where the engine is at hand; the background, which wakes often, takes the engine's part of it later. */
import { candidateKeys } from '../engine/match/candidate-keys.ts';
import { openDatabase } from './store/open.ts';
import type { LibraryDatabase } from './store/schema.ts';
import { type Library, libraryIn } from './store.ts';

/** The library of this browser; the database is opened at the first call, and again where the browser closed it. */
export function openLibrary(
  now: () => number = Date.now,
  open: (lost: () => void) => Promise<LibraryDatabase> = openDatabase,
): Library {
  return libraryIn({ now, open, keysOf: async () => candidateKeys });
}
