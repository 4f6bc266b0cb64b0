/** What is at issue between two statements, as the title of a finding. */

/** A title longer than this is cut at a word, in characters. */
const TITLE = 80;

/** The first words of a passage on one line; an ellipsis where something is left out. */
export function firstWords(passage: string): string {
  const plain = passage.replace(/\s+/g, ' ').trim();
  return plain.length <= TITLE ? plain : `${plain.slice(0, TITLE).replace(/\s+\S*$/, '')} …`;
}

/** The question that one statement affirms and the other denies, in the words of the first: `whether “the bridge was closed”`. */
export const whether = (affirmed: string): string => `whether “${firstWords(affirmed)}”`;
