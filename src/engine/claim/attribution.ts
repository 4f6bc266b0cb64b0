/** Who says so: the source of every sentence, from those whom it names as speaking, carried to the sentences that lean on it. */
import type { Source } from '../../model.ts';
import { REPORTING, speakersOf } from './sentence-speakers.ts';
import type { Word } from './words.ts';

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
export function attributions(sentences: readonly (readonly Word[])[], paragraphs: readonly number[]): Attribution[] {
  const found: Attribution[] = [];
  let last: Source = [];
  let lastParagraph = -1;
  for (const [i, words] of sentences.entries()) {
    const speakers = speakersOf(words);
    const pronoun = speakers.includes('');
    const named = speakers.filter((name) => name !== '');
    if (named.length > 0) {
      last = named;
      lastParagraph = paragraphs[i] ?? -1;
      const clauses = isSplit(words) ? clausesOf(words) : [];
      found.push({ source: named, carried: false, ...(clauses.length > 0 && { clauses }) });
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

const isSplit = (words: readonly Word[]): boolean => words.some((_, at) => opensClause(words, at));

// The clauses in which different speakers speak: "the ministry says 14 died; the union puts it at 60". Empty where one speaks for the whole sentence.
function clausesOf(words: readonly Word[]): Clause[] {
  const found: Clause[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1;
    while (to < words.length && !opensClause(words, to)) to++;
    const clause = words.slice(from, to);
    const source = speakersOf(clause).filter((name) => name !== '');
    const before = found.at(-1);
    if (
      source.length > 0 &&
      (before === undefined || before.source.length > 0 || (isSemicolon(words[from - 1]) && givesNumber(clause)))
    )
      found.push({ start: words[from]?.start ?? 0, source, carried: false });
    else if (before === undefined) found.push({ start: words[from]?.start ?? 0, source, carried: true });
    else if (source.length > 0) return []; // "14 died, and 30 were hurt, police said"
  }
  return found.length > 1 ? found : [];
}

// A figure behind the speaker is the speaker's: "the union says nine", not "nine were hurt, the union says".
function givesNumber(clause: readonly Word[]): boolean {
  const said = clause.findIndex(({ lemma, tag }) => (REPORTING.has(lemma) || lemma === 'put') && tag !== 'noun');
  return said >= 0 && clause.slice(said).some(({ tag }) => tag === 'number');
}
