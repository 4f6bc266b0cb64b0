/** The quotations of a sentence, and the person by name who says each: "…", said X; X told Y: "…"; X called it "…"; as X put it, "…". */
import type { Sentence } from '../../model.ts';
import { type Links, nameRun } from '../grammar/participants.ts';
import { REPORTING } from '../grammar/sentence-speakers.ts';
import { isHelped, isPassive, subjectAt } from '../grammar/subjects.ts';
import { FINITE } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { ORDINARY } from '../name/name-common.ts';
import { ORG_NOUNS, TITLES } from '../name/name-words.ts';

/** One stretch between marks of quotation. */
export interface Utterance {
  /** Lower case, without marks. */
  words: string[];
  /** Full name of the person who says it, in lower case; empty where it cannot be told. */
  by: string;
  /** A short piece of a sentence: called it "…". */
  piece: boolean;
}

const OPENS = new Set(['“', '«']);
const CLOSES = new Set(['”', '»']);
const SAYS: ReadonlySet<string> = new Set([
  ...REPORTING,
  ...'ask shout cry whisper joke tweet sigh repeat reply answer agree crow fume boast quip snap rage storm thunder sob weep gush exclaim scream recount plead beam grin roar rant moan bellow mutter blast hiss growl lament post chuckle vow'.split(
    ' ',
  ),
]);
/** What somebody calls something is a piece of a sentence. */
const CALLS = new Set('call describe brand label dub denounce condemn dismiss liken speak'.split(' '));
/** A piece of a sentence that somebody else might put together in the same way is shorter; in words. */
const PIECE = 8;
/** Words from such a verb to the quotation, at most. */
const REACH = 12;

/** The quotations of each sentence of a text. */
export function utterances(sentences: readonly (readonly Word[])[], parts: readonly Sentence[], links: Links): Utterance[][] {
  const found: Utterance[][] = [];
  let open = false;
  for (const [i, words] of sentences.entries()) {
    const follows = i > 0 && parts[i]?.paragraph === parts[i - 1]?.paragraph;
    const quotes = quotesIn(words, follows && open);
    const last = quotes.at(-1);
    open = last !== undefined && last.to === words.length;
    const before = follows ? found.at(-1)?.at(-1)?.by : undefined;
    const speakers = quotes.map((quote, at) => {
      const own = speakerOf(words, quote, quotes[at + 1], links);
      return own === 'he' || own === 'she' ? (bearer(sentences, i, own, links) ?? '') : own;
    });
    const named = new Set(speakers.filter((by) => by !== undefined && by !== ''));
    const whole = (quotes[0]?.from ?? 2) <= 1 && quotes.length === 1 && (last?.to ?? 0) >= words.length - 2;
    found.push(
      quotes.map(({ from, to }, at) => ({
        words: spelled(words, from, to),
        // "…," X said, "and …"; a sentence that is nothing but quoted goes on with what was said before
        by: speakers[at] ?? (named.size === 1 ? ([...named][0] ?? '') : whole ? (before ?? '') : ''),
        piece: from > 1 && to - from < PIECE && /^\p{Ll}/u.test(words[from]?.text ?? ''),
      })),
    );
  }
  return found;
}

function spelled(words: readonly Word[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, lower } = words[i] as Word; // a quotation ends inside its sentence
    if (kind === 'mark') continue;
    if (lower === 'cannot' || lower.endsWith("n't")) found.push(...spelledOut(lower));
    else found.push(lower);
  }
  return found;
}

// "can't" and "cannot": one report writes as it was spoken, the other as it is printed
const spelledOut = (word: string): string[] =>
  word === 'cannot' || word === "can't"
    ? ['can', 'not']
    : word === "won't"
      ? ['will', 'not']
      : word.endsWith("n't")
        ? [word.slice(0, -3), 'not']
        : [word];

/** The words from `from` up to `to`, the marks left out. */
interface Quote {
  from: number;
  to: number;
}

function quotesIn(words: readonly Word[], open: boolean): Quote[] {
  const found: Quote[] = [];
  let from = open ? 0 : -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    if (word.kind !== 'mark') continue;
    const plain = word.text === '"';
    const opening = OPENS.has(word.text) || (plain && words[i + 1]?.start === word.end && words[i - 1]?.end !== word.start);
    if (from >= 0 && (CLOSES.has(word.text) || (plain && !opening))) {
      found.push({ from, to: i });
      from = -1;
    } else if (opening) from = i + 1;
  }
  if (from >= 0 && from < words.length) found.push({ from, to: words.length });
  return found;
}

// A full name; "he" or "she" for a pronoun, empty where somebody says it who is not known by name, undefined where nobody is told.
function speakerOf(words: readonly Word[], { from, to }: Quote, next: Quote | undefined, links: Links): string | undefined {
  const end = next === undefined ? words.length : next.from - 1;
  return behind(words, to + 1, end, links) ?? ahead(words, from, links);
}

// `"…," said X`, `"…," X, the mayor, told Y`, `"…", as X put it`
function behind(words: readonly Word[], from: number, end: number, links: Links): string | undefined {
  const put = putBy(words, from, end, links);
  if (put !== undefined) return put;
  let verb = from;
  while (verb < end && !isSaying(words[verb])) verb++;
  if (verb >= end) return undefined;
  if (verb === from || (verb === from + 1 && words[from]?.tag === 'adverb')) return personFrom(words, verb + 1, end, links) ?? '';
  // another clause begins between: "…", but X said
  if (words.slice(from, verb).some(({ tag, lower }) => tag === 'coordinator' || tag === 'subordinator' || lower === 'while'))
    return undefined;
  return subjectOf(words, verb, from, links);
}

// `X said: "…"`, `X told the paper on Monday that "…"`, `X called it "…"`, `In the words of X, "…"`
function ahead(words: readonly Word[], from: number, links: Links): string | undefined {
  if (from < 2) return undefined;
  const put = putBy(words, 0, from - 1, links) ?? inWordsOf(words, from, links);
  if (put !== undefined) return put;
  const verb = verbAhead(words, from);
  return verb === undefined ? undefined : subjectOf(words, verb, 0, links);
}

// The verb that a quotation stands behind, with nothing but its own objects between.
function verbAhead(words: readonly Word[], from: number): number | undefined {
  for (let i = from - 2; i >= Math.max(0, from - REACH); i--) {
    const word = words[i] as Word; // i is below the length
    if (isVerb(word) && (SAYS.has(word.lemma) || CALLS.has(word.lemma))) return isHelped(words, i) ? undefined : i;
    if (FINITE.has(word.tag) || word.text === ';' || word.tag === 'coordinator' || word.tag === 'relative') return undefined;
  }
  return undefined;
}

// "as X put it"
function putBy(words: readonly Word[], from: number, end: number, links: Links): string | undefined {
  const put = words.findIndex(({ lower }, i) => i > from && i < end && /^puts?$/.test(lower) && words[i + 1]?.lower === 'it');
  const as = words.findLastIndex(({ lower }, i) => i >= from && i < put && lower === 'as');
  return put < 0 || as < 0 ? undefined : (lastPerson(words, as + 1, put, links) ?? '');
}

function inWordsOf(words: readonly Word[], from: number, links: Links): string | undefined {
  const of = words.findIndex(({ lower }, i) => i > 1 && i < from && lower === 'of' && words[i - 1]?.lower === 'words');
  return of < 0 || words.slice(of, from).some(({ tag }) => FINITE.has(tag))
    ? undefined
    : (lastPerson(words, of + 1, from, links) ?? '');
}

const isVerb = ({ tag }: Word): boolean => tag === 'verb' || tag === 'participle';
const isSaying = (word: Word | undefined): boolean => word !== undefined && isVerb(word) && SAYS.has(word.lemma);

// The subject by name, with what is told of it in asides: "the mayor, Jordi Pla, said", "Maja Lind, 20, who …, said".
function subjectOf(words: readonly Word[], verb: number, from: number, links: Links): string | undefined {
  const stretch = subjectAt(words, verb);
  if (stretch === undefined || stretch.first < from) return undefined;
  const word = words[stretch.last];
  if (word?.tag === 'pronoun') return /^s?he$/.test(word.lower) ? word.lower : '';
  if (words[stretch.first - 1]?.tag === 'coordinator') return '';
  const own = lastPerson(words, stretch.first, stretch.last + 1, links);
  if (own !== undefined) return own;
  const tail = stretch.tail ?? stretch.last;
  return words[tail + 1]?.text === ',' ? (personFrom(words, tail + 2, verb, links) ?? '') : '';
}

// Behind a verb: "said the mayor, Jordi Pla, …", "said Walter Pym"; two speakers are none.
function personFrom(words: readonly Word[], from: number, end: number, links: Links): string | undefined {
  let comma = false;
  for (let i = from; i < end; i++) {
    const word = words[i] as Word; // i is below the length
    if (word.tag === 'name') {
      const run = nameRun(words, i);
      if (run === undefined) return undefined;
      const found = personNamed(words, i, links);
      const next = words[run.last + 1];
      if (found !== undefined && next?.tag !== 'noun')
        return next?.lower === 'and' && words[run.last + 2]?.tag === 'name' ? undefined : found;
      i = run.last;
    } else if (word.text === ',' && !comma && (words[i + 1]?.tag === 'name' || words[i + 1]?.lower === 'dr')) comma = true;
    else if (!INNER.has(word.tag) && !/^(?:of|the|-|\.)$/.test(word.lower)) return undefined;
  }
  return undefined;
}
const INNER = new Set(['noun', 'adjective', 'determiner', 'number', 'gerund', 'participle']);

function lastPerson(words: readonly Word[], from: number, end: number, links: Links): string | undefined {
  for (let i = Math.min(end, words.length) - 1; i >= from; i--) {
    const found = words[i]?.tag === 'name' ? personNamed(words, i, links) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

// The full name of the person whose name begins there.
function personNamed(words: readonly Word[], at: number, links: Links): string | undefined {
  const run = nameRun(words, at);
  if (run === undefined || run.owner) return undefined;
  const full = personCalled(run.text, links);
  const title = words[words[at - 1]?.text === '.' ? at - 2 : at - 1];
  // "Minister Tovar", of whom the text tells no more
  return full ?? (run.last === at && TITLES.has(title?.lower ?? '') && !run.text.includes(' ') ? run.text : undefined);
}

// The full name of the person whom a name in lower case stands for; undefined where it is none, or the full name is not told.
function personCalled(name: string, links: Links): string | undefined {
  const full = links.fullName.get(name) ?? name;
  const own = full.split(' ').filter((word) => !TITLES.has(word));
  if (own.length < 2 || own.some((word) => ORG_NOUNS.has(word) || /\d/.test(word))) return undefined;
  // "Human Rights Campaign", "Third Way": of words that are no names elsewhere, unless the text tells a post
  return ORDINARY.has(own.at(-1) ?? '') && !links.posts.has(full) ? undefined : full;
}

// Whom "he" stands for at a sentence: the one person of the last sentence that names anybody, or who speaks in it, where all since then go on with him.
function bearer(sentences: readonly (readonly Word[])[], at: number, pronoun: 'he' | 'she', links: Links): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const words = sentences[i] ?? [];
    const quotes = quotesIn(words, false);
    const told = words.filter((_, k) => !quotes.some(({ from, to }) => from <= k && k < to));
    if (told.some(({ tag }) => tag === 'name')) return tellerOf(told, links) ?? onlyPerson(told, pronoun, links);
    if (told.some(({ kind }) => kind === 'word') && !told.some(({ lower }) => /^(?:s?he|h(?:is|im|er))$/.test(lower)))
      return undefined;
  }
  return undefined;
}
/** Sentences gone back, at most. */
const BACK = 4;

// "…, Minister Mara Tovar told reporters": the one person by name who says what the sentence tells.
function tellerOf(words: readonly Word[], links: Links): string | undefined {
  const found = new Set<string>();
  for (const [i, word] of words.entries()) {
    const by = isSaying(word) && !isPassive(words, i) ? subjectOf(words, i, 0, links) : undefined;
    if (by?.includes(' ')) found.add(by);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

// The one person that words name; undefined where it names another too, or somebody whose full name is not told and who is not only somebody of his.
function onlyPerson(words: readonly Word[], pronoun: 'he' | 'she', links: Links): string | undefined {
  const own = pronoun === 'he' ? 'his' : 'her';
  const found = new Set<string>();
  for (const [i, { tag, text }] of words.entries()) {
    if (tag !== 'name' || words[i - 1]?.tag === 'name') continue;
    const person = personNamed(words, i, links);
    // "dug out his son Jake": who goes on with "he" is the father
    if (words[i - 1]?.tag === 'noun' && words[i - 2]?.lower === own && found.size > 0) continue;
    if (person !== undefined) found.add(person);
    else if (words[i - 1]?.tag !== 'preposition' && words[i - 1]?.tag !== 'determiner' && /^\p{Lu}/u.test(text)) return undefined;
  }
  return found.size === 1 ? [...found][0] : undefined;
}
