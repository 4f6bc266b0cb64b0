/** What is quoted in a text and from whom, and who would not comment. */
import type { Sentence } from '../../model.ts';
import type { Links } from '../grammar/participants.ts';
import { subjectAt } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import type { Attribution } from './attribution.ts';
import { utterances } from './utterances.ts';

/** A quotation, or a refusal to comment; JSON. Offsets are UTF-16 code units of the text. */
export interface Speech {
  start: number;
  end: number;
  /** Who speaks, as written; empty where only `by` is known. */
  speaker: string;
  /** For whom the speaker speaks, where only a possessive says it: "Its managing director". */
  party?: string;
  /** Full name in lower case of the person who says it. */
  by?: string;
  /** A piece of a sentence: called it "…". */
  piece?: true;
  /** Words of the quotation in lower case; empty where the speaker would not comment. */
  words: string[];
  /** Of a refusal, the words for what it is about, where it names that: "declined to comment on the lease". Lower case. */
  topic?: string[];
}

/** Shorter quotations say too little; in words. */
const LEAST = 3;

/** The quotations of a text and its refusals to comment, in its order, given the words and the source of each of its sentences. */
export function speech(
  sentences: readonly (readonly Word[])[],
  parts: readonly Sentence[],
  sources: readonly Attribution[],
  links: Links,
): Speech[] {
  const parties = new Map<string, string>();
  const quoted = utterances(sentences, parts, links);
  return sentences.flatMap((words, i) => {
    const { start = 0, end = 0 } = parts[i] ?? {};
    const { source: from = [], carried = true } = sources[i] ?? {};
    const speaker = carried ? '' : (from[0] ?? '');
    const declined = refusal(words);
    const owner = speaker !== '' && OWNS.test(words[0]?.lower ?? '') ? firstName(sentences[i - 1] ?? []) : '';
    if (owner !== '') parties.set(speaker, owner);
    const party = parties.get(speaker);
    const told = (quoted[i] ?? []).filter((one) => one.words.length >= LEAST && (speaker !== '' || one.by !== ''));
    return [
      ...told.map(({ by, piece, words: said }) => ({
        start,
        end,
        speaker,
        words: said,
        ...(party !== undefined && { party }),
        ...(by !== '' && { by }),
        ...(piece && { piece: true as const }),
      })),
      ...(declined !== undefined ? [{ start, end, words: [], ...declined }] : []),
    ];
  });
}

const OWNS = /^(?:its|their)$/;

// The name that a sentence begins with.
function firstName(words: readonly Word[]): string {
  const from = words.findIndex(({ tag }) => tag === 'name');
  if (from < 0 || from > 1) return '';
  const to = words.findIndex(({ tag }, i) => i > from && tag !== 'name');
  return words
    .slice(from, to < 0 ? words.length : to)
    .map(({ text }) => text)
    .join(' ');
}

const REFUSING = new Set(['decline', 'refuse']);

// "declined to comment", "would not comment". Who would not say more has said something, and nobody here knows what "that" is.
function refusal(words: readonly Word[]): Pick<Speech, 'speaker' | 'topic'> | undefined {
  const at = words.findIndex(
    ({ lemma, tag }, i) =>
      lemma === 'comment' &&
      ((tag !== 'mark' && words[i - 1]?.tag === 'to' && REFUSING.has(words[i - 2]?.lemma ?? '')) ||
        (words[i - 1]?.tag === 'negation' && words[i - 2]?.tag === 'modal')),
  );
  if (at < 0) return undefined;
  const verb = REFUSING.has(words[at - 2]?.lemma ?? '') ? at - 2 : at;
  const who = subjectAt(words, verb);
  if (who === undefined) return undefined;
  const own = words.slice(who.first, who.last + 1).filter(({ tag }) => tag !== 'determiner');
  const behind = words[at + 1];
  const about = ABOUT.test(behind?.lower ?? '') ? topicFrom(words, at + 2) : undefined;
  const topic = about?.some((word) => EVENT.has(word)) === true ? undefined : about;
  if (own.length === 0 || own.some(({ tag }) => tag === 'pronoun') || behind?.lower === 'further' || topic?.length === 0)
    return undefined;
  return { speaker: own.map(({ text }) => text).join(' '), ...(topic !== undefined && { topic }) };
}
/** What is meant by these is the event itself. */
const EVENT = new Set('cause matter case incident accident event affair allegation accusation claim'.split(' '));
const ABOUT = /^(?:on|about|upon)$/;

function topicFrom(words: readonly Word[], from: number): string[] {
  const end = words.findIndex(({ tag }, i) => i >= from && tag === 'mark');
  return words
    .slice(from, end < 0 ? words.length : end)
    .filter(({ tag }) => tag === 'noun' || tag === 'name')
    .flatMap(({ lower, lemma }) => (lower === lemma ? [lower] : [lower, lemma]));
}
