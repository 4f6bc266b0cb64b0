/** A copy of the page that can be taken apart; the page itself is only read. */
import { holdsArticle } from './furniture.ts';
import { BLOCKS, isElement, shownChildren, TEXT, TEXTLESS } from './tree.ts';

/** What is read of one page at most. The longest reports have 2,000 elements and 100,000 characters; the rest is slack. */
export const LIMITS = { elements: 40_000, characters: 1_500_000, depth: 200 };

/** The copy, and whether the page was larger than `LIMITS`. */
export interface Copy {
  document: Document;
  cut: boolean;
}

// What Readability and the furniture rules look at. Event handlers, sources of pictures and the like stay behind.
const KEPT = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'rel',
  'href',
  'hidden',
  'aria-hidden',
  'aria-label',
  'aria-modal',
  'style',
  'dir',
  'lang',
  'datetime',
];

interface Budget {
  elements: number;
  characters: number;
}

/** Where in the page the copying is. */
interface Position {
  /** Levels that may still be copied as such; deeper ones are flattened. */
  depth: number;
  /** Within text that is not shown and is read all the same. */
  outOfSight: boolean;
}

/** Copies the text and structure of `document`: without scripts, pictures, controls; with open shadow roots; within `limits`. */
export function copyOf(document: Document, limits = LIMITS): Copy {
  const copy = document.cloneNode(false) as Document;
  const html = copy.createElement('html');
  const body = copy.createElement('body');
  copy.appendChild(html);
  html.appendChild(copy.createElement('head'));
  html.appendChild(body);
  const budget = { elements: limits.elements, characters: limits.characters };
  if (document.body) copyInto(body, document.body, copy, budget, { depth: limits.depth, outOfSight: false });
  return { document: copy, cut: budget.elements <= 0 || budget.characters <= 0 };
}

function copyInto(to: Element, from: Node, copy: Document, budget: Budget, position: Position): void {
  for (const node of shownChildren(from)) {
    if (budget.elements <= 0 || budget.characters <= 0) return;
    if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').slice(0, budget.characters);
      budget.characters -= text.length;
      to.appendChild(copy.createTextNode(text));
    } else if (isElement(node) && !TEXTLESS.has(node.localName)) {
      budget.elements--;
      const outOfSight = position.outOfSight || isOutOfSight(node);
      // Text of some length that is not shown is the rest of a report behind a button.
      if (outOfSight && !position.outOfSight && !holdsArticle(node)) continue;
      const next = position.depth > 0 ? to.appendChild(elementLike(node, copy)) : to;
      copyInto(next, node, copy, budget, { depth: position.depth - 1, outOfSight });
    }
  }
}

/** The style sheets keep the element from being shown. Only a page in a window has styles; a parsed file shows everything. */
const isOutOfSight = (element: Element): boolean =>
  element.ownerDocument.defaultView !== null &&
  typeof element.checkVisibility === 'function' &&
  !element.checkVisibility() &&
  // These have no box of their own, but their children have.
  element.ownerDocument.defaultView.getComputedStyle(element).display !== 'contents';

function elementLike(element: Element, copy: Document): Element {
  const like = copy.createElement(nameOf(element));
  for (const attribute of KEPT) {
    const value = element.getAttribute(attribute);
    if (value !== null) like.setAttribute(attribute, value);
  }
  return like;
}

// Some editors write a line break as an empty element of that class.
const BREAK = /(?:^|\s)(?:br|line-?break)(?:\s|$)/;

/** Tag in the copy. Elements of a site's own become plain ones: Readability knows the tags of HTML alone. */
function nameOf(element: Element): string {
  const { localName } = element;
  if (localName === 'span' && !element.firstChild && BREAK.test(element.getAttribute('class') ?? '')) return 'br';
  if (localName.includes('-')) return hasBlocks(element) ? 'div' : 'span';
  return /^[a-z][a-z0-9]*$/.test(localName) ? localName : 'span';
}

const hasBlocks = (element: Element): boolean =>
  shownChildren(element).some((child) => isElement(child) && (BLOCKS.has(child.localName) || child.localName.includes('-')));
