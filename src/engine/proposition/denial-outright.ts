/** Denials of a whole statement: "it is not true that …", "there was no truth in reports that …", "whoever says that … is lying". */
import { type Denial, isNot, spell } from '../grammar/denial-words.ts';
import { FALSE, REPORTS } from '../grammar/falsehood.ts';
import { AUXILIARY } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';

/** What is said not to be so in so many words; undefined where nothing is. */
export const outright = (own: readonly Word[]): Denial | undefined => untrue(own) ?? noTruth(own) ?? liar(own) ?? called(own);

/** Words of a thing that is ruled out. */
export const RULED: readonly string[] = ['rule'];

// "It is not true that the tank leaked", "it is untrue that", "it is not the case that"
function untrue(own: readonly Word[]): Denial | undefined {
  const it = own.findIndex(({ lower }, i) => lower === 'it' && own[i + 1]?.tag === 'be');
  const that = own.findIndex(({ lower }, i) => i > it && lower === 'that');
  if (it < 0 || that < it + 3 || that - it > JUDGED || that + 1 >= own.length) return undefined;
  const judged = own.slice(it + 2, that);
  const not = judged.some((word) => isNot(word) || word.lower === 'no');
  const isTrue = judged.some(({ lower }) => /^(?:true|case|right|correct)$/.test(lower));
  const isFalse = judged.some(({ lower }) => FALSE.has(lower));
  if (not === isFalse || (not && !isTrue)) return undefined;
  return { from: that + 1, to: own.length, cue: spell(own.slice(it + 1, that)), subject: -1, outright: true };
}
/** Words between "it" and "that", at most. */
const JUDGED = 6;

// "There is no truth in reports that …", "there was no truth to the story of …"
function noTruth(own: readonly Word[]): Denial | undefined {
  const at = own.findIndex(({ lower }, i) => lower === 'truth' && own[i - 1]?.lower === 'no');
  const report = own.findIndex(({ lemma }, i) => i > at && REPORTS.has(lemma));
  if (at < 1 || report < 0 || report - at > JUDGED || report + 2 >= own.length) return undefined;
  return { from: report + 2, to: own.length, cue: spell(own.slice(at - 1, at + 1)), subject: -1, outright: true };
}

// "Whoever says that he was drunk is lying", "anyone who claims to have seen it is mistaken"
function liar(own: readonly Word[]): Denial | undefined {
  const says = own.findIndex(({ lemma }) => /^(?:say|claim|assert|allege|maintain|suggest)$/.test(lemma));
  const anyone = own.slice(0, Math.max(0, says)).some(({ lower }) => /^(?:whoever|anyone|anybody|those)$/.test(lower));
  const lying = own.findLastIndex(({ lower }) => /^(?:lying|mistaken|wrong|liar|liars)$/.test(lower));
  const be = own.findLastIndex(({ tag }, i) => i < lying && tag === 'be');
  if (!anyone || lying < 0 || be < says + 3 || lying - be > 2 || own.slice(be, lying).some(isNot)) return undefined;
  const from = own[says + 1]?.lower === 'that' || own[says + 1]?.tag === 'to' ? says + 2 : says + 1;
  return { from, to: be, cue: spell(own.slice(be, lying + 1)), subject: -1, outright: true };
}

// "called reports of a leak at the depot baseless"
function called(own: readonly Word[]): Denial | undefined {
  const last = own.length - 1;
  const at = own.findIndex(({ lemma, tag }) => /^(?:call|brand|label|declare)$/.test(lemma) && tag !== 'noun');
  const report = own.findIndex(({ lemma }, i) => i > at && i < at + 4 && REPORTS.has(lemma));
  if (at < 0 || report < 0 || report + 3 >= last || !FALSE.has(own[last]?.lower ?? '') || own.slice(0, at).some(isNot))
    return undefined;
  return { from: report + 2, to: last, cue: spell([...own.slice(at, at + 1), ...own.slice(last)]), subject: -1, outright: true };
}

const OBJECT = new Set<Word['tag']>(['determiner', 'pronoun', 'name', 'noun', 'adjective', 'number']);

/** "Police ruled out arson", "a second attacker was ruled out": not "has not ruled out", "cannot be ruled out", "ruled out of the match". */
export function ruledOut(own: readonly Word[]): Denial | undefined {
  const at = own.findIndex(
    ({ lemma, tag }, i) => lemma === 'rule' && /^(?:verb|participle)$/.test(tag) && own[i + 1]?.lower === 'out',
  );
  if (at < 1 || own.some((word) => isNot(word) || /^(?:no|none|nobody|to|yet|partly)$/.test(word.lower) || word.tag === 'modal'))
    return undefined;
  const denial = { cue: spell(own.slice(at, at + 2)), subject: -1, outright: true, ruledOut: true };
  const be = own.findLastIndex(({ tag }, i) => i < at && tag === 'be');
  if (be > 0 && at - be <= 2) {
    let to = be;
    while (AUXILIARY.has(own[to - 1]?.tag ?? '')) to--;
    return own[at + 2]?.lower === 'of' || own[at + 2]?.lower === 'for' ? undefined : { ...denial, from: 0, to };
  }
  const next = own[at + 2];
  // whoever is ruled out is not there, whatever "out" may stand before
  if (next === undefined || !/^(?:determiner|adjective|noun|gerund|number)$/.test(next.tag)) return undefined;
  // "the club ruled out selling the ground": what it will not do itself
  if (next.lower.endsWith('ing') && OBJECT.has(own[at + 3]?.tag ?? 'mark'))
    return { cue: denial.cue, from: at + 2, to: own.length, subject: 0 };
  return { ...denial, from: at + 2, to: own.length };
}
