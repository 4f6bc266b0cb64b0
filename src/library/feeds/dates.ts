/** Dates as feeds write them. */

// The web is younger than any report of a feed.
const FIRST = Date.UTC(1990, 0);
const DAY = 86_400_000;

/**
 * An ISO 8601 date or date-time for what a feed states; undefined where it is none, or has not come by `now` (milliseconds since 1970). The
 * stated time zone is kept: it decides which day it was there. A time without a zone is left out.
 */
export function publishedOf(stated: string | undefined, now: number): string | undefined {
  const text = stated?.trim() ?? '';
  const found = isoOf(text) ?? mailDate(text);
  if (found === undefined) return undefined;
  const time = Date.parse(found);
  return time >= FIRST && time <= now + DAY ? found : undefined;
}

// 2026-05-03, 2026-05-03T10:00:00Z, 2026-05-03 10:00:00 +0200
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

function isoOf(text: string): string | undefined {
  const [, day, clock, zone] = ISO.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  if (clock === undefined || zone === undefined) return day;
  const whole = `${day}T${clock}${zoneOf(zone)}`;
  return Number.isNaN(Date.parse(whole)) ? undefined : whole;
}

const zoneOf = (zone: string): string => (/^z$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2'));

// Tue, 10 Jun 2003 04:00:00 GMT: RFC 822 with the zones that it names.
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2}|\d{4})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?)(?:\s+([+-]\d{4}|[a-z]{1,4}))?)?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

function mailDate(text: string): string | undefined {
  const [, day = '', name = '', year = '', clock, zone] = MAIL.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const date = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(date))) return undefined;
  const offset = zone === undefined ? undefined : /^[+-]/.test(zone) ? zoneOf(zone) : ZONES[zone.toLowerCase()];
  if (clock === undefined || offset === undefined) return date;
  const whole = `${date}T${/^\d:/.test(clock) ? '0' : ''}${clock}${offset}`;
  return Number.isNaN(Date.parse(whole)) ? date : whole;
}
