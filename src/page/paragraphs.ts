/** Paragraphs of a tree: runs of text between block elements. */
import { BLOCKS, fold, isElement, TEXT, TEXTLESS } from './tree.ts';

/** A run of text that stands on lines of its own. */
export interface Paragraph {
  text: string;
  /** The innermost block element around it. */
  block: Element;
  /** Share of its characters that are links, 0 to 1. */
  linked: number;
}

interface Run {
  text: string;
  linked: number;
  block: Element;
}

/** The paragraphs of `root` in order, white space folded, empty ones left out. Two line breaks in a row part paragraphs. */
export function paragraphsOf(root: Element): Paragraph[] {
  const found: Paragraph[] = [];
  let run: Run = { text: '', linked: 0, block: root };
  let breaks = 0;
  const close = (block: Element): void => {
    const text = fold(run.text);
    if (text !== '') found.push({ text, block: run.block, linked: Math.min(1, run.linked / text.length) });
    run = { text: '', linked: 0, block };
    breaks = 0;
  };
  const walk = (element: Element, link: boolean): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) {
        const text = node.nodeValue ?? '';
        run.text += text;
        const letters = fold(text).length;
        if (letters > 0) breaks = 0;
        if (link) run.linked += letters;
      } else if (isElement(node) && !TEXTLESS.has(node.localName)) {
        visit(node, link);
      }
    }
  };
  const visit = (element: Element, link: boolean): void => {
    const name = element.localName;
    if (name === 'br') {
      run.text += ' ';
      if (++breaks > 1) close(run.block);
      return;
    }
    const block = BLOCKS.has(name);
    const outer = run.block;
    if (block) close(element);
    walk(element, link || name === 'a');
    if (block) close(outer);
  };
  walk(root, false);
  close(root);
  return found;
}
