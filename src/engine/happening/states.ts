/** States that a text puts its participants in: dead, held, resigned, closed … and who is meant. */

import type { Clause } from '../grammar/clauses.ts';
import { NEGATIONS } from '../grammar/closed-class.ts';
import { cue } from '../grammar/cues.ts';
import { isAtNoTime, isNot } from '../grammar/denial-words.ts';
import { type Participant, phraseEndingAt } from '../grammar/participants.ts';
import { countsPart } from '../grammar/stretches.ts';
import { groupStart, isPassive, subjectAt } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import type { StateFamily, StateRow } from '../lexicon/states.ts';
import { denialOf } from '../proposition/denial.ts';
import { holderOf, type Read } from './state-holders.ts';
import { patternsAt, type StateMatch } from './state-patterns.ts';
import type { ToldSentence } from './told-sentence.ts';

/** One participant in one state; JSON. Offsets are UTF-16 code units of the text. */
export interface State {
  start: number;
  end: number;
  family: StateFamily;
  value: string;
  /** The text says that it is not so. */
  denied: boolean;
  who: Participant;
  /** It is denied of everybody or every thing of that kind: "no member of staff", "nobody". */
  general?: true;
  /** Told of some of them only ("three of the cameras"), or of all without exception ("all the cameras"). */
  extent?: 'part' | 'all';
  /** Told as what has `changed` ("again", "by Friday"), or of a `moment` ("for six hours", "when he was found"). */
  passing?: 'changed' | 'moment';
  /** Index of its sentence. */
  sentence: number;
  /** Words of its clause beside the state and the participant: where, when, how much. Lemmas. */
  rest: string[];
  /** Those of them that stand behind the state. */
  behind: string[];
}

/** The states of a sentence, in its order. */
export function statesIn(sentence: ToldSentence): State[] {
  const found: State[] = [];
  for (let i = 0; i < sentence.words.length; i++) {
    const matches = patternsAt(sentence.words, i);
    if (matches.length === 0) continue;
    const told = matches.flatMap((match) => statesAt(sentence, i, match));
    found.push(...told);
    if (told.length > 0) i = Math.max(...matches.map(({ last }) => last));
  }
  return found;
}

function statesAt({ words, index: sentence, clauses, of }: ToldSentence, at: number, match: StateMatch): State[] {
  const word = words[at] as Word; // the caller has looked
  const clause = clauses.find((one) => one.at <= at && at < one.at + one.words.length);
  if (clause === undefined || (clause.open && !(match.row.planned === true && isSettled(clause.words)))) return [];
  if (isElsewhere(clause, word) && denialOf(clause)?.outright !== true) return [];
  const group = words.slice(groupStart(words, at), at);
  // "had to be contained": what had to be is not told to have been
  if (group.some(({ tag }, i) => tag === 'to' && group[i - 1]?.tag === 'have')) return [];
  // "had not yet been opened": it may have been since
  if (group.some(({ lower }) => lower === 'yet')) return [];
  // "did not die for this"
  if (words[match.last + 1]?.lower === 'for' && /^(?:this|that|it)$/.test(words[match.last + 2]?.lower ?? '')) return [];
  // "the flat where he lived"
  if (word.lemma === 'live' && clause.words[0]?.lower === 'where') return [];
  const who = holderOf(words, at, match, of);
  if (who === undefined) return [];
  return [who, ...joinedBefore(words, who, of)]
    .filter((one) => fits(one, match.row))
    .map((one) => stateOf(words, at, match, clause, one, sentence))
    .filter(({ denied }) => denied || match.row.whenDenied !== true);
}

// "The captain and the chief engineer stayed": the state is that of both.
function joinedBefore(words: readonly Word[], who: Participant, of: Read): Participant[] {
  const at = words.findIndex(({ start }) => start >= who.start);
  if (words[at - 1]?.lower !== 'and' || who.none) return [];
  const stretch = phraseEndingAt(words, words[at - 2]?.text === ',' ? at - 3 : at - 2);
  const other = of(stretch);
  return other === undefined || other.person !== who.person ? [] : [{ ...other, many: other.names.length === 0 && other.many }];
}

// "will leave her post" is settled; "may leave" and "if he leaves" are not.
const isSettled = (words: readonly Word[]): boolean =>
  !words.some(
    ({ tag, lower }) => (tag === 'modal' && !/^(?:will|won't)$/.test(lower)) || /^(?:if|unless|whether|until)$/.test(lower),
  );

function fits(who: Participant, row: StateRow): boolean {
  if (row.heads !== undefined && !row.heads.split(' ').includes(who.head)) return false;
  // a first name alone may be anybody's
  if (row.of === 'person' && who.head === '' && who.names.length > 0) return true;
  return row.of === undefined || (row.of === 'person' ? who.person : !who.person || who.head === '');
}

const EACH = /^(?:all|every|each|both)$/;
const SOME = /^(?:some|many|most|few|several|half)$/;
const NONE_OF = /^(?:none|neither)$/;

/** How many of those that a phrase names are meant, where it says so. */
type Extent = 'part' | 'all' | 'none' | undefined;

// "three of nine cameras", "a third of the guards", "all the guards", "not one of the guards": what holds of a part says nothing of the others
function extentOf(words: readonly Word[], { start, end, none }: Participant, clause: readonly Word[]): Extent {
  if (none) return undefined;
  let at = words.findIndex((word) => word.end > start);
  // The phrase may begin with its share: "a third of the guards".
  const inner = words.findIndex((word, i) => i > at && word.lower === 'of' && word.end < end && countsPart(words[i - 1]));
  if (inner > 0) return 'part';
  while (at > 0 && words[at]?.lower !== 'of' && /^(?:number|determiner|noun|adjective)$/.test(words[at - 1]?.tag ?? '')) at--;
  if (words[at]?.lower !== 'of' && words[at - 1]?.lower === 'of') at--;
  if (words[at]?.lower === 'of') {
    const share = words[at - 1];
    if (NONE_OF.test(share?.lower ?? '') || (share?.lower === 'one' && words[at - 2]?.lower === 'not')) return 'none';
    if (EACH.test(share?.lower ?? '')) return 'all';
    if (countsPart(share)) return 'part';
  }
  const own = words.find((word) => word.start >= start && word.end <= end);
  if (SOME.test(words[at]?.lower ?? '') || SOME.test(own?.lower ?? '')) return 'part';
  return EACH.test(words[at]?.lower ?? '') || EACH.test(own?.lower ?? '') || hasNoException(clause) ? 'all' : undefined;
}

const hasNoException = (clause: readonly Word[]): boolean =>
  clause.some(({ lower }, i) => lower === 'without' && clause[i + 1]?.lower === 'exception');

/** Another time, or a thing that is only supposed. */
const ELSEWHERE = new Set('previously formerly originally last earlier once ever previous nearly almost'.split(' '));
const AT_ANOTHER_TIME = cue(ELSEWHERE);
/** Whether the clause sets what its word tells in another time. */
export function isElsewhere({ words, cues }: Clause, state: Word): boolean {
  if ((cues & AT_ANOTHER_TIME) === 0) return false;
  const near = words.slice(0, words.indexOf(state) + ELSEWHERE_REACH);
  return near.some(({ lower }, i) => ELSEWHERE.has(lower) && !(NEARLY.test(lower) && near[i + 1]?.tag === 'number'));
}
/** "almost one per cent" is a figure. */
const NEARLY = /^(?:nearly|almost)$/;
/** How many words behind the state may still set it in another time. */
const ELSEWHERE_REACH = 4;

/** "Nor did any bell ring": how far before the verb, in words. */
const NOR_REACH = 5;
const isBehindNor = (words: readonly Word[], at: number): boolean => {
  const nor = words.findLastIndex(({ lower }, i) => i < at && i >= at - NOR_REACH && lower === 'nor');
  // "Nor is it clear what killed him"
  return nor >= 0 && !words.slice(nor, at).some(({ lower }) => ASKING.test(lower));
};
const ASKING = /^(?:what|who|why|how|whether|where|when)$/;

// "nobody had told them", "fighters with no foreign support"
function deniedAgent(words: readonly Word[], at: number, row: StateRow): boolean {
  if (row.role === 'holder')
    return words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'no' || lower === 'without');
  if (row.role !== 'patient' || isPassive(words, at)) return false;
  const agent = subjectAt(words, at);
  return (
    agent !== undefined &&
    words.slice(agent.first, agent.last + 1).some(({ lower }) => /^(?:no|nobody|none|neither)$/.test(lower))
  );
}

// What has changed, or holds of a moment, may be otherwise at another.
function passingAt(words: readonly Word[], at: number, clause: readonly Word[]): State['passing'] {
  const end = clause.at(-1)?.end ?? 0;
  for (let i = at + 1; i <= at + PASSING_REACH; i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark') return undefined;
    if (word.lower === 'again' || (word.lower === 'by' && isTime(words[i + 1]))) return 'changed';
    if (MOMENT.test(word.lower) || (word.lower === 'for' && words.slice(i + 1, i + 4).some(isTime))) return 'moment';
    if (word.end > end) return undefined;
  }
  return undefined;
}
/** How many words behind the state tell when it held. */
const PASSING_REACH = 6;
const MOMENT = /^(?:when|while|until|after|before|once|during|within|midnight|noon)$/;
const isTime = (word: Word | undefined): boolean =>
  /day$|^(?:first|second|midnight|noon|dawn|dusk|hour|minute|week|month|year|time|night|morning|afternoon|evening)s?$/.test(
    word?.lower ?? '',
  );

/** "Nobody was killed there": elsewhere somebody may have been. */
const HERE = /^(?:there|here)$/;
const TELLING = new Set(['noun', 'name', 'verb', 'participle', 'adjective', 'number']);

function stateOf(
  words: readonly Word[],
  at: number,
  { row, last }: StateMatch,
  told: Clause,
  who: Participant,
  sentence: number,
): State {
  const clause = told.words;
  const denial = denialOf(told);
  const index = clause.indexOf(words[at] as Word);
  const framed =
    denial !== undefined && (denial.outright === true || row.role === 'compound') && index >= denial.from && index < denial.to;
  const group = words.slice(groupStart(words, at), at);
  const not =
    group.some((word) => isNot(word) || NEGATIONS.has(word.lower)) ||
    clause.some(({ lower }, i) => lower === 'no' && isAtNoTime(clause, i)) ||
    deniedAgent(words, at, row) ||
    isBehindNor(words, at) ||
    // "had received no warning"
    (!row.patterns.includes('no ') && words.slice(at + 1, last).some(({ lower }) => lower === 'no')) ||
    (row.role !== 'phrase' && isNot(words[at] as Word));
  const extent = extentOf(words, who, clause);
  const passing = passingAt(words, last, clause);
  const none = who.none || extent === 'none';
  const denied = [framed, not && extent !== 'none', none].filter(Boolean).length % 2 === 1;
  const rest = clause.filter(
    (word, i) =>
      (told.at + i < at || told.at + i > last) &&
      (word.start >= who.end || word.end <= who.start) &&
      (TELLING.has(word.tag) || (i > 0 && HERE.test(word.lower))),
  );
  const begin = clause[0]?.start ?? 0;
  return {
    start: begin,
    end: clause.at(-1)?.end ?? begin,
    family: row.family,
    value: row.value,
    denied,
    who: { ...who, none: false, many: who.many || extent === 'all' },
    ...(none && { general: true as const }),
    ...((extent === 'part' || extent === 'all') && { extent }),
    ...(passing !== undefined && { passing }),
    sentence,
    rest: rest.map(({ lemma }) => lemma),
    // behind what is called false stands only that
    behind: framed ? [] : rest.filter((word) => word.start > (words[last]?.start ?? 0)).map(({ lemma }) => lemma),
  };
}
