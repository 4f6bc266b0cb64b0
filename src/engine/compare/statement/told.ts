/** The words in which a figure is told: "on duty", "disputed ballots". Two figures told in a word that few others are told in are likely one. */
import type { Claim } from '../../claim/claim.ts';

/** Words beside a figure, and how many figures of its report are told in each. */
export type Told = ReadonlyMap<string, number>;

/** Context words of this weight stand in the clause, not far from the figure. */
const CLOSE = 0.5;
const SAYS_NOTHING = new Set('people person man woman be have do make take say tell other more'.split(' '));

/** What each figure of a report is told in: the words right beside it that are neither counted nor narrow the counted. */
export function wordsToldIn(claims: readonly Claim[]): Told[] {
  const times = new Map<string, number>();
  const own = claims.map(({ context, head, modifiers }) => {
    const words: string[] = [];
    for (const one of context) {
      const lemma = one[0];
      if (one[1] >= CLOSE && lemma !== head && !modifiers.includes(lemma) && !SAYS_NOTHING.has(lemma)) words.push(lemma);
    }
    return words;
  });
  for (const words of own) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return own.map((words) => {
    const told = new Map<string, number>();
    for (const word of words) told.set(word, times.get(word) ?? 1);
    return told;
  });
}

/** 0 to 1: a word in which both figures are told, the more the fewer others are told in it. */
export function toldAlike(a: Told, b: Told): number {
  let best = 0;
  for (const [word, times] of a) {
    const others = b.get(word);
    if (others !== undefined) best = Math.max(best, 2 / (times + others));
  }
  return best;
}
