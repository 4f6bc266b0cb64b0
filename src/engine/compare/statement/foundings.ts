/** Years in which a thing was founded, opened or built: a report tells of each once, in whatever words, far from what happened. */
import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { beside } from './beside.ts';
import type { Figure } from './figure.ts';

type Founded = Pick<Figure, 'reading' | 'quantity'>;

/** What ends right before the year: "was completed in", "who founded the firm in a disused mill in", "has stood since". */
const FOUNDED =
  /\b(?:founded|established|opened|built|completed|constructed|inaugurated|commissioned|set up|dat(?:es|ing) (?:back )?(?:from|to)|goes back to|(?:has|have|had) stood(?: (?:here|there))? since)\b(?: (?:here|there|only|again))?(?: (?:the|its|their|his|her) \p{Ll}+)?(?: (?:in|as|by|at|on) (?!\d)[^,.;:()\d]{1,30})?(?: (?:back )?(?:in|on|at))?(?: the)? $/u;
/** So many words before that say what it was. */
const THING_WORDS = 9;
/** Words that tell nothing of which thing it was. */
const SAYS_NOTHING = new Set(
  'the and for who has had its his her not that which was were been first when since after before only with from this they them their have also more than doors gates'.split(
    ' ',
  ),
);

/** Words of what was founded in a year, in lower case; none where the year is no year of founding. */
const founded = perPair((reading: Reading, quantity: Quantity): readonly string[] => {
  const { before } = beside({ reading, quantity });
  const found = FOUNDED.exec(before);
  if (found === null) return [];
  const words = `${before.slice(0, found.index)} ${OBJECT.exec(found[0])?.[1] ?? ''}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.slice(-THING_WORDS).filter((word) => !SAYS_NOTHING.has(word));
});

/** "Founded the club" names what it was, "opened its doors" does not. */
const OBJECT = /^\p{Ll}+ the (\p{Ll}+)/u;

// "in 1971", "in May 1971", "in the summer of 1971", "on 3 May 1971"
const isYear = ({ quantity: { dimension, span } }: Founded): boolean =>
  dimension === 'date' && /\b(?:1[6-9]|20)\d\d\b/.test(span.text);

/** Whether the statement tells when something was founded. */
export const tellsFounding = (s: Founded): boolean => isYear(s) && founded(s.reading, s.quantity).length > 0;

/** Whether both tell when one thing was founded. Symmetric. */
export function sameFounding(a: Founded, b: Founded): boolean {
  if (!isYear(a) || !isYear(b)) return false;
  const words = founded(a.reading, a.quantity);
  return words.length > 0 && founded(b.reading, b.quantity).some((word) => words.includes(word));
}
