/**
 * Two clauses that are set apart by what hangs on them: "in the old town" and "at the mill", "charged with murder" and "charged with theft", "in the
 * 12th minute" and "in the 80th minute". What one denies there the other may tell here.
 */
import { MONTHS } from '../../grammar/occasion.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Token, tokens } from '../../text/tokens.ts';

/** Prepositions of place are one group, since reports choose among them freely; each of the others is its own. */
const GROUPS = new Map<string, string>([
  ...['in', 'at', 'on', 'near', 'inside', 'outside', 'along', 'across', 'around', 'into'].map((word): [string, string] => [
    word,
    'place',
  ]),
  ...['with', 'of', 'for', 'from', 'to'].map((word): [string, string] => [word, word]),
]);
/** Classes of nouns that say where something is; a noun of none of them may hang on a verb in any sense. */
const PLACES = new Set(['place', 'building', 'structure', 'organization']);
/** Parts of buildings, which the word tables take for devices. */
const ROOMS = new Set('entrance exit tunnel gate hall cellar kitchen room floor roof deck corridor yard garage lobby'.split(' '));
/** Behind "with", "of", "for" and "from": what somebody is charged with, cleared of, treated for. */
const MATTERS = new Set(['event', 'disease', 'substance', 'weapon', 'document', 'food', 'money']);
/** Behind "to": who gets it. */
const TAKERS = new Set(['organization', 'people', 'person', 'role', 'place', 'building']);
/** What stands behind these and "with" or "of" is what somebody is held to have done. */
const ACCUSING = /^(?:charged?|charges|accused?|convicted?|acquitted?|cleared|guilty|suspected|indicted)$/;
/** They say little of where: "in the area". */
const VAGUE = new Set(
  'area place scene site part region case position way point hand front middle centre center end side line board'.split(' '),
);
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|opening|final|north|south|east|west|northern|southern|eastern|western|left|right)$/;

/** One phrase that hangs on its clause. */
interface Hung {
  group: string;
  /** Lemma of its noun, or its name in lower case. */
  head: string;
  name: boolean;
  /** All its words, in lower case. */
  words: string[];
  /** Numeral or ordinal in it. */
  rank: string;
}

/** Whether the two clauses, as written, are told of two places, of two matters, or of two of a row. */
export function areSetApart(a: string, b: string, lexicon: Lexicon): boolean {
  if (areOfTwoMonths(a, b)) return true;
  const own = hungIn(a, lexicon);
  if (own.length === 0) return false;
  const others = hungIn(b, lexicon);
  return own.some((x) => {
    const rivals = others.filter((y) => y.group === x.group && isOneSort(x, y, lexicon));
    return rivals.length > 0 && rivals.every((y) => areTwo(x, y, lexicon)) && !others.some((y) => isOne(x, y, lexicon));
  });
}

// "in March", "in April"
function areOfTwoMonths(a: string, b: string): boolean {
  const own: readonly string[] = a.match(MONTH) ?? [];
  const other: readonly string[] = b.match(MONTH) ?? [];
  return own.length > 0 && other.length > 0 && !own.some((month) => other.includes(month));
}
const MONTH = new RegExp(`\\b(?:${MONTHS})\\b`, 'g');

// A date is no place.
function isOneSort(x: Hung, y: Hung, lexicon: Lexicon): boolean {
  if (x.head === y.head) return true;
  if (x.name !== y.name) return false;
  if (x.name) return x.group !== 'of' && x.group !== 'for';
  const own = lexicon.nounClasses(x.head);
  const other = lexicon.nounClasses(y.head);
  if (x.group === CHARGE) return true;
  if (x.group === 'to') return own.some((one) => TAKERS.has(one)) && other.some((one) => TAKERS.has(one));
  if (x.group === 'place') {
    const isPlace = (head: string, classes: readonly string[]): boolean =>
      ROOMS.has(head) || classes.some((one) => PLACES.has(one));
    if (isPlace(x.head, own) && isPlace(y.head, other)) return true;
  }
  return own.some((one) => MATTERS.has(one) && other.includes(one));
}

function areTwo(x: Hung, y: Hung, lexicon: Lexicon): boolean {
  if (x.head === y.head) return x.rank !== '' && y.rank !== '' && x.rank !== y.rank;
  return !isOne(x, y, lexicon);
}

const isOne = (x: Hung, y: Hung, lexicon: Lexicon): boolean =>
  (x.head === y.head && (x.rank === '' || y.rank === '' || x.rank === y.rank)) ||
  (x.head !== y.head &&
    (x.words.some((word) => word.length > 2 && y.words.includes(word) && !ORDINAL.test(word)) ||
      (!x.name && !y.name && isKin(x.head, y.head, lexicon))));

const isKin = (a: string, b: string, lexicon: Lexicon): boolean =>
  lexicon.similar(a, b) >= NEAR || lexicon.hypernyms(a, LEVELS).includes(b) || lexicon.hypernyms(b, LEVELS).includes(a);
/** Nouns nearer than this may name one thing. */
const NEAR = 0.5;
const LEVELS = 4;

const CHARGE = 'charge';

function hungIn(text: string, lexicon: Lexicon): Hung[] {
  const list = tokens(text);
  const found: Hung[] = [];
  for (let i = 0; i < list.length - 1; i++) {
    const group = GROUPS.get(list[i]?.lower ?? '');
    if (group === undefined) continue;
    const accused = (group === 'with' || group === 'of') && ACCUSING.test(list[i - 1]?.lower ?? '');
    const one = phraseAt(list, i + 1, accused ? CHARGE : group, lexicon);
    if (one !== undefined) found.push(one);
  }
  return found;
}

function phraseAt(list: readonly Token[], from: number, group: string, lexicon: Lexicon): Hung | undefined {
  const words: string[] = [];
  let head = '';
  let name = false;
  let rank = '';
  for (let i = from; i < list.length && i < from + LONGEST; i++) {
    const { lower, text, kind } = list[i] as Token; // i is below the length
    if (kind === 'mark') break;
    if (DETERMINERS.has(lower)) {
      if (i > from) break;
      continue;
    }
    if (kind === 'number' || ORDINAL.test(lower)) {
      rank = lower;
      continue;
    }
    const isName = /^\p{Lu}/u.test(text);
    // "at Tilwa burst"
    if (name && !isName) break;
    const readings = lexicon.readings(lower);
    const reading = readings.find(({ pos, weight }) => pos === 'noun' && weight > RARE) ?? readings[0];
    // "12th" is two tokens
    if (lower === 'th' || lower === 'st' || lower === 'nd' || lower === 'rd') continue;
    if (lower === 'half') head = lower;
    if (!isName && !isDoing(lower) && (reading === undefined || (reading.pos !== 'noun' && reading.pos !== 'adjective'))) break;
    words.push(lower);
    if (isName || reading?.pos === 'noun' || isDoing(lower)) {
      head = isName ? lower : (reading?.lemma ?? lower);
      name = isName;
    }
  }
  return head === '' || VAGUE.has(head) || CALENDAR.test(head) ? undefined : { group, head, name, words, rank };
}
// "careless driving"
const isDoing = (lower: string): boolean => lower.length > 5 && lower.endsWith('ing');
/** A noun that is so seldom one is a verb where it stands behind a phrase. */
const RARE = 0.15;
/** Words of one phrase, at most. */
const LONGEST = 6;
const DETERMINERS = new Set('the a an this that these those his her its their our my your one'.split(' '));
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
