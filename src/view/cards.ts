/** Words for a report: its outlet, its date, what its sentences are. */
import type { ReportCard } from '../model.ts';
import { counted, dayWords, listWords, numberWords, text } from './text.ts';
import { sentenceCase } from './wording.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The outlet as the page names it, else the host of its address, or plainly that it is not known. */
export function outletWords(card: ReportCard): string {
  return outletOf(card) ?? sentenceCase(text('outletUnknown'));
}

/** What a report is called beside others, so that no two are taken for one: its outlet, else its title, else its date. */
export function nameWords(card: ReportCard): string {
  const named = outletOf(card);
  if (named !== undefined) return named;
  if (card.title !== undefined) return text('reportTitled', beginning(card.title));
  if (card.begins !== undefined && card.begins !== '') return begunWords(card, card.begins);
  if (card.nameless !== undefined) return text('reportUntitledNumber', card.nameless);
  return card.published !== undefined && DATE.test(card.published)
    ? text('reportDated', dateWords(card.published))
    : text('reportUntitled');
}

/** The title of a report that has no other name, as a quotation: whoever shows it says beside it that the outlet is unknown. */
export const titleWords = (card: ReportCard): string | undefined =>
  outletOf(card) === undefined && card.title !== undefined ? text('reportCalled', beginning(card.title)) : undefined;

/** “The dam held until …”; of a digest without quotation marks, because the words are not the report's own. */
function begunWords({ digest, nameless }: ReportCard, begins: string): string {
  const words = text(digest ? 'reportTold' : 'reportCalled', `${beginning(begins).replace(/[\s.…]+$/u, '')} …`);
  return nameless === undefined ? words : `${words} (${numberWords(nameless)})`;
}

/** What these reports are called, each name once; those of which the outlet is known first. */
export function namesWords(cards: readonly ReportCard[]): string[] {
  const named = cards.filter((card) => outletOf(card) !== undefined);
  return [...new Set([...named, ...cards.filter((card) => !named.includes(card))].map(nameWords))];
}

/** The same as a line of its own: it begins with a capital, unless with an outlet that writes itself without one. */
export function namesLine(cards: readonly ReportCard[]): string {
  const words = listWords(namesWords(cards));
  return cards.some((card) => outletOf(card) !== undefined) ? words : sentenceCase(words);
}

// Of more outlets the number says enough: a picture has all of them.
const MOST_OUTLETS = 3;

/** Whose reports these are. */
export interface Tellers {
  /** In few words, ready for a list: "Tasnim", "one other report". */
  names: string[];
  /** How many outlets that are. */
  many: number;
  /** One of them is called by its name. */
  named: boolean;
}

/** Whose reports these are, for one short sentence. */
export function tellersOf(cards: readonly ReportCard[]): Tellers {
  const names = [...new Set(cards.flatMap((card) => outletOf(card) ?? []))];
  const unnamed = cards.filter((card) => outletOf(card) === undefined);
  const many = names.length + unnamed.length;
  if (names.length === 0) return { names: unnamedWords(unnamed), many, named: false };
  const shown = many <= MOST_OUTLETS ? names : names.slice(0, MOST_OUTLETS - 1);
  const rest = many - shown.length;
  return { names: [...shown, ...(rest > 0 ? [moreWords(rest)] : [])], many, named: true };
}

const unnamedWords = (cards: readonly ReportCard[]): string[] =>
  cards.length > 1 ? [counted('otherReports', cards.length)] : cards.map(nameWords);
const moreWords = (many: number): string => (many === 1 ? text('outletAnother') : counted('outletsMore', many));

/** Its outlet is known, or the host of its address. */
export const isNamed = (card: ReportCard): boolean => outletOf(card) !== undefined;

const outletOf = (card: ReportCard): string | undefined => card.outlet ?? hostOf(card);

function hostOf(card: ReportCard): string | undefined {
  const link = linkOf(card);
  return link === undefined || !URL.canParse(link) ? undefined : new URL(link).hostname.replace(/^www\./, '');
}

/** A name of more letters than this is cut behind a word. */
const LONGEST_NAME = 32;

function beginning(title: string): string {
  if (title.length <= LONGEST_NAME) return title;
  return `${title.slice(0, LONGEST_NAME).replace(/[\s,;:–-]*\S*$/u, '')} …`;
}

/** "27 November 2024": the day as the page states it, in the page's own time zone; or plainly that it is unknown. */
export function dateWords(published: string | undefined): string {
  const parts = published?.match(DATE);
  if (!parts) return text('dateUnknown');
  return dayWords(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
}

/** "Tasnim, 27 November 2024"; of a digest also that its sentences are not the report's own. */
export function cardWords(card: ReportCard): string {
  const { published, ...undated } = card; // a date that is its name would be told twice
  const words = text('outletAndDate', outletOf(card) ?? sentenceCase(nameWords(undated)), dateWords(published));
  return card.digest ? text('retold', words) : words;
}

/** The same beside its title: who published it and when, as far as that is known. */
export function whenceWords(card: ReportCard): string {
  const outlet = outletOf(card);
  const dated = card.published !== undefined && DATE.test(card.published);
  const words =
    outlet === undefined
      ? dated
        ? dateWords(card.published)
        : sentenceCase(text('whenceUnknown'))
      : text('outletAndDate', outlet, dateWords(card.published));
  return card.digest ? text('retold', words) : words;
}

/** "From your library, saved on 27 November 2024": where Crossread has the report from; empty where nobody said. */
export function fromWords({ from, fromName, saved }: ReportCard): string {
  const told = origin(from, fromName);
  return told === '' || saved === undefined ? told : text('fromSaved', told, dateWords(saved));
}

function origin(from: ReportCard['from'], name = ''): string {
  switch (from) {
    case 'bundled':
      return text('fromBundled');
    case 'library':
      return text('fromLibrary');
    case 'tab':
      return text('fromTab');
    case 'feed':
      return text('fromFeed', name);
    case 'file':
      return text('fromFile', name);
    case 'server':
      return text('fromServer', name);
    default:
      return '';
  }
}

/** The address as a link, where it is one that a browser opens as a page; undefined for anything else, such as a script. */
export function linkOf(card: ReportCard): string | undefined {
  return card.url !== undefined && /^https?:\/\//i.test(card.url) ? card.url : undefined;
}
