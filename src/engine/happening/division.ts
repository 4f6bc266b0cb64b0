/** Whether a body that decides was divided. */
import type { Word } from '../grammar/words.ts';

const AGAINST = new Set(['against', 'no', 'down']);
const isVotes = (word: Word | undefined): boolean => word !== undefined && /^votes?$/.test(word.lower);
/** "5-2 vote", "a vote of two to one", "one judge dissented": not of one mind. */
export function isDivided(words: readonly Word[]): boolean {
  return words.some(({ lemma, lower, tag }, i) => {
    const next = words[i + 1];
    if (lemma === 'vote' && tag !== 'noun' && AGAINST.has(next?.lower ?? '')) return true;
    if ((lemma === 'dissent' && words[i - 1]?.lower !== 'without') || lemma === 'dissenter' || lower === 'dissenting')
      return true;
    // "5-2 vote", "a vote of two to one"
    const vote = words.slice(Math.max(0, i - 4), i + 6).some(isVotes);
    // "by ten votes to nine"
    const to = isVotes(next) ? i + 2 : i + 1;
    const [a, b] = [amount(words[i]), amount(words[to + 1])];
    const parted = /^(?:-|–|to)$/.test(words[to]?.lower ?? '');
    return vote && parted && a !== undefined && b !== undefined && b > 0 && a < MEMBERS && b < MEMBERS;
  });
}
/** A body that decides unanimously or not has fewer members. */
const MEMBERS = 30;
const COUNTED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const amount = (word: Word | undefined): number | undefined => {
  if (word?.tag !== 'number') return undefined;
  const value = COUNTED.includes(word.lower) ? COUNTED.indexOf(word.lower) : Number(word.text);
  return Number.isInteger(value) ? value : undefined;
};
