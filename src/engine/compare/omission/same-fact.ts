/** Whether two sentences that a report lacks tell it the same. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Fact, isDenied, sharedCore, weightOf } from './facts.ts';
import { gives, type Missing } from './missing.ts';

/** Facts that have this much in common are told once. */
const ONE_STORY = 0.4;

/** Whether a reader who knows one of the facts need not be told the other. */
export const areAlike = (a: Missing, b: Missing): boolean => overlap(a.fact, b.fact) >= ONE_STORY || shareFigure(a, b);

const shareFigure = (a: Missing, b: Missing): boolean => a.figures.some((x) => b.figures.some((y) => gives(x, y)));

/** Two reports tell one fact where they share this much of what the article lacks, and words of it that are no names of this rarity together. */
const SHARED_ABSENT = { share: 0.45, words: 1.2 };
/** Share of the words of the shorter that both have. */
const SHARED = 0.3;

/** Whether two reports tell one fact. */
export function areOne(a: Missing, b: Missing, lexicon: Lexicon): boolean {
  const both = [...a.absent].filter((stem) => b.absent.has(stem));
  const less = Math.min(weightOf(a.fact, a.absent), weightOf(b.fact, b.absent));
  if (weightOf(a.fact, both) < less * SHARED_ABSENT.share || overlap(a.fact, b.fact) < SHARED) return false;
  // Two reports that name one person with his post do not yet tell the same of him.
  const telling = both.filter((stem) => {
    const term = a.fact.terms.get(stem);
    return term !== undefined && !term.name && !lexicon.isPerson(term.written);
  });
  if (isDenied(a.fact) !== isDenied(b.fact)) return false;
  if (shareFigure(a, b)) return telling.length > 0;
  if (a.figures.length > 0 && b.figures.length > 0) return false;
  return weightOf(a.fact, telling) >= SHARED_ABSENT.words && telling.some((stem) => sharedCore(a.fact, b.fact, stem));
}

/** Share of the lighter fact's words that both have. */
function overlap(a: Fact, b: Fact): number {
  const both = [...a.terms.keys()].filter((stem) => b.terms.has(stem));
  return weightOf(a, both) / Math.min(weightOf(a, a.terms.keys()), weightOf(b, b.terms.keys()));
}
