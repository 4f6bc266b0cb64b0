/** Details that an attack has one of: what it was done with, where somebody was hit, how the attackers got away, whether there was another one. */

import type { Clause } from '../grammar/clauses.ts';
import { cue, cuesOf } from '../grammar/cues.ts';
import { isNot } from '../grammar/denial-words.ts';
import { dayOf, yearOf } from '../grammar/occasion.ts';
import { type Participant, phraseEndingAt } from '../grammar/participants.ts';
import { isPassive, objectAt, type Stretch, subjectAt } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import { type DetailSlot, kindOf, nouns } from '../lexicon/details.ts';
import { denialOf, hasNot } from '../proposition/denial.ts';
import { CIRCUMSTANCES, foreseen, inside, intent, limit, noRecord, sight } from './circumstances.ts';
import { isDivided } from './division.ts';
import { issuesOf, RAISED } from './issues.ts';
import { LEADING, leadersIn } from './leaders.ts';
import { born, deathplace, fate, LIFE_WORDS } from './lives.ts';
import { OFFICE_WORDS, offices, type Particular, routes, TRAVELS } from './particulars.ts';
import { SIDE_WORDS, sidesIn } from './sides.ts';
import { isElsewhere } from './states.ts';
import { STUFF_WORDS, stuffs } from './stuffs.ts';
import type { ToldSentence } from './told-sentence.ts';

/** One detail; JSON. Offsets are UTF-16 code units of the text. */
export interface Detail {
  slot: DetailSlot;
  start: number;
  end: number;
  /** Name of its kind in `lexicon/details`; of company "alone" or "joined", of a vote "unanimous" or "divided", of a record "so" or "not". */
  kind: string;
  /** What it is a detail of, where the slot does not say it: the body that voted, the part that has sides, the limit, the building; of a wound, how it was made. */
  about?: string;
  /** Who was hit. */
  who?: Participant;
  /** The weekday or the quarter that its clause names. */
  day?: string;
  /** Of an issue: what narrows what it is about, and whether it may have changed from one day to the next. */
  narrow?: string[];
  moves?: true;
  /** The year that its clause names, or that it is of the last one. */
  year?: string;
  /** Of an issue: who did it, in lemmas. */
  doers?: string[];
  /** Of a side that others have too: what happened there, in lemmas. */
  doings?: string[];
}

const HITTING = new Set('shoot hit stab wound injure cut strike slash graze knife burn bite'.split(' '));
/** Who was cut in one place may be shot in another. */
const CUTTING = new Set('stab cut slash knife gash stitch'.split(' '));
const WOUNDS = new Set('wound cut gash stitch injury bruise'.split(' '));
const GETTING_AWAY = new Set('flee escape speed drive leave make get melt abscond ride race roar'.split(' '));
const AWAY = /^(?:off|away|scene|out)$/;
const ATTACKERS = new Set(
  'attacker accomplice perpetrator suspect gunman assailant shooter knifeman bomber robber raider'.split(' '),
);
const MORE = new Set('second other further another third additional'.split(' '));

/** The details of a sentence, in its order. */
export function detailsIn(sentence: ToldSentence): Detail[] {
  const found: Detail[] = [];
  for (const clause of sentence.clauses) {
    const own = clause.cues | antecedentCues(clause, sentence.words);
    for (const { cues, read, settled } of READERS)
      if ((own & cues) !== 0 && !(settled === true && (clause.open || isDenied(clause)))) found.push(...read(clause, sentence));
  }
  return found;
}

// "the gate, which was locked": the gate
const antecedentCues = ({ words, at }: Clause, sentence: readonly Word[]): number => {
  const before = words[0]?.tag === 'relative' ? sentence[sentence[at - 1]?.text === ',' ? at - 2 : at - 1] : undefined;
  return before === undefined ? 0 : cuesOf(before);
};

const issues = (clause: Clause, { words }: ToldSentence): Detail[] =>
  issuesOf(clause, words).map(({ issue, so, narrow, doers, moves, lasting }) => {
    const made = detail('issue', clause, so ? 'so' : 'not');
    made.about = issue;
    if (narrow.length > 0) made.narrow = narrow;
    if (doers.length > 0) made.doers = doers;
    if (moves) made.moves = true;
    if (lasting) delete made.year;
    return made;
  });

const leaders = (clause: Clause, { words, of }: ToldSentence): Detail[] =>
  leadersIn(clause, words, of).map(({ name, about }) => ({ ...detail('lead', clause, name), about }));

const particulars =
  (slot: DetailSlot, of: (clause: Clause) => Particular[]) =>
  (clause: Clause): Detail[] =>
    of(clause).map(({ kind, about }) => ({ ...detail(slot, clause, kind), about }));

const isDenied = (clause: Clause): boolean => hasNot(clause) || denialOf(clause) !== undefined;

function detail(slot: DetailSlot, { words }: Clause, kind: string, who?: Participant): Detail {
  const made: Detail = { slot, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, kind };
  if (who !== undefined) made.who = who;
  const day = dayOf(words);
  if (day !== undefined) made.day = day;
  const year = yearOf(words);
  if (year !== undefined) made.year = year;
  return made;
}

// "armed with a knife", "It was a boning knife"; not "a knife attack", which tells no more than that
function weapons(clause: Clause): Detail[] {
  return clause.words.flatMap((word, i) => {
    const kind = word.tag === 'noun' ? kindOf('weapon', word.lemma) : undefined;
    if (kind === undefined || clause.words[i + 1]?.tag === 'noun' || isElsewhere(clause, word)) return [];
    return [detail('weapon', clause, kind)];
  });
}

// "sped off on a pair of scooters", "left the scene in a dark estate car"
function vehicles(clause: Clause): Detail[] {
  const { words } = clause;
  const verb = words.findIndex(({ lemma, tag }) => GETTING_AWAY.has(lemma) && /^(?:verb|participle|gerund)$/.test(tag));
  if (verb < 0) return [];
  const plain = /^(?:flee|escape|abscond)$/.test(words[verb]?.lemma ?? '');
  if (!plain && !words.slice(verb + 1, verb + 4).some(({ lower }) => AWAY.test(lower))) return [];
  const by = words.findIndex(({ lower }, i) => i > verb && /^(?:on|in|aboard|by)$/.test(lower));
  const behind = by < 0 ? [] : words.slice(by + 1, by + REACH);
  const end = behind.findIndex(({ kind, tag }) => kind === 'mark' || tag === 'verb' || tag === 'subordinator');
  const kinds = (end < 0 ? behind : behind.slice(0, end)).flatMap(({ lemma, tag }) =>
    tag === 'noun' ? (kindOf('vehicle', lemma) ?? []) : [],
  );
  const last = kinds.at(-1);
  return last === undefined ? [] : [detail('vehicle', clause, last)];
}
/** Words between "in" and the vehicle, at most. */
const REACH = 7;

// "an officer shot him in the leg", "a girl with a cut to the hand"
function wounds(clause: Clause, { words, of }: ToldSentence): Detail[] {
  const found: Detail[] = [];
  const from = clause.at;
  for (let i = from; i < from + clause.words.length; i++) {
    const word = words[i] as Word; // i is inside the clause
    const verb = HITTING.has(word.lemma) && /^(?:verb|participle)$/.test(word.tag);
    if (!verb && !(WOUNDS.has(word.lemma) && word.tag === 'noun')) continue;
    const behind = words.slice(i + 1, Math.min(i + 1 + REACH, from + clause.words.length));
    const to = behind.findIndex(({ lower }) => /^(?:in|to|through|on)$/.test(lower));
    const part = to < 0 ? undefined : behind.slice(to + 1, to + 5).find(({ tag }) => tag === 'noun');
    const kind = part && kindOf('wound', part.lower === 'arms' ? 'arm' : part.lemma);
    if (kind === undefined) continue;
    const who = of(verb ? (isPassive(words, i) ? subjectAt(words, i) : objectAt(words, i)) : bearer(words, i));
    const manner = word.lemma === 'shoot' ? 'shot' : CUTTING.has(word.lemma) ? 'cut' : undefined;
    if (who !== undefined) found.push({ ...detail('wound', clause, kind, who), ...(manner && { about: manner }) });
  }
  return found;
}

// Of "a girl with a cut", "Mia has stitches": the girl.
function bearer(words: readonly Word[], wound: number): { first: number; last: number } | undefined {
  const at = words.findLastIndex(
    ({ lower, tag }, i) => i < wound && i >= wound - 4 && (lower === 'with' || tag === 'have' || lower === 'suffered'),
  );
  if (at < 1) return undefined;
  return words[at]?.lower === 'with' ? phraseEndingAt(words, at - 1) : subjectAt(words, at);
}

// "acted alone", "no indications of further perpetrators", "a second gunman", "his accomplice"
function company(clause: Clause, { words: sentence }: ToldSentence): Detail[] {
  const { words } = clause;
  const alone =
    words.some(({ lower }, i) => lower === 'alone' && words[i - 1]?.lemma === 'act') ||
    words.some(({ lower }, i) => lower === 'lone' && ATTACKERS.has(words[i + 1]?.lemma ?? ''));
  if (alone) {
    // "believed to have acted alone", "we believe that he acted alone": how it is told everywhere
    const unsure = words.some(({ lower }) => UNSURE.test(lower)) || sentence.slice(0, clause.at).some(isNot);
    return unsure || isDenied(clause) ? [] : [detail('company', clause, 'alone')];
  }
  // "police are not looking for anyone else"
  const sought = words.findIndex(({ lemma }, i) => lemma === 'look' && words[i + 1]?.lower === 'for');
  if (sought > 0 && /^any(?:one|body)$/.test(words[sought + 2]?.lower ?? '') && words[sought + 3]?.lower === 'else')
    return words.slice(0, sought).some(isNot) ? [detail('company', clause, 'alone')] : [];
  const one = words.findIndex(
    ({ lemma, tag }, i) =>
      tag === 'noun' && ATTACKERS.has(lemma) && (lemma === 'accomplice' || MORE.has(words[i - 1]?.lemma ?? '')),
  );
  if (one < 0) return [];
  const no = words.findLastIndex(({ lower }, i) => i < one && i >= one - 5 && lower === 'no');
  if (no >= 0) return [detail('company', clause, 'alone')];
  return clause.open || isDenied(clause) ? [] : [detail('company', clause, 'joined')];
}

const UNSURE = /^(?:whether|if|may|might|could|would|doubt|doubts|doubted|unclear)$/;

const UNANIMOUS = new Set(['unanimous', 'unanimously', 'unanimity']);
const BODIES = new Set('board council jury committee court parliament panel assembly cabinet senate commission'.split(' '));

// "was unanimous", "by a vote of two to one", "one member voted against it"
function votes(clause: Clause): Detail[] {
  const { words, open } = clause;
  if (open) return [];
  const about = words.find(({ lemma }) => BODIES.has(lemma))?.lemma;
  const at = words.findIndex(({ lower }) => UNANIMOUS.has(lower));
  const kind = at >= 0 ? (isDenied(clause) ? 'divided' : 'unanimous') : isDivided(words) ? 'divided' : undefined;
  return kind === undefined ? [] : [{ ...detail('vote', clause, kind), ...(about !== undefined && { about }) }];
}

/** Superlatives of one kind. */
const MOST: readonly ReadonlySet<string>[] = [
  new Set(['largest', 'biggest', 'greatest']),
  new Set(['deadliest', 'bloodiest']),
  new Set(['longest']),
  new Set(['highest']),
];

// "its largest takeover ever", "not the group's biggest deal"
function records(clause: Clause, { words: sentence }: ToldSentence): Detail[] {
  const { words, open } = clause;
  if (noRecord(clause)) return [{ ...detail('record', clause, 'not'), about: '' }];
  const at = words.findIndex(({ lower }) => MOST.some((set) => set.has(lower)));
  if (at < 0) return [];
  // "Nor is this, as is known, its biggest deal"
  const nor =
    sentence[0]?.lower === 'nor' && sentence[1]?.tag === 'be' && words.at(-1) === sentence.findLast(({ tag }) => tag !== 'mark');
  const not = nor || words.slice(0, at).some((word) => isNot(word) || word.lower === 'nor');
  const ever =
    words.slice(at).some(({ lower }) => /^(?:ever|history|record)$/.test(lower)) &&
    !/^(?:second|third|fourth|fifth|among|of)$/.test(words[at - 1]?.lower ?? '');
  if ((open && !nor) || (!not && !ever)) return [];
  const [word] = [...(MOST.find((set) => set.has(words[at]?.lower ?? '')) ?? [])];
  return [{ ...detail('record', clause, not ? 'not' : 'so'), about: word ?? '' }];
}

// What holds of the event as a whole.
function circumstances(clause: Clause): Detail[] {
  const [measure, house] = [limit(clause), inside(clause)];
  const kinds: readonly (readonly [slot: DetailSlot, kind: string | undefined, about?: string | undefined])[] = [
    ['foreseen', foreseen(clause)],
    ['sight', sight(clause)],
    ['intent', intent(clause)],
    ['limit', measure?.kind, measure?.about],
    ['inside', house?.kind, house?.about],
  ];
  return kinds.flatMap(([slot, kind, about]) =>
    kind === undefined ? [] : [{ ...detail(slot, clause, kind), ...(about !== undefined && { about }) }],
  );
}

const sides = (clause: Clause, { words }: ToldSentence): Detail[] =>
  sidesIn(clause, words).map(({ side, about, doings }) => ({
    ...detail('side', clause, side),
    about,
    ...(doings && { doings }),
  }));

const stuffsOf = (clause: Clause): Detail[] =>
  stuffs(clause).map(({ slot, kind, row }) => ({ ...detail(slot, clause, kind), about: row }));

// Who died is looked for in the whole sentence: "Nadia Tovar, 61, sank to the ground and died there".
function lives(clause: Clause, { words, of }: ToldSentence): Detail[] {
  const [place, end, child] = [deathplace(clause, words), fate(clause, words), born(clause)];
  const one = (slot: DetailSlot, told: { kind: string; who: Stretch } | undefined): Detail[] => {
    const who = told && of(told.who);
    return told === undefined || who === undefined || who.none || who.many ? [] : [{ ...detail(slot, clause, told.kind), who }];
  };
  return [...one('death', place), ...one('fate', end), ...(child === undefined ? [] : [detail('birth', clause, child)])];
}

/** Who looks for details, in the order in which a clause's are given. */
interface Reader {
  /** The list of words of which one stands in every clause that gives such a detail: all other clauses are spared the reading. */
  cues: number;
  read: (clause: Clause, sentence: ToldSentence) => Detail[];
  /** Only what is told as a fact, and not denied, is read. */
  settled?: true;
}

const READERS: readonly Reader[] = [
  { cues: RAISED, read: issues },
  { cues: cue(LEADING), read: leaders },
  { cues: cue(OFFICE_WORDS), read: particulars('post', offices) },
  { cues: cue(TRAVELS.keys()), read: particulars('route', routes) },
  { cues: cue(['alone', 'lone', 'else', ...ATTACKERS]), read: company },
  { cues: cue(['vote', 'votes', 'dissent', 'dissenter', 'dissenting', ...UNANIMOUS]), read: votes },
  { cues: cue(['record', ...MOST.flatMap((list) => [...list])]), read: records },
  { cues: cue(SIDE_WORDS), read: sides, settled: true },
  { cues: cue(CIRCUMSTANCES), read: circumstances },
  { cues: cue(nouns('weapon')), read: weapons, settled: true },
  { cues: cue(GETTING_AWAY), read: vehicles, settled: true },
  { cues: cue([...HITTING, ...WOUNDS]), read: wounds, settled: true },
  { cues: cue(STUFF_WORDS), read: stuffsOf, settled: true },
  { cues: cue(LIFE_WORDS), read: lives, settled: true },
];
