/** The sign of an origin: a letter in a ring, a full diamond for the article itself. */
import { text } from '../view/text.ts';

/** `origin`: its letter, empty for the article. Colour repeats what shape and letter say. */
export function Badge({ origin }: { origin: string }) {
  if (origin === '')
    return (
      <svg class="badge own" viewBox="-8 -8 16 16" aria-hidden="true">
        <path d="M0-7 7 0 0 7-7 0Z" />
      </svg>
    );
  return (
    <span class={`badge ${hueOf(origin)}`} title={text('originLetter', origin)}>
      {origin}
    </span>
  );
}

/** How many colours there are for origins; the style sheet has as many. */
const HUES = 5;

/** The class that gives an origin its colour; the article has the accent. */
export function hueOf(origin: string): string {
  return origin === '' ? 'own' : `hue-${(origin.charCodeAt(origin.length - 1) - 'A'.charCodeAt(0)) % HUES}`;
}
