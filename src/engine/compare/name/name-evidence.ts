/** Why two similar names may be one: what each piece of evidence counts, and how much of it is needed. */
import { backgroundShare } from '../../match/background.ts';
import type { NameForm } from './name-forms.ts';
import { type Likeness, likeness, skeleton } from './spelling.ts';

const SAME_OTHER_WORD = 3; // another word of the name is equal: "Lunev" in "Marat Lunev", "Murat Lunev"
const ALIKE_OTHER_WORD = 2; // … or spelt nearly alike, or its initial
const SAME_BESIDE = 2; // the same word directly before or behind: "minister", "airport"
const SAME_AGE = 2; // the same age right behind: "Lidell, 71", "Lydle (71)"
const SAME_NEAR = 1; // a telling word nearby, each
const SAME_NAME_NEAR = 1; // a word of another name nearby, each
const RARE_OF_FIVE = 1; // nearly the same letters in a word of five that the news hardly knows
const RARE_OF_SIX = 2; // … of six
const RARE_OF_SEVEN = 3; // … of seven or more: two names of one event are hardly ever that close by chance
const SAME_CONSONANTS = 1; // a rare word with all the same consonants: "Tarmy", "Tarmey"
const MOST_NEAR = 3; // nearby words and names count at most this much, each kind

/** Evidence needed for spellings that are nearly the same, for those that are further apart, and for those of which only the rest of the name tells. */
const ENOUGH: Readonly<Record<Likeness, number>> = { near: 3, far: 4, loose: 6 };
/** A name of one word against the last of several needs more. */
const PARTIAL = 1;
/** Names of this share of the news or more are known words, not two spellings of one rare name: "Iran" is not "Iraq". */
export const KNOWN_SHARE = 0.004;

/** What speaks for two names being one. */
export interface Evidence {
  weight: number;
  /** For the reader. */
  reasons: string[];
  enough: boolean;
}

/** The evidence that two names which differ in a word each, alike by so much, are one. */
export function evidenceOf(a: NameForm, b: NameForm, [x, y]: readonly [string, string], alike: Likeness): Evidence {
  const reasons: string[] = [];
  const rest = sameRest(a, b, x, y);
  if (rest === SAME_OTHER_WORD) reasons.push('The rest of the name is the same.');
  else if (rest > 0) reasons.push('The rest of the name is nearly the same.');
  const around = sameAround(a, b);
  if (around > 0) reasons.push('Both stand among the same words.');
  const whole = a.words.length === b.words.length;
  const weight = rest + around + (alike === 'near' ? rareness(x, y, whole) : 0);
  const needed = ENOUGH[alike] + (whole ? 0 : PARTIAL);
  return { weight, reasons, enough: weight >= needed && (alike !== 'loose' || rest === SAME_OTHER_WORD) };
}

function sameRest(a: NameForm, b: NameForm, x: string, y: string): number {
  const rest = a.words.filter((word) => word !== x);
  const others = b.words.filter((word) => word !== y);
  if (rest.some((word) => word.length > 1 && others.includes(word))) return SAME_OTHER_WORD;
  const alike = rest.some((word) => others.some((other) => isInitial(word, other) || likeness(word, other) !== undefined));
  return alike ? ALIKE_OTHER_WORD : 0;
}

/** Whether one word is the initial of the other: "J." and "Jonas". */
export const isInitial = (word: string, other: string): boolean =>
  word[0] === other[0] && (word.length === 1 || other.length === 1);

function sameAround(a: NameForm, b: NameForm): number {
  const own = a.surroundings();
  const others = b.surroundings();
  const beside = shared(own.beside, others.beside);
  const near = shared(own.near, others.near).filter((word) => !beside.includes(word));
  const names = shared(own.names, others.names);
  return (
    (beside.length > 0 ? SAME_BESIDE : 0) +
    (shared(own.ages, others.ages).length > 0 ? SAME_AGE : 0) +
    Math.min(MOST_NEAR, near.length * SAME_NEAR) +
    Math.min(MOST_NEAR, names.length * SAME_NAME_NEAR)
  );
}

function rareness(x: string, y: string, whole: boolean): number {
  const length = Math.min(x.length, y.length);
  if (length < 5 || Math.max(backgroundShare(x), backgroundShare(y)) >= KNOWN_SHARE) return 0;
  const rare = length > 6 ? RARE_OF_SEVEN : length > 5 ? RARE_OF_SIX : RARE_OF_FIVE;
  return rare + (whole && x[0] === y[0] && skeleton(x) === skeleton(y) ? SAME_CONSONANTS : 0);
}

const shared = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): Item[] => [...a].filter((item) => b.has(item));
