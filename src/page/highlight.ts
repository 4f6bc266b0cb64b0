/** Marks in the page by the CSS Custom Highlight API: no node is added, moved or changed. */

/** Colours of one kind of mark. Both are always set, so that the contrast does not hang on the page. */
export interface Colours {
  text: string;
  ground: string;
}

/** Colours of the marks, as in the panel, and of the one that the reader has chosen, by the reader's colour scheme. */
export const COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<'mark' | 'selected', Colours>>>> = {
  light: { mark: { text: '#1f1a00', ground: '#fde9a2' }, selected: { text: '#1f1a00', ground: '#f9d978' } },
  dark: { mark: { text: '#fff6d6', ground: '#4d3a0c' }, selected: { text: '#fff6d6', ground: '#65510b' } },
};

/** The line under the chosen mark: the panel's accent. */
const LINE = { light: '#8c1d18', dark: '#f3a08f' } as const;

/** Names in the highlight registry. */
export const NAMES = { mark: 'crossread', selected: 'crossread-selected' } as const;

/** The style of the marks; a shell may insert it into the document itself and pass `styled` to `highlightsOf`. */
export const STYLE = `
${rule('mark', 'light')}
${rule('selected', 'light')}
@media (prefers-color-scheme: dark) {
${rule('mark', 'dark')}
${rule('selected', 'dark')}
}
@media (forced-colors: active) {
::highlight(${NAMES.mark}), ::highlight(${NAMES.selected}) { color: MarkText; background-color: Mark; }
}
`;

function rule(kind: 'mark' | 'selected', scheme: 'light' | 'dark'): string {
  const { text, ground } = COLOURS[scheme][kind];
  const line = kind === 'selected' ? ` text-decoration: underline solid 2px ${LINE[scheme]};` : '';
  return `::highlight(${NAMES[kind]}) { color: ${text}; background-color: ${ground};${line} }`;
}

/** The marks in one page. */
export interface Highlights {
  /** Marks these ranges and no others; the chosen one is forgotten. */
  show(ranges: readonly Range[]): void;
  /** Chooses the range, marks it stronger and brings it into view. */
  select(range: Range): void;
  /** The same without moving the page. */
  choose(range: Range): void;
  /** None is chosen any more. */
  forget(): void;
  /** The ranges under a point of the viewport, in the order in which they were shown. */
  at(x: number, y: number): Range[];
  /** Takes all marks and the style away. */
  clear(): void;
}

/** The marks of `document`; undefined where the browser has no Custom Highlight API. `styled`: its own style is there already. */
export function highlightsOf(document: Document, styled = false): Highlights | undefined {
  const view = document.defaultView;
  if (!view || typeof view.Highlight !== 'function' || !view.CSS.highlights) return undefined;
  const registries = new Set<Window & typeof globalThis>();
  const roots = new Set<Styled>();
  let shown: readonly Range[] = [];

  const clear = (): void => {
    for (const window of registries) for (const name of Object.values(NAMES)) window.CSS.highlights.delete(name);
    for (const root of roots) removeStyle(root);
    registries.clear();
    roots.clear();
    shown = [];
  };
  const register = (name: string, ranges: readonly Range[], priority: number): void => {
    for (const [window, own] of byWindow(ranges)) {
      const highlight = new window.Highlight(...own);
      highlight.priority = priority;
      window.CSS.highlights.set(name, highlight);
      registries.add(window);
    }
    // Style sheets of a document do not reach into shadow roots.
    for (const root of rootsOf(ranges)) if ((!styled || root !== document) && addStyle(root)) roots.add(root);
  };
  const forget = (): void => {
    for (const window of registries) window.CSS.highlights.delete(NAMES.selected);
  };
  const choose = (range: Range): void => {
    forget();
    register(NAMES.selected, [range], 1);
  };
  return {
    show(ranges) {
      clear();
      shown = [...ranges];
      register(NAMES.mark, ranges, 0);
    },
    select(range) {
      choose(range);
      bringIntoView(range);
    },
    choose,
    forget,
    at: (x, y) => shown.filter((range) => [...range.getClientRects()].some((box) => holds(box, x, y))),
    clear,
  };
}

const holds = (box: DOMRect, x: number, y: number): boolean => x >= box.left && x < box.right && y >= box.top && y < box.bottom;

// Ranges within frames belong to the registry of the frame's own window.
function byWindow(ranges: readonly Range[]): Map<Window & typeof globalThis, Range[]> {
  const found = new Map<Window & typeof globalThis, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (view) found.set(view, [...(found.get(view) ?? []), range]);
  }
  return found;
}

function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The element may be taller than the window: then its middle is not where the words are.
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= view.innerHeight) return;
  view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: calm ? 'instant' : 'smooth' });
}

/** What holds style sheets: a document, or a shadow root in it. */
type Styled = Document | ShadowRoot;

function rootsOf(ranges: readonly Range[]): Styled[] {
  return ranges.flatMap(({ startContainer }) => {
    const root = startContainer.getRootNode() as Partial<Styled>;
    const { ownerDocument } = startContainer;
    const found = [ownerDocument, 'adoptedStyleSheets' in root && root !== ownerDocument ? (root as ShadowRoot) : null];
    return found.filter((styled) => styled !== null);
  });
}

const sheets = new WeakMap<Styled, CSSStyleSheet>();

function addStyle(root: Styled): boolean {
  const view = ('defaultView' in root ? root : root.ownerDocument).defaultView;
  if (!view || sheets.has(root)) return false;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheets.set(root, sheet);
  return true;
}

function removeStyle(root: Styled): void {
  const sheet = sheets.get(root);
  if (sheet) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  sheets.delete(root);
}
