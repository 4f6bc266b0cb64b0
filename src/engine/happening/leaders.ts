/** Who leads what an event has one of: an inquiry, a search, a coup. */
import type { Clause } from '../grammar/clauses.ts';
import { type Participant, phraseEndingAt } from '../grammar/participants.ts';
import { agentAt, groupStart, isPassive, MAIN_VERBS, objectAt, type Stretch, subjectAt } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import type { Read } from './state-holders.ts';

/** Somebody at the head of something. */
export interface Leader {
  /** Full name in lower case. */
  name: string;
  /** What is led, with the words that narrow it: two inquiries may have two heads. */
  about: string;
}

const LEADS = new Set('lead head chair command conduct direct coordinate'.split(' '));
/** One body under several names. */
const LED = new Map(
  [
    'inquiry enquiry commission',
    'investigation probe',
    'operation',
    'search',
    'coup',
    'mutiny',
    'uprising',
    'prosecution',
  ].flatMap((row): [string, string][] => {
    const [first = '', ...others] = row.split(' ');
    return [first, ...others].map((word) => [word, first]);
  }),
);
/** Words that narrow nothing. */
const PLAIN = new Set('official public independent full new formal one man'.split(' '));
/** Words between what is led and "under", at most. */
const REACH = 6;

/** Words without which a clause names nobody who leads. */
export const LEADING: readonly string[] = [...LEADS, 'under'];

/** The leaders that a clause names; what may be, or is not, is none. */
export function leadersIn(clause: Clause, words: readonly Word[], of: Read): Leader[] {
  if (clause.words.some(({ tag, lower }) => tag === 'negation' || (tag === 'modal' && lower !== 'will'))) return [];
  const found: Leader[] = [];
  for (let i = clause.at; i < clause.at + clause.words.length; i++) {
    const word = words[i] as Word; // i is inside the clause
    const [who, what] =
      LEADS.has(word.lemma) && MAIN_VERBS.has(word.tag)
        ? leading(words, i)
        : word.lower === 'under'
          ? [objectAt(words, i), ledBefore(words, i)]
          : [undefined, undefined];
    const about = what && bodyOf(words, what);
    const name = about === undefined ? undefined : nameOf(of(who));
    if (about !== undefined && name !== undefined && !isJoined(words, who)) found.push({ name, about });
  }
  return found;
}

// "led by X and Y"
const isJoined = (words: readonly Word[], who: Stretch | undefined): boolean =>
  who !== undefined &&
  (words[who.first - 1]?.tag === 'coordinator' ||
    (words[who.last + 1]?.tag === 'coordinator' && /^(?:name|noun|determiner)$/.test(words[who.last + 2]?.tag ?? '')));

function leading(words: readonly Word[], at: number): [Stretch | undefined, Stretch | undefined] {
  if (!isPassive(words, at)) return [subjectAt(words, at), objectAt(words, at)];
  // "A commission chaired by X": the noun before, where no auxiliary stands
  return [agentAt(words, at), groupStart(words, at) === at ? phraseEndingAt(words, at - 1) : subjectAt(words, at)];
}

// "The commission set up by the government under X"
function ledBefore(words: readonly Word[], under: number): Stretch | undefined {
  const at = words.findLastIndex(({ lemma, tag }, i) => i < under && i >= under - REACH && tag === 'noun' && LED.has(lemma));
  return at < 0 ? undefined : phraseEndingAt(words, at);
}

function bodyOf(words: readonly Word[], { first, last }: Stretch): string | undefined {
  const body = LED.get(words[last]?.lemma ?? '');
  if (body === undefined) return undefined;
  const narrow = words
    .slice(first, last)
    .flatMap(({ tag, lemma }) => (/^(?:noun|name|adjective|number|gerund)$/.test(tag) && !PLAIN.has(lemma) ? [lemma] : []));
  return [...narrow, body].join(' ');
}

const nameOf = (who: Participant | undefined): string | undefined => {
  const [name] = who?.names ?? [];
  return who === undefined || who.many || who.none || !who.person || name?.includes(' ') !== true ? undefined : name;
};
