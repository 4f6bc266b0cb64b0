/** One report denies what another affirms. */
import { onOtherDays, onOtherSides } from '../../grammar/occasion.ts';
import { perObject } from '../../per-object.ts';
import type { Proposition } from '../../proposition/propositions.ts';
import { CURRENCY_NOUNS } from '../../quantity/currencies.ts';
import { UNITS } from '../../quantity/units.ts';
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
    for (const [affirmed, met] of meetings(denied, affirming, weigh)) {
      if (denied.extent === 'part' && affirmed.extent !== 'all') continue;
      const one = weighed(denied, affirmed, met, weigh);
      if (one !== undefined && (best === undefined || one.share > best.share)) best = one;
    }
    if (best !== undefined) found.push(best);
  }
  return found;
}

/** What of a denial an affirmation holds. */
interface Met {
  /** Rarity of the words that it holds, by how alike they are. */
  sum: number;
  /** Those words, as the denial has them. */
  shared: string[];
}

// In the order of the text.
function meetings(
  { content }: Proposition,
  affirming: readonly Proposition[],
  { rarity, likes }: Weighing,
): [Proposition, Met][] {
  const found = new Map<Proposition, Met>();
  const told = tellers(affirming);
  for (const lemma of content) {
    const scores = new Map<Proposition, number>();
    for (const [word, score] of likes(lemma))
      for (const one of told.get(word) ?? []) if (score > (scores.get(one) ?? 0)) scores.set(one, score);
    for (const [one, score] of scores) {
      const met = found.get(one) ?? { sum: 0, shared: [] };
      met.sum += rarity(lemma) * score;
      met.shared.push(lemma);
      found.set(one, met);
    }
  }
  return [...found].sort(([a], [b]) => a.start - b.start);
}

// The affirmations that have each word: few words are alike, and most affirmations share none with a denial.
const tellers = perObject((propositions: readonly Proposition[]): ReadonlyMap<string, readonly Proposition[]> => {
  const found = new Map<string, Proposition[]>();
  for (const one of propositions) {
    if (one.stance !== 'affirmed') continue;
    for (const lemma of one.content) {
      const list = found.get(lemma);
      if (list === undefined) found.set(lemma, [one]);
      else list.push(one);
    }
  }
  return found;
});

function weighed(denied: Proposition, affirmed: Proposition, { sum, shared }: Met, weigh: Weighing): Denied | undefined {
  const { rarity, alike, opposite } = weigh;
  // "the account is contradicted by documents", "such shells are banned": it is not told to be so
  if (OPPOSED.has(affirmed.key)) return undefined;
  // "not one euro was paid to the families": what there was none of is no euros, and all else has to be told
  const measured = denied.general && denied.content.some(isMeasure);
  if (
    measured &&
    (denied.content.every(isMeasure) || !denied.content.every((lemma) => isMeasure(lemma) || shared.includes(lemma)))
  )
    return undefined;
  // "the guard was not seen by the thief" says nothing of whom the police saw
  if (denied.by !== undefined && !isByOneOf(denied.by, affirmed, weigh)) return undefined;
  // "there were no guards" says nothing of the Coast Guard
  if (affirmed.named?.includes(denied.key) && !denied.named?.includes(denied.key)) return undefined;
  // "the minister was not found": there is a minister all the same
  if (!denied.general && denied.key === denied.subject && weigh.isPerson(denied.key)) return undefined;
  const share = sum / denied.content.reduce((whole, lemma) => whole + rarity(lemma), 0);
  if (share < ENOUGH || sum < leastShared(denied) || isOfAnotherYear(denied, affirmed)) return undefined;
  // "in the church no window was broken" says nothing of the town hall, nor what was not done on Monday of Friday
  if (onOtherDays(denied, affirmed) || onOtherSides(denied, affirmed) || denied.within?.some((lemma) => !shared.includes(lemma)))
    return undefined;
  // "no tents stood on the north bank": nothing is said of the south bank
  const missing = denied.content.filter((lemma) => !shared.includes(lemma));
  if (missing.some((lemma) => affirmed.content.some((other) => opposite(lemma, other)))) return undefined;
  // "no rockets were fired" says nothing of the guard who fired a shot: the thing of which there was none is another
  if (denied.general && missing.includes(denied.subject) && denied.subject !== denied.key) return undefined;
  // "the man did not live there" says nothing of a man whom officers met at the house
  if (!denied.general && !isSameDoer(denied, affirmed, weigh)) return undefined;
  if (isOtherSense(denied, affirmed, weigh) || isOnlyBeside(denied, affirmed) || isOnlyAimedAt(denied, affirmed, weigh))
    return undefined;
  // "police are investigating arson": they do not say that it was
  if (
    denied.key === affirmed.object &&
    denied.key !== affirmed.key &&
    (INQUIRING.has(affirmed.key) || RULED_OUT.test(denied.cue))
  )
    return undefined;
  if (denied.undone === true && !isDoneBy(denied, affirmed, weigh)) return undefined;
  // "the governor did not resign" says nothing of the mayor, nor "did not vote for the bill" of the election
  if (!denied.general && missing.some((lemma) => isCore(lemma, denied, affirmed))) return undefined;
  if (!denied.general && denied.side !== undefined && affirmed.side === undefined && missing.length > 0) return undefined;
  // "no passenger trains ran" says nothing of freight trains, nor "the army denied responsibility" of anybody else's
  if (denied.compound?.some((lemma) => missing.includes(lemma)) || denied.own?.every((lemma) => missing.includes(lemma)))
    return undefined;
  return turnsOn(denied, affirmed, alike) || isHeld(denied, affirmed, shared, share, alike)
    ? { denied, affirmed, share, shared }
    : undefined;
}

const isSameDoer = ({ subject, key }: Proposition, affirmed: Proposition, { alike, isPerson }: Weighing): boolean =>
  subject === key ||
  !isPerson(subject) ||
  affirmed.subject === '' ||
  affirmed.content.includes(subject) ||
  [affirmed.subject, affirmed.object, ...(affirmed.by ?? [])].some((word) => word !== '' && alike(subject, word) >= LEAST_ALIKE);

// "no shots were fired" says nothing of the minister who fired his adviser: done to a person, it is another act.
const isOtherSense = (denied: Proposition, affirmed: Proposition, { alike, isPerson }: Weighing): boolean =>
  denied.general &&
  denied.key === affirmed.key &&
  denied.subject !== '' &&
  !isPerson(denied.subject) &&
  isPerson(affirmed.object) &&
  affirmed.object !== 'dead' && // "was shot dead"
  alike(denied.subject, affirmed.object) === 0;

/** What is ruled out is feared, condemned and looked into as well. */
const RULED_OUT = /^rul\w+ out$/i;
/** What these are of may be, and may not be. */
const INQUIRING = new Set(
  'investigate probe examine explore consider study suspect discuss await mention name debate check rule'.split(' '),
);

// "failed to pay": who is said to have failed has to be who is said to have paid.
const isDoneBy = (denied: Proposition, affirmed: Proposition, { alike }: Weighing): boolean =>
  alike(denied.key, affirmed.key) >= LEAST_ALIKE &&
  [affirmed.subject, ...(affirmed.by ?? [])].some((doer) => doer !== '' && denied.own?.some((lemma) => alike(lemma, doer) === 1));

// "was not elected", "was elected in 1998"; what never was so was not so then either
const isOfAnotherYear = ({ general, cue, dated }: Proposition, affirmed: Proposition): boolean =>
  affirmed.dated === true && dated !== true && (general || ((NOT.test(cue) || NO.test(cue)) && !/never/i.test(cue)));

const isByOneOf = (by: readonly string[], { by: doers, subject }: Proposition, { alike }: Weighing): boolean =>
  (doers ?? [subject]).some((doer) => by.some((lemma) => alike(lemma, doer) >= LEAST_ALIKE));

const isMeasure = (lemma: string): boolean => MEASURES.has(lemma);
const MEASURES = new Set([...UNITS.flatMap(({ words }) => words), ...CURRENCY_NOUNS]);

// Who does it or to what it is done.
const isCore = (lemma: string, { subject, object, key }: Proposition, affirmed: Proposition): boolean =>
  (lemma === subject && affirmed.subject !== '') || (lemma === object && lemma !== key);

// "has not repaired the roof", "hired a man to repair the roof"
const isOnlyAimedAt = ({ key, content, aims }: Proposition, affirmed: Proposition, { alike }: Weighing): boolean =>
  affirmed.aims?.some(
    (aim) =>
      aims?.includes(aim) !== true &&
      (aim === key || content.some((lemma) => lemma !== aim && lemma.endsWith('ed') && alike(lemma, aim) === 1)),
  ) === true;

// "no workers were fired": nothing is said of those fired at, nor "it did not strike the market" of market traders.
const isOnlyBeside = ({ general, subject, object, compound, own }: Proposition, affirmed: Proposition): boolean =>
  own?.some((lemma) => lemma === affirmed.object || affirmed.aimed?.includes(lemma)) === true ||
  (general && subject !== '' && affirmed.aimed?.includes(subject) === true) ||
  (object !== '' && compound?.includes(object) !== true && affirmed.compound?.includes(object) === true);

// "nothing was delivered" may be of things of one kind alone
const leastShared = ({ content, general, cue }: Proposition): number =>
  general && content.length === 1 && cue.toLowerCase() !== 'nothing' ? LEAST_THING : LEAST_SHARED;

// It stands in the affirmation whatever that turns on: nearly all of it, in several words ("a lorry loaded with timber turned over …"), or most of it with
// the very thing of which there is said to be none, unless that only narrows another noun ("passenger trains") or is what somebody is against.
const isHeld = (
  denied: Proposition,
  affirmed: Proposition,
  shared: readonly string[],
  share: number,
  alike: Weighing['alike'],
): boolean =>
  (shared.length >= SEVERAL && share >= NEARLY_ALL && (shared.includes(denied.key) || !NOT.test(denied.cue))) ||
  (shared.length > 1 &&
    share >= MOST &&
    affirmed.content.some((lemma) => alike(denied.key, lemma) === 1) &&
    !NOT.test(denied.cue) &&
    !affirmed.compound?.some((lemma) => lemma === denied.key) &&
    !affirmed.content.some((lemma) => OPPOSING.has(lemma)));

const NO = /^(?:no|none|nobody|neither|nor)$/i;
const NOT = /\bnot\b|n't|\bnever\b/i;
const OPPOSED = new Set('contradict dispute refute question doubt challenge contest forbid ban prohibit outlaw'.split(' '));
const OPPOSING = new Set('condemn oppose criticise criticize fight combat ban forbid reject denounce accuse'.split(' '));

// What is denied has to be what the affirmation says, not a word that it says something else with.
function turnsOn(denied: Proposition, affirmed: Proposition, alike: Weighing['alike']): boolean {
  const heads = [affirmed.key, affirmed.subject, affirmed.object];
  const nearest = heads.reduce((most, head) => (head === '' ? most : Math.max(most, alike(denied.key, head))), 0);
  // A single word has nothing beside it that could show that one thing is meant: it has to be the same, and denied of everybody.
  return denied.content.length === 1 ? nearest === 1 && denied.general : nearest >= LEAST_ALIKE;
}
