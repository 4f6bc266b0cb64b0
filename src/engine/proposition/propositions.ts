/** Propositions: what the clauses of a text affirm or deny, as content words. The material of conflicts between claims. */
import { type Clause, clausesOf } from '../grammar/clauses.ts';
import { NEGATIONS } from '../grammar/closed-class.ts';
import { cue } from '../grammar/cues.ts';
import { DENYING, isNot } from '../grammar/denial-words.ts';
import { REPORTS } from '../grammar/falsehood.ts';
import { keyOf, objectOf, tells } from '../grammar/heads.ts';
import { dayOf, isYear, opening, placeBefore, type Side, sideOf } from '../grammar/occasion.ts';
import { countsPart } from '../grammar/stretches.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { denialOf, restates } from './denial.ts';
import { contentOf, isNamed, isShooting, lemmaOf, SHOOT, subjectOf } from './proposition-words.ts';

/** How a text stands to a proposition. */
type Stance =
  | 'affirmed' // told as a fact, by the report or by somebody in it
  | 'denied'; // told not to be so

/** What one clause says; JSON. Offsets are UTF-16 code units of the text. */
export interface Proposition {
  start: number;
  end: number;
  stance: Stance;
  /** Lemmas of nouns, names, verbs and adjectives, each once, in order; without verbs that say little. Of a denial, those of what is denied. */
  content: string[];
  /** Lemma of the verb, adjective or noun that the clause turns on; never empty. */
  key: string;
  /** Lemma of the last noun before the verb; empty for pronouns and where there is none. */
  subject: string;
  /** Lemma of the noun that the verb is about, behind it; empty where there is none. */
  object: string;
  /** Of the denial of one's own part in a thing, the lemmas of who denies it: "minister" in "the minister denied any link". */
  own?: string[];
  /** Of a denial, lemmas of where it holds, told first: "church" in "in the church no window was broken". */
  within?: string[];
  /** The weekday or the quarter that its clause names. */
  day?: string;
  /** Lemmas of nouns that only narrow the noun behind them: "passenger" in "passenger trains"; left out where there are none. */
  compound?: string[];
  /** Lemmas of words inside names of several words: "guard" in "the Coast Guard"; left out where there are none. */
  named?: string[];
  /** Lemmas of verbs behind “to” that tell what is aimed at, not what was done: "hired a man to repair the roof". */
  aims?: string[];
  /** Lemmas of the nouns behind “by”: who did it, of a passive verb; of a denial, who did not. */
  by?: string[];
  /** It was refused, avoided or failed to be done: `implicatives`. */
  undone?: true;
  /** Whom or what it is for or against, where it says so: "voted against the treaty". */
  side?: Side;
  /** Lemmas of nouns at which something is done, not to which: "workers" in "fired at workers". */
  aimed?: string[];
  /** It names the year or speaks of the last one, as reports do with what happened at another time. */
  dated?: true;
  /** It holds of a part only ("three of nine") or of all ("every"); empty where nothing is said of that. */
  extent: 'part' | 'all' | '';
  /** A single word is denied of everybody or of every thing ("nobody was arrested", "no cholera was found"), not of one whom a pronoun stands for. */
  general: boolean;
  /** Words that deny, as written: "no", "denied", "are false"; empty unless denied. */
  cue: string;
}

/** With these a clause tells of another time, or of a thing that is not there. */
const ELSEWHERE = new Set(
  'last previous previously earlier former initially originally once ever lack without fail refuse lacking absence absent cancel avoid prevent'.split(
    ' ',
  ),
);
/** What these are of may not be so either. */
const FEARS = new Set(['concern', 'fear', 'worry', 'doubt', 'question', 'risk', 'possibility', 'prospect']);
const UNTOLD = cue([...ELSEWHERE, 'going', 'had', ...NEGATIONS, ...REPORTS, ...FEARS]);
const ALL = new Set(['all', 'every', 'each', 'entire', 'whole', 'both', 'everyone', 'everybody']);
const CALENDAR = new Set(
  `year month week night monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december spring summer autumn winter`.split(/\s+/),
);
const QUESTIONS = new Set(['which', 'what', 'who', 'whom', 'whose', 'how', 'why', 'where', 'when', 'while']);

/** What befell nobody else: "nobody has asked me". */
const PERSONAL = /^(?:me|us|you|him|her|them|it)$/;
/** Behind these stands what somebody is held against, not what there is none of: "nobody is above the law". */
const NO_PLACE = new Set(['above', 'beyond', 'against', 'like']);

/** The propositions of a text, given the words (`disambiguated`) and the clauses of its sentences, in its order, without what is only possible, asked, planned, alleged or of another time. */
export function propositions(
  sentences: readonly (readonly Word[])[],
  clauses: readonly (readonly Clause[])[] = sentences.map(clausesOf),
): Proposition[] {
  const found: Proposition[] = [];
  let before: readonly Word[] = [];
  for (const [i, all] of sentences.entries()) {
    const question = all.at(-1)?.text === '?';
    if (restates(all)) found.push(...again(before, all));
    else for (const clause of clauses[i] ?? []) found.push(...proposition(clause, question));
    before = all;
  }
  return found.filter(({ content, key }) => content.length > 0 && key !== '');
}

// "These reports are false": what the sentence before tells as a report is denied here.
function again(before: readonly Word[], all: readonly Word[]): Proposition[] {
  const report = before.findIndex(({ lemma, tag }) => REPORTS.has(lemma) && tag !== 'gerund');
  if (report < 0) return [];
  const that = before.findIndex(({ lower }, i) => i > report && lower === 'that');
  const told = before.slice((that < 0 ? report : that) + 1);
  const cue = all.filter(({ tag }) => tag !== 'mark').map(({ text }) => text);
  return [build(told, told, all, 'denied', cue.join(' '))];
}

function proposition(clause: Clause, question: boolean): Proposition[] {
  const { words: own, open } = clause;
  const asked =
    question ||
    QUESTIONS.has(own[0]?.lower ?? '') ||
    // "told the paper that there was no leak": what was told, not which paper
    (own[0]?.tag === 'relative' && !(own[0].lower === 'that' && own[1]?.lower === 'there'));
  const denial = asked ? undefined : denialOf(clause);
  if (denial !== undefined && (!open || denial.outright === true)) {
    const before = opening(
      denial.subject < 0 ? [] : own.slice(denial.subject, denial.by === undefined ? denial.from : subjectEnd(own, denial.by)),
    ).words;
    const within = denial.subject < 0 ? [] : placeBefore(own, denial.from);
    // Who denies having done a thing does not say that it was not done: there "deny" stays among the words, so that more of them has to be shared.
    const subject = isDoing(own[denial.from]) ? before : before.filter(({ lemma }) => !DENYING.has(lemma));
    const told = own.slice(denial.from, denial.to);
    // "It is not true that there was no plan": there was one
    if (denial.outright === true && told.some((word) => isNot(word) || NONE.test(word.lower))) return [];
    // "Nobody has cancelled anything": what was not cancelled is not told
    if (told.some(({ lower }) => lower === 'anything') && told.filter(tells).length < 2) return [];
    const by = denial.own === true ? { own: subject.filter(tells).map(({ lemma }) => lemma) } : {};
    return eachOf(told, denial.cue).map((one) => ({
      ...build(one, [...subject, ...one], own, 'denied', denial.cue, denial.absent ?? denial.ruledOut),
      ...(denial.ruledOut === true && { general: true }),
      ...by,
      ...(within.length > 0 && { within }),
      ...(denial.by !== undefined && undoneKey(one)),
    }));
  }
  const affirmed =
    !question &&
    !open &&
    // "the fire of 1998, in which 14 people died": an aside, most often of something else
    !(
      own[0]?.lower === 'which' &&
      own[0].tag === 'relative' &&
      !VERBAL.has(own[1]?.tag ?? 'mark') &&
      !HELPS.has(own[1]?.tag ?? '')
    ) &&
    own[0]?.lower !== 'as' && // "as a homicide": what it was taken for
    ((clause.cues & UNTOLD) === 0 ||
      !own.some((word, i) => isNot(word) || isAlleged(own, i) || NEGATIONS.has(word.lower) || isElsewhere(own, i)));
  return affirmed ? [build(own, own, own, 'affirmed', '')] : [];
}

/** `core` holds the predicate, `told` that and its subject, `spanned` all that is quoted. */
function build(
  core: readonly Word[],
  told: readonly Word[],
  spanned: readonly Word[],
  stance: Stance,
  cue: string,
  absent = false,
): Proposition {
  const { content, compound, named, aimed, by, aims } = contentOf(told);
  const subject = subjectOf(told);
  const key = keyOf(core, absent);
  const made: Proposition = {
    start: spanned[0]?.start ?? 0,
    end: spanned.at(-1)?.end ?? 0,
    stance,
    content,
    // "Tear gas was not used": where the verb says little, the thing itself is denied
    key:
      key === 'fire' && core.some(isShooting)
        ? SHOOT
        : key || (isThere(core, stance) ? (isNamed(told, subject) ? '' : subject) || keyOf(told, absent) : ''),
    subject,
    object: objectOf(told),
    extent: extentOf(told),
    general:
      absent &&
      !core.some(({ lower }, i) => NO_PLACE.has(lower) || (PERSONAL.test(lower) && VERBAL.has(core[i - 1]?.tag ?? 'mark'))) &&
      (core.some(({ tag }) => tag === 'be' || tag === 'have') || (spanned[0]?.lower === 'there' && spanned[1]?.tag === 'be')),
    cue,
  };
  if (compound.length > 0) made.compound = compound;
  if (named.length > 0) made.named = named;
  if (aims.length > 0) made.aims = aims;
  if (by.length > 0) made.by = by;
  const side = sideOf(told);
  if (side !== undefined) made.side = side;
  if (aimed.length > 0 && stance === 'affirmed') made.aimed = aimed;
  const day = dayOf(spanned);
  if (day !== undefined) made.day = day;
  if (spanned.some(isYear)) made.dated = true;
  return made;
}

// "tear gas was not used" denies the gas; "the minister did not come" denies no minister
const isThere = (core: readonly Word[], stance: Stance): boolean =>
  stance === 'affirmed' || !core.some(({ tag, lemma }) => VERBAL.has(tag) && GOING.has(lemma));
const GOING = new Set('go come remain become get keep put take lead show appear seem begin start'.split(' '));

const NONE = /^(?:no|none|nobody|nothing|nor|neither|without)$/;

// "Neither gas nor firearms were used": no gas was used, no firearms were used
function eachOf(told: readonly Word[], cue: string): (readonly Word[])[] {
  const nor = cue.toLowerCase() === 'neither' ? told.findIndex(({ lower }) => lower === 'nor') : -1;
  const verb = told.findIndex(({ tag }, i) => i > nor && (tag === 'be' || tag === 'have' || VERBAL.has(tag)));
  return nor < 1 || verb < nor ? [told] : [[...told.slice(0, nor), ...told.slice(verb)], told.slice(nor + 1)];
}

// "allegations of fraud", "concerns about fraud": told to be said or feared, not told to be so
const isAlleged = (own: readonly Word[], at: number): boolean =>
  (REPORTS.has(own[at]?.lemma ?? '') || FEARS.has(own[at]?.lemma ?? '')) &&
  own[at]?.tag === 'noun' &&
  /^(?:of|that|about|over)$/.test(own[at + 1]?.lower ?? '');

const isElsewhere = (own: readonly Word[], at: number): boolean =>
  isPlanned(own, at) ||
  (ELSEWHERE.has(own[at]?.lemma ?? '') && !(own[at]?.lower === 'last' && CALENDAR.has(own[at + 1]?.lower ?? '')));

// What was not done, a gerund too: "without paying the fine".
const undoneKey = (told: readonly Word[]): Pick<Proposition, 'undone'> & { key?: string } => {
  const verb = told.find(({ tag }) => VERBAL.has(tag));
  return { undone: true, ...(verb !== undefined && tells(verb) && { key: lemmaOf(verb) }) };
};

// What stands before the verb that says that it was not done, and its auxiliaries.
const subjectEnd = (own: readonly Word[], by: number): number => {
  let end = by;
  while (end > 0 && HELPS.has(own[end - 1]?.tag ?? '')) end--;
  return end;
};
const HELPS = new Set(['be', 'have', 'do', 'modal', 'adverb', 'negation']);

const isDoing = (word: Word | undefined): boolean =>
  word?.tag === 'gerund' || word?.lower === 'having' || word?.lower === 'being';

// "was going to perform", "had to be arrested"
const isPlanned = (own: readonly Word[], at: number): boolean =>
  own[at + 1]?.lower === 'to' &&
  ((own[at]?.lower === 'going' && own[at + 2]?.tag === 'verb') || (own[at]?.lower === 'had' && own[at + 2]?.tag === 'be'));

function extentOf(told: readonly Word[]): Proposition['extent'] {
  let of = -1;
  for (let i = 0; i < told.length; i++) {
    const { lower } = told[i] as Word; // i is below the length
    if (ALL.has(lower)) return 'all';
    if (of < 0 && lower === 'of') of = i;
  }
  return of > 0 && countsPart(told[of - 1]) ? 'part' : '';
}
