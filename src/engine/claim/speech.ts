/** What is quoted in a text and from whom, and who would not comment. */
import type { Sentence } from '../../model.ts';
import type { Attribution } from './attribution.ts';
import { groupStart, subjectAt } from './subjects.ts';
import type { Word } from './words.ts';

/** A quotation, or a refusal to comment; JSON. Offsets are UTF-16 code units of the text. */
export interface Speech {
  start: number;
  end: number;
  /** Who speaks, as written. */
  speaker: string;
  /** For whom the speaker speaks, where only a possessive says it: "Its managing director". */
  party?: string;
  /** Words of the quotation in lower case; empty where the speaker would not comment. */
  words: string[];
}

/** Shorter quotations are turns of phrase that anybody may use; in words. */
const LEAST = 5;
const OPENS = new Set(['"', '“', '«']);
const CLOSES = new Set(['"', '”', '»']);

/** The quotations of a text and its refusals to comment, in its order, given the words and the source of each of its sentences. */
export function speech(
  sentences: readonly (readonly Word[])[],
  parts: readonly Sentence[],
  sources: readonly Attribution[],
): Speech[] {
  const parties = new Map<string, string>();
  return sentences.flatMap((words, i) => {
    const { start = 0, end = 0 } = parts[i] ?? {};
    const { source = [], carried = true } = sources[i] ?? {};
    const quoted = carried ? undefined : quotation(words);
    const speaker = source[0];
    const declined = refusal(words);
    const owner = speaker !== undefined && OWNS.test(words[0]?.lower ?? '') && !carried ? firstName(sentences[i - 1] ?? []) : '';
    if (speaker !== undefined && owner !== '') parties.set(speaker, owner);
    const party = parties.get(speaker ?? '');
    return [
      ...(quoted !== undefined && speaker !== undefined
        ? [{ start, end, speaker, words: quoted, ...(party !== undefined && { party }) }]
        : []),
      ...(declined !== undefined ? [{ start, end, speaker: declined, words: [] }] : []),
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

// The longest stretch between marks of quotation.
function quotation(words: readonly Word[]): string[] | undefined {
  let best: string[] = [];
  let open = -1;
  for (let i = 0; i < words.length; i++) {
    const { kind, text } = words[i] as Word; // i is below the length
    const closes = open >= 0 && kind === 'mark' && CLOSES.has(text);
    if (closes || (open >= 0 && i === words.length - 1)) {
      const inside = words.slice(open + 1, closes ? i : i + 1).flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]));
      if (inside.length > best.length) best = inside;
      open = -1;
    } else if (kind === 'mark' && OPENS.has(text)) open = i;
  }
  return best.length >= LEAST ? best : undefined;
}

const REFUSING = new Set(['decline', 'refuse']);

// "declined to comment", "would not comment"
function refusal(words: readonly Word[]): string | undefined {
  const at = words.findIndex(
    ({ lemma, tag }, i) =>
      lemma === 'comment' &&
      ((tag !== 'mark' && words[i - 1]?.tag === 'to' && REFUSING.has(words[i - 2]?.lemma ?? '')) ||
        (words[i - 1]?.tag === 'negation' && words[i - 2]?.tag === 'modal')),
  );
  if (at < 0) return undefined;
  const verb = REFUSING.has(words[at - 2]?.lemma ?? '') ? at - 2 : at;
  const who = subjectAt(words, groupStart(words, verb) < verb ? verb : verb);
  if (who === undefined) return undefined;
  const own = words.slice(who.first, who.last + 1).filter(({ tag }) => tag !== 'determiner');
  return own.length === 0 || own.some(({ tag }) => tag === 'pronoun') ? undefined : own.map(({ text }) => text).join(' ');
}
