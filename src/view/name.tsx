/** The first line of popup and panel. */
import { text } from './text.ts';

/**
 * The name, and beside it that the page is being read once more: what stands below may be outdated. It shows up where that takes a while.
 * `children`: what else stands in this line.
 */
export function Name({ again, children }: { again: boolean; children?: preact.ComponentChildren }) {
  return (
    <p class="headline">
      <span class="name">Crossread</span>
      {again && <span class="again quiet">{text('readingAgain')}</span>}
      {children}
    </p>
  );
}
