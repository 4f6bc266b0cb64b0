/** The meta elements of a page. */
import { fold } from './tree.ts';

/** Content by lower-case name; the first of each name. */
export type Meta = ReadonlyMap<string, string>;

/** Reads `property`, `name`, `itemprop` and `http-equiv`. */
export function metaElements(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = fold(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The first of `names` that the page states. */
export const first = (meta: Meta, names: readonly string[]): string | undefined =>
  names.map((name) => meta.get(name)).find(Boolean);

// Titles in attributes are escaped twice now and then.
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
/** Undoes entities that stand in the text itself. */
export const plain = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]{2,5});/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
