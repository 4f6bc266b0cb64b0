/** The tokens of a sentence, cut once for all who look at them: most sentences of a report that is held against another are never looked at. */
import type { Reading } from '../../model.ts';
import { perObject } from '../per-object.ts';
import { type Token, tokens } from './tokens.ts';

const cut = perObject((_: Reading): (readonly Token[])[] => []);

/** The tokens of one sentence of a reading; none where it has no such sentence. */
export function tokensOf(reading: Reading, sentence: number): readonly Token[] {
  const known = cut(reading);
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  known[sentence] ??= tokens(reading.report.text, start, end);
  return known[sentence];
}
