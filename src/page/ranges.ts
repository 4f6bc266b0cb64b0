/** Spans of an article's text to ranges of the live page, by the words themselves: the page may have changed since it was read. */
import type { Article, Span } from '../model.ts';
import { documentIn } from './frames.ts';
import { INVISIBLE, isElement, shownChildren, TEXT, TEXTLESS } from './tree.ts';

/** Finds the place of a span in the document as it is now; undefined where the words are not there any more. */
export type Locate = (span: Span) => Range | undefined;

/** The range of one span. For several spans of one article `locatorOf` reads the page once. */
export function rangeOf(span: Span, article: Pick<Article, 'text' | 'title'>, document: Document): Range | undefined {
  return locatorOf(article, document)(span);
}

/** Reads the page's text once and finds spans in it. */
export function locatorOf(article: Pick<Article, 'text' | 'title'>, document: Document): Locate {
  const flows = flowsOf(document);
  return (span) => {
    for (const flow of flows) {
      const found = find(span, article, flow);
      if (found) return rangeIn(flow, found.start, found.end);
    }
    return undefined;
  };
}

/** The text of a document without white space, and where each character stands. White space is left out because pages differ in it. */
interface Flow {
  document: Document;
  text: string;
  nodes: Text[];
  /** Where the text of each node begins in `text`. */
  starts: number[];
}

// Characters before and behind the span that tell equal quotations apart.
const CONTEXT = 80;
// Characters at the beginning and at the end of a quotation that are enough to know it again.
const EDGE = 24;
// What a page puts into a sentence, such as a note or an advertisement, is not longer.
const MAX_INSERTED = 200;
// A heading with the headline's words is the headline; menus and pictures repeat them.
const HEADING_BONUS = 1000;
const HIDDEN_MALUS = 500;

const squeeze = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, '');

function flowsOf(document: Document): Flow[] {
  const flow: Flow = { document, text: '', nodes: [], starts: [] };
  const parts: string[] = [];
  const frames: Document[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) {
      const text = squeeze(node.nodeValue ?? '');
      if (text === '') return;
      flow.nodes.push(node as Text);
      flow.starts.push(length);
      parts.push(text);
      length += text.length;
    } else if (isElement(node)) {
      if (node.localName === 'iframe') frames.push(...documentIn(node));
      if (!TEXTLESS.has(node.localName)) for (const child of shownChildren(node)) walk(child);
    }
  };
  if (document.body) walk(document.body);
  flow.text = parts.join('');
  return [flow, ...frames.flatMap(flowsOf)];
}

interface Hit {
  start: number;
  end: number;
}

/** Every place where the words stand; where the page has put something between them, the places of their beginning and end. */
function hits(quote: string, text: string): Hit[] {
  const whole = [...placesOf(quote, text)].map((start) => ({ start, end: start + quote.length }));
  if (whole.length > 0 || quote.length < 2 * EDGE) return whole;
  const [head, tail] = [quote.slice(0, EDGE), quote.slice(-EDGE)];
  return [...placesOf(head, text)].flatMap((start) => {
    const close = text.indexOf(tail, start + EDGE);
    const end = close + EDGE;
    return close >= 0 && end - start <= quote.length + MAX_INSERTED ? [{ start, end }] : [];
  });
}

function* placesOf(quote: string, text: string): Generator<number> {
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) yield start;
}

function find(span: Span, article: Pick<Article, 'text' | 'title'>, flow: Flow): Hit | undefined {
  const quote = squeeze(span.text);
  if (quote === '') return undefined;
  const before = squeeze(article.text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start)).slice(-CONTEXT);
  const after = squeeze(article.text.slice(span.end, span.end + 2 * CONTEXT)).slice(0, CONTEXT);
  const inTitle = article.title !== undefined && span.end <= article.title.length;
  let best: (Hit & { score: number }) | undefined;
  for (const { start, end } of hits(quote, flow.text)) {
    const score =
      commonEnd(before, flow.text.slice(Math.max(0, start - CONTEXT), start)) +
      commonStart(after, flow.text.slice(end, end + CONTEXT)) +
      standing(flow, start, inTitle);
    if (!best || score > best.score) best = { start, end, score };
  }
  return best;
}

function standing(flow: Flow, start: number, inTitle: boolean): number {
  const element = nodeAt(flow, start)?.parentElement;
  if (!element) return 0;
  const visible = typeof element.checkVisibility !== 'function' || element.checkVisibility();
  const heading = inTitle && element.closest('h1') !== null;
  return (visible ? 0 : -HIDDEN_MALUS) + (heading ? HEADING_BONUS : 0);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function indexAt(flow: Flow, offset: number): number {
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const nodeAt = (flow: Flow, offset: number): Text | undefined => flow.nodes[indexAt(flow, offset)];

function rangeIn(flow: Flow, start: number, end: number): Range | undefined {
  const from = indexAt(flow, start);
  const to = indexAt(flow, end - 1);
  const [first, last] = [flow.nodes[from], flow.nodes[to]];
  if (!first || !last) return undefined;
  const range = flow.document.createRange();
  range.setStart(first, rawOffset(first, start - (flow.starts[from] ?? 0)));
  range.setEnd(last, rawOffset(last, end - 1 - (flow.starts[to] ?? 0)) + 1);
  return range;
}

/** Offset in the node's own text of its `count`-th character that is no white space. */
function rawOffset(node: Text, count: number): number {
  const text = node.nodeValue ?? '';
  let left = count;
  for (let offset = 0; offset < text.length; offset++) {
    if (squeeze(text.charAt(offset)) === '') continue;
    if (left-- === 0) return offset;
  }
  return text.length;
}
