/** The tokens of a report, cut once for all who look at its words. */
import type { Reading } from '../../model.ts';
import { perObject } from '../per-object.ts';
import { sentenceTokens, type Token } from './tokens.ts';

/** The tokens of each sentence of a reading. */
export const readingTokens = perObject(({ report: { text }, sentences }: Reading): readonly Token[][] =>
  sentenceTokens(text, sentences),
);
