/** Words for a report: its outlet, its date, what its sentences are. */
import type { ReportCard } from '../model.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The outlet as the page names it, or plainly that it is unknown. */
export function outletWords(card: ReportCard): string {
  return card.outlet ?? 'Unknown outlet';
}

/** "27 November 2024": the day as the page states it, in the page's own time zone; or plainly that it is unknown. */
export function dateWords(published: string | undefined): string {
  const parts = published?.match(DATE);
  if (!parts) return 'date unknown';
  return DAY.format(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
}

/** "Tasnim, 27 November 2024"; for a digest "Digest of the report by Tasnim, date unknown". */
export function cardWords(card: ReportCard): string {
  const date = dateWords(card.published);
  if (!card.digest) return `${outletWords(card)}, ${date}`;
  return card.outlet ? `Digest of the report by ${card.outlet}, ${date}` : `Digest of a report by an unknown outlet, ${date}`;
}

/** "From your library, saved on 27 November 2024": where Crossread has the report from; empty where nobody said. */
export function fromWords({ from, fromName, saved }: ReportCard): string {
  const when = saved === undefined ? '' : `, saved on ${dateWords(saved)}`;
  switch (from) {
    case 'bundled':
      return 'Comes with Crossread';
    case 'library':
      return `From your library${when}`;
    case 'tab':
      return 'From an open tab';
    case 'feed':
      return `From the feed ${fromName ?? ''}${when}`;
    case 'file':
      return `From the file ${fromName ?? ''}${when}`;
    case 'server':
      return `From the server ${fromName ?? ''}`;
    default:
      return '';
  }
}

/** The address as a link, where it is one that a browser opens as a page; undefined for anything else, such as a script. */
export function linkOf(card: ReportCard): string | undefined {
  return card.url !== undefined && /^https?:\/\//i.test(card.url) ? card.url : undefined;
}
