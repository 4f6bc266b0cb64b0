/** Phrases of several words, found by their first or last word: longest first, one look-up a token. */

/** Phrases with what they stand for, keyed by one of their end words. */
export type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; means: T }[]>;

/** Index `entries` (phrase, meaning) by the first word of each phrase, or by the last one. */
export function phrases<T>(entries: Iterable<readonly [string, T]>, by: 'first' | 'last'): Phrases<T> {
  const index = new Map<string, { words: readonly string[]; means: T }[]>();
  for (const [phrase, means] of entries) {
    const words = phrase.split(' ');
    const key = (by === 'first' ? words[0] : words.at(-1)) ?? '';
    const list = index.get(key) ?? [];
    list.push({ words, means });
    index.set(key, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
