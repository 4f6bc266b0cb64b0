/** Where the words of a state stand in a sentence. */
import { STATES, type StateRow } from '../lexicon/states.ts';
import { groupStart, objectAt } from './subjects.ts';
import type { Word } from './words.ts';

interface Pattern {
  row: StateRow;
  parts: string[][];
}

const PATTERNS = new Map<string, Pattern[]>();
for (const row of STATES)
  for (const one of row.patterns.split(', ')) {
    const parts = one.split(' ').map((part) => part.split('/'));
    for (const first of parts[0] ?? []) PATTERNS.set(first, [...(PATTERNS.get(first) ?? []), { row, parts }]);
  }
for (const list of PATTERNS.values()) list.sort((a, b) => b.parts.length - a.parts.length);
/** First word → what may come second; absent where a pattern is that word alone. Nearly every "is" and "was" ends here. */
const SECONDS = new Map<string, ReadonlySet<string>>();
for (const [first, list] of PATTERNS)
  if (list.every(({ parts }) => parts.length > 1)) SECONDS.set(first, new Set(list.flatMap(({ parts }) => parts[1] ?? [])));

const SKIPPED = new Set(['determiner', 'adverb', 'adjective', 'preposition', 'to', 'participle']);
const ADVERB = new Set(['adverb']);
/** How many words may stand between two parts of a pattern. */
const REACH = 3;
const VERBAL: ReadonlySet<string> = new Set(['verb', 'participle', 'gerund']);

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
export function patternsAt(words: readonly Word[], at: number): StateMatch[] {
  const word = words[at];
  if (word === undefined) return [];
  const first = word.tag === 'be' || word.tag === 'have' ? word.tag : word.lemma;
  const own = beginning(words, at, first);
  const written = word.lower === word.lemma || first !== word.lemma ? NONE : beginning(words, at, word.lower);
  if (own.length + written.length === 0) return [];
  return [...patternAt(words, at, own, written, undefined), ...patternAt(words, at, own, written, true)];
}

// The patterns that begin with a word whose second part may follow.
function beginning(words: readonly Word[], at: number, first: string): readonly Pattern[] {
  const found = PATTERNS.get(first) ?? NONE;
  const seconds = found.length === 0 ? undefined : SECONDS.get(first);
  return seconds !== undefined && !comesSoon(words, at, seconds) ? NONE : found;
}
const NONE: readonly Pattern[] = [];

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
    if (last < 0 || (row.bare === true && hasObject(words, last)) || (row.final === true && !endsClause(words, last))) continue;
    length = parts.length;
    found.push({ row, last });
  }
  return found.length > 0 || written.length === 0 ? found : patternAt(words, at, written, NONE, aside);
}

function comesSoon(words: readonly Word[], at: number, seconds: ReadonlySet<string>): boolean {
  for (let i = at + 1; i <= at + 1 + REACH && i < words.length; i++) {
    const { lemma, lower, tag } = words[i] as Word; // i is below the length
    if (seconds.has(lemma) || seconds.has(lower) || (tag === 'be' && seconds.has('be'))) return true;
  }
  return false;
}

// "ran the mine", "lost 73 icons": not said of the subject alone. How much it moved by is no object.
function hasObject(words: readonly Word[], at: number): boolean {
  const object = objectAt(words, at);
  if (words[at]?.tag === 'participle' && words.slice(groupStart(words, at), at).some(({ tag }) => tag === 'be')) return true;
  if (object === undefined) return false;
  return !words
    .slice(object.first, object.last + 2)
    .some(({ tag, lower }) => tag === 'number' || lower === 'per' || lower === '%');
}

// "he stays": nothing but where and when may follow.
function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.kind === 'mark' || next.tag === 'coordinator';
}

function tail(words: readonly Word[], at: number, parts: readonly string[][], overObject: boolean): number {
  let i = at;
  for (const part of parts.slice(1)) {
    let next = i + 1;
    // "regard the outbreak as over", "shot the man dead"
    const object = overObject && i === at && !fitsPart(words[next], part) ? objectAt(words, at) : undefined;
    if (object !== undefined && fitsPart(words[object.last + 1], part)) next = object.last + 1;
    // "was cut off the coast" is not "was off"
    const skipped = words[i]?.tag === 'be' ? ADVERB : SKIPPED;
    while (next - i <= REACH && !fitsPart(words[next], part) && skipped.has(words[next]?.tag ?? '')) next++;
    if (!fitsPart(words[next], part)) return -1;
    i = next;
  }
  return i;
}

const fitsPart = (word: Word | undefined, part: readonly string[]): boolean =>
  word !== undefined && (part.includes(word.lemma) || part.includes(word.lower) || (word.tag === 'be' && part.includes('be')));
