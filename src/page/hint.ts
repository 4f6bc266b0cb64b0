/**
 * The other figures beside the pointer while it rests on a mark. It is the one thing that is ever put into a page: behind a closed door, over
 * the page and not in its flow, and gone as soon as the pointer moves on.
 */
import type { PageMark } from '../model.ts';

/** The hint of one document. */
export interface Hint {
  /** Shows what the others give; `box`: of the marked words in the viewport. */
  show(mark: PageMark, box: DOMRect): void;
  hide(): void;
}

// Paper and ink of the panel; a page's own colours may be anything.
const LIGHT = { ink: '#1d1b18', paper: '#fdfbf6', rule: '#d9a400', quiet: '#5f594f' };
const DARK = { ink: '#ece6da', paper: '#1b1a18', rule: '#c79a2a', quiet: '#b0a899' };
const GAP = 6; // pixels between the words and the hint

/** A hint that is not in the document until it is shown. */
export function hintOf(document: Document): Hint {
  let host: HTMLElement | undefined;
  const hide = (): void => {
    host?.remove();
    host = undefined;
  };
  return {
    show(mark, box) {
      hide();
      host = document.createElement('div');
      host.ariaHidden = 'true'; // the panel tells the same to everybody
      const view = document.defaultView;
      const colours = view?.matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT;
      style(host, {
        all: 'initial',
        position: 'fixed',
        inset: 'auto',
        margin: '0',
        border: '0',
        padding: '0',
        overflow: 'visible',
        background: 'none',
        'pointer-events': 'none',
        'z-index': '2147483647',
      });
      const note = document.createElement('div');
      style(note, {
        'box-sizing': 'border-box',
        'max-width': '20rem',
        'border-inline-start': `3px solid ${colours.rule}`,
        padding: '6px 10px',
        background: colours.paper,
        color: colours.ink,
        font: '14px/1.4 system-ui, sans-serif',
        'box-shadow': '0 1px 8px rgb(0 0 0 / 35%)',
      });
      note.dir = 'auto';
      note.append(...linesOf(document, mark, colours.quiet));
      host.attachShadow({ mode: 'closed' }).append(note);
      document.documentElement.append(host);
      lift(host);
      place(host, note, box, view);
    },
    hide,
  };
}

function linesOf(document: Document, { about, others }: PageMark, quiet: string): HTMLElement[] {
  const head = document.createElement('div');
  head.textContent = about;
  style(head, { color: quiet, 'font-size': '12px' });
  return [
    head,
    ...others.map(({ value, from }) => {
      const line = document.createElement('div');
      const figure = document.createElement('b');
      figure.textContent = value;
      const outlet = document.createElement('span');
      outlet.textContent = from === '' ? '' : ` · ${from}`;
      style(outlet, { color: quiet });
      line.append(figure, outlet);
      return line;
    }),
  ];
}

/** Over everything, dialogs of the page too, where the browser can. */
function lift(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
}

function place(host: HTMLElement, note: HTMLElement, box: DOMRect, view: Window | null): void {
  if (!view) return;
  const { width, height } = note.getBoundingClientRect();
  const below = box.bottom + GAP;
  const top = below + height <= view.innerHeight ? below : Math.max(0, box.top - GAP - height);
  const left = Math.max(GAP, Math.min(box.left, view.innerWidth - width - GAP));
  style(host, { top: `${top}px`, left: `${left}px` });
}

// By the object model and not by an attribute: a page's policy may forbid the latter.
function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}
