/** Who did what to whom, or did not: the acts that the clauses of a text tell. The material of conflicts between two accounts of one act. */

import type { Clause } from '../grammar/clauses.ts';
import { QUOTES } from '../grammar/closed-class.ts';
import { tellsNothing } from '../grammar/denial-words.ts';
import { tells } from '../grammar/heads.ts';
import { placeBefore, type Side, setOccasion } from '../grammar/occasion.ts';
import type { Participant } from '../grammar/participants.ts';
import { REPORTING } from '../grammar/sentence-speakers.ts';
import {
  agentAt,
  groupStart,
  isHelped,
  isOnlyVerb,
  isPassive,
  MAIN_VERBS,
  objectAt,
  type Stretch,
  subjectAt,
} from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import { actOf, BEFALLS, isPhrasal, PARTICLES, verbOf } from '../lexicon/acts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { denialOf, NEGATED } from '../proposition/denial.ts';
import { denialOfAct, denies } from './act-denial.ts';
import type { Read } from './state-holders.ts';
import { isElsewhere } from './states.ts';
import type { ToldSentence } from './told-sentence.ts';

/** One act; JSON. Offsets are UTF-16 code units of the text. */
export interface Act {
  start: number;
  end: number;
  /** Name of the act: `lexicon/acts`. */
  act: string;
  /** The text says that it was not done. */
  denied: boolean;
  /** The words that deny, as written; empty unless denied. */
  cue: string;
  /** It is said of what is to come: "will appeal", "does not plan to appeal". */
  planned?: true;
  /** Who does it. */
  agent?: Participant;
  /** To whom or what it is done. */
  theme?: Participant;
  /** Somebody does it whom the text does not tell: a pronoun of which nobody knows for whom it stands. */
  unknown?: true;
  /** The year that its clause names. */
  year?: string;
  /** The weekday or the quarter that its clause names. */
  day?: string;
  /** Whom or what it is for or against, where its clause says so. */
  side?: Side;
  /** Content words of the clause behind the act, without those of the participants. Lemmas. */
  beside: string[];
}

// "found the tray", "nobody informed the union": an act; not what somebody says, thinks or finds to be so.
function isDoneTo(words: readonly Word[], at: number): boolean {
  const passive = isPassive(words, at);
  const object = passive ? subjectAt(words, at) : objectAt(words, at);
  if (object === undefined) return words[at + 1]?.tag === 'pronoun' && words[at]?.lemma !== 'say';
  const next = words[(passive ? at : object.last) + 1];
  return (
    next === undefined || (next.tag !== 'subordinator' && next.tag !== 'relative' && next.tag !== 'to' && !OPENING.has(next.text))
  );
}
const OPENING = new Set([':', '"', '“', '‘']);

const LIGHT = new Set('be have do make take give get let keep seem appear become remain begin start continue'.split(' '));
/** With a noun of action behind them these do what the noun says, their subject being who does it, or whom it befalls. */
const DOING = new Set('make offer issue give launch hold conduct provide lend take exert voice tender lodge send'.split(' '));
const RECEIVING = new Set('receive get suffer undergo'.split(' '));
/** Behind these a participle narrows a noun. */
const NARROWS = new Set(['determiner', 'adjective']);

/** The acts of a sentence, in its order. */
export function actsIn({ words, cues, clauses, of }: ToldSentence, lexicon: Lexicon): Act[] {
  const found: Act[] = [];
  const negative = (cues & NEGATED) !== 0;
  for (const clause of clauses)
    for (let i = clause.at; i < clause.at + clause.words.length; i++) {
      const { tag, lower } = words[i] as Word; // i is inside the clause
      const may =
        tag === 'verb' || tag === 'participle' || (tag === 'be' ? lower === 'been' : tag === 'gerund' && isUndone(clause, i));
      if (!may) continue;
      const one = actAt(words, i, clause, negative, of, lexicon);
      if (one !== undefined) found.push(one);
    }
  return found;
}

// "without firing a shot": the gerund tells what was not done
const isUndone = (clause: Clause, at: number): boolean => {
  const framed = denialOf(clause);
  return framed?.by !== undefined && at - clause.at >= framed.from && at - clause.at <= framed.from + 2;
};

// `negative`: some word of the sentence denies something.
function actAt(
  words: readonly Word[],
  at: number,
  clause: Clause,
  negative: boolean,
  of: Read,
  lexicon: Lexicon,
): Act | undefined {
  const verb = words[at];
  // "has not been to Aven"
  const visited = verb?.lower === 'been' && words[at + 1]?.lower === 'to' && words[at + 2]?.tag === 'name';
  if (verb === undefined || (!visited && verb.tag === 'be')) return undefined;
  if (REPORTING.has(verb.lemma) && !isDoneTo(words, at)) return undefined;
  if (verb.tag === 'participle' && NARROWS.has(words[at - 1]?.tag ?? '')) return undefined;
  // "has nothing left"
  if (words[at - 1]?.lower === 'nothing' && words[at - 2]?.tag === 'have') return undefined;
  // "turned down the offer" is no reduced clause
  const phrasal = particleOf(words, at) !== '' && !isHelped(words, at);
  const passive =
    isPassive(words, at) &&
    !(phrasal && objectAt(words, at + 1) !== undefined) &&
    (!(BARE.has(verb.lemma) || (clause.at === 0 && isOnlyVerb(words, at, clause.words))) ||
      isHelped(words, at) ||
      words[at + 1]?.lower === 'by');
  const direct = passive ? undefined : directOf(words, at);
  const object = passive ? undefined : objectOf(words, at, direct);
  if (isAim(words, at, clause)) return undefined;
  const told = visited ? { act: 'arrive', nominal: false, befalls: true } : nameOf(words, at, object, lexicon);
  if (told === undefined) return undefined;
  const planner = plannerOf(words, at);
  const planned = planner !== at || isSettled(words, at);
  const framed = denialOf(clause);
  // "denies having paid": who denies it did it or not
  const denier =
    framed?.subject === 0 && framed.outright === true ? words.indexOf(clause.words[framed.by ?? framed.from - 1] as Word) : -1;
  const subject = subjectAt(words, planner) ?? (denier > 0 ? subjectAt(words, denier) : undefined);
  const agent = passive ? agentAt(words, at) : subject;
  const befalls = told.befalls || (!passive && object === undefined && BEFALLS.has(told.act));
  const theme =
    passive || befalls
      ? subject
      : told.nominal
        ? receiverOf(words, direct, object)
        : (object ?? (passive ? undefined : behindPreposition(words, at)));
  const cue =
    negative || framed !== undefined ? denialOfAct(words, planner, clause, planned, framed, [subject, object, agent]) : '';
  if (cue === undefined || (cue === '' && ((clause.open && !planned) || isElsewhere(clause, verb)))) return undefined;
  const who = befalls ? undefined : of(agent);
  const whom = of(theme);
  if (who === undefined && whom === undefined) return undefined;
  // "did not hear or see anything": what was not heard is not told
  if (cue !== '' && whom === undefined && tellsNothing(verb)) return undefined;
  const inside = (i: number): boolean => isIn(agent, i) || isIn(theme, i) || isIn(object, i);
  const end = clause.words.at(-1)?.end ?? verb.end;
  const beside: string[] = [];
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    if (word.end > end) break;
    if (tells(word) && !inside(i) && !isJoined(words, i)) beside.push(word.lemma);
  }
  // "in the church no window was broken"
  if (cue !== '') beside.push(...placeBefore(clause.words, clause.words.findIndex(denies)));
  // written out, here and in its occasion: objects put together from others cost several times as much, and a text has hundreds of acts
  const made: Act = {
    start: clause.words[0]?.start ?? verb.start,
    end,
    // who is fired has lost a job; who is fired at has not
    act: verb.lemma === 'fire' && whom?.person === true && (passive || object !== undefined) ? actOf('dismiss') : told.act,
    denied: cue !== '',
    cue,
    beside,
  };
  if (planned) made.planned = true;
  if (who !== undefined) made.agent = who;
  if (whom !== undefined) made.theme = whom;
  if (who === undefined && !befalls && !passive) made.unknown = true;
  // "the fire of 1998, in which 94 homes burned"
  setOccasion(made, clause.words[0]?.tag === 'relative' ? words : clause.words);
  return made;
}

// "took time to revise the script": what is aimed at is not told to be done; "is to appeal", "failed to sign" and "managed to sign" are read
const isAim = (words: readonly Word[], at: number, clause: Clause): boolean =>
  words[at - 1]?.tag === 'to' && plannerOf(words, at) === at && groupStart(words, at) === at && !isUndone(clause, at);

const isIn = (stretch: Stretch | undefined, at: number): boolean =>
  stretch !== undefined && at >= stretch.first && at <= (stretch.tail ?? stretch.last);

/** Verbs that are no participles of what was done where no form of "be" stands before them: "replied to the call". */
const BARE = new Set(
  'reply respond answer speak talk agree object appeal vote resign arrive depart escape flee die fall warn fire shoot'.split(' '),
);

/** What is to be done stands behind these and "to". */
const PLANNING = new Set('plan intend decide vow pledge promise resolve'.split(' '));

// "does not plan to appeal", "is to appeal": the verb that says so; the verb itself where none does.
function plannerOf(words: readonly Word[], at: number): number {
  const before = words[at - 2];
  if (words[at - 1]?.tag !== 'to' || before === undefined) return at;
  return before.tag === 'be' || (PLANNING.has(before.lemma) && before.tag !== 'noun') ? at - 2 : at;
}

// "will appeal", "would not appeal", but not "would appeal if"
const isSettled = (words: readonly Word[], at: number): boolean =>
  words.slice(groupStart(words, at), at).some(({ lower }) => TO_COME.has(lower)) &&
  !words.some(({ lower }) => UNSETTLED.has(lower));
const TO_COME = new Set(['will', 'would', "won't", "wouldn't", "'ll", 'shall']);
const UNSETTLED = new Set(['if', 'unless', 'whether', 'until', 'could', 'may', 'might', 'should']);

// "neither planned nor financed": an act of its own
const isJoined = (words: readonly Word[], at: number): boolean => MAIN_VERBS.has(words[at]?.tag ?? '') && isAndOr(words[at - 1]);
const isAndOr = (word: Word | undefined): boolean => /^(?:and|or|nor)$/.test(word?.lower ?? '');

/** Prepositions that join to a verb what it is done to: "replied to the letter", "spoke with the governor". */
const JOINS = new Set(['to', 'with', 'at', 'against', 'for', 'from', 'into', 'on']);

const behindPreposition = (words: readonly Word[], at: number): Stretch | undefined =>
  JOINS.has(words[at + 1]?.lower ?? '') ? objectAt(words, at + 1) : undefined;

// "sent the minister a warning", "sent a warning to the minister": the minister
function receiverOf(words: readonly Word[], direct: Stretch | undefined, object: Stretch | undefined): Stretch | undefined {
  if (direct !== object || object === undefined) return direct;
  return words[object.last + 1]?.lower === 'to' ? objectAt(words, object.last + 1) : undefined;
}

// The object. Marks of quotation and a verb joined to it are gone past.
function directOf(words: readonly Word[], at: number): Stretch | undefined {
  let from = at;
  if (words[from + 2]?.tag === words[at]?.tag && isAndOr(words[from + 1])) from += 2;
  if (QUOTES.has(words[from + 1]?.text ?? '') || particleOf(words, from) !== '') from++;
  return objectAt(words, from);
}

// Of two objects the second, which is what is given: "sent the minister a warning".
function objectOf(words: readonly Word[], at: number, first: Stretch | undefined): Stretch | undefined {
  if (first === undefined || !GIVING.has(words[at]?.lemma ?? '')) return first;
  const next = words[first.last + 1];
  return next?.tag === 'determiner' || next?.tag === 'number' || next?.tag === 'adverb'
    ? (objectAt(words, first.last) ?? first)
    : first;
}
const GIVING = new Set('send give pay offer hand tell show lend grant bring'.split(' '));

interface Told {
  act: string;
  /** The noun behind the verb tells the act: "made demands". */
  nominal: boolean;
  /** Its subject is whom it befalls: "received a warning". */
  befalls: boolean;
}

function nameOf(words: readonly Word[], at: number, object: Stretch | undefined, lexicon: Lexicon): Told | undefined {
  const { lemma } = words[at] as Word; // the caller has looked
  const noun = object === undefined ? undefined : words[object.last];
  if (noun?.tag === 'noun' && (DOING.has(lemma) || RECEIVING.has(lemma)) && !lexicon.isPerson(noun.lemma)) {
    const act = verbOf(noun.lemma, lexicon);
    if (lexicon.readings(act).some(({ pos }) => pos === 'verb'))
      return { act: actOf(act), nominal: true, befalls: RECEIVING.has(lemma) };
  }
  const act = actOf(lemma, particleOf(words, at));
  return LIGHT.has(act) ? undefined : { act, nominal: false, befalls: false };
}

// The word that belongs to the verb, as in "turned down the offer"; not the preposition of "walked down the road".
function particleOf(words: readonly Word[], at: number): string {
  const next = words[at + 1]?.lower ?? '';
  if (!PARTICLES.has(next)) return '';
  const phrase = /^(?:determiner|name|number)$/.test(words[at + 2]?.tag ?? '');
  return !phrase || isPhrasal(words[at]?.lemma ?? '', next) ? next : '';
}
