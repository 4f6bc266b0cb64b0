/** What leaked, made people ill, was found in a sample or lay in the hold, where a clause says so. */
import { enlist } from '../enlist.ts';
import type { Clause } from '../grammar/clauses.ts';
import { MONTHS } from '../grammar/occasion.ts';
import type { Word } from '../grammar/words.ts';
import { STUFFS, type StuffSlot } from '../lexicon/stuffs.ts';

/** One such stuff. */
export interface Stuff {
  slot: StuffSlot;
  kind: string;
  /** Number of its row: kinds of two rows are not held against each other. */
  row: string;
}

interface Known extends Stuff {
  /** The second word of a kind of two. */
  second: string;
  beside: ReadonlySet<string>;
  one: boolean;
}

/** By the first word of their names. */
const BY_WORD = new Map<string, Known[]>();
for (const [i, { slot, kinds, beside, one }] of STUFFS.entries()) {
  const words = new Set(beside.split(' '));
  for (const names of kinds.split(', ')) {
    const all = names.split(' ');
    for (const name of all) {
      const [first = '', second = ''] = name.split(/[_-]/);
      const kind = (all[0] ?? '').replace(/[_-]/, ' ');
      enlist(BY_WORD, first, { slot, kind, row: `${slot} ${i}`, second, beside: words, one: one === true });
    }
  }
}

/** Words without which a clause tells of none. */
export const STUFF_WORDS: readonly string[] = [...BY_WORD.keys()];

/** The stuffs of a clause, each kind once. */
export function stuffs({ words }: Clause): Stuff[] {
  const found = new Map<string, Stuff>();
  // "in January a drone hit the village": another event
  if (words.some(({ lower, text }, i) => lower === 'in' && MONTH.test(words[i + 1]?.text ?? text))) return [];
  for (const [i, word] of words.entries()) {
    const known = BY_WORD.get(word.lemma) ?? BY_WORD.get(word.lower);
    if (known === undefined) continue;
    const one =
      // "bolt-action"
      known.find(({ second }) => second !== '' && isWord(words[words[i + 1]?.text === '-' ? i + 2 : i + 1], second)) ??
      known.find(({ second }) => second === '');
    if (
      one === undefined ||
      isOwn(words, i) ||
      (one.one && !isSingle(words, i, one.second)) ||
      !words.some((other) => other !== word && isAny(other, one.beside))
    )
      continue;
    found.set(one.kind, { slot: one.slot, kind: one.kind, row: one.row });
  }
  return [...found.values()];
}

const MONTH = new RegExp(`^(?:${MONTHS})$`);

const isWord = (word: Word | undefined, wanted: string): boolean => word?.lemma === wanted || word?.lower === wanted;
const isAny = ({ lemma, lower }: Word, list: ReadonlySet<string>): boolean => list.has(lemma) || list.has(lower);

const isSingle = (words: readonly Word[], at: number, second: string): boolean => {
  const last = words[second === '' ? at : at + 1];
  const [before, next] = [words[at - 1], words[second === '' ? at + 1 : at + 2]];
  const other = next?.tag === 'noun' || next?.tag === 'name';
  return last?.lower === last?.lemma && before?.tag !== 'number' && (!other || /^(?:strike|attack|crash)$/.test(next.lower));
};

// "not EPO", "no chlorine", "rather than salmonella"
const isOwn = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - NOT_REACH), at)
    .some(({ lower }) => /^(?:not|no|nor|neither|without|than|like|unlike)$/.test(lower));
const NOT_REACH = 3;
