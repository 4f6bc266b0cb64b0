/** The event class that a word names, and whether two classes can be one quantity; the table is `predicate-rows.ts`. */

import type { Dimension } from '../../model.ts';
import { enlist } from '../enlist.ts';
import type { PartOfSpeech } from './morphology.ts';
import { COMPATIBLE, OTHER_SENSES, PREDICATES, type PredicateClass, type PredicateFamily, ROLES } from './predicate-rows.ts';

export type { PredicateClass } from './predicate-rows.ts';

const WORDS = wordTable();
const LEMMAS = new Set([...WORDS.values()].flatMap((lemmas) => [...lemmas.keys()]));
/** Classes of phrases by the lemma with which they begin, then by the other. */
const PHRASES = new Map<string, Map<string, PredicateClass>>();
for (const row of PREDICATES)
  for (const phrase of listOf('phrases' in row ? row.phrases : '')) {
    const [lemma = '', companion = ''] = phrase.split('+');
    PHRASES.set(lemma, (PHRASES.get(lemma) ?? new Map<string, PredicateClass>()).set(companion, row.name));
  }
const OF_ROLES = new Map(Object.entries(ROLES));
const FAMILY = new Map<string, PredicateFamily>(PREDICATES.map((row) => [row.name, row.family]));
const SUM_WORDS = new Map<string, Set<string>>(
  PREDICATES.map((row) => [row.name, new Set(listOf('sums' in row ? row.sums : ''))]),
);
const PASSIVE = new Map<string, Set<string>>(
  PREDICATES.map((row) => [row.name, new Set(listOf('passive' in row ? row.passive : ''))]),
);
const PEOPLE = new Set<string>(PREDICATES.filter((row) => 'people' in row).map((row) => row.name));
/** Class → the classes that may be one quantity with it → whether one of the two is a part of the other. */
const RELATED = new Map<string, Map<string, boolean>>();
for (const { classes, part } of COMPATIBLE)
  for (const [from, to] of [[0, 1] as const, [1, 0] as const])
    RELATED.set(classes[from], (RELATED.get(classes[from]) ?? new Map<string, boolean>()).set(classes[to], part === true));

/**
 * The event class that a lemma names, undefined where it names none. `companion` is the lemma of its object, subject complement or
 * particle ("lose" + "job", "take" + "prisoner", "lay" + "off"); a pair that the table lists goes before the bare word.
 */
export function predicateClass(lemma: string, pos: PartOfSpeech, companion = ''): PredicateClass | undefined {
  if (companion !== '') {
    if (hasOtherSense(lemma, companion)) return undefined;
    const phrase = PHRASES.get(lemma)?.get(companion);
    if (phrase !== undefined) return phrase;
  }
  return WORDS.get(pos)?.get(lemma)?.[0];
}

/** The class that the table lists for two words together, undefined where it lists none: "gunshot victims". */
export const phraseClass = (lemma: string, companion: string): PredicateClass | undefined => PHRASES.get(lemma)?.get(companion);

/** Whether a verb with this companion tells of none of its classes, whatever its particle: "pulled out a gun" rescued nobody. */
export const hasOtherSense = (lemma: string, companion: string): boolean => IDIOMS.get(lemma)?.has(companion) === true;
const IDIOMS = new Map(Object.entries(OTHER_SENSES).map(([lemma, companions]) => [lemma, new Set(companions.split(' '))]));

/** The class that a noun for people tells of a figure of which nothing else is said; undefined for other nouns. */
export function roleClass(noun: string): PredicateClass | undefined {
  return OF_ROLES.get(noun);
}

/** Whether a class counts people, so that a figure of things ("hold talks", "save money") is not of it. */
export function countsPeople(name: PredicateClass): boolean {
  return PEOPLE.has(name);
}

/** Whether a verb tells of a class only in the passive or of its object: "were taken off the ship", but "the plane took off". */
export function befallsInPassive(lemma: string, name: string): boolean {
  return PASSIVE.get(name)?.has(lemma) === true;
}

/** Whether a class tells of sums: profit, revenue, debt. */
export const ofMoney = (name: PredicateClass): boolean => FAMILY.get(name) === 'money';

/** Classes of what one does to another. */
const DONE_TO = new Set<PredicateClass>([
  'death',
  'injury',
  'hospital',
  'rescue',
  'release',
  'capture',
  'arrest',
  'charge',
  'acquittal',
  'hiring',
  'appointment',
  'vaccination',
]);
/** Verbs of those classes whose subject it befalls all the same: "escaped the fire", "surrendered their weapons". */
const BEFALLS_SUBJECT = new Set(['escape', 'survive', 'surrender', 'die', 'perish', 'staff', 'mourn']);

/** Whether whoever does this, said of somebody else, is not the one whom it befalls: "killed", "arrested", "held"; not "survived". */
export function isDoneTo(lemma: string): boolean {
  const name = predicateClass(lemma, 'verb');
  return name !== undefined && DONE_TO.has(name) && !BEFALLS_SUBJECT.has(lemma);
}

/** Dimensions of sums of money, and of their parts and changes. */
const SUMS: readonly Dimension[] = ['money', 'percent', 'points', 'fraction', 'multiple'];
/** Dimensions that are measured with an instrument; money, percentages, ages and dates are not. */
export const PHYSICAL: readonly Dimension[] = [
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'data',
  'magnitude',
];
/** Dimensions of things, which nothing befalls that befalls people, and of which nobody votes. */
const OF_THINGS: readonly Dimension[] = ['money', ...PHYSICAL];
const WITHIN: Partial<Record<PredicateClass, readonly Dimension[]>> = {
  occurrence: ['date', 'clock', 'duration', 'age'],
  ending: ['date', 'clock', 'duration', 'age'],
  duration: ['duration'],
  distance: ['length', 'duration'],
  extent: ['length', 'area', 'duration'],
  depth: ['length'],
  height: ['length', 'count'],
};
const BEYOND: Record<PredicateFamily, readonly Dimension[]> = {
  event: [],
  money: ['age', 'length', 'area', 'speed', 'temperature', 'magnitude', 'score', 'duration', 'power', 'data'],
  change: ['age', 'clock', 'score'],
  setting: [],
  contest: OF_THINGS,
};

/**
 * Whether a class can be told of a figure of this dimension, by this lemma: nobody is arrested in tonnes, and who "received three patients" was not paid.
 */
export function toldOf(name: PredicateClass, dimension: Dimension, lemma: string): boolean {
  const only = WITHIN[name];
  if (only !== undefined) return only.includes(dimension);
  // nobody survives by 124 votes to 117
  if (PEOPLE.has(name) && (dimension === 'score' || OF_THINGS.includes(dimension))) return false;
  if (name === 'level' && dimension === 'date') return false;
  // a motion is carried by 99 votes to 97
  if (name === 'flight' && dimension === 'score') return false;
  // "temperatures hit 44 degrees", "gusts hit 110 km/h"
  if (name === 'launch' && (dimension === 'temperature' || dimension === 'speed')) return false;
  if (name === 'deployment' && (dimension === 'length' || dimension === 'area')) return false; // "sent ash 11 km into the air"
  if (name === 'affected' && dimension === 'speed') return false; // "130 km/h gusts left 60,000 without power"
  if (name === 'defeat' && PHYSICAL.includes(dimension)) return false; // "lost a third of its ice", "lost 40 kg"
  if (name === 'dismissal' && dimension === 'money') return false; // "redundancy payments of 40,000"
  if (SUM_WORDS.get(name)?.has(lemma) === true && !SUMS.includes(dimension)) return false;
  return !BEYOND[FAMILY.get(name) ?? 'event'].includes(dimension);
}

/** Every event class that a lemma can name, likeliest first: "strike" is a blow or a stoppage of work. */
export function predicateClasses(lemma: string, pos: PartOfSpeech): readonly PredicateClass[] {
  return WORDS.get(pos)?.get(lemma) ?? [];
}

/** Whether any class lists the lemma, for whatever part of speech. */
export function namesEvent(lemma: string): boolean {
  return LEMMAS.has(lemma);
}

/** How two classes stand: one of them may hold the other as a `part`; `compatible` may be one quantity; `exclude` never is; `unknown` tells nothing. */
export function relateClasses(a: string, b: string): 'same' | 'part' | 'compatible' | 'exclude' | 'unknown' {
  if (a === b) return FAMILY.has(a) ? 'same' : 'unknown';
  const family = FAMILY.get(a);
  if (family === undefined || family !== FAMILY.get(b)) return 'unknown';
  const part = RELATED.get(a)?.get(b);
  if (part === undefined) return 'exclude';
  return part ? 'part' : 'compatible';
}

/** Whether figures of the two classes can never give one quantity (killed and injured, rose and fell). False for what no table knows. */
export function classesExclude(a: string, b: string): boolean {
  return relateClasses(a, b) === 'exclude';
}

function listOf(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}

// Asked of nearly every word of a text: by part of speech, then by lemma.
function wordTable(): Map<PartOfSpeech, Map<string, PredicateClass[]>> {
  const table = new Map<PartOfSpeech, Map<string, PredicateClass[]>>();
  for (const row of PREDICATES) {
    const lists: [PartOfSpeech, string][] = [
      ['verb', 'verbs' in row ? row.verbs : ''],
      ['noun', 'nouns' in row ? row.nouns : ''],
      ['adjective', 'adjectives' in row ? row.adjectives : ''],
    ];
    for (const [pos, words] of lists) table.set(pos, withClass(table.get(pos) ?? new Map(), words, row.name));
  }
  return table;
}

function withClass(lemmas: Map<string, PredicateClass[]>, words: string, name: PredicateClass): Map<string, PredicateClass[]> {
  for (const word of listOf(words)) enlist(lemmas, word, name);
  return lemmas;
}
