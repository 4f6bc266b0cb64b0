/** Who says so: the source of every sentence, from those whom it names as speaking, carried to the sentences that lean on it. */
import type { Source } from '../../model.ts';
import { type Speaker, speakersOf } from '../grammar/sentence-speakers.ts';
import type { Word } from '../grammar/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The source of one sentence. */
export interface Attribution {
  /** Nearest speaker first: the words as written ("Oldmere Harbour Office", "officials"). Empty: the report itself. */
  source: Source;
  /** Taken over from an earlier sentence of the same paragraph. */
  carried: boolean;
  /** Where clauses of the sentence have speakers of their own, all of its clauses in order; from `start` on, an offset in the text. */
  clauses?: readonly Clause[];
}

interface Clause extends Pick<Attribution, 'source' | 'carried'> {
  start: number;
}

/** Who says what stands at an offset of the sentence. */
export const sourceAt = (sentence: Attribution, offset: number): Pick<Attribution, 'source' | 'carried'> =>
  sentence.clauses?.findLast(({ start }) => start <= offset) ?? sentence;

/**
 * The attribution of every sentence. `paragraphs[i]` is the paragraph of sentence i.
 * A pronoun ("he said") and a sentence without a speaker of its own take over the last speaker of the paragraph.
 */
export function attributions(
  sentences: readonly (readonly Word[])[],
  paragraphs: readonly number[],
  lexicon: Lexicon,
): Attribution[] {
  const found: Attribution[] = [];
  let last: Source = [];
  let lastParagraph = -1;
  for (const [i, words] of sentences.entries()) {
    const speakers = speakersOf(words, lexicon);
    const pronoun = speakers.some(({ name }) => name === '');
    const named = namesOf(speakers);
    if (named.length > 0) {
      last = named;
      lastParagraph = paragraphs[i] ?? -1;
      const clauses = asides(words, speakers, contrasts(words, speakers));
      found.push({ source: named, carried: false, ...(clauses.length > 1 && { clauses }) });
    } else if (pronoun && last.length > 0) {
      lastParagraph = paragraphs[i] ?? -1;
      found.push({ source: last, carried: false });
    } else if (lastParagraph === paragraphs[i]) found.push({ source: last, carried: true });
    else found.push({ source: [], carried: false });
  }
  return found;
}

/** The same with every source under the name that `named` gives it. */
export const renamed = (sentence: Attribution, named: (source: Source) => Source): Attribution => ({
  ...sentence,
  source: named(sentence.source),
  ...(sentence.clauses !== undefined && { clauses: sentence.clauses.map((one) => ({ ...one, source: named(one.source) })) }),
});

const isSemicolon = (word: Word | undefined): boolean => word?.text === ';';

/** Words that set one clause against another behind a comma. */
const AGAINST = new Set(['while', 'whereas', 'but', 'although', 'though', 'and']);

const opensClause = (words: readonly Word[], at: number): boolean =>
  isSemicolon(words[at - 1]) || (words[at - 1]?.text === ',' && AGAINST.has(words[at]?.lower ?? ''));

const namesOf = (speakers: readonly Speaker[]): string[] => speakers.map(({ name }) => name).filter((name) => name !== '');

// The clauses in which different speakers speak: "the ministry says 14 died; the union puts it at 60". The whole sentence where one speaks for all of it.
function contrasts(words: readonly Word[], speakers: readonly Speaker[]): Clause[] {
  const start = words[0]?.start ?? 0;
  const whole = [{ start, source: namesOf(speakers), carried: false }];
  const found: Clause[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1;
    while (to < words.length && !opensClause(words, to)) to++;
    const own = speakers.filter(({ at }) => at >= from && at < to);
    const source = namesOf(own);
    const before = found.at(-1);
    const speaks =
      before === undefined || before.source.length > 0 || (isSemicolon(words[from - 1]) && givesNumber(words, own, to));
    if (source.length > 0 && speaks) found.push({ start: words[from]?.start ?? 0, source, carried: false });
    else if (before === undefined) found.push({ start, source, carried: true });
    else if (source.length > 0) return whole; // "14 died, and 30 were hurt, police said"
  }
  return found.length > 1 ? found : whole;
}

// A figure behind the speaker is the speaker's: "the union says nine", not "nine were hurt, the union says".
const givesNumber = (words: readonly Word[], speakers: readonly Speaker[], to: number): boolean =>
  speakers.some(({ at }) => words.slice(at, to).some(isNumber));

const isNumber = ({ tag }: Word): boolean => tag === 'number';

// What is told of a speaker the speaker does not say: "Lund, 46, said that 12 died".
function asides(words: readonly Word[], speakers: readonly Speaker[], clauses: readonly Clause[]): Clause[] {
  const found = [...clauses];
  for (const { told } of speakers) {
    if (told === undefined || !words.slice(told.from, told.to).some(isNumber)) continue;
    const start = words[told.from]?.start ?? 0;
    const { source = [], carried = true } = clauses.findLast((one) => one.start <= start) ?? {};
    found.push({ start, source: [], carried: true });
    const next = words[told.to];
    if (next !== undefined) found.push({ start: next.start, source, carried });
  }
  return found.sort((a, b) => a.start - b.start);
}
