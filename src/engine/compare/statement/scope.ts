/** Whether a count of people is of everybody to whom it happened, or of some of them. */
import type { Claim } from '../../claim/claim.ts';
import { relateGroups } from '../../lexicon/groups.ts';
import { countsPeople, type PredicateClass } from '../../lexicon/predicates.ts';
import type { Figure } from './figure.ts';

/** Nouns that count everybody to whom a thing happened. */
const EVERYBODY = new Set(
  'person people human victim dead death fatality casualty toll life body individual citizen wounded injured injury'.split(' '),
);

/** Whether a noun counts anybody: people, victims, the dead; also where the text leaves it out. */
export const countsAnybody = (head: string): boolean => head === '' || EVERYBODY.has(head) || OPEN.has(head);
const OPEN = new Set(['citizen', 'national', 'member', 'foreigner', 'local', 'other', 'resident', 'tourist']);

const bothSides = (head: string, joined: string): boolean => ['exclude', 'part'].includes(relateGroups([head], [joined]));

/** "A family of five", "a gang of four": so many are in it, whatever befell them. */
const BAND = new Set('family group gang party team crew couple band squad unit class convoy'.split(' '));

/** Whether a count of people is of all of them, or of a group among them; '' where it is no count of people. */
export function scope({ claim, quantity, reading }: Figure): 'all' | 'some' | '' {
  if (quantity.dimension !== 'count' || !countsPeople(claim.event as PredicateClass)) return '';
  if (claim.part || claim.whole !== '' || areTakenIn(claim)) return 'some';
  if (isTotal(reading.report.text, quantity.span.start)) return 'all';
  // "fighters and soldiers" are both sides; "customers and employees" are still some of the people there
  if (claim.joined !== '') return bothSides(claim.head, claim.joined) || EVERYBODY.has(claim.head) ? 'all' : 'some';
  if (claim.role === 'nominal' && BAND.has(claim.predicate)) return 'some';
  if (claim.head === '')
    return claim.modifiers.length === 0 && (claim.title || claim.bySubject || claim.role === 'nominal' || claim.role === 'object')
      ? 'all'
      : 'some';
  return EVERYBODY.has(claim.head) && claim.modifiers.length === 0 ? 'all' : 'some';
}

/** A hospital that "received 30 bodies" has some of the dead. */
export const areTakenIn = ({ predicate, head }: Claim): boolean => predicate === 'receive' && head === 'body';

/** "A total of six guests have died": whoever they are, there were no others. */
const TOTAL = /\btotal of (?:about |some |around |at least )?$/i;
const TOTAL_REACH = 20;
const isTotal = (text: string, start: number): boolean => TOTAL.test(text.slice(Math.max(0, start - TOTAL_REACH), start));

/** What befalls people once, in one event. Crowds, staffs and populations are as many as there are places. */
const TOLLED = new Set([
  'death',
  'injury',
  'casualty',
  'missing',
  'trapped',
  'rescue',
  'displacement',
  'infection',
  'hospital',
  'critical',
  'arrest',
  'capture',
]);

/** Whether it is said of the event that is reported, and not of another year, of a plan, or of things told of before. */
export const isOfNow = ({ claim }: Pick<Figure, 'claim'>): boolean =>
  claim.frame === 'event' && claim.year === 0 && !claim.anaphoric;

/** Whether it counts all to whom it happened, if it is of the event that is reported; one member of a list counts some. */
export const isTolled = (figure: Figure): boolean =>
  scope(figure) === 'all' &&
  TOLLED.has(figure.claim.event) &&
  !isNone(figure) &&
  figure.quantity.implied !== true &&
  !figure.claim.listed;

/** "No one", "none of the crew": as far from twelve as from one. */
export const isNone = ({ quantity }: Pick<Figure, 'quantity'>): boolean => quantity.dimension === 'count' && quantity.value === 0;

/** Of these "nobody" and "two" cannot both be so, whoever is counted: "nobody has been detained" against "two officials were detained". */
const BEFALLS_PEOPLE = new Set(['death', 'injury', 'arrest', 'missing']);

/** One says that it befell nobody, the other how many. Symmetric. */
export const isNobodyAgainst = (a: Figure, b: Figure): boolean =>
  a.claim.event === b.claim.event && BEFALLS_PEOPLE.has(a.claim.event) && isNobody(a) !== isNobody(b);

// "Not one of them was hurt", "no officers were hurt" are said of some.
const isNobody = (figure: Figure): boolean =>
  isNone(figure) &&
  !figure.claim.part &&
  figure.claim.whole === '' &&
  (countsAnybody(figure.claim.head) || figure.claim.head === figure.claim.event);
