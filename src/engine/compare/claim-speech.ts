/** One statement that two reports put into two mouths, and somebody who would not comment in one report and speaks in the other. */
import type { Speech } from '../claim/speech.ts';
import { perObject } from '../per-object.ts';

/** Two places that do not go together. */
export interface Spoken {
  own: Speech;
  other: Speech;
  /** One of the two would not comment. */
  declined: boolean;
}

/** Share of the shorter quotation's words that stand in the other in the same order, and how many at least. */
const SAME = 0.85;
const LEAST = 5;

/** The quotations of two reports that are one but for who says it, and refusals to comment against quotations of the same party. */
export function spoken(own: readonly Speech[], others: readonly Speech[]): Spoken[] {
  const found: Spoken[] = [];
  for (const a of own)
    for (const b of others) {
      if (a.words.length === 0 || b.words.length === 0) {
        if (a.words.length !== b.words.length && isOneParty(a, b)) found.push({ own: a, other: b, declined: true });
      } else if (twoMouths(a, b) && isOneQuote(a.words, b.words)) found.push({ own: a, other: b, declined: false });
    }
  return found;
}

function isOneQuote(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  let j = 0;
  let same = 0;
  for (const word of a) {
    const at = b.indexOf(word, j);
    if (at < 0 || at - j > 3) continue;
    same++;
    j = at + 1;
  }
  return same >= LEAST && same / shorter >= SAME;
}

const TITLES = new Set(
  'mr mrs ms dr sir ceo cfo coo chief executive officer president minister prime general director governor mayor secretary chairman chairwoman spokesman spokeswoman spokesperson captain colonel professor judge sheriff senator police the of and'.split(
    ' ',
  ),
);
const names = (speaker: string): string[] =>
  speaker
    .split(/[\s,.]+/)
    .flatMap((word) => (/^\p{Lu}/u.test(word) && !TITLES.has(word.toLowerCase()) ? [word.replace(/['’]s$/, '')] : []));

/** The names of a speaker; empty where the last word is none: "Aven's finance chief" has a name that is not told. */
const named = perObject(({ speaker }: Speech): readonly string[] =>
  names(speaker.split(' ').at(-1) ?? '').length > 0 ? names(speaker) : [],
);

// Two persons by name: the last words of both names are names, and no word stands in both.
function twoMouths(a: Speech, b: Speech): boolean {
  const [x, y] = [named(a), named(b)];
  return x.length > 1 && y.length > 1 && !x.some((word) => y.includes(word));
}

/** Who speaks for a company is the company. */
const FOR = new Set('spokesman spokeswoman spokesperson representative office company management'.split(' '));

// "Aven" and "Aven's finance chief, Erik Lund"; not a candidate's campaign and the candidate
function isOneParty(a: Speech, b: Speech): boolean {
  const [silent, speaking] = a.words.length === 0 ? [a, b] : [b, a];
  const party = names(silent.speaker);
  const common = silent.speaker.split(/[\s,]+/).filter((word) => /^\p{Ll}/u.test(word) && !FOR.has(word));
  return (
    party.length > 0 &&
    common.length === 0 &&
    party.every((word) => [...names(speaking.speaker), ...names(speaking.party ?? '')].includes(word))
  );
}
