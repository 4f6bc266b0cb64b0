/** Two reports say opposite things of one subject. */
import { onOtherDays } from '../../grammar/occasion.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { perObject } from '../../per-object.ts';
import type { Proposition } from '../../proposition/propositions.ts';
import type { Weighing } from './claim-words.ts';

/** Two affirmed propositions of which both cannot hold. */
export interface Opposed {
  own: Proposition;
  other: Proposition;
  /** What the two turn on: "open", "closed". */
  words: [string, string];
}

/**
 * Verbs that exclude each other of one subject at one time. Listed by hand: what WordNet has as opposite verbs also holds postures and
 * directions ("sit" and "lie", "close" and "open" of fire), which one subject may do one after the other.
 */
const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ['rise', 'fall'], // a level at one time moves one way
  ['increase', 'decrease'],
  ['gain', 'lose'],
  ['contract', 'grow'], // of economies
  ['contract', 'expand'],
  ['shrink', 'grow'],
  ['shrink', 'expand'],
  ['strengthen', 'weaken'], // of currencies
  ['widen', 'narrow'], // of deficits and gaps
  ['suspend', 'resign'], // who is suspended has not left
  ['acquit', 'convict'], // one verdict
  ['accept', 'reject'],
  ['approve', 'reject'],
  ['die', 'survive'],
  ['win', 'lose'],
];
/** Share of the other words, weighed by rarity, that both have to have in common: the two tell the same but for the opposite. */
const SAME_REST = 0.5;

/** The pairs of opposite propositions of two reports. */
export function opposites(
  own: readonly Proposition[],
  others: readonly Proposition[],
  weigh: Weighing,
  lexicon: Lexicon,
): Opposed[] {
  const found: Opposed[] = [];
  for (const a of own) {
    if (!isTold(a)) continue;
    const against = rivalsBy(lexicon)(a.key);
    if (against.size === 0) continue;
    for (const b of others) {
      if (!against.has(b.key) || !isTold(b) || onOtherDays(a, b) || a.dated !== b.dated) continue;
      if (weigh.alike(a.subject, b.subject) === 0 || Math.min(rest(a, b, weigh), rest(b, a, weigh)) < SAME_REST) continue;
      found.push({ own: a, other: b, words: [a.key, b.key] });
    }
  }
  return found;
}

const isTold = ({ stance, subject }: Proposition): boolean => stance === 'affirmed' && subject !== '';

// What excludes a predicate, by the predicate.
const rivalsBy = perObject((lexicon: Lexicon) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (key: string): ReadonlySet<string> => {
    const found = known.get(key) ?? rivals(key, lexicon);
    known.set(key, found);
    return found;
  };
});

function rivals(key: string, lexicon: Lexicon): ReadonlySet<string> {
  const verbs = EXCLUSIVE.flatMap(([x, y]) => (x === key ? [y] : y === key ? [x] : []));
  const adjectives = isAdjective(key, lexicon) ? lexicon.antonyms(key).filter((word) => isAdjective(word, lexicon)) : [];
  return new Set([...verbs, ...adjectives.filter((word) => word !== key)]);
}

const isAdjective = (lemma: string, lexicon: Lexicon): boolean => lexicon.readings(lemma)[0]?.pos === 'adjective';

// The share of what `a` says beside its subject and predicate that `b` says too; 0 where it says nothing more.
function rest(a: Proposition, b: Proposition, { rarity, alike }: Weighing): number {
  let whole = 0;
  let part = 0;
  for (const lemma of a.content) {
    if (lemma === a.key || lemma === a.subject || MEASURE.test(lemma)) continue;
    const weight = rarity(lemma);
    whole += weight;
    part +=
      weight *
      b.content.reduce((most, other) => Math.max(most, other === b.key || other === b.subject ? 0 : alike(lemma, other)), 0);
  }
  return whole === 0 ? 0 : part / whole;
}

/** How much a thing moved says nothing of which thing it was. */
const MEASURE = /^(?:percent|cent|point)$/;
