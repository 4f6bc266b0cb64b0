/** Which names of a text hold which posts, and which names are of things. */

import { isPlural, type Links, NOUNISH, nameRun, phraseEndingAt } from '../grammar/participants.ts';
import { type Word, withoutPossessive } from '../grammar/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { canonicalRole, FIRMS, KIN } from '../lexicon/roles.ts';

/** Names and posts that a text ties together, given the words of its sentences and its names as lists of forms, longest first. */
export function linksOf(sentences: readonly (readonly Word[])[], forms: readonly (readonly string[])[], lexicon: Lexicon): Links {
  const fullName = new Map<string, string>();
  for (const list of forms) {
    const full = list[0]?.toLowerCase();
    if (full !== undefined) for (const form of list) fullName.set(withoutPossessive(form.toLowerCase()), full);
  }
  const posts = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const things = new Set<string>();
  const link = (name: string, post: Word | undefined, before: readonly string[]): void => {
    if (post === undefined || post.tag !== 'noun' || isPlural(post) || KIN.has(post.lemma)) return;
    if (!lexicon.isPerson(post.lemma) || FIRMS.has(post.lemma)) {
      if (!TITLES.has(post.lemma)) things.add(fullName.get(name) ?? name);
      return;
    }
    const role = canonicalRole(post.lemma, before);
    const full = fullName.get(name) ?? name;
    posts.set(full, (posts.get(full) ?? new Set()).add(role));
    holders.set(role, (holders.get(role) ?? new Set()).add(full));
  };
  for (const words of sentences)
    for (let i = 0; i < words.length; i++) {
      if (words[i]?.tag !== 'name' || words[i - 1]?.tag === 'name') continue;
      const run = nameRun(words, i);
      if (run === undefined || run.owner) continue;
      // "driver Milan Tovar", "The driver, Milan Tovar,"
      const comma = words[i - 1]?.text === ',';
      const at = comma ? i - 2 : i - 1;
      const closes = words[run.last + 1]?.kind === 'mark';
      const phrase = words[at]?.tag === 'noun' && (!comma || closes) ? phraseEndingAt(words, at) : undefined;
      if (phrase !== undefined) {
        link(run.text, words[at], lemmas(words, phrase.first, at));
        // "the director, Dr Helene Ostrander,"
        const further =
          !comma && closes && words[phrase.first - 1]?.text === ',' ? phraseEndingAt(words, phrase.first - 2) : undefined;
        if (further !== undefined) link(run.text, words[further.last], lemmas(words, further.first, further.last));
      }
      const identified = identifiedBefore(words, i);
      if (identified !== undefined) link(run.text, words[identified.last], lemmas(words, identified.first, identified.last));
      // "Milan Tovar, 47, the driver," "Erik Lund (52), coach of …"
      let from = run.last + 1;
      if (words[from]?.text === '(') from = words.findIndex(({ text }, k) => k > from && text === ')') + 1;
      if (words[from]?.text !== ',') continue;
      if (words[from + 1]?.tag === 'number' && words[from + 2]?.text === ',') from += 2;
      const behind = appositionFrom(words, from + 1);
      if (behind !== undefined) link(run.text, words[behind.last], lemmas(words, behind.first, behind.last));
    }
  return { fullName, posts, holders, things };
}

const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'sir', 'prof', 'engineer', 'madam', 'rev']);

// "The driver, whom it identified as 47-year-old Milan Tovar": the phrase before the relative clause.
function identifiedBefore(words: readonly Word[], at: number): { first: number; last: number } | undefined {
  let as = at - 1;
  while (as > 0 && as > at - 7 && words[as]?.lower !== 'as') as--;
  const verb = as > 0 && words[as]?.lower === 'as' ? words[as - 1]?.lemma : undefined;
  if (verb !== 'identify' && verb !== 'name') return undefined;
  let i = as - 2;
  while (i > 0 && i > as - 9) {
    const word = words[i];
    if (
      word?.tag === 'noun' &&
      (words[i + 1]?.kind === 'mark' || words[i + 1]?.tag === 'be' || words[i + 1]?.tag === 'participle')
    )
      return phraseEndingAt(words, i);
    i--;
  }
  return undefined;
}

const lemmas = (words: readonly Word[], first: number, last: number): string[] =>
  words.slice(first, last).flatMap(({ tag, lemma }) => (NOUNISH.has(tag) && tag !== 'number' ? [lemma] : []));

// "the trust's chief executive," "coach of Union,": a phrase that a comma or a relative clause ends.
function appositionFrom(words: readonly Word[], from: number): { first: number; last: number } | undefined {
  let last = -1;
  for (let i = from; i < Math.min(words.length, from + 8); i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.tag === 'determiner' || NOUNISH.has(word.tag)) {
      if (word.tag === 'noun') last = i;
      continue;
    }
    if (last < 0) return undefined;
    return word.kind === 'mark' || word.tag === 'preposition' || word.tag === 'relative' ? { first: from, last } : undefined;
  }
  return undefined;
}
