/** Finds wording that a digest has taken from the report it retells. */

interface Word {
  folded: string;
  /** A name or a figure: free to be the same in both texts. */
  free: boolean;
}

/** Words in a row that make a borrowed phrase. */
const RUN = 7;
/** So many of the words in such a row must be neither names nor figures: a list of villages or of tolls is not wording. */
const ORDINARY = 4;

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|m?illions?|billions?|dozens?)(?:-|$)/;

/** Every run of seven words that both texts hold, names and figures apart; each as it stands in `digest`. */
export function borrowed(digest: readonly string[], source: string): string[] {
  const known = new Set(runs(source).map(({ key }) => key));
  return digest.flatMap((sentence) =>
    runs(sentence).flatMap(({ key, ordinary }) => (known.has(key) && ordinary >= ORDINARY ? [key] : [])),
  );
}

function runs(text: string): { key: string; ordinary: number }[] {
  const words = split(text);
  return words.slice(RUN - 1).map((_, start) => {
    const run = words.slice(start, start + RUN);
    return { key: run.map(({ folded }) => folded).join(' '), ordinary: run.filter(({ free }) => !free).length };
  });
}

function split(text: string): Word[] {
  const words = text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu) ?? [];
  return words.map((word) => {
    const folded = word.toLowerCase().replace(/[.,'-]+$|'s$/g, '');
    return { folded, free: /^\p{Lu}|\p{N}/u.test(word) || NUMBER_WORD.test(folded) };
  });
}
