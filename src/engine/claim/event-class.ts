/** What happened: the event class of a figure, from its verb, its noun and what the verb is said of. */
import type { Dimension } from '../../model.ts';
import { LIGHT_VERBS } from '../grammar/closed-class.ts';
import { isDegreeOf, type NounPhrase } from '../grammar/noun-phrase.ts';
import { hasObject } from '../grammar/object.ts';
import { isSubject, type Predicate } from '../grammar/said.ts';
import { isHelped, objectAt, subjectAt } from '../grammar/subjects.ts';
import { type Word, withoutPossessive } from '../grammar/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  befallsInPassive,
  countsPeople,
  hasOtherSense,
  isDoneTo,
  ofMoney,
  PHYSICAL,
  type PredicateClass,
  phraseClass,
  predicateClass,
  predicateClasses,
  relateClasses,
  roleClass,
  toldOf,
} from '../lexicon/predicates.ts';
import { TALLY } from './subject.ts';
import { ofSum } from './sum-senses.ts';

/**
 * The class of what happened, empty where no table knows it: of the verb, else of the counted noun itself ("17 deaths"), of the noun that the verb is
 * said of, of the whole.
 */
export function eventClass(
  list: readonly Word[],
  phrase: NounPhrase,
  predicate: Predicate,
  dimension: Dimension,
  lexicon: Lexicon,
): string {
  // "20 were hurt, none of them seriously" are no unhurt
  if (list[phrase.first]?.lower === 'none' && isDegreeOf(list, phrase)) return '';
  const told = classOf(list, phrase, predicate, dimension);
  const found = told === DAMAGED && isFully(list, phrase, predicate) ? 'destruction' : told;
  // "three people were not hurt" are no injured; who is "not accounted for" is missing
  const undone = predicate.negated && predicate.lemma !== 'account' && found === verbClass(list, predicate, phrase.head);
  if (found === 'missing' && predicate.lemma === 'account' && !predicate.negated) return fits('rescue', phrase.head, lexicon); // they are safe
  return undone || isOfThing(list, predicate, found, dimension, lexicon) ? '' : fits(found, phrase.head, lexicon);
}

const DAMAGED: PredicateClass = 'damage';
const FULLY = new Set(['fully', 'completely', 'totally']);
/** So far from its figure, in words, stands what is fully damaged. */
const FULLY_REACH = 6;

// "540 houses were fully damaged", "fully damaged houses number 540": nothing is left of them
function isFully(list: readonly Word[], { first }: NounPhrase, { at }: Predicate): boolean {
  if (list[at]?.lower === 'damaged') return FULLY.has(list[at - 1]?.lower ?? '');
  for (let i = first - 1; i > Math.max(0, first - FULLY_REACH); i--)
    if (list[i]?.lower === 'damaged') return FULLY.has(list[i - 1]?.lower ?? '');
  return false;
}

/** Verbs of what is done to people that is done to things as often. */
const OF_BOTH = new Set('hold release save carry catch treat discharge charge'.split(' '));

// "the fair is held every May", "must be held within 60 days", "released a film on Friday": nobody was detained or let go
function isOfThing(
  list: readonly Word[],
  { lemma, pos, at, role }: Predicate,
  found: string,
  dimension: Dimension,
  lexicon: Lexicon,
): boolean {
  if (
    (role !== 'adverbial' && !(role === 'object' && dimension === 'duration')) ||
    pos !== 'verb' ||
    !OF_BOTH.has(lemma) ||
    predicateClass(lemma, 'verb') !== found
  )
    return false;
  const thing = isHelped(list, at) ? subjectAt(list, at) : objectAt(list, at);
  const noun = thing === undefined ? undefined : list[thing.last];
  return noun?.tag === 'noun' && !lexicon.isPerson(noun.lemma) && lexicon.nounClasses(noun.lemma).length > 0;
}

// "31 suspects were identified" are not 31 arrests
const saysLittle = ({ lemma }: Predicate): boolean => lemma === '' || lemma === 'be' || LIGHT_VERBS.has(lemma);

function classOf(list: readonly Word[], phrase: NounPhrase, predicate: Predicate, dimension: Dimension): string {
  const named = (lemma: string): string | undefined =>
    lemma === '' ? undefined : told(predicateClass(lemma, 'noun') ?? predicateClass(lemma, 'adjective'), lemma);
  const told = (name: string | undefined, lemma = ''): string | undefined =>
    name !== undefined && toldOf(name as PredicateClass, dimension, lemma) ? name : undefined;
  const verb =
    told(
      fatally(list, phrase, predicate) ?? ofSum(befallingClass(list, predicate, phrase.head), list, phrase, predicate, dimension),
      predicate.lemma,
    ) ??
    (PHYSICAL.includes(dimension) && predicate.pos === 'verb'
      ? predicateClasses(predicate.lemma, 'verb')
          .slice(1)
          .find((name) => told(name))
      : undefined); // "90 tonnes escaped"
  const happened = verb !== undefined && relateClasses(verb, 'death') !== 'unknown';
  if (predicate.preposition === 'worth' && dimension === 'money') return 'price'; // "a takeover worth 12bn"
  return (
    (TALLY.has(predicate.subject) && predicate.subjectEvent !== '' ? predicate.subjectEvent : undefined) ?? // "the toll hit 57"
    (happened ? verb : undefined) ??
    (verb === undefined || SETTING.has(predicate.preposition) ? told(employed(list, phrase, predicate)) : undefined) ??
    (phrase.headAt < 0 || isBaseOfShare(list, phrase, dimension) ? undefined : told(nounClass(phrase), phrase.head)) ??
    (predicate.subjectEvent === '' ? undefined : told(predicate.subjectEvent)) ??
    pluralClass(list, predicate, told) ??
    named(predicate.subject === 'count' ? '' : predicate.subject) ??
    named(phrase.whole) ??
    (verb !== undefined && isOpposite(list, phrase.first, verb) ? told(verb === 'rise' ? 'fall' : 'rise') : verb) ??
    (IS.has(predicate.lemma) ? told(narrowed(list, phrase)) : undefined) ??
    (saysLittle(predicate) ? told(roleClass(phrase.head)) : undefined) ??
    ''
  );
}

// "a deficit of 7 percent of yearly income": what a sum is a share of
const isBaseOfShare = (list: readonly Word[], { headAt, head }: NounPhrase, dimension: Dimension): boolean => {
  if (dimension !== 'percent' && dimension !== 'fraction') return false;
  const name = predicateClass(head, 'noun');
  if (name === undefined || !ofMoney(name)) return false;
  let at = headAt - 1;
  while (BASE.has(list[at]?.tag ?? 'mark')) at--;
  return list[at]?.lower === 'of';
};
const BASE = new Set(['adjective', 'noun', 'name', 'determiner']);

// "three children were shot, two fatally", "was fatally injured"; who fatally shot somebody lives
function fatally(list: readonly Word[], { end }: NounPhrase, predicate: Predicate): PredicateClass | undefined {
  if (list[end]?.lower === 'fatally' && list[end + 1]?.tag !== 'participle') return 'death';
  if (predicate.at < 1 || list[predicate.at - 1]?.lower !== 'fatally') return undefined;
  return predicate.role === 'subject' && hasObject(list, predicate.at) ? undefined : 'death';
}

// Of the noun behind another that changes what it tells, or by itself: "gunshot victims".
function nounClass({ head, modifiers }: NounPhrase): PredicateClass | undefined {
  const compound = modifiers.map((modifier) => phraseClass(modifier, head)).find((found) => found !== undefined);
  return compound ?? predicateClass(head, 'noun');
}

// "shares, down 12 percent this year, gained 3.4 percent"
const isOpposite = (list: readonly Word[], first: number, verb: string): boolean =>
  (verb === 'rise' && list[first - 1]?.lower === 'down') || (verb === 'fall' && list[first - 1]?.lower === 'up');

type Told = (name: string | undefined, lemma?: string) => string | undefined;

// "sales of 4 billion", "losses of 31"
function pluralClass(list: readonly Word[], { pos, at }: Predicate, told: Told): string | undefined {
  const noun = pos === 'noun' ? list[at] : undefined;
  return noun === undefined || noun.lower === noun.lemma ? undefined : told(predicateClass(noun.lower, 'noun'), noun.lower);
}

/** Nouns for those who work somewhere. */
const STAFF = new Set(['worker', 'employee', 'staff', 'staffer', 'workforce', 'personnel']);
const OWNERS = new Set(['its', 'their', 'our']);
/** What is told of the place is told of no one behind these: "reached the mill, with its 300 workers". */
const SETTING = new Set(['with']);

// "the plant's 900 workers", "has 300 staff", "the 4,700 people who work there": not those who are told to do or suffer something
function employed(list: readonly Word[], { first, head, part }: NounPhrase, predicate: Predicate): string | undefined {
  if (part) return undefined;
  if (predicate.role === 'nominal' && STAFF.has(predicate.lemma)) return EMPLOYED;
  // "the 4,700 people who work at the mill"; those who "worked" or "are working" somewhere may be there for a night
  if (predicate.lemma === 'work' && list[predicate.at]?.tag === 'verb' && predicate.role === 'subject') return EMPLOYED;
  if (!STAFF.has(head)) return undefined;
  const before = list[first - 1];
  const owned = before !== undefined && (OWNERS.has(before.lower) || withoutPossessive(before.lower) !== before.lower);
  return owned || list[predicate.at]?.tag === 'have' ? EMPLOYED : undefined;
}
const EMPLOYED: PredicateClass = 'hiring';

// "three gunmen killed 11 people": who does it is not whom it befalls. "The prison holds 2,340": a room arrests nobody.
// "The first 120 tonnes had reached the district": what reaches something else is at no level itself.
function befallingClass(list: readonly Word[], predicate: Predicate, head: string): string | undefined {
  const { lemma, pos, role, at } = predicate;
  if (pos === 'noun' && lemma === 'count') return undefined; // "the count of 61" is no count of a charge
  // "he is survived by two daughters": they mourn
  if (lemma === 'survive' && list[at - 1]?.tag === 'be') return undefined;
  const named = verbClass(list, predicate, head);
  // "the plane took off", "they accounted for nine"; "were taken off the ship", "three are accounted for"
  if (named !== undefined && role !== 'object' && befallsInPassive(lemma, named) && !isHelped(list, at)) return undefined;
  if (named !== predicateClass(lemma, 'verb')) return named; // its companion tells: "held a vigil", "lost their lives"
  if (list[at]?.lower === 'holds' && role === 'object') return undefined;
  if (named === 'level' && isSubject(predicate)) return undefined;
  return role === 'subject' && pos === 'verb' && isDoneTo(lemma) && hasObject(list, at) ? undefined : named;
}

/** Predicates that leave it to the noun phrase what happened; of people who were taken somewhere, those of one kind are a part. */
const IS = new Set(['', 'be', 'have', 'has', 'had']);

// "the city has 355 damaged shops"
function narrowed(list: readonly Word[], { first, headAt }: NounPhrase): string | undefined {
  for (let i = first; i < headAt; i++) {
    const word = list[i];
    const found =
      word === undefined || word.tag === 'noun' || word.tag === 'name' ? undefined : predicateClass(word.lower, 'adjective');
    if (found !== undefined) return found;
  }
  return undefined;
}

// What befalls people is not said of things: "jobs wiped out", "lives saved".
const fits = (event: string, head: string, lexicon: Lexicon): string =>
  event !== '' &&
  head !== '' &&
  countsPeople(event as PredicateClass) &&
  !lexicon.isPerson(head) &&
  lexicon.nounClasses(head).length > 0 &&
  predicateClass(head, 'noun') !== event
    ? ''
    : event;

/** How far behind its verb an object or particle that changes its sense may stand: "lost their lives", "were found dead". */
const COMPANION_REACH = 4;

// "took three men with burns from the mill to Oldmere Hospital"
function reachesHospital(list: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < list.length; i++) {
    const word = list[i];
    if (word === undefined || (word.tag !== 'number' && CLOSES.has(word.tag))) return false;
    if (word.lemma === 'hospital') return true;
  }
  return false;
}
const BRINGS = new Set('take bring rush send transport transfer fly airlift'.split(' '));
const CLOSES = new Set(['mark', 'relative', 'subordinator', 'coordinator', 'verb', 'participle', 'be', 'have', 'modal']);

/** Those who pick up others at sea arrest nobody. */
const AT_SEA = new Set(
  'ship vessel boat lifeboat ferry freighter trawler tanker yacht dinghy helicopter coastguard guard navy fisherman lifeguard'.split(
    ' ',
  ),
);
const isAtSea = ({ lemma }: Word): boolean => AT_SEA.has(lemma);

/** Of the dead. */
const REMAINS = new Set(['body', 'corpse']);
/** So far behind "cost" its lives may stand. */
const COST_REACH = 9;

function verbClass(list: readonly Word[], predicate: Predicate, head: string): string | undefined {
  if (predicate.lemma === '') return undefined;
  // "cost at least 40 people their lives": whose they are may be told at length
  if (predicate.lemma === 'cost' && list.slice(predicate.at + 1, predicate.at + COST_REACH).some(({ lemma }) => lemma === 'life'))
    return 'death';
  // "burned to death", "shot to death"
  if (list[predicate.at + 1]?.lower === 'to' && list[predicate.at + 2]?.lower === 'death') return 'death';
  // "lost 14 men and two tanks": each of its own; "500 jobs will be lost"
  const bare = predicateClass(predicate.lemma, 'verb');
  const own =
    (predicate.role === 'object' || predicate.role === 'passive') && head !== ''
      ? predicateClass(predicate.lemma, 'verb', head)
      : bare;
  if (own !== bare) return own;
  if (head !== '' && hasOtherSense(predicate.lemma, head)) return undefined;
  for (let i = predicate.at + 1; i <= predicate.at + COMPANION_REACH; i++)
    if (hasOtherSense(predicate.lemma, list[i]?.lemma ?? '')) return undefined;
  if (BRINGS.has(predicate.lemma) && reachesHospital(list, predicate.at))
    return predicateClass(predicate.lemma, 'verb', 'hospital');
  if (predicate.lemma === 'pick' && list.slice(Math.max(0, predicate.at - 5), predicate.at + 8).some(isAtSea)) return 'rescue';
  for (let i = predicate.at + 1, reach = COMPANION_REACH; reach > 0; i++) {
    const word = list[i];
    if (word?.text === '-' && list[i + 1]?.start === word.end) continue; // "in a life-threatening condition"
    if (word === undefined || word.tag === 'mark') break;
    // "cut 4,200 of its 39,400 jobs"
    if (list[i - 1]?.tag !== 'number' || word.lower !== 'of') reach--;
    if (word.tag === 'determiner' && list[i - 1]?.lower === 'of') reach++;
    if (word.tag === 'number' && list[i - 1]?.tag === 'determiner') reach++;
    if (word.lower === 'over' && list[i + 1]?.tag === 'number') continue; // "took over 100 hours"
    if (word.lower === 'at' && /^(?:least|most|all)$/.test(list[i + 1]?.lower ?? '')) continue; // "closed for at least two weeks"
    // "made 112 off 134 balls" took nothing away
    if (word.lower === 'off' && predicate.lemma === 'make' && list[i + 1]?.lower !== 'with') continue;
    const phrase = predicateClass(predicate.lemma, 'verb', word.lemma);
    if (phrase === 'rescue' && REMAINS.has(head)) return 'death'; // "four bodies pulled from river"
    if (phrase !== bare)
      // "eight are at the disposal of the prosecutor" gives no level
      return phrase === 'level' && isSubject(predicate) ? undefined : phrase;
  }
  return predicateClass(predicate.lemma, predicate.pos);
}
