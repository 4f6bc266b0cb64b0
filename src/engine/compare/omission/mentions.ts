/** Where a report names a thing in a word that other reports may have chosen otherwise. */

import type { Reading } from '../../../model.ts';
import { enlist } from '../../enlist.ts';
import { LOADED_THINGS, type LoadedThing, type Shade } from '../../lexicon/loaded-terms.ts';
import { reportWords } from '../../match/report-words.ts';
import { perObject } from '../../per-object.ts';

/** One such word in the report's own voice: not in a quotation, not told as what somebody calls it. */
export interface Mention {
  thing: LoadedThing;
  shade: Shade;
  /** As it stands there, in lower case. */
  words: string;
  start: number;
  end: number;
  /** Index of the sentence. */
  sentence: number;
  /** Name right before it ("PLF fighters", "Northern rebels"), lower case; empty where there is none. */
  name: string;
}

interface Phrase {
  /** The words behind the first. */
  rest: readonly string[];
  thing: LoadedThing;
  shade: Shade;
}

/** The phrases by their first word, longer ones first. */
const PHRASES = phrases();

function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const thing of LOADED_THINGS)
    for (const shade of thing.shades)
      for (const term of shade.terms.split(',').flatMap(forms)) {
        const [first = '', ...rest] = term.trim().split(' ');
        enlist(found, first, { rest, thing, shade });
      }
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

function forms(term: string): string[] {
  return term.endsWith('(s)') ? [term.slice(0, -3), `${term.slice(0, -3)}s`] : [term];
}

/** Every mention of a report, in its order. */
export const mentions = perObject((reading: Reading): readonly Mention[] =>
  reportWords(reading).flatMap((words, sentence) =>
    words.some(({ written }) => PHRASES.has(written)) ? mentionsIn(reading, sentence) : [],
  ),
);

function mentionsIn({ report: { text }, sentences }: Reading, sentence: number): Mention[] {
  const { start: from = 0, end: to = 0 } = sentences[sentence] ?? {};
  if (isNaming(text.slice(from, to))) return [];
  const words = [...text.slice(from, to).matchAll(WORD)];
  const found: Mention[] = [];
  let behind = 0; // words of a longer phrase are no phrase of their own
  for (const [i, word] of words.entries()) {
    const phrase = i < behind ? undefined : PHRASES.get(word[0].toLowerCase())?.find(({ rest }) => follows(words, i, rest));
    if (phrase === undefined) continue;
    behind = i + phrase.rest.length + 1;
    const last = words[behind - 1] ?? word;
    const start = from + word.index;
    const end = from + last.index + last[0].length;
    if (isCompound(text, start, end) || isQuoted(text, start, from)) continue;
    const { thing, shade } = phrase;
    found.push({
      thing,
      shade,
      words: text.slice(start, end).toLowerCase(),
      start,
      end,
      sentence,
      name: nameBefore(text, start),
    });
  }
  return found;
}

const WORD = /[a-z]+/gi;

function follows(words: readonly RegExpExecArray[], at: number, rest: readonly string[]): boolean {
  return rest.every((expected, i) => {
    const word = words[at + i];
    const next = words[at + i + 1];
    // One blank or one hyphen between them.
    return (
      next !== undefined &&
      word !== undefined &&
      next[0].toLowerCase() === expected &&
      next.index === word.index + word[0].length + 1
    );
  });
}

/** Behind it, it is another thing: "fighter jets", "regime change"; before it, its contrary: "anti-terrorist". */
const OTHER_THING = /^(?:[-‐]|\s(?:jets?|planes?|aircraft|change|attacks?|attackers?|threats?|act|laws?)\b)/i;
const CONTRARY = /(?:anti|counter|ex|former|non|alleged|suspected|self-styled|so-called)[-\s]$/i;

const isCompound = (text: string, start: number, end: number): boolean =>
  OTHER_THING.test(text.slice(end, end + 12)) || CONTRARY.test(text.slice(Math.max(0, start - 12), start));

const isQuoted = (text: string, start: number, from: number): boolean =>
  ((text.slice(from, start).match(/["“”«»]/g) ?? []).length & 1) === 1 ||
  /["“”‘'«`]$/.test(text.slice(Math.max(0, start - 1), start));

/** Somebody else calls it so. */
const NAMES_IT =
  /\b(?:call(?:s|ed|ing)?|label(?:s|led|ed|ling)?|brand(?:s|ed|ing)|describ(?:es|ed|ing)|designat(?:es|ed|ing|ion)|denounc\w+|accus\w+|consider(?:s|ed)?|so-called|blacklist\w*|listed|refer(?:s|red|ring)? to|known as|regard(?:s|ed)?|claim(?:s|ed)?|according to|statement|stat(?:es|ed|ing) that)\b/i;

const isNaming = (sentence: string): boolean => NAMES_IT.test(sentence);

const NAME = /(\p{Lu}[\p{L}\p{M}’'-]+)(?:-(?:led|backed|linked|aligned|affiliated))?\s$/u;

/** First words of sentences. */
const NO_NAME = /^(?:the|an|these|those|some|many|most|two|three|four|five|when|while|after|as|if|but|and|armed|islamic)$/i;

function nameBefore(text: string, start: number): string {
  const name = NAME.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  return NO_NAME.test(name) ? '' : name.toLowerCase().replace(/['’]s?$|-(?:led|backed|linked|aligned|affiliated)$/g, '');
}
