/** Going from difference to difference in the article itself. */
import type { PageMark } from '../model.ts';

/**
 * The first mark of the next finding (1) or the one before (-1), in the order of the article, seen from the finding `from`; from the last on to
 * the first again. Undefined where nothing is marked.
 */
export function stepped(marks: readonly PageMark[], from: string | undefined, by: 1 | -1): PageMark | undefined {
  const first = new Map<string, PageMark>();
  for (const mark of marks.toSorted((a, b) => a.span.start - b.span.start)) if (!first.has(mark.key)) first.set(mark.key, mark);
  const inOrder = [...first.values()];
  const at = inOrder.findIndex(({ key }) => key === from);
  if (at < 0) return by === 1 ? inOrder[0] : inOrder.at(-1);
  return inOrder.at((at + by) % inOrder.length);
}
