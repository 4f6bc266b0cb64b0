/** How much of what one proposition says another one says too: soft, and weighed by how rare the words are. */
import type { Proposition } from '../claim/propositions.ts';
import { verbOf } from '../lexicon/acts.ts';
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
  /** The lemmas exclude each other: "north" and "south". */
  opposite(a: string, b: string): boolean;
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
  const near = lexicon.near(vocabulary(all, 'denied'), vocabulary(all), LEAST_ALIKE);
  const roots = new Map<string, string>();
  const root = (lemma: string): string => {
    const known = roots.get(lemma) ?? stem(lemma);
    roots.set(lemma, known);
    return known;
  };
  // Where there is no weapon there is no rifle.
  const kinds = new Map<string, ReadonlySet<string>>();
  const isKindOf = (lemma: string, above: string): boolean => {
    const known = kinds.get(lemma) ?? new Set(lexicon.hypernyms(lemma, LEVELS).filter((kind) => isThing(kind, lexicon)));
    kinds.set(lemma, known);
    return known.has(above);
  };
  const alike = (a: string, b: string): number => {
    if (a === b || root(a) === root(b)) return 1;
    if (verbOf(a, lexicon) === verbOf(b, lexicon)) return 1;
    if (canonicalRole(a, []) === canonicalRole(b, [])) return SAME_ROOT;
    const score = near.get(a)?.get(b) ?? (isKindOf(b, a) ? A_KIND : undefined);
    if (score !== undefined) return score;
    return oneRoot(a, b) && !lexicon.areOpposites(a, b) ? SAME_ROOT : 0;
  };
  return { rarity, alike, opposite: lexicon.areOpposites };
}

/** Of these there is one or there is none; acts and states are of a kind in too many ways. */
const THINGS: readonly NounClass[] = ['weapon', 'vehicle', 'building', 'substance', 'food', 'disease', 'animal', 'plant'];
const isThing = (kind: string, lexicon: Lexicon): boolean => lexicon.nounClasses(kind).some((name) => THINGS.includes(name));

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
