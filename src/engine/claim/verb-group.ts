/** A verb group: its main verb, whether it is passive, negated or open, and what its subject tells. */

import { LIGHT_VERBS, NEGATIONS } from '../grammar/closed-class.ts';
import { isFate, isNominal } from '../grammar/noun-phrase.ts';
import { NO_PREDICATE, type Predicate, type Role } from '../grammar/said.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { fateAmong } from './among.ts';
import { BECOMING, FUTURE, INTENT, REACHING, REPORTED } from './predicate-words.ts';
import { objectEventOf, SETTERS, subjectEventOf, subjectOf, TALLY } from './subject.ts';
import { cutOff, lacksSupply } from './whereabouts.ts';

/** A verb group that begins at `from`: "were reported to have been killed", "could rise", "has not been seen". */
export function group(words: readonly Word[], from: number): Predicate {
  let main = from;
  let passive = false;
  let negated = false;
  let modal = '';
  for (let i = from; i < words.length && i < from + 9; i++) {
    const word = words[i];
    if (word === undefined) break;
    const among = passive ? fateAmong(words, i) : undefined;
    const fate = VERBAL.has(word.tag) && BECOMING.has(word.lemma) ? fateBeyond(words, i + 1) : -1;
    if (word.tag === 'be') passive = true;
    else if (word.tag === 'modal') modal = word.lower;
    else if (lacksSupply(words, i)) return cutOff(i);
    else if (NEGATIONS.has(word.lower)) negated = true;
    else if (word.tag === 'have' || word.tag === 'do' || word.tag === 'adverb' || word.tag === 'to') continue;
    else if (word.lower === 'as' && REPORTED.has(words[i - 1]?.lemma ?? ''))
      continue; // "were listed as missing"
    else if (word.lower === 'since' && words[i - 1]?.tag === 'have')
      continue; // "have since been freed"
    else if (among !== undefined) return among;
    else if (isFate(word) && i > from)
      return {
        ...NO_PREDICATE,
        lemma: word.lower,
        pos: 'adjective',
        role: passive ? 'passive' : 'subject',
        at: i,
        negated,
        modal,
      };
    else if (fate > 0) i = fate - 1;
    else if (VERBAL.has(word.tag) || (word.tag === 'adjective' && passive)) {
      main = i;
      if (FUTURE.has(word.lemma)) modal = word.lemma;
      if (!REPORTED.has(word.lemma) || !continues(words[i + 1])) break;
    } else break;
    if (word.tag === 'be') main = i;
  }
  const word = words[main];
  if (word === undefined) return NO_PREDICATE;
  const participle = word.tag === 'participle' && (passive || main === from);
  const pos = word.tag === 'adjective' ? 'adjective' : 'verb';
  const role: Role = participle && passive ? 'passive' : 'subject';
  return { ...NO_PREDICATE, lemma: word.tag === 'be' ? 'be' : word.lemma, pos, role, at: main, negated, modal };
}

// Index of what befell somebody, behind a verb of how he came to be so ("remained missing", "fell seriously ill"); -1 where none stands there.
const fateBeyond = (words: readonly Word[], at: number): number => {
  const fate = words[at]?.tag === 'adverb' ? at + 1 : at;
  return isFate(words[fate]) && !isNominal(words[fate + 1]) ? fate : -1;
};

const continues = (next: Word | undefined): boolean =>
  next !== undefined && (next.tag === 'to' || next.lower === 'as' || isFate(next));

// "a truck without chains needs 70 metres", "a man of no fixed abode killed three": the thing is lacking, and what is told is no less so
const ofThing = (words: readonly Word[], at: number, verb: number): boolean =>
  words[verb]?.tag !== 'gerund' && (words[at]?.lower === 'without' || words[at - 1]?.tag === 'preposition');

/** So many words may stand between two verbs under one modal: "will cost 3.4 billion crowns and create 1,800 jobs". */
const JOINED_REACH = 12;

// The modal of the verb that the base form at `at` is joined to: "plans to lay off 1,100 pilots and ground 40 jets".
function modalBeyond(words: readonly Word[], at: number): string {
  const joined = words[at - 1]?.tag === 'adverb' ? at - 2 : at - 1;
  if (words[joined]?.tag !== 'coordinator') return '';
  for (let i = joined - 1; i > Math.max(0, joined - JOINED_REACH); i--) {
    const word = words[i] as Word; // i is a place among them
    if (word.tag === 'relative' || word.tag === 'subordinator' || (word.kind === 'mark' && !IN_SUM.test(word.text))) return '';
    if (word.tag === 'modal') return word.lower;
    if (FUTURE.has(word.lemma) && word.tag !== 'noun') return word.lemma;
    if (word.tag === 'be' || word.tag === 'have' || word.tag === 'participle') return '';
  }
  return '';
}
const IN_SUM = /^[-,%$€£¥]$/;

/** What the verb at `at` tells of a figure that it governs in `role`, behind `preposition`. */
export function verbPredicate(words: readonly Word[], at: number, role: Role, preposition: string): Predicate {
  const word = words[at];
  if (word === undefined) return NO_PREDICATE;
  let negated = false;
  let modal = '';
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const before = words[i];
    if (before === undefined || before.kind === 'mark') break;
    if (i === at - 1 && before.tag === 'participle' && word.tag !== 'gerund') break; // "who asked not to be named spoke of"
    if (before.tag === 'modal') modal = before.lower;
    if (FUTURE.has(before.lemma) && before.tag !== 'noun') modal = before.lemma;
    if (INTENT.has(before.lemma) && words[i + 1]?.tag === 'to') modal = 'intend';
    if (NEGATIONS.has(before.lower) && !ofThing(words, i, at)) negated = true;
  }
  if (FUTURE.has(word.lemma)) modal = word.lemma;
  if (modal === '' && word.tag === 'verb' && word.lower === word.lemma) modal = modalBeyond(words, at);
  const counted = role === 'adverbial' ? objectEventOf(words, at) : '';
  return {
    ...NO_PREDICATE,
    lemma: word.lemma,
    pos: 'verb',
    role,
    at,
    preposition,
    negated,
    modal,
    ...(counted !== ''
      ? { subject: '', subjectEvent: counted }
      : LIGHT_VERBS.has(word.lemma) ||
          word.tag === 'be' ||
          ((REACHING.has(word.lemma) || SETTERS.has(word.lemma)) && TALLY.has(subjectOf(words, at))) // "the toll hit 57", "the toll was revised to 57"
        ? { subject: subjectOf(words, at), subjectEvent: subjectEventOf(words, at) }
        : { subject: '', subjectEvent: '' }),
  };
}
