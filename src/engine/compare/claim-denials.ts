/** One report denies what another affirms. */
import type { Proposition } from '../claim/propositions.ts';
import { LEAST_ALIKE, type Weighing } from './claim-words.ts';

/** A denied and an affirmed proposition that say one thing. */
export interface Denied {
  denied: Proposition;
  affirmed: Proposition;
  /** Share of what is denied that is affirmed, 0 to 1. */
  share: number;
  /** Words that both have, as the denial has them. */
  shared: string[];
}

/** Share of the denied words, weighed by rarity, that the affirmation has to hold. */
const ENOUGH = 0.6;
/** The same where the affirmation does not turn on it: in so many words, or with the thing itself. */
const NEARLY_ALL = 0.85;
const SEVERAL = 3;
const MOST = 0.7;
/** Of a thing of which there is none at all, one word is enough, unless every report has it. */
const LEAST_THING = 0.45;
/** Rarity that the shared words have to add up to: one ordinary word in common is no topic. */
const LEAST_SHARED = 0.6;

/** The best affirmation of each denial; both lists are of one report each. */
export function denials(denying: readonly Proposition[], affirming: readonly Proposition[], weigh: Weighing): Denied[] {
  const found: Denied[] = [];
  for (const denied of denying) {
    if (denied.stance !== 'denied') continue;
    let best: Denied | undefined;
    for (const affirmed of affirming) {
      if (affirmed.stance !== 'affirmed' || (denied.extent === 'part' && affirmed.extent !== 'all')) continue;
      const one = compare(denied, affirmed, weigh);
      if (one !== undefined && (best === undefined || one.share > best.share)) best = one;
    }
    if (best !== undefined) found.push(best);
  }
  return found;
}

function compare(denied: Proposition, affirmed: Proposition, { rarity, alike, opposite }: Weighing): Denied | undefined {
  const near = (lemma: string): number => affirmed.content.reduce((most, other) => Math.max(most, alike(lemma, other)), 0);
  let whole = 0;
  let part = 0;
  let sum = 0;
  const shared: string[] = [];
  for (const lemma of denied.content) {
    const weight = rarity(lemma);
    const score = near(lemma);
    whole += weight;
    part += weight * score;
    if (score === 0) {
      // "no homes burned on the west shore": nothing is said of the east shore
      if (affirmed.content.some((other) => opposite(lemma, other))) return undefined;
      continue;
    }
    shared.push(lemma);
    sum += weight;
  }
  const share = part / whole;
  if (denied.general && affirmed.dated === true) return undefined;
  if (share < ENOUGH || sum < leastShared(denied)) return undefined;
  if (!turnsOn(denied, affirmed, alike) && !isHeld(denied, affirmed, shared.length, share, near(denied.key))) return undefined;
  return { denied, affirmed, share, shared };
}

// "nothing was delivered" may be of things of one kind alone
const leastShared = ({ content, general, cue }: Proposition): number =>
  general && content.length === 1 && cue.toLowerCase() !== 'nothing' ? LEAST_THING : LEAST_SHARED;

// It stands in the affirmation whatever that turns on: nearly all of it, in several words ("a coaster loaded with cement opened …"), or most of it with
// the very thing of which there is said to be none, unless that only narrows another noun ("passenger trains") or is what somebody is against.
const isHeld = (denied: Proposition, affirmed: Proposition, shared: number, share: number, key: number): boolean =>
  (shared >= SEVERAL && share >= NEARLY_ALL) ||
  (shared > 1 &&
    share >= MOST &&
    key === 1 &&
    !NOT.test(denied.cue) &&
    !affirmed.compound?.some((lemma) => lemma === denied.key) &&
    !affirmed.content.some((lemma) => OPPOSING.has(lemma)));

const NOT = /\bnot\b|n't|\bnever\b/i;
const OPPOSING = new Set('condemn oppose criticise criticize fight combat ban forbid reject denounce accuse'.split(' '));

// What is denied has to be what the affirmation says, not a word that it says something else with.
function turnsOn(denied: Proposition, affirmed: Proposition, alike: Weighing['alike']): boolean {
  const heads = [affirmed.key, affirmed.subject, affirmed.object];
  const nearest = heads.reduce((most, head) => (head === '' ? most : Math.max(most, alike(denied.key, head))), 0);
  // A single word has nothing beside it that could show that one thing is meant: it has to be the same, and denied of everybody.
  return denied.content.length === 1 ? nearest === 1 && denied.general : nearest >= LEAST_ALIKE;
}
