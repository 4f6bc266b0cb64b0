/** Which names of two reports may be one name in two spellings. */

import type { Reading } from '../../../model.ts';
import { enlist } from '../../enlist.ts';
import { backgroundShare } from '../../match/background.ts';
import { ORG_NOUNS } from '../../name/name-words.ts';
import { perObject } from '../../per-object.ts';
import { type Evidence, evidenceOf, isInitial, KNOWN_SHARE } from './name-evidence.ts';
import { holds, type NameForm, nameForms } from './name-forms.ts';
import { likeness, skeleton, sound } from './spelling.ts';

/** A name of one report and a name of another that may be one. */
export interface NamePair {
  own: NameForm;
  other: NameForm;
  /** Folded words in which they differ. */
  words: readonly [string, string];
  evidence: Evidence;
}

/** The names of a report by the first sound of their last word: only such of one sound are ever one name. */
const bySound = perObject((reading: Reading): ReadonlyMap<string, readonly NameForm[]> => {
  const found = new Map<string, NameForm[]>();
  for (const form of nameForms(reading)) enlist(found, soundOf(form), form);
  return found;
});

const soundOf = ({ words }: NameForm): string => sound(words.at(-1) ?? '');

/** Every name of one report with every name of the other that it may be, with little evidence or much. `arabic`: differences in vowels alone are none. */
export function namePairs(article: Reading, report: Reading, arabic: boolean): NamePair[] {
  return nameForms(article).flatMap((own) =>
    (bySound(report).get(soundOf(own)) ?? []).flatMap((other) => {
      const pair = namePair(own, other);
      return pair === undefined || (arabic && skeleton(pair.words[0]) === skeleton(pair.words[1])) ? [] : pair;
    }),
  );
}

/** Two names that may be one; undefined where their letters tell that they are not, or a report has both. */
export function namePair(own: NameForm, other: NameForm): NamePair | undefined {
  const words = difference(own.words, other.words);
  const alike = words && likeness(...words);
  if (words === undefined || alike === undefined || !mayBeOne(own, other, words)) return undefined;
  if (knowsBoth(own, other, words)) return undefined;
  return { own, other, words, evidence: evidenceOf(own, other, words, alike) };
}

function mayBeOne(a: NameForm, b: NameForm, [x, y]: readonly [string, string]): boolean {
  if (ORG_NOUNS.has(x) || ORG_NOUNS.has(y) || (acronym(a, x) && acronym(b, y))) return false;
  return Math.min(backgroundShare(x), backgroundShare(y)) <= KNOWN_SHARE;
}

// Who holds both words means two names by them.
const knowsBoth = (own: NameForm, other: NameForm, [x, y]: readonly [string, string]): boolean =>
  holds(own.reading, y) || holds(other.reading, x);

/** Whether the word stands in capitals: letters of an acronym are no spelling. */
const acronym = ({ name }: NameForm, word: string): boolean =>
  name.name.split(/[\s-]+/).some((part) => part.length < 6 && part === part.toUpperCase() && part.toLowerCase() === word);

const ends = (words: readonly string[]): readonly string[] =>
  words.length > 2 ? [words[0] ?? '', words[words.length - 1] ?? ''] : words;

/** The last words in which two names differ, where all their words agree or are spelt alike; undefined otherwise. */
function difference(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  let [x, y] = a.length === b.length ? [a, b] : [ends(a), ends(b)];
  if (x.length !== y.length) {
    // A family name or a place alone against a longer form.
    x = x.slice(-1);
    y = y.slice(-1);
  }
  let found: [string, string] | undefined;
  for (const [i, word] of x.entries()) {
    const other = y[i] ?? '';
    if (word === other) continue;
    if (isInitial(word, other)) continue;
    const alike = likeness(word, other);
    const middle = a.length === b.length && i > 0 && i < x.length - 1;
    if (alike === undefined && !middle) return undefined;
    if (alike !== undefined) found = [word, other];
  }
  return found;
}
