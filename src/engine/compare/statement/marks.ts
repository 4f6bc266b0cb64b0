/** Marks of lists of words: most lists that are held against each other share no word, and their marks tell so without a look at the words. */

/** A bit for each word; lists whose marks share no bit share no word, those that share one may. */
export function marksOf(words: Iterable<string>): number {
  let marks = 0;
  for (const word of words) marks |= 1 << (word.charCodeAt(0) * 7 + word.charCodeAt(word.length >> 1) * 3 + word.length);
  return marks;
}

/** Words with their marks. */
export interface Marked {
  words: readonly string[];
  marks: number;
}

/** The words with their marks. */
export const marked = (words: readonly string[]): Marked => ({ words, marks: marksOf(words) });

/** Whether some word stands in both. */
export function share(a: Marked, b: Marked): boolean {
  if ((a.marks & b.marks) === 0) return false;
  for (const word of a.words) if (b.words.includes(word)) return true;
  return false;
}
