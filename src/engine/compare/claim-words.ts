/** How much of what one proposition says another one says too: soft, and weighed by how rare the words are. */
import type { Proposition } from '../claim/propositions.ts';
import { actOf, bringing, implies, verbOf } from '../lexicon/acts.ts';
import type { Lexicon, NounClass } from '../lexicon/lexicon.ts';
import { canonicalRole } from '../lexicon/roles.ts';
import { backgroundShare } from '../match/background.ts';
import { fold, stem } from '../match/terms.ts';

/** Words less alike than this say different things. */
export const LEAST_ALIKE = 0.7;

/** Weighs and compares the words of propositions of one set of reports. */
export interface Weighing {
  /** Rarity of a lemma among these propositions and in the news, 0 to 1. */
  rarity(lemma: string): number;
  /** How alike a lemma of a denial is to another, 0 or `LEAST_ALIKE` to 1; words of one root count as near. Other lemmas: the same root alone. */
  alike(a: string, b: string): number;
  /** All words of the reports that are alike to a lemma of a denial, and how much. */
  likes(lemma: string): readonly (readonly [word: string, alike: number])[];
  /** The lemmas exclude each other: "north" and "south". */
  opposite(a: string, b: string): boolean;
  /** The lemma names a person or a group of persons. */
  isPerson(lemma: string): boolean;
}

/** What is denied of a kind of things is denied of each of them; further up the kinds are of everything. */
const A_KIND = 0.9;
const LEVELS = 4;

/** Beginnings of one root: "resign" and "resignation", "suspend" and "suspension". */
const ROOT = 5;
const ROOT_SHARE = 0.75;
const SAME_ROOT = 0.9;

/** Weighing over the propositions of an article and the reports of its event. */
export function weighing(all: readonly (readonly Proposition[])[], lexicon: Lexicon): Weighing {
  const counts = new Map<string, number>();
  let size = 0;
  for (const list of all)
    for (const { content } of list) {
      size++;
      for (const lemma of content) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  const most = Math.log(1 + size);
  const rarities = new Map<string, number>();
  const rarity = (lemma: string): number => {
    const known = rarities.get(lemma);
    if (known !== undefined) return known;
    const here = Math.log(1 + size / (counts.get(lemma) ?? 1)) / most;
    const news = Math.min(1, -Math.log2(backgroundShare(stem(fold(lemma)))) / 10);
    const made = Math.max(0.05, here * 0.5 + news * 0.5);
    rarities.set(lemma, made);
    return made;
  };
  const words = vocabulary(all);
  const near = lexicon.near(vocabulary(all, 'denied'), words, LEAST_ALIKE);
  const root = remembered(stem);
  // Where there is no weapon there is no rifle.
  const isThing = remembered((kind: string) => lexicon.nounClasses(kind).some((name) => THINGS.includes(name)));
  const kinds = remembered((lemma: string): ReadonlySet<string> => new Set(lexicon.hypernyms(lemma, LEVELS)));
  const act = remembered((lemma: string) => actOf(verbOf(lemma, lexicon)));
  const role = remembered((lemma: string) => canonicalRole(lemma, []));
  const alike = (a: string, b: string): number => {
    if (a === b || root(a) === root(b) || act(a) === act(b)) return 1;
    if (role(a) === role(b) || implies(act(b), act(a))) return SAME_ROOT;
    const score = near.get(a)?.get(b) ?? (isThing(a) && kinds(b).has(a) ? A_KIND : undefined);
    if (score !== undefined) return score;
    return oneRoot(a, b) && !lexicon.areOpposites(a, b) ? SAME_ROOT : 0;
  };
  const begin = (lemma: string): string => lemma.slice(0, ROOT);
  const byAct = grouped(words, act);
  const keyed = [root, act, role, begin].map((key) => ({ key, words: grouped(words, key) }));
  const likes = remembered((lemma: string): readonly (readonly [string, number])[] => {
    const some = new Set(near.get(lemma)?.keys());
    for (const { key, words: list } of keyed) for (const word of list.get(key(lemma)) ?? []) some.add(word);
    for (const more of bringing(act(lemma))) for (const word of byAct.get(more) ?? []) some.add(word);
    if (isThing(lemma)) for (const word of words) if (kinds(word).has(lemma)) some.add(word);
    return [...some].map((word) => [word, alike(lemma, word)] as const).filter(([, score]) => score > 0);
  });
  return { rarity, alike, likes, opposite: lexicon.areOpposites, isPerson: lexicon.isPerson };
}

/** Of these there is one or there is none; acts and states are of a kind in too many ways. */
const THINGS: readonly NounClass[] = ['weapon', 'vehicle', 'building', 'substance', 'food', 'disease', 'animal', 'plant'];

function grouped(words: Iterable<string>, key: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    const list = found.get(key(word));
    if (list === undefined) found.set(key(word), [word]);
    else list.push(word);
  }
  return found;
}

/** What is worked out once for each word. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

function vocabulary(all: readonly (readonly Proposition[])[], stance?: Proposition['stance']): Set<string> {
  const found = new Set<string>();
  for (const list of all)
    for (const one of list)
      if (stance === undefined || one.stance === stance)
        for (const lemma of [one.key, one.subject, one.object, ...one.content]) found.add(lemma);
  return found;
}

function oneRoot(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same >= ROOT && same >= short.length * ROOT_SHARE;
}
