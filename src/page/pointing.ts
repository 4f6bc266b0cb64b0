/** The pointer on the marks of a page: it rests on one, it clicks one. */
import type { PageMark } from '../model.ts';
import { hintOf } from './hint.ts';
import type { Marking } from './marks.ts';

// What a page does with a click on these is its own affair.
const ACTIVE = 'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable]';

/** Shows the hint where the pointer rests on a mark, and calls `onPick` where it clicks one. Returns what ends both. */
export function followPointer(
  document: Document,
  marking: () => Marking | undefined,
  onPick: (mark: PageMark) => void,
): () => void {
  const hint = hintOf(document);
  let resting: PageMark | undefined;
  let frame = 0;

  const leave = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (resting) hint.hide();
    resting = undefined;
  };
  const look = (event: MouseEvent): void => {
    frame = 0;
    const found = markAt(marking(), event);
    if (found === undefined) leave();
    if (found === undefined || found.mark === resting) return;
    resting = found.mark;
    hint.show(found.mark, found.box);
  };
  let latest: MouseEvent;
  const onMove = (event: MouseEvent): void => {
    latest = event; // of several moves within a frame the last one counts
    if (frame === 0) frame = requestAnimationFrame(() => look(latest));
  };
  const onClick = (event: MouseEvent): void => {
    const found = markAt(marking(), event);
    const selecting = document.getSelection()?.isCollapsed === false;
    if (!found || selecting || elementOf(event)?.closest(ACTIVE)) return;
    onPick(found.mark);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') leave();
  };
  const ending = new AbortController();
  const options = { signal: ending.signal, passive: true };
  document.addEventListener('mousemove', onMove, options);
  document.addEventListener('mouseleave', leave, options);
  document.addEventListener('scroll', leave, { ...options, capture: true });
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('click', onClick, options);
  return () => {
    ending.abort();
    leave();
  };
}

// Nodes of a frame are of that frame's own classes.
const elementOf = ({ target }: MouseEvent): Element | undefined =>
  target && 'closest' in target ? (target as Element) : undefined;

function markAt(marking: Marking | undefined, event: MouseEvent) {
  const element = elementOf(event);
  return element && marking?.at(event.clientX, event.clientY, element);
}
