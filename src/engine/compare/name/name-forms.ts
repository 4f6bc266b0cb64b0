/** Names of a report taken apart for comparison: words, places, and what stands around them. */
import type { Name, Place, Reading } from '../../../model.ts';
import { backgroundShare } from '../../match/background.ts';
import { fold, term } from '../../match/terms.ts';
import { PARTICLES } from '../../name/name-words.ts';
import { perObject } from '../../per-object.ts';
import { coded, OTHER, WORD } from '../../text/coded.ts';
import { hash } from '../../text/hash.ts';
import { anyToken, tokens } from '../../text/tokens.ts';

/** A name of one report. */
export interface NameForm {
  reading: Reading;
  name: Name;
  /** Folded words of the longest form, particles and the Arabic article left out. */
  words: string[];
  /** Places whose text holds the given word. */
  placesOf: (word: string) => Place[];
  /** What stands next to it and near it, made when first asked for. */
  surroundings: () => Surroundings;
}

/** Words around all places of a name. */
export interface Surroundings {
  /** Directly before or behind: "minister", "airport". Stems. */
  beside: ReadonlySet<string>;
  /** Rare content words within a few words of it. */
  near: ReadonlySet<string>;
  /** Words of other names within the same stretch. */
  names: ReadonlySet<string>;
  /** Ages right behind it, in years. */
  ages: ReadonlySet<number>;
}

/** Characters on either side that count as near: one or two clauses. */
const REACH = 90;
/** A content word in a smaller share of the news than this says something about who is meant. */
const TELLING_SHARE = 0.06;

/** The names of a report that have words. */
export const nameForms = perObject((reading: Reading): readonly NameForm[] => {
  const { id } = reading.report;
  const forms = reading.names.map((name): NameForm => {
    let known: Surroundings | undefined;
    return {
      reading,
      name,
      words: wordsOf(name.name),
      placesOf: (word) => name.spans.filter((span) => wordsOf(span.text).includes(word)).map((span) => ({ report: id, ...span })),
      surroundings: () => {
        known ??= surroundings(reading, name);
        return known;
      },
    };
  });
  return forms.filter(({ words }) => words.length > 0);
});

/** Whether a folded word stands in a report's text or names. */
export function holds(reading: Reading, word: string): boolean {
  if (foldedWords(reading).has(word)) return true;
  const { hashes, kinds } = coded(reading);
  const own = hash(word);
  for (let at = hashes.indexOf(own); at >= 0; at = hashes.indexOf(own, at + 1)) if (kinds[at] === WORD) return true;
  return false;
}

// The words of the names, and those of the text that are not the same when they are folded: all others are found by their hashes.
const foldedWords = perObject((reading: Reading): ReadonlySet<string> => {
  const words = new Set(nameForms(reading).flatMap((form) => form.words));
  const { starts, kinds, firsts } = coded(reading);
  for (const [sentence, { end }] of reading.sentences.entries())
    for (let i = firsts[sentence] as number; i < (firsts[sentence + 1] as number); i++) {
      const token = kinds[i] === OTHER ? anyToken(reading.report.text, starts[i] as number, end) : undefined; // one for each
      if (token?.kind === 'word') words.add(fold(token.lower));
    }
  return words;
});

const PLAIN = /^[A-Za-z]+$/;
/** Marks around a word. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Folded words of a name as written: "Ra's Tannur al-Bahr" → ras, tannur, bahr; "Gr3ywolf" is one word. */
export function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map((word) => fold(PLAIN.test(word) ? word : word.replace(EDGES, '')))
    .filter((word) => word.length > 0 && !PARTICLES.has(word));
}

function surroundings({ report: { text }, quantities }: Reading, { spans }: Name): Surroundings {
  const ages = quantities.filter(
    ({ dimension, span }) => dimension === 'age' && spans.some(({ end }) => isBehind(span.start - end)),
  );
  const beside = new Set<string>();
  const near = new Set<string>();
  const names = new Set<string>();
  for (const { start, end } of spans) {
    const before = tokens(text, wordStart(text, start - REACH), start).filter(({ kind }) => kind === 'word');
    const after = tokens(text, end, wordEnd(text, end + REACH)).filter(({ kind }) => kind === 'word');
    for (const token of [before[before.length - 1], after[0]]) {
      const key = token === undefined ? undefined : term(rankInFull(token.lower));
      if (key !== undefined) beside.add(key);
    }
    for (const token of [...before, ...after]) {
      const key = term(rankInFull(token.lower));
      if (key === undefined) continue;
      if (/^\p{Lu}/u.test(token.text)) names.add(key);
      else if (backgroundShare(key) < TELLING_SHARE) near.add(key);
    }
  }
  return { beside, near, names, ages: new Set(ages.map(({ value }) => value)) };
}

// ", 71" or " (71"
const isBehind = (gap: number): boolean => gap > 0 && gap < 3;

// Half a word says nothing.
const wordStart = (text: string, at: number): number => (at <= 0 ? 0 : text.indexOf(' ', at));
const wordEnd = (text: string, at: number): number => (at >= text.length ? text.length : text.lastIndexOf(' ', at));

/** Ranks and posts that are cut short before a name. */
const RANKS = new Map(
  `adm admiral, brig brigadier, capt captain, cmdr commander, col colonel, cpl corporal, det detective, dr doctor, gen general, gov governor,
  insp inspector, lt lieutenant, maj major, prof professor, rep representative, rev reverend, sen senator, sgt sergeant, supt superintendent`
    .split(/,\s+/)
    .map((row) => row.split(' ') as [string, string]),
);

const rankInFull = (word: string): string => RANKS.get(word) ?? word;
