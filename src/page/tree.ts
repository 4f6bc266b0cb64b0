/** Walking a document as the reader sees it: shadow roots in place of their hosts' children, slots filled. */

/** `nodeType` of an element; the `Node` constants are not there in every DOM. */
export const ELEMENT = 1;
/** `nodeType` of a text node. */
export const TEXT = 3;

/** Elements that start a line of their own. What is not listed runs on within the line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is never text of the page. */
export const TEXTLESS: ReadonlySet<string> = new Set(
  'applet audio base button canvas datalist embed frameset head iframe input link map math meta meter noembed noframes noscript object option output param picture progress script select source style svg template textarea title track video wbr'.split(
    ' ',
  ),
);

/** The node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** The children that are shown: of an open shadow root, of what was put into a slot, or the node's own. */
export function shownChildren(node: Node): Node[] {
  if (!isElement(node)) return [...node.childNodes];
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === 'slot' && 'assignedNodes' in node) {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

/** White space folded to single spaces; soft hyphens and zero-width breaks dropped. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Characters that a page puts between letters and nobody sees: soft hyphen, zero-width space, word joiner, byte order mark. */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
