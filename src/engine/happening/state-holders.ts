/** Who is in a state: the participant to whom its words belong. */

import { isAtNoTime } from '../grammar/denial-words.ts';
import { isPlural, type Links, type Participant, participant, phraseEndingAt } from '../grammar/participants.ts';
import { agentAt, isHelped, isPassive, objectAt, type Stretch, subjectAt } from '../grammar/subjects.ts';
import { PERSONAL, type Topics } from '../grammar/topics.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { StateMatch } from './state-patterns.ts';

const HELD_BY = new Set(['condition', 'life', 'state', 'health', 'wound', 'injury']);

/** Reads the participant that a stretch of a sentence names; pronouns are led back to what they stand for. */
export type Read = (stretch: Stretch | undefined) => Participant | undefined;

/** More words than a sentence has; the cube of it is still a small integer. */
const SPAN = 1024;

/** A reader of the participants of one sentence, to be used before `topics` goes on to the next. */
export function reader(words: readonly Word[], topics: Topics, links: Links, lexicon: Lexicon): Read {
  const made = ({ first, last, tail }: Stretch): Participant | undefined => {
    const word = words[last];
    if (first !== last || word === undefined || !PERSONAL.has(word.lower))
      return participant(words, first, last, links, lexicon, tail);
    const meant = topics.of(words, first);
    return meant && { ...meant, start: word.start, end: word.end, none: false };
  };
  // The same phrases are asked for again and again, each verb wants its subject.
  const known = new Map<number, Participant | undefined>();
  return (stretch) => {
    if (stretch === undefined) return undefined;
    if (words.length >= SPAN) return made(stretch);
    const key = (stretch.first * SPAN + stretch.last) * SPAN + (stretch.tail ?? stretch.last);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before;
    const found = made(stretch);
    known.set(key, found);
    return found;
  };
}

/** The participant that is in the state whose words begin at `at`; undefined where nobody can be told. */
export function holderOf(words: readonly Word[], at: number, { row, last }: StateMatch, of: Read): Participant | undefined {
  switch (row.role) {
    case 'subject':
      return possessor(words, subjectAt(words, at), of);
    case 'patient': {
      // "struck down the ban": no reduced clause
      const behind = last > at && !isHelped(words, at) ? objectAt(words, last) : undefined;
      if (behind !== undefined && words[last]?.tag !== 'noun') return of(behind);
      return isPassive(words, at) ? of(subjectAt(words, at)) : words[at]?.tag === 'gerund' ? undefined : of(objectAt(words, at));
    }
    case 'agent':
      return of(isPassive(words, at) ? agentAt(words, at) : subjectAt(words, at));
    case 'compound': {
      const before = words[at - 1];
      return before?.tag === 'noun' ? of({ first: at - 1, last: at - 1 }) : undefined;
    }
    case 'holder': {
      const behind = objectAt(words, last);
      if (behind !== undefined) return of(behind);
      const preposition = words.findLastIndex(
        ({ lower }, i) => i < at && i >= at - 3 && (lower === 'with' || lower === 'without'),
      );
      const held = preposition > 0 ? phraseEndingAt(words, preposition - 1) : undefined;
      return of(held);
    }
    case 'phrase': {
      // "were at no time in the hands of": it is denied of the subject
      if (words[at - 2]?.lower === 'no' && isAtNoTime(words, at - 2)) return of(subjectAt(words, at - 3));
      const before = words[at - 1];
      if (before === undefined) return undefined;
      if (before.tag === 'be' || VERBAL.has(before.tag) || before.tag === 'adverb' || before.tag === 'negation')
        return possessor(words, subjectAt(words, at), of) ?? verbBefore(words, at, of);
      return before.tag === 'noun' || before.tag === 'name' || before.text === ':' ? of(nominal(words, at)) : undefined;
    }
    default: {
      const next = words[last + 1];
      return next?.lower === 'of' ? of(objectAt(words, last + 1)) : undefined;
    }
  }
}

// "was taken into custody", "remains at liberty": the verb's subject.
function verbBefore(words: readonly Word[], at: number, of: Read): Participant | undefined {
  const verb = words[at - 1];
  return verb !== undefined && VERBAL.has(verb.tag) ? of(subjectAt(words, at - 1)) : undefined;
}

function nominal(words: readonly Word[], at: number): Stretch | undefined {
  let first = at - (words[at - 1]?.text === ':' ? 2 : 1);
  const last = first;
  if (words[last]?.tag !== 'noun' && words[last]?.tag !== 'name') return undefined;
  while (first > 0 && ['noun', 'name', 'adjective', 'determiner'].includes(words[first - 1]?.tag ?? '')) first--;
  return { first, last };
}

// "His condition is stable": it is he who is meant.
function possessor(words: readonly Word[], stretch: Stretch | undefined, of: Read): Participant | undefined {
  if (stretch === undefined || !HELD_BY.has(words[stretch.last]?.lemma ?? '')) return of(stretch);
  const owner = words[stretch.first];
  if (owner?.lower === 'his' || owner?.lower === 'her') return of({ first: stretch.first, last: stretch.first });
  // "the wound to Holloman's head"
  const name = words.findIndex(
    ({ tag, lower }, i) => i >= stretch.first && i <= (stretch.tail ?? stretch.last) && tag === 'name' && /['’]s$/.test(lower),
  );
  // "None of the wounds is life-threatening"
  if (name < 0) return isPlural(words[stretch.last]) ? of(stretch) : undefined;
  return of({ first: name, last: name });
}
