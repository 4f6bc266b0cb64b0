/** The differing passages of an article, marked in its page for as long as the page holds them. */
import type { Article, PageMark, Span } from '../model.ts';
import { type Highlights, highlightsOf } from './highlight.ts';
import { locatorOf, rangeOf } from './ranges.ts';

/** The marks of one article in one document. */
export interface Marking {
  /** Marks these passages and no others. */
  put(marks: readonly PageMark[]): void;
  /** Shows or hides all marks; they stay known. */
  show(visible: boolean): void;
  /** Brings a passage into view and marks it stronger; false where the page does not hold it any more. */
  select(span: Span): boolean;
  /** The mark at a point of the viewport where the element under it holds it, and the box of its words on that line. */
  at(x: number, y: number, target: Node): { mark: PageMark; box: DOMRect } | undefined;
  /** Takes everything away and hears of the page no more. */
  end(): void;
}

// A page that renders anew does so in many steps: it is looked at when it comes to rest, and not more often.
const REST = 250; // milliseconds
// The page's whole text is searched for a passage that is not there: rarely is enough.
const SEARCH_AGAIN = 2000; // milliseconds

interface Placed {
  mark: PageMark;
  range: Range | undefined;
  /** What the range held when it was found: a page that renders anew empties it. */
  text: string;
}

/**
 * The marks of `article` in `document`; undefined where the browser has no Custom Highlight API. `styled`: the browser has put `STYLE` into the
 * document: it takes that away together with the extension, and a mark without style is none.
 */
export function markingOf(document: Document, article: Pick<Article, 'text' | 'title'>, styled: boolean): Marking | undefined {
  const highlights = highlightsOf(document, styled);
  return highlights && createMarking(document, article, highlights);
}

function createMarking(document: Document, article: Pick<Article, 'text' | 'title'>, highlights: Highlights): Marking {
  let placed: Placed[] = [];
  let visible = true;
  let selected: Span | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let searched = 0;

  const draw = (): void => {
    const ranges = placed.flatMap(({ range }) => range ?? []);
    const chosen = visible && selected ? rangeOf(selected, article, document) : undefined;
    highlights.show(visible ? ranges : []);
    if (chosen) highlights.choose(chosen);
  };
  const place = (marks: readonly PageMark[]): void => {
    const locate = locatorOf(article, document);
    placed = marks.map((mark) => {
      const range = locate(mark.span);
      return { mark, range, text: range?.toString() ?? '' };
    });
    searched = performance.now();
    draw();
  };
  const look = (): void => {
    timer = undefined;
    const broken = placed.some(({ range, text }) => range && (!range.startContainer.isConnected || range.toString() !== text));
    const missing = placed.some(({ range }) => !range) && performance.now() - searched > SEARCH_AGAIN;
    if (broken || missing) place(placed.map(({ mark }) => mark));
  };
  const observer = new MutationObserver(() => {
    if (placed.length > 0) timer ??= setTimeout(look, REST);
  });

  return {
    put(marks) {
      observer.disconnect();
      place(marks);
      if (marks.length > 0 && document.body)
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    show(now) {
      visible = now;
      draw();
    },
    select(span) {
      const range = rangeOf(span, article, document);
      selected = range && span;
      if (range) highlights.select(range);
      else highlights.forget();
      return range !== undefined;
    },
    at(x, y, target) {
      if (!visible) return undefined;
      const [range] = highlights.at(x, y).filter((one) => one.intersectsNode(target)); // nothing lies over the passage
      const mark = range && placed.find((one) => one.range === range)?.mark;
      const box = range && [...range.getClientRects()].find(({ top, bottom }) => y >= top && y < bottom);
      return mark && box && { mark, box };
    },
    end() {
      observer.disconnect();
      clearTimeout(timer);
      placed = [];
      highlights.clear();
    },
  };
}
