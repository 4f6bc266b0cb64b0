/** Calendar days that a report states: the day of publication, full dates in its opening, weekdays. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ISO = /\b(\d{4})-(\d\d)-(\d\d)/g;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`, 'gi');
const NUMERIC = /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)\b/g;

const DAY_MS = 86_400_000;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Full dates in `text` as days since 1970-01-01: ISO, "Nov. 27, 2024", "27 November 2024", and 11/27/2024 in the American order. */
export function fullDates(text: string): number[] {
  const found: number[] = [];
  const add = (year: number, month: number, day: number): void => {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && year > 1900) found.push(Date.UTC(year, month - 1, day) / DAY_MS);
  };
  const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  for (const [, year, month, day] of text.matchAll(ISO)) add(Number(year), Number(month), Number(day));
  // most openings name no year: the months need not be looked for
  const dated = / \d{4}\b/.test(text) ? text : '';
  for (const [, month, day, year] of dated.matchAll(MONTH_FIRST)) add(Number(year), monthOf(month), Number(day));
  for (const [, day, month, year] of dated.matchAll(DAY_FIRST)) add(Number(year), monthOf(month), Number(day));
  for (const [, month, day, year] of text.matchAll(NUMERIC))
    add(Number(year) + (Number(year) < 100 ? 2000 : 0), Number(month), Number(day));
  return [...new Set(found)];
}

/** Numbers of the weekdays named in `text`, Monday = 0, sorted. */
export function weekdays(text: string): number[] {
  const found = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g))
    found.add(WEEKDAYS.indexOf(word));
  return [...found].sort((a, b) => a - b);
}

// Later ones are targets and forecasts.
const LAST_YEAR = 2049;

/** The latest year that `text` states, from 1950 on; undefined where it states none. */
export function latestYear(text: string): number | undefined {
  let latest: number | undefined;
  // The look behind comes last: most of a text is no digit, and is passed over faster so.
  for (const [digits] of text.matchAll(/(?:19[5-9]|20[0-4])\d(?<![\d.,$€£-]\d{4})(?![\d%]|[.,]\d)/g)) {
    const year = Number(digits);
    if (year <= LAST_YEAR && (latest === undefined || year > latest)) latest = year;
  }
  return latest;
}
