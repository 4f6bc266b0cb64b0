/** What happened: the event class of a figure, from its verb, its noun and what the verb is said of. */
import type { Dimension } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  countsPeople,
  isDoneTo,
  type PredicateClass,
  predicateClass,
  relateClasses,
  roleClass,
  toldOf,
} from '../lexicon/predicates.ts';
import { LIGHT_VERBS } from './closed-class.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { hasObject } from './object.ts';
import { isSubject, type Predicate } from './predicate.ts';
import { TALLY } from './subject.ts';
import type { Word } from './words.ts';

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
  const found = classOf(list, phrase, predicate, dimension);
  // "three people were not hurt" are no injured
  return predicate.negated && found === verbClass(list, predicate) ? '' : fits(found, phrase.head, lexicon);
}

// "31 suspects were identified" are not 31 arrests
const saysLittle = ({ lemma }: Predicate): boolean => lemma === '' || lemma === 'be' || LIGHT_VERBS.has(lemma);

function classOf(list: readonly Word[], phrase: NounPhrase, predicate: Predicate, dimension: Dimension): string {
  const named = (lemma: string): string | undefined =>
    lemma === '' ? undefined : told(predicateClass(lemma, 'noun') ?? predicateClass(lemma, 'adjective'), lemma);
  const told = (name: string | undefined, lemma = ''): string | undefined =>
    name !== undefined && toldOf(name as PredicateClass, dimension, lemma) ? name : undefined;
  const verb = told(befallingClass(list, predicate), predicate.lemma);
  const happened = verb !== undefined && relateClasses(verb, 'death') !== 'unknown';
  return (
    (TALLY.has(predicate.subject) && predicate.subjectEvent !== '' ? predicate.subjectEvent : undefined) ?? // "the toll hit 57"
    (happened ? verb : undefined) ??
    (phrase.headAt < 0 ? undefined : told(predicateClass(phrase.head, 'noun'), phrase.head)) ??
    (predicate.subjectEvent === '' ? undefined : told(predicate.subjectEvent)) ??
    named(predicate.subject) ??
    named(phrase.whole) ??
    verb ??
    (IS.has(predicate.lemma) ? told(narrowed(list, phrase)) : undefined) ??
    (saysLittle(predicate) ? told(roleClass(phrase.head)) : undefined) ??
    ''
  );
}

// "three gunmen killed 11 people": who does it is not whom it befalls. "The prison holds 2,340": a room arrests nobody.
// "The first 120 tonnes had reached the district": what reaches something else is at no level itself.
function befallingClass(list: readonly Word[], predicate: Predicate): string | undefined {
  const { lemma, pos, role, at } = predicate;
  const named = verbClass(list, predicate);
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

function verbClass(list: readonly Word[], predicate: Predicate): string | undefined {
  if (predicate.lemma === '') return undefined;
  for (let i = predicate.at + 1; i <= predicate.at + COMPANION_REACH; i++) {
    const word = list[i];
    if (word === undefined || word.tag === 'mark') break;
    if (word.lower === 'at' && /^(?:least|most|all)$/.test(list[i + 1]?.lower ?? '')) continue; // "closed for at least two weeks"
    const phrase = predicateClass(predicate.lemma, 'verb', word.lemma);
    if (phrase !== predicateClass(predicate.lemma, 'verb'))
      // "eight are at the disposal of the prosecutor" gives no level
      return phrase === 'level' && isSubject(predicate) ? undefined : phrase;
  }
  return predicateClass(predicate.lemma, predicate.pos);
}
