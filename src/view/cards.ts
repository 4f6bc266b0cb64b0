/** Words for a report: its outlet, its date, what its sentences are. */
import type { ReportCard } from '../model.ts';
import { dayWords, text } from './text.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The outlet as the page names it, else the host of its address, or plainly that it is unknown. */
export function outletWords(card: ReportCard): string {
  return card.outlet ?? hostOf(card) ?? text('outletUnknown');
}

/** What a report is called beside others, so that no two are taken for one: its outlet, else its title. */
export function nameWords(card: ReportCard): string {
  const named = card.outlet ?? hostOf(card);
  if (named !== undefined) return named;
  if (card.title !== undefined) return text(card.digest ? 'digestCalled' : 'reportCalled', beginning(card.title));
  return card.nameless === undefined ? text('outletUnknown') : text('outletUnknownNumber', card.nameless);
}

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

/** "Tasnim, 27 November 2024"; for a digest "Digest of the report by Tasnim, date unknown". */
export function cardWords(card: ReportCard): string {
  const date = dateWords(card.published);
  const outlet = card.outlet ?? hostOf(card);
  if (card.digest && outlet !== undefined) return text('digestBy', outlet, date);
  if (card.digest && card.title === undefined && card.nameless === undefined) return text('digestByUnknown', date);
  return text('outletAndDate', nameWords(card), date);
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
