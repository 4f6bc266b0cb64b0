/** What the sentences of a text tell to have happened. Whom a pronoun stands for is followed from sentence to sentence once for all who ask. */

import { type Clause, clausesOf, cuesAround } from '../grammar/clauses.ts';
import type { Links } from '../grammar/participants.ts';
import { retagged } from '../grammar/retag.ts';
import { Topics } from '../grammar/topics.ts';
import type { Word } from '../grammar/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Act, actsIn } from './acts.ts';
import { type Detail, detailsIn } from './details.ts';
import { type Filler, fillersIn } from './fillers.ts';
import { reader } from './state-holders.ts';
import { type State, statesIn } from './states.ts';

/** Each in the order of the text. */
export interface Happenings {
  states: State[];
  fillers: Filler[];
  acts: Act[];
  details: Detail[];
}

/** The happenings of a text, given the words (`disambiguated`) and the clauses of its sentences. A question tells nothing. */
export function happenings(
  sentences: readonly (readonly Word[])[],
  links: Links,
  lexicon: Lexicon,
  parts: readonly (readonly Clause[])[] = sentences.map(clausesOf),
): Happenings {
  const found: Happenings = { states: [], fillers: [], acts: [], details: [] };
  const topics = new Topics(links, lexicon);
  for (const [index, clear] of sentences.entries()) {
    const words = retagged(clear, lexicon);
    // who asks what happened on the western stairs takes it to have happened there
    const asked = words.at(-1)?.text === '?';
    if (asked && !(words[0]?.lower === 'what' && words[1]?.lemma === 'happen')) continue;
    const of = reader(words, topics, links, lexicon);
    const clauses = (words === clear ? parts[index] : undefined) ?? clausesOf(words);
    const sentence = { index, words, cues: cuesAround(words, clauses), clauses, of };
    if (asked) {
      found.details.push(...detailsIn(sentence).filter(({ slot }) => slot === 'side'));
      continue;
    }
    found.states.push(...statesIn(sentence));
    found.fillers.push(...fillersIn(sentence));
    found.acts.push(...actsIn(sentence, lexicon));
    found.details.push(...detailsIn(sentence));
    topics.take(words);
  }
  return found;
}
