/** Where the words of a state stand in a sentence. */
import { enlist } from '../enlist.ts';
import { WEEKDAY } from '../grammar/occasion.ts';
import { isHelped, objectAt } from '../grammar/subjects.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { lazily } from '../lexicon/lazily.ts';
import { STATES, type StateRow } from '../lexicon/states.ts';

interface Pattern {
  row: StateRow;
  parts: string[][];
  /** Among the patterns that begin alike: the longest come first. */
  place: number;
}

/** The patterns that begin with one word. */
interface Beginning {
  /** They may be there whatever follows within reach: a pattern of one word, or one over an object of any length. */
  always: readonly Pattern[];
  /** The others by what comes second. */
  bySecond: ReadonlyMap<string, readonly Pattern[]>;
  /** Whether one of them is of one word. Where none is, something that may come second must come soon: nearly every "is" and "was" ends here. */
  single: boolean;
}

/** A pattern as the table has it. */
interface Written {
  row: StateRow;
  pattern: string;
}

/** By the words with which they begin. A text holds few of these words: only their patterns are laid open. */
const BEGINNINGS: ReadonlyMap<string, () => Beginning> = beginnings();

function beginnings(): Map<string, () => Beginning> {
  const lists = new Map<string, Written[]>();
  for (const row of STATES)
    for (const pattern of row.patterns.split(', ')) {
      const end = pattern.indexOf(' ');
      for (const first of (end < 0 ? pattern : pattern.slice(0, end)).split('/')) enlist(lists, first, { row, pattern });
    }
  return new Map([...lists].map(([first, rows]) => [first, lazily(() => indexed(rows))]));
}

function indexed(rows: readonly Written[]): Beginning {
  const list = rows.map(
    ({ row, pattern }): Pattern => ({ row, parts: pattern.split(' ').map((part) => part.split('/')), place: 0 }),
  );
  list.sort((a, b) => b.parts.length - a.parts.length);
  const bySecond = new Map<string, Pattern[]>();
  for (const [place, pattern] of list.entries()) {
    pattern.place = place;
    for (const second of pattern.parts[1] ?? []) enlist(bySecond, second, pattern);
  }
  return {
    always: list.filter(({ row, parts }) => parts.length === 1 || row.role === 'patient'),
    bySecond,
    single: list.some(({ parts }) => parts.length === 1),
  };
}

const SKIPPED = new Set(['determiner', 'adverb', 'adjective', 'preposition', 'to', 'participle']);
const ADVERB = new Set(['adverb']);
/** How many words may stand between two parts of a pattern. */
const REACH = 3;

/** A row of the table at a place of a sentence. */
export interface StateMatch {
  row: StateRow;
  /** Index of the last word of the pattern. */
  last: number;
}

/**
 * The rows whose words begin at `at`: the longest, and the longest of those that are told beside another. The same words may stand in rows for persons
 * and for things ("be dead").
 */
export function patternsAt(words: readonly Word[], at: number): readonly StateMatch[] {
  const word = words[at];
  if (word === undefined || word.tag === 'mark') return NO_MATCH;
  const first = word.tag === 'be' || word.tag === 'have' ? word.tag : word.lemma;
  const own = beginning(words, at, first);
  const written = word.lower === word.lemma || first !== word.lemma ? NONE : beginning(words, at, word.lower);
  if (own.length + written.length === 0) return NO_MATCH;
  const found = patternAt(words, at, own, written, undefined);
  const beside = patternAt(words, at, own, written, true);
  return beside.length === 0 ? found : [...found, ...beside];
}

// The patterns that begin with a word and whose second part may follow, the longest first.
function beginning(words: readonly Word[], at: number, first: string): readonly Pattern[] {
  const found = BEGINNINGS.get(first)?.();
  if (found === undefined) return NONE;
  const { always, bySecond, single } = found;
  const soon = bySecond.size === 0 ? NONE : comingSoon(words, at, bySecond);
  if (soon.length === 0) return single ? always : NONE;
  if (always.length === 0 && soon.length === 1) return soon;
  const all = [...always];
  for (const one of soon) if (!all.includes(one)) all.push(one);
  return all.sort((a, b) => a.place - b.place);
}
const NONE: readonly Pattern[] = [];
const NO_MATCH: readonly StateMatch[] = [];

function patternAt(
  words: readonly Word[],
  at: number,
  own: readonly Pattern[],
  written: readonly Pattern[],
  aside: true | undefined,
): StateMatch[] {
  const found: StateMatch[] = [];
  const { tag } = words[at] as Word; // the caller has looked
  let length = 0;
  for (const { row, parts } of own) {
    if (row.aside !== aside || parts.length < length) continue;
    const verbal = row.role === 'subject' || row.role === 'patient' || row.role === 'agent';
    if (verbal && !VERBAL.has(tag) && tag !== 'be' && tag !== 'have' && tag !== 'do') continue;
    if (row.role === 'of' && tag !== 'noun') continue;
    const last = tail(words, at, parts, row.role === 'patient');
    if (
      last < 0 ||
      (row.bare === true && hasObject(words, last)) ||
      (row.final === true && !endsClause(words, last)) ||
      (row.plain === true && isHungOn(words, last))
    )
      continue;
    length = parts.length;
    found.push({ row, last });
  }
  return found.length > 0 || written.length === 0 ? found : patternAt(words, at, written, NONE, aside);
}

// Those of which the second part stands within reach.
function comingSoon(words: readonly Word[], at: number, bySecond: Beginning['bySecond']): readonly Pattern[] {
  let found = NONE;
  for (let i = at + 1; i <= at + 1 + REACH && i < words.length; i++) {
    const { lemma, lower, tag } = words[i] as Word; // i is below the length
    found = joined(found, bySecond.get(lemma));
    if (lower !== lemma) found = joined(found, bySecond.get(lower));
    if (tag === 'be' && lemma !== 'be') found = joined(found, bySecond.get('be'));
  }
  return found;
}

const joined = (own: readonly Pattern[], more: readonly Pattern[] | undefined): readonly Pattern[] =>
  more === undefined ? own : own.length === 0 ? more : [...own, ...more];

// "ran the mine", "lost 73 icons": not said of the subject alone. How much it moved by is no object.
function hasObject(words: readonly Word[], at: number): boolean {
  const object = objectAt(words, at);
  if (words[at]?.tag === 'participle' && isHelped(words, at)) return true;
  if (object === undefined) return false;
  return !words
    .slice(object.first, object.last + 2)
    .some(({ tag, lower }) => tag === 'number' || lower === 'per' || lower === '%');
}

// "unconscious of the risk", "paid in May", "dismissed as a fool"; not "dismissed on Monday"
const isHungOn = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  const then = words[at + 2];
  if (next?.lower === 'on' && WEEKDAY.test(then?.lower ?? '')) return false;
  return next?.lower === 'as' || /^(?:preposition|to|noun|name)$/.test(next?.tag ?? '');
};

// "he stays": nothing but where and when may follow.
function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.kind === 'mark' || next.tag === 'coordinator';
}

function tail(words: readonly Word[], at: number, parts: readonly string[][], overObject: boolean): number {
  let i = at;
  for (let k = 1; k < parts.length; k++) {
    const part = parts[k] as string[]; // k is below the length
    let next = i + 1;
    // "regard the outbreak as over", "shot the man dead"
    const object = overObject && i === at && !fitsPart(words[next], part) ? objectAt(words, at) : undefined;
    if (object !== undefined && fitsPart(words[object.last + 1], part)) next = object.last + 1;
    // "was cut off the coast" is not "was off"
    const skipped = words[i]?.tag === 'be' ? ADVERB : SKIPPED;
    while (next - i <= REACH && !fitsPart(words[next], part) && isSkipped(words[next], skipped)) next++;
    if (!fitsPart(words[next], part)) return -1;
    i = next;
  }
  return i;
}

// "offered on Wednesday to go"
const isSkipped = (word: Word | undefined, tags: ReadonlySet<string>): boolean =>
  word !== undefined && (tags.has(word.tag) || (tags === SKIPPED && WEEKDAY.test(word.lower)));

const fitsPart = (word: Word | undefined, part: readonly string[]): boolean =>
  word !== undefined && (part.includes(word.lemma) || part.includes(word.lower) || (word.tag === 'be' && part.includes('be')));
