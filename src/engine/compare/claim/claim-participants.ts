/** Whether two reports speak of one person or one thing. */
import type { Participant } from '../../grammar/participants.ts';
import { areWithin, groupsOf } from '../../lexicon/groups.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { canonicalRole } from '../../lexicon/roles.ts';
import { oneName } from '../name/one-name.ts';

/** Too many persons go by these: without a name or a word that narrows them they are nobody in particular. */
const VAGUE = new Set(
  `man woman person people official spokesman spokeswoman spokesperson member resident officer source victim doctor leader other others
  police government authority company group party one witness worker employee boy girl child friend reporter lawyer expert
  thing number part area place site system case day week month year time report statement result deal plan decision
  service services building house car vehicle price share stock market figure toll rate index profit sale level`.split(/\s+/),
);
/** These narrow nothing. */
const EMPTY = new Set('year old own several many other same new young local alleged former late main chief'.split(' '));

/** Whether its head says little of who or what it is. */
export const isVague = ({ head }: Participant): boolean => VAGUE.has(head);

/** Everybody who does something for a living at the place that is spoken of. */
const EMPLOYED = new Set(['staff', 'employee', 'personnel', 'worker']);
/** Posts on a ship, in an aircraft or on a train. */
const ABOARD = new Set(
  'captain mate engineer bosun boatswain cook deckhand helmsman purser cadet attendant stoker navigator conductor guard'.split(
    ' ',
  ),
);
/** To the word tables an officer is a citizen; in the news these are others. */
const ANYBODY = new Set(['citizen', 'inhabitant', 'native', 'national', 'individual']);
/** Levels above a noun at which the more general one stands. */
const LEVELS = 6;

/**
 * Whether the first is one of what the second names, so that what is denied of all of those is denied of it: a guard, of staff. What narrows those has to
 * narrow it as well: of "no clinic staff" and a guard nothing is said.
 */
export function isKindOf(one: Participant, general: Participant, lexicon: Lexicon): boolean {
  if (one.head === '' || general.head === '' || ANYBODY.has(general.head)) return false;
  if (general.modifiers.some((word) => telling(word) && word !== general.head && !one.modifiers.includes(word))) return false;
  const groups = groupsOf(one.head, one.modifiers);
  if (areWithin(groups, groupsOf(general.head, general.modifiers))) return true;
  // Whoever is counted as something else has come from elsewhere: police, rebels, guests.
  if (EMPLOYED.has(general.head) && one.person && groups.length === 0 && lexicon.nounClasses(one.head).includes('role'))
    return true;
  if (general.head === 'crew' && ABOARD.has(one.head)) return true;
  return lexicon.hypernyms(one.head, LEVELS).includes(general.head);
}

/** Whether the two are one: by name, or by a post or thing of which each report names one alone. */
export function same(a: Participant, b: Participant): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.names.some((x) => b.names.some((y) => oneName(x, y)));
  if (a.age !== undefined && b.age !== undefined && !a.many && !b.many) return a.age === b.age;
  if (!a.person && !b.person && (holds(a, b) || holds(b, a))) return true;
  if (a.head === '' || a.head !== b.head || (a.many !== b.many && a.person)) return false;
  const own = a.modifiers.filter(telling);
  const other = b.modifiers.filter(telling);
  const shared = own.filter((word) => other.includes(word)).length;
  if (VAGUE.has(a.head)) return shared > 0 && shared === Math.min(own.length, other.length);
  return own.length === 0 || other.length === 0 || shared > 0;
}

// "traffic on the M41" and "the M41", "the premises of national television" and "state television"
const holds = (a: Participant, b: Participant): boolean =>
  a.modifiers.some(
    (word) => word.length > 2 && (b.names.includes(word) || (b.head === canonicalRole(word, []) && !VAGUE.has(word))),
  );

const telling = (word: string): boolean => !EMPTY.has(word) && !/^\d+$/.test(word);
