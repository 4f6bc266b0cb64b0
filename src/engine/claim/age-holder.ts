/** Whose age it is: the name right beside it. */
import type { Word } from '../grammar/words.ts';

/** What may stand between a name and the age behind it: "Lund, 41", "Lund (41)", "Erik, who is seventeen", "Erik L., is a 29-year-old". */
const BETWEEN = new Set([',', '(', '.', 'aged', 'age', 'who', 'now', 'then', 'just', 'only', 'also', 'turned']);
/** How many words of that kind. */
const REACH = 5;
const DESCRIBING = new Set(['noun', 'adjective', 'gerund']);

/** Words of the name of the one whose age stands at `first` to `last` (one past), in lower case; empty where no name stands beside it. */
export function holderOf(list: readonly Word[], first: number, last: number): string[] {
  const before = nameEndingAt(list, respective(list, first, last));
  return before.length > 0 ? before : nameBehind(list, last);
}

/** The noun before an age that says who has it: "a woman aged 71", "a man of 34"; empty where none does. */
export function describedBy(list: readonly Word[], first: number): string {
  const before = list[first - 1]?.lower ?? '';
  if (before === 'and' && list[first - 2]?.tag === 'number') return describedBy(list, first - 2); // "two women, aged 58 and 71"
  let at = first - 2;
  if (before === 'aged' && list[at]?.text === ',') at--;
  const noun = before === 'aged' || before === 'of' || before === ',' ? list[at] : undefined;
  return noun?.tag === 'noun' ? noun.lemma : '';
}

function nameEndingAt(list: readonly Word[], first: number): string[] {
  let at = first - 1;
  while (at > first - 1 - REACH && connects(list[at])) at--;
  const found: string[] = [];
  for (; list[at]?.tag === 'name' || isInitialDot(list, at); at--)
    if (list[at]?.tag === 'name') found.unshift(list[at]?.lemma ?? '');
  return found;
}

// "Claire and Abigail, aged 5 and 18 months": the first age is of the first name.
function respective(list: readonly Word[], first: number, last: number): number {
  if (list[last]?.lower !== 'and' || list[last + 1]?.tag !== 'number') return first;
  let at = first - 1;
  while (at > first - 1 - REACH && connects(list[at])) at--;
  while (list[at]?.tag === 'name') at--;
  return list[at]?.lower === 'and' && list[at - 1]?.tag === 'name' ? at : first;
}

const connects = (word: Word | undefined): boolean =>
  word !== undefined && (BETWEEN.has(word.lower) || word.tag === 'be' || word.lower === 'a' || word.lower === 'an');

const isInitialDot = (list: readonly Word[], at: number): boolean => list[at]?.text === '.' && list[at - 1]?.tag === 'name';

// "47-year-old driver Erik Lund", "a 61-year-old clerk of the council, E. Lund,"
function nameBehind(list: readonly Word[], last: number): string[] {
  let at = last;
  while (at < last + REACH && (list[at]?.text === '-' || DESCRIBING.has(list[at]?.tag ?? 'mark'))) at++;
  if (at > last && list[at]?.tag !== 'name') at = behindPost(list, at);
  const found: string[] = [];
  for (; list[at]?.tag === 'name' || (found.length > 0 && list[at]?.text === '.' && list[at + 1]?.tag === 'name'); at++)
    if (list[at]?.tag === 'name') found.push(list[at]?.lemma ?? '');
  return found;
}

/** Of "the 12-year-old son of the mayor, Erik Lund" the name may be either's. */
const RELATIVES = new Set(
  'son daughter child wife husband brother sister mother father niece nephew grandson granddaughter'.split(' '),
);
/** What a post is of, in words: "member of the town council". */
const POST_REACH = 5;
const IN_POST = new Set<Word['tag']>(['preposition', 'determiner', 'noun', 'adjective']);

// Where a name would stand behind a comma, the post before it told without a name: "member of the council, E. Lund,"
function behindPost(list: readonly Word[], from: number): number {
  if (RELATIVES.has(list[from - 1]?.lower ?? '')) return from;
  let at = from;
  while (at < from + POST_REACH && IN_POST.has(list[at]?.tag ?? 'mark')) at++;
  return list[at]?.text === ',' ? at + 1 : from;
}
