/** The words of every sentence of a text, read once for all that is found on them. */
import type { Name, Quantity } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { withVerbs } from './counted-verbs.ts';
import { type Word, words } from './words.ts';

/** The words of each sentence, given its tokens; names and numerals of the text are told apart from other words. `length`: of the text. */
export function sentenceWords(
  length: number,
  tokens: readonly (readonly Token[])[],
  names: readonly Name[],
  quantities: readonly Quantity[],
  lexicon: Lexicon,
): Word[][] {
  const inName = covers(
    length,
    names.flatMap(({ spans }) => spans),
  );
  const inNumeral = covers(
    length,
    quantities.flatMap(({ number }) => (number === undefined ? [] : [number])),
  );
  return tokens.map((list) => withVerbs(words(list, lexicon, inName, inNumeral), lexicon));
}

// Whether an offset of a text of that length lies in one of the spans.
function covers(length: number, spans: readonly { start: number; end: number }[]): (offset: number) => boolean {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return (offset) => covered[offset] === 1;
}
