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

function compare(denied: Proposition, affirmed: Proposition, { rarity, alike }: Weighing): Denied | undefined {
  if (!turnsOn(denied, affirmed, alike)) return undefined;
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
    if (score === 0) continue;
    shared.push(lemma);
    sum += weight;
  }
  const share = part / whole;
  if (share < ENOUGH || sum < LEAST_SHARED) return undefined;
  return { denied, affirmed, share, shared };
}

// What is denied has to be what the affirmation says, not a word that it says something else with.
function turnsOn(denied: Proposition, affirmed: Proposition, alike: Weighing['alike']): boolean {
  const heads = [affirmed.key, affirmed.subject, affirmed.object];
  const nearest = heads.reduce((most, head) => (head === '' ? most : Math.max(most, alike(denied.key, head))), 0);
  // A single word has nothing beside it that could show that one thing is meant: it has to be the same, and denied of everybody.
  return denied.content.length === 1 ? nearest === 1 && denied.general : nearest >= LEAST_ALIKE;
}
