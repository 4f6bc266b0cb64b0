/** What the worker of an import and those that read for it tell one another. */
import type { Kept, Prepared } from '../library/store/prepare.ts';
import type { Article } from '../model.ts';

/** Articles to be read and made ready for the library. */
export interface ReadCall {
  articles: readonly Article[];
  kept: Kept;
}

/** What became of a call, in the order of the calls; articles that are not in English are left out. */
export type ReadAnswer = { prepared: Prepared[] } | { failed: string };
