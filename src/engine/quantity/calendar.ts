/** Days, months and years as intervals of days since 1970-01-01. */

const DAY = 86_400_000;

/** An interval of days, both ends included. */
export interface Days {
  low: number;
  high: number;
}

/** Day number of a calendar date (month 1 to 12), or null where there is no such date. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : null;
}

/** Day number of the date part of an ISO 8601 date or date-time, or null. */
export function isoDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The year in which the day lies. */
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** The month in which the day lies, 1 to 12. */
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1;

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: number): number => new Date(day * DAY).getUTCDay();

/** First to last day of the year. */
export const yearDays = (year: number): Days => ({ low: Date.UTC(year, 0, 1) / DAY, high: Date.UTC(year + 1, 0, 1) / DAY - 1 });

/** First to last day of the month (1 to 12). */
export const monthDays = (year: number, month: number): Days => ({
  low: Date.UTC(year, month - 1, 1) / DAY,
  high: Date.UTC(year, month, 1) / DAY - 1,
});

/** A part of a month or a year. */
export type Part = 'early' | 'middle' | 'late' | 'end';

/** Part of a month or year: "early May" is its first third and a little more; the edges are loose because writers' are. */
export function partOf({ low, high }: Days, part: Part): Days {
  const length = high - low + 1;
  const third = Math.round(length / 3);
  switch (part) {
    case 'early':
      return { low, high: low + third + Math.round(length / 12) };
    case 'middle':
      return { low: low + third - Math.round(length / 12), high: high - third + Math.round(length / 12) };
    case 'late':
      return { low: high - third - Math.round(length / 12), high };
    case 'end':
      return { low: high - Math.round(length / 5), high };
  }
}

/** Names and abbreviations of months, lower case, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january jan february feb march mar april apr may may june jun july jul august aug september sep october oct november nov december dec'
    .split(' ')
    .map((name, index): [string, number] => [name, Math.floor(index / 2) + 1])
    .concat([['sept', 9]]),
);

/** Names and abbreviations of weekdays, lower case, 0 (Sunday) to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday sun monday mon tuesday tue wednesday wed thursday thu friday fri saturday sat'
    .split(' ')
    .map((name, index): [string, number] => [name, Math.floor(index / 2)])
    .concat([
      ['tues', 2],
      ['thurs', 4],
      ['weds', 3],
    ]),
);

/** First month of each season in the north; a season is four months long, since its edges are loose. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);
