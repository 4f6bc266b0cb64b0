/** How much of what one proposition says another one says too: soft, and weighed by how rare the words are. */

import { actOf, bringing, implies, verbOf } from '../../lexicon/acts.ts';
import { lazily } from '../../lexicon/lazily.ts';
import type { Lexicon, NounClass } from '../../lexicon/lexicon.ts';
import { canonicalRole } from '../../lexicon/roles.ts';
import { backgroundShare } from '../../match/background.ts';
import { fold, stem } from '../../match/terms.ts';
import { perObject } from '../../per-object.ts';
import type { Proposition } from '../../proposition/propositions.ts';

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
  const form = formsBy(lexicon);
  // Where there is no weapon there is no rifle.
  const isThing = remembered((kind: string) => lexicon.nounClasses(kind).some((name) => THINGS.includes(name)));
  const kinds = remembered((lemma: string): ReadonlySet<string> => new Set(lexicon.hypernyms(lemma, LEVELS)));
  const alike = (a: string, b: string): number => {
    if (a === b) return 1;
    const x = form(a);
    const y = form(b);
    if (x.root === y.root || (x.act === y.act && (x.verb === y.verb || (x.verb === a && y.verb === b) || HARM.has(x.act))))
      return 1;
    if (x.act === y.act || x.role === y.role || implies(y.act, x.act)) return SAME_ROOT;
    const score = near.get(a)?.get(b) ?? (isThing(a) && kinds(b).has(a) ? A_KIND : undefined);
    if (score !== undefined) return score;
    return oneRoot(a, b) && !lexicon.areOpposites(a, b) ? SAME_ROOT : 0;
  };
  const by = lazily(() => ({
    root: grouped(words, (word) => form(word).root),
    act: grouped(words, (word) => form(word).act),
    role: grouped(words, (word) => form(word).role),
    begin: grouped(words, (word) => form(word).begin),
  }));
  const likes = remembered((lemma: string): readonly (readonly [string, number])[] => {
    const own = form(lemma);
    const some = new Set(near.get(lemma)?.keys());
    for (const name of FORMS) for (const word of by()[name].get(own[name]) ?? []) some.add(word);
    for (const more of bringing(own.act)) for (const word of by().act.get(more) ?? []) some.add(word);
    if (isThing(lemma)) for (const word of words) if (kinds(word).has(lemma)) some.add(word);
    return [...some].map((word) => [word, alike(lemma, word)] as const).filter(([, score]) => score > 0);
  });
  return {
    rarity,
    alike,
    likes,
    opposite: (a, b) => areContraries(a, b, lexicon),
    isPerson: lexicon.isPerson,
  };
}

/** By what a word can be the same as another: its root, the act and the role that it names, the letters with which it begins. */
const FORMS = ['root', 'act', 'role', 'begin'] as const;
type Forms = Readonly<Record<(typeof FORMS)[number] | 'verb', string>>;

// Reports use the same words: what they are forms of is kept as long as the word tables.
const formsBy = perObject((lexicon: Lexicon) =>
  remembered((lemma): Forms => {
    // who keeps or insures does not tell of a keeping or an insuring
    const verb = DOER.test(lemma) ? lemma : verbOf(lemma, lexicon);
    return {
      root: stem(lemma),
      verb,
      // as a noun it burns: as a verb it stands as "shoot"
      act: lemma === 'fire' ? lemma : actOf(verb),
      role: canonicalRole(lemma, []),
      begin: lemma.slice(0, ROOT),
    };
  }),
);
const DOER = /(?:er|or)$/;
/** Nouns of these acts are counted in the news under any word: "no injuries", "two wounded". Of others a noun and another verb are two steps apart. */
const HARM = new Set(['hurt', 'die']);

/** Whether two words exclude each other, in the comparative too: "north" and "south", "older" and "younger". */
export const areContraries = (a: string, b: string, lexicon: Lexicon): boolean =>
  lexicon.areOpposites(a, b) || lexicon.areOpposites(bare(a), bare(b));
const bare = (lemma: string): string => (lemma.length > 4 ? lemma.replace(/(?:er|est)$/, '') : lemma);

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

/** As many words are kept before the memory starts anew. */
const MEMORY = 50_000;

/** What is worked out once for each word. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MEMORY) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

function vocabulary(all: readonly (readonly Proposition[])[], stance?: Proposition['stance']): Set<string> {
  const found = new Set<string>();
  for (const list of all)
    for (const one of list)
      if (stance === undefined || one.stance === stance) {
        found.add(one.key).add(one.subject).add(one.object);
        for (const lemma of one.content) found.add(lemma);
      }
  return found;
}

function oneRoot(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same >= ROOT && same >= short.length * ROOT_SHARE;
}
