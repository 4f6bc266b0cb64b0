/** The sentences of a report as facts that another report may hold too: their telling words, and what makes them worth a reader's time. */
import type { Reading } from '../../../model.ts';
import { type ReportWord, reportWords, stemOf, wordsIn } from '../../match/report-words.ts';
import { perObject } from '../../per-object.ts';
import type { Proposition } from '../../proposition/propositions.ts';

/** A telling word of a fact. */
export interface Term {
  /** Rarity in the news, 0 to 1. */
  rarity: number;
  /** The word as it stands there, lower case. */
  written: string;
  /** Part of a name. */
  name: boolean;
}

/** One sentence of a report, told as a fact that can be understood by itself. */
export interface Fact {
  reading: Reading;
  /** Index of the sentence. */
  sentence: number;
  start: number;
  end: number;
  /** Its telling words by stem. */
  terms: ReadonlyMap<string, Term>;
  /** Place in the report, 0 the beginning, 1 the end. */
  position: number;
}

/** Shorter sentences tell too little, longer ones are no quotation; in characters. */
const LENGTH = [50, 320] as const;
/** A sentence of fewer telling words is no fact that could be recognised in another report. */
const LEAST_TERMS = 5;

/** The page around a report, not the report. */
const FURNITURE =
  /\b(?:click|subscribe|subscribers|newsletter|sign up|follow us|copyright|photos?|photograph\w*|pictured?|image|read more|read also|advertis\w+|all rights|associated press writers?|contributed to this|contributed reporting|contributed by|this (?:article|story|report)|correspondents?|updated|videos?|facebook|live blog|breaking news|check back|developing story|translated|edited by)\b|https?:|www\.|[@©|•]|- -/i;
/** A sentence that begins like this leans on the one before it. */
const LEANS = new RegExp(
  `^(?:["“”'‘\x60]|(?:${[
    'he|she|they|it|its|his|her|their|this|these|that|those|such|there|but|and|so|or|yet|however|then|instead|also|both|another|others|one',
    'some|still|in addition|meanwhile|moreover|nevertheless|when|while|if|as|because|after that|all (?:of|the)?|of (?:these|those|them|the)',
    'among (?:these|those|them|the latter)|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|other|others|latter|former|same|pair|remaining)(?!-)',
    'the (?:rest|move|statement|decision|group|man|woman|suspect|source|incident|difference|curve)',
  ].join('|')})\\b)`,
  'i',
);
/** The place and the agency at the head of a report: that sentence tells the event itself. */
const DATELINE = /^(?:[\p{Lu}\s.,'’-]{3,40}(?:,[^(—–-]{0,30})?(?:\([^)]{2,30}\))?|\([^)]{2,30}\))\s*[—–-]{1,2}\s/u;
/** Who speaks to the reader, or asks, tells no fact. */
const TALKS = /\?|!|\b(?:we|you|your|our|us|i|i'm|my|me)\b/i;

/**
 * The facts of a report in its order; without headline, furniture of the page, questions and sentences that lean on another. `isNew` tells by its
 * telling words whether a sentence is wanted at all: most are not, and need no closer look.
 */
export function facts(reading: Reading, isNew: (terms: Fact['terms']) => boolean): Fact[] {
  const { text } = reading.report;
  // The first sentence tells the event itself, which all of its reports tell.
  const lead = reading.sentences.findIndex(({ title }) => !title);
  const words = reportWords(reading);
  const names = nameWords(reading);
  const found: Fact[] = [];
  for (const [sentence, { title, start, end }] of reading.sentences.entries()) {
    if (title || sentence === lead || end - start < LENGTH[0]) continue;
    const terms = termsOf(words[sentence] ?? [], names);
    if (terms.size < LEAST_TERMS || !isNew(terms) || !isFact(text, start, end)) continue;
    found.push({ reading, sentence, start, end, terms, position: start / Math.max(1, text.length) });
  }
  return found;
}

// Whether a sentence can be understood by itself, and tells something.
function isFact(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words.length > LENGTH[1] || !ENDS.test(words) || CUT.test(text.slice(Math.max(0, start - 6), start))) return false;
  if (UNFIT.some((pattern) => pattern.test(words))) return false;
  const unquoted = words.replace(QUOTATIONS, ' ');
  return !OPEN_QUOTATION.test(unquoted) && !TALKS.test(unquoted);
}

/** A full stop, in or before a quotation or a bracket; what ends otherwise is a line of a list or was cut. */
const ENDS = /(?<!\b(?:\p{Lu}\.)*\p{Lu})[.][”"’)]*$/u;
/** An initial before the sentence: it was cut in two at an abbreviation. */
const CUT = /\b\p{Lu}\.\s*$/u;
const QUOTATIONS = /["“][^"”]*["”]/g;
/** What is left of a quotation that began or goes on in another sentence. */
const OPEN_QUOTATION = /["“”]/;
const DENIES = /\b(?:not|no|never|none|nobody|neither|denie[sd]|reject(?:s|ed)|false)\b|n['’]t\b/i;
const OPINION =
  /["“]|\b(?:should|must|wants?|wanted|hopes?|hoped|hoping|believes?|believed|thinks?|thought|feels?|felt|values?|great|adamant|optimistic|confident|criticiz\w+|criticis\w+|slam\w+|blast\w+)\b/i;
/** A label before a colon, a figure or a small letter: not the beginning of a sentence. */
const FRAGMENT = /^(?:[^\p{Lu}]|[\p{L}\s]{1,20}:)/u;
const UNFIT = [FRAGMENT, LEANS, DATELINE, FURNITURE];
const SAYS = /\p{Lu}[\p{L}.]+(?: \p{Ll}+)? (?:said|says|told|reported|announced|confirmed|according)\b|\baccording to\b/u;

const textOf = ({ reading, start, end }: Fact): string => reading.report.text.slice(start, end);

/** Somebody is named who says so. */
export const isSourced = (fact: Fact): boolean => SAYS.test(textOf(fact));

/** It holds words of somebody in quotation marks, or tells what somebody wants, hopes or thinks. */
export const isOpinion = (fact: Fact): boolean => OPINION.test(textOf(fact));

/** Something in it is told not to be so. */
export const isDenied = (fact: Fact): boolean => DENIES.test(textOf(fact));

type Proposed = Reading & { propositions?: readonly Proposition[] };

// The stems that the clauses of a sentence turn on: what is done, by what, to what.
const cores = perObject(({ reading, start, end }: Fact): ReadonlySet<string> => {
  const inside = ((reading as Proposed).propositions ?? []).filter((one) => one.start >= start && one.end <= end);
  const lemmas = inside.flatMap(({ key, subject, object }) => [key, subject, object]);
  return new Set(lemmas.map(stemOf));
});

/** Whether clauses of both facts turn on that stem. */
export const sharedCore = (a: Fact, b: Fact, stem: string): boolean => cores(a).has(stem) && cores(b).has(stem);

/** The telling words of a sentence by stem. */
function termsOf(words: readonly ReportWord[], names: ReadonlySet<string>): Map<string, Term> {
  const terms = new Map<string, Term>();
  // "mm", the "th" of "47th"
  for (const { written, stem, rarity, capital } of words)
    if (stem.length > 2 && !terms.has(stem)) terms.set(stem, { rarity, written, name: capital && names.has(stem) });
  return terms;
}

const nameWords = perObject((reading: Reading): ReadonlySet<string> => {
  const forms = reading.names.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(forms.flatMap((form) => wordsIn(form)).map(({ stem }) => stem));
});

/** Names are shared by whatever is told of one person or place. */
const NAME = 0.5;

/** Rarity that a term has; of names it counts half. */
export const weightOfTerm = ({ rarity, name }: Term): number => rarity * (name ? NAME : 1);

/** Rarity that words of a fact, given by their stems, have together. */
export function weightOf({ terms }: Fact, stems: Iterable<string>): number {
  let sum = 0;
  for (const stem of stems) {
    const found = terms.get(stem);
    if (found !== undefined) sum += weightOfTerm(found);
  }
  return sum;
}
