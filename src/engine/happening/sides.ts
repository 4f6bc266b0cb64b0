/** On which of two sides of one thing: "the ferry's port side", "the northern gate", "the rear door". */

import type { Clause } from '../grammar/clauses.ts';
import type { Word } from '../grammar/words.ts';
import { lazily } from '../lexicon/lazily.ts';

/** One side of a thing. */
export interface SideOf {
  side: string;
  /** The thing, with the pair to which the side belongs. */
  about: string;
  /** What its clause tells, in lemmas: of a thing that may have had something done to it on both sides, both have to tell one of them. Empty: whatever happened. Absent: nothing need be shared. */
  doings?: string[];
}

/** Words of the two sides of a pair, each list under its first. */
type Pair = readonly [readonly string[], readonly string[]];

/** A vehicle has one of each, a river flows one way. */
const OWN: readonly Pair[] = [
  [['port'], ['starboard']],
  [['left'], ['right']],
  [['upstream'], ['downstream']],
  [['northbound'], ['southbound']],
  [['eastbound'], ['westbound']],
];
/** Of these many things have both, and something may befall each. */
const SHARED: readonly Pair[] = [
  [
    ['north', 'northern'],
    ['south', 'southern'],
  ],
  [
    ['east', 'eastern'],
    ['west', 'western'],
  ],
  [
    ['upper', 'top'],
    ['lower', 'ground', 'bottom'],
  ],
  [['front'], ['rear', 'back']],
  [['inner'], ['outer']],
  [['inbound'], ['outbound']],
  [
    ['departure', 'departures'],
    ['arrival', 'arrivals'],
  ],
  [['morning'], ['evening']],
  [['day'], ['night']],
];
const BY_WORD = new Map<string, { side: string; pair: string; own: boolean }>();
for (const [list, own] of [
  [OWN, true],
  [SHARED, false],
] as const)
  for (const [one, other] of list)
    for (const words of [one, other])
      for (const word of words) BY_WORD.set(word, { side: words[0] ?? '', pair: `${one[0]} ${other[0]}`, own });

/** Things that have two sides and are not two things for that: no coasts, banks or districts. */
const SIDED = new Set(
  `gate gateway entrance exit door doorway stair stairs staircase stairway stairwell step steps wall tower wing stand terrace pier pillar lane carriageway track
  platform tube portal approach hall terminal deck floor storey span arch hatch hull tank cabin garden gallery balcony corridor slope face ridge
  flank embankment levee dyke dike dam parapet facade end runway chamber lock garage yard courtyard turret chimney shaft ramp axle wheel
  flight train ferry shift service bus engine wagon carriage car coach`.split(/\s+/),
);
/** What everybody has two of. */
const BODILY = new Set(
  'eye ear arm hand leg foot knee ankle thigh shoulder lung kidney hip elbow wrist cheek breast side lane wing'.split(' '),
);
/** What happens at one place. */
const DOINGS = new Set(
  `fire blaze flame smoke blast explosion bomb charge crush stampede panic crash collision accident collapse shooting shot gunfire attack leak crack hole
  breach gash fracture goal derailment landslide begin start originate erupt explode detonate derail collide storm burst ignite operate remove
  amputate drill strand cancel underground`.split(/\s+/),
);

const HAPPENING = new Set(['happen', 'occur', 'incident', 'disaster', 'tragedy']);

/** Words without which a clause names no side. */
export const SIDE_WORDS: readonly string[] = [...BY_WORD.keys()];

/** The sides that a clause of a sentence names. */
export function sidesIn({ words }: Clause, sentence: readonly Word[]): SideOf[] {
  const found: SideOf[] = [];
  const doings = lazily(() => doingsIn(sentence));
  for (let i = 1; i < words.length; i++) {
    const known = BY_WORD.get((words[i] as Word).lower); // i is below the length
    if (known === undefined) continue;
    // "the right-hand engine"
    const at = words[i + 1]?.text === '-' && words[i + 2]?.lower === 'hand' ? i + 3 : i + 1;
    const noun = words[at];
    if (noun?.tag !== 'noun' || words[at + 1]?.tag === 'noun') continue;
    const side = { side: known.side, about: `${noun.lemma} ${known.pair}` };
    if (known.own && !(known.pair === 'left right' && BODILY.has(noun.lemma))) {
      found.push(side);
      continue;
    }
    if (!(known.own || SIDED.has(noun.lemma)) || !isOne(words, i)) continue;
    const done = doings();
    if (done === undefined || done.length > 0) found.push({ ...side, doings: done ?? [] });
  }
  return found;
}

// What happens in the sentence; undefined where it is whatever it was: "What happened on the western stairs?"
const doingsIn = (sentence: readonly Word[]): string[] | undefined =>
  sentence.some(({ lemma }) => HAPPENING.has(lemma))
    ? undefined
    : sentence.flatMap(({ lemma, lower }) => (DOINGS.has(lemma) || DOINGS.has(lower) ? [lemma] : []));

// "the northern gate", "the temple's northern gate"; no "northern gates", no "a rear door"
const isOne = (words: readonly Word[], at: number): boolean =>
  /^(?:the|its|their|his|her)$|['’]s?$/.test(words[at - 1]?.lower ?? '');
