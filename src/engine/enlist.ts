/** Tables of lists are laid open whenever the engine is loaded, while a reader waits: a copy of the list for each of its items would double that. */

/** Puts items at the end of the list that stands under a key. */
export function enlist<Key, Item>(lists: Map<Key, Item[]>, key: Key, ...items: readonly Item[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...items]);
  else list.push(...items);
}
