/** Whose figure it is, where the text puts it right behind a name: "the Harriers (40 million crowns)", "Tovar (11-4)". */
import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { beside } from './beside.ts';
import type { Figure } from './figure.ts';

/** A run of capitalised words. */
const NAME = String.raw`\p{Lu}[\p{L}\d'’.-]*(?: (?:of |de |the )?\p{Lu}[\p{L}\d'’.-]*)*`;
/** "Tovar (seven years, ", "Oldmere (" */
const IN_BRACKETS = new RegExp(String.raw`(${NAME}),? \([^()]*$`, 'u');
/** What was said of the one before is left out of the next: "Tovar bid 40 million, the Harriers" */
const ELIDED = new RegExp(`^[,;] (?:and |while )?(?:the )?(${NAME}) $`, 'u');

/** "Homestead, which has 36 seats", "the Greens with 12" */
const HAS = /\b(?:has|had|have|holds|held|won|with) $/;
const HAVING = new RegExp(`(${NAME}),? (?:(?:which|who) (?:has|had|have|holds|held|won)|with) $`, 'u');

/** The words of the name right before a figure, in lower case. */
export function bearer(figure: Pick<Figure, 'reading' | 'quantity'>): readonly string[] {
  const { before } = beside(figure);
  // Few figures stand in a bracket or right behind a comma and a name: most are spared the search for names.
  const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')') ? IN_BRACKETS.exec(before) : null;
  const joint = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), 0);
  const has = inBrackets === null && HAS.test(before) ? HAVING.exec(before) : null;
  const name = (inBrackets ?? has ?? ELIDED.exec(before.slice(joint)))?.[1];
  return name === undefined ? [] : wordsOf(name);
}

const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());

type Borne = Pick<Figure, 'claim'> & { traits: { bearer: readonly string[] } };

/** Whether two figures are of two bearers: both are named, or one is and another did the other. Symmetric. */
export function otherBearers(a: Borne, b: Borne): boolean {
  const x = a.traits.bearer;
  const y = b.traits.bearer;
  if (x.length > 0 && y.length > 0) return !x.some((word) => y.includes(word));
  return apart(x, b) || apart(y, a);
}

const apart = (names: readonly string[], { claim: { agents } }: Borne): boolean =>
  names.length > 0 && agents.length > 0 && !names.some((word) => agents.includes(word));

/** The words of the last name before a figure in its sentence. */
export const lastName = perPair((reading: Reading, quantity: Quantity): readonly string[] => {
  const names = beside({ reading, quantity }).before.match(new RegExp(NAME, 'gu')) ?? [];
  return wordsOf(names.at(-1)?.replace(/['’]s$/, '') ?? '');
});
