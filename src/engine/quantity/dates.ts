/** Dates: "14 May 2024", "Nov. 27", "on Wednesday", "in 2019", "mid-October", "yesterday", relative to the day of publication. */
import { dayNumber, isoDay, MONTHS, monthDays, type Part, partOf, SEASONS, WEEKDAYS, weekdayOf, yearDays } from './calendar.ts';
import { type Draft, isCapital, type Line, lowerAt, touches } from './line.ts';
import {
  afterMonth,
  dated,
  dayFirst,
  draft,
  inYear,
  looksAhead,
  monthDay,
  nearestYear,
  pointedYear,
  yearAfter,
} from './month-days.ts';
import { SCALES } from './numerals.ts';
import { UNIT_PHRASES } from './units.ts';

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'middle',
  middle: 'middle',
  late: 'late',
  end: 'end',
};
/** Month names that are also words or given names: alone they need a preposition. */
const MONTH_CUES = new Set(
  'in by of until till since last next this past early late mid from to for during before after through and between'.split(' '),
);
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Words that begin a date without digits. */
export const DATE_TRIGGERS: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...RELATIVE.keys(), ...SEASONS.keys()];

/** A date written whole in digits: 2024-11-27, 24.01.2025, 11/27/2024. Asked before names, which such digits resemble. */
export function fullDateAt(line: Line, at: number): Draft | null {
  const text = lowerAt(line, at);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted !== null) return dated(at, at + 1, dayNumber(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), 'day');
  const short = /^(\d{1,2})\.(\d{2})$/.exec(text);
  if (short !== null && /^\d{1,2}:\d\d$/.test(lowerAt(line, at + 1)))
    return inYear(line, at, at + 1, Number(short[2]), Number(short[1]), Number(short[1]), null);
  const mark = lowerAt(line, at + 1);
  if ((mark !== '-' && mark !== '/') || lowerAt(line, at + 3) !== mark || !touches(line, at + 1) || !touches(line, at + 4))
    return null;
  const a = text;
  const b = lowerAt(line, at + 2);
  const c = lowerAt(line, at + 4);
  if (!/^\d{1,2}$/.test(b)) return null;
  if (/^(?:19|20)\d\d$/.test(a) && /^\d{1,2}$/.test(c))
    return dated(at, at + 5, dayNumber(Number(a), Number(b), Number(c)), 'day');
  // Day and month are told apart only where one of them is above 12.
  if (!/^(?:19|20)\d\d$/.test(c) || !/^\d{1,2}$/.test(a)) return null;
  const first = Number(a);
  const second = Number(b);
  if (first > 12) return dated(at, at + 5, dayNumber(Number(c), second, first), 'day');
  return second > 12 || first === second ? dated(at, at + 5, dayNumber(Number(c), first, second), 'day') : null;
}

/** The date that begins at token `at`; it takes "early", "the end of", "before" back to `from`. */
export function dateAt(line: Line, at: number, from: number): Draft | null {
  const token = line.tokens[at];
  if (token === undefined) return null;
  const found = token.kind === 'number' ? (dayFirst(line, at) ?? yearAt(line, at, from)) : wordAt(line, at, from);
  return found === null ? null : bounded(line, found, from);
}

/** "before Friday", "after 2030" are bounds. "By", "since", "until", "from" name the day itself. */
function bounded(line: Line, found: Draft, from: number): Draft {
  if (found.first - 1 < from) return found;
  const word = lowerAt(line, found.first - 1);
  const near = lowerAt(line, found.first - 2);
  if (near === 'day' || near === 'night' || near === 'week' || near === 'shortly' || near === 'just') return found;
  if (word === 'before') return { ...found, first: found.first - 1, low: null, hedge: 'less-than' };
  return word === 'after' ? { ...found, first: found.first - 1, high: null, hedge: 'more-than' } : found;
}

function wordAt(line: Line, at: number, from: number): Draft | null {
  const word = lowerAt(line, at);
  const shift = RELATIVE.get(word);
  if (shift !== undefined) return line.today === null ? null : dated(at, at + 1, line.today + shift, 'day');
  if (WEEKDAYS.has(word) && isCapital(line, at)) return weekdayAt(line, at);
  if (MONTHS.has(word) && isCapital(line, at)) return monthAt(line, at, from);
  return SEASONS.has(word) ? seasonAt(line, at, from) : null;
}

/** "Friday, May 9", "Sunday, 12 January 2025", "on Wednesday", "next Monday". */
function weekdayAt(line: Line, at: number): Draft | null {
  const word = lowerAt(line, at);
  // "Sat", "Sun" and "Wed" are words of their own unless a date follows.
  const dot = lowerAt(line, at + 1) === '.' && word.length < 6 ? 1 : 0;
  const comma = lowerAt(line, at + 1 + dot) === ',' ? 1 : 0;
  const next = at + 1 + dot + comma;
  const exact =
    line.tokens[next]?.kind === 'number'
      ? dayFirst(line, next)
      : MONTHS.has(lowerAt(line, next)) && isCapital(line, next)
        ? monthDay(line, next)
        : null;
  if (exact !== null) return { ...exact, first: at };
  if (word.length < 6 || line.today === null) return null;
  const weekday = WEEKDAYS.get(word) ?? 0;
  const back = (weekdayOf(line.today) - weekday + 7) % 7;
  const before = lowerAt(line, at - 1);
  const ahead = before !== 'last' && back > 0 && looksAhead(line, at);
  const day = before === 'next' || ahead ? line.today - back + 7 : line.today - (before === 'last' && back === 0 ? 7 : back);
  return dated(at, at + 1, day, 'weekday');
}

function monthAt(line: Line, at: number, from: number): Draft | null {
  const exact = monthDay(line, at);
  if (exact !== null) return exact;
  const month = MONTHS.get(lowerAt(line, at)) ?? 0;
  const after = afterMonth(line, at);
  const year = yearAfter(line, after);
  const before = lowerAt(line, at - 1);
  const part = partBefore(line, at, from);
  if (year === null && part === null && !MONTH_CUES.has(before)) return null;
  if (
    year === null &&
    lowerAt(line, at).length < 5 &&
    lowerAt(line, after - 1) !== '.' &&
    !/^(?:may|june|july)$/.test(lowerAt(line, at))
  )
    return null;
  const value = year?.value ?? nearestYear(line, at, month, 15);
  const days = part === null ? monthDays(value, month) : partOf(monthDays(value, month), part.part);
  return draft(part?.first ?? at, year?.end ?? at + 1, days, year === null ? 'yearmonth' : 'month');
}

/** "early", "mid-", "end-", "the end of", "the middle of" right before token `at`. */
function partBefore(line: Line, at: number, from: number): { part: Part; first: number } | null {
  const joined = lowerAt(line, at - 1) === '-' || lowerAt(line, at - 1) === 'of';
  const first = joined ? at - 2 : at - 1;
  const word = lowerAt(line, first);
  const part = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
  const linked = word === 'mid' || word === 'early' || word === 'late' ? lowerAt(line, at - 1) !== 'of' : joined;
  return part === undefined || first < from || !linked ? null : { part, first };
}

/** Nouns after a bare year that make it a count: "2000 people". */
const COUNTED =
  /^(?:people|men|women|children|civilians|soldiers|troops|fighters|dead|workers|jobs|homes|houses|others|injured|residents)$/;
const YEAR_CUES = new Set(
  'in since the of by until till from a its last year summer spring autumn fall winter early late that this his her their'.split(
    ' ',
  ),
);

function yearAt(line: Line, at: number, from: number): Draft | null {
  const text = lowerAt(line, at);
  if (!/^(?:1[6-9]|20)\d\d$/.test(text)) return null;
  const before = lowerAt(line, at - 1);
  const after = lowerAt(line, at + 1);
  if (/^[$€£¥₹]$/.test(before) || /^(?:%|°|percent)$/.test(after) || SCALES.has(after) || COUNTED.test(after)) return null;
  if (UNIT_PHRASES.has(after) || (after === 'per' && lowerAt(line, at + 2) === 'cent')) return null;
  if (/^(?:about|some|nearly|almost|approximately|roughly|than|over|another|further)$/.test(before)) return null;
  if (/[a-z]{3}s$/.test(after) && !YEAR_CUES.has(before) && !/^(?:was|is|has|says|as|this|its)$/.test(after)) return null;
  const year = Number(text);
  const joined = (after === '-' || after === '/') && touches(line, at + 1) && touches(line, at + 2);
  const tail = joined && /^\d{2}$/.test(lowerAt(line, at + 2)) ? Number(text.slice(0, 2) + lowerAt(line, at + 2)) : null;
  if (tail === year + 1) return draft(at, at + 3, { low: yearDays(year).low, high: yearDays(tail).high }, 'year', 'range');
  const part = partBefore(line, at, from);
  return draft(part?.first ?? at, at + 1, part === null ? yearDays(year) : partOf(yearDays(year), part.part), 'year');
}

/** A season is over this many months after it began; its edges make it one longer. */
const SEASON_MONTHS = 3;

/** "autumn 2023", "the summer of 2023", "last spring". */
function seasonAt(line: Line, at: number, from: number): Draft | null {
  const month = SEASONS.get(lowerAt(line, at));
  if (month === undefined) return null;
  const next = lowerAt(line, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAfter(line, next);
  if (year !== null && lowerAt(line, next) !== ',') return seasonOf(at, year.end, year.value, month);
  if (line.today === null || at - 1 < from || NO_SEASON.test(lowerAt(line, at + 1))) return null;
  // A season lies behind once it is over, ahead until it has begun.
  const word = lowerAt(line, at - 1);
  const pointed = pointedYear(word, line.today, word === 'last' || word === 'past' ? month + SEASON_MONTHS - 1 : month);
  return pointed === null || word === 'this' ? null : seasonOf(at - 1, at + 1, pointed, month);
}

/** "The last spring in the valley", "the next fall of the crown" are no seasons, "last winter's storm" is one. */
const NO_SEASON = /^(?:in|of|from|by|to|for)$/;

function seasonOf(first: number, end: number, year: number, month: number): Draft {
  const { low } = monthDays(year, month);
  return draft(first, end, { low, high: low + 122 }, 'season');
}

/** The day of publication as the grammar needs it. */
export const publicationDay = (published: string | undefined): number | null =>
  published === undefined ? null : isoDay(published);
