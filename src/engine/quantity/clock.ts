/** Times of the day in minutes after midnight: "4:17 a.m. (0117 GMT)", "16:00", "half past six", "shortly after two", "noon". */
import type { Also, Hedge } from '../../model.ts';
import { digital, type Time } from './clock-digits.ts';
import { spoken } from './clock-words.ts';
import { type Draft, endsBefore, type Line, lowerAt, touches } from './line.ts';
import { phrases } from './phrases.ts';

/** Minutes on either side that a time allows. People read clocks to the minute, but write "ten to three" for 2:48. */
const TOLERANCE = { minute: 1, five: 2, hour: 5, aboutMinute: 10, aboutExact: 5, aboutHour: 20 };

/** What stands before a time: minutes below and above it that the words allow, null for no bound. */
interface Before {
  hedge: Hedge;
  low: number | null;
  high: number | null;
}

const about: Before = { hedge: 'about', low: TOLERANCE.aboutMinute, high: TOLERANCE.aboutMinute };
const BEFORE = phrases<Before>(
  [
    ['about', about],
    ['around', about],
    ['approximately', about],
    ['roughly', about],
    ['close to', about],
    ['circa', about],
    ['nearly', { hedge: 'nearly', low: 20, high: 0 }],
    ['almost', { hedge: 'nearly', low: 20, high: 0 }],
    ['shortly after', { hedge: 'more-than', low: 0, high: 25 }],
    ['soon after', { hedge: 'more-than', low: 0, high: 25 }],
    ['just after', { hedge: 'more-than', low: 0, high: 15 }],
    ['moments after', { hedge: 'more-than', low: 0, high: 15 }],
    ['a little after', { hedge: 'more-than', low: 0, high: 25 }],
    ['just past', { hedge: 'more-than', low: 0, high: 15 }],
    ['shortly before', { hedge: 'less-than', low: 25, high: 0 }],
    ['just before', { hedge: 'less-than', low: 15, high: 0 }],
    ['a little before', { hedge: 'less-than', low: 25, high: 0 }],
    ['after', { hedge: 'more-than', low: 0, high: null }],
    ['before', { hedge: 'less-than', low: null, high: 0 }],
    ['by', { hedge: 'at-most', low: null, high: 0 }],
  ],
  'last',
);

const NAMED: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 };

/** Words that begin a time without digits. */
export const CLOCK_TRIGGERS: readonly string[] = ['noon', 'midday', 'midnight', 'half', 'quarter', 'a'];

/** The time of day that begins at token `at`; it takes "shortly after", "about" back to `from`. */
export function clockAt(line: Line, at: number, from: number): Draft | null {
  const time = timeAt(line, at);
  if (time === null) return null;
  const range = untilSecond(line, at, time);
  const draft = hedgedTime(line, at, time, from);
  const also = otherZone(line, draft.end, range?.end ?? draft.end);
  if (range !== null) return { ...draft, end: range.end, high: range.minutes, hedge: 'range' };
  return also === null ? draft : { ...draft, end: also.end, also: [also.form] };
}

function hedgedTime(line: Line, at: number, time: Time, from: number): Draft {
  const own = time.hour ? TOLERANCE.hour : time.minutes % 5 === 0 ? TOLERANCE.five : TOLERANCE.minute;
  const before = (BEFORE.get(lowerAt(line, at - 1)) ?? []).find(
    ({ words }) => at - words.length >= from && endsBefore(line, at, words),
  );
  const wide =
    before?.means !== about
      ? null
      : time.hour
        ? TOLERANCE.aboutHour
        : time.minutes % 5 === 0
          ? TOLERANCE.aboutMinute
          : TOLERANCE.aboutExact;
  const { hedge, low, high } = before?.means ?? { hedge: 'exact' as const, low: own, high: own };
  return {
    first: before === undefined ? at : at - before.words.length,
    end: time.end,
    numeral: [at, time.end],
    dimension: 'clock',
    unit: '',
    value: time.minutes,
    low: low === null ? null : time.minutes - (wide ?? low),
    high: high === null ? null : time.minutes + (wide ?? high),
    hedge,
    ...(time.zone === undefined ? {} : { zone: time.zone }),
    ...(time.half ? { halfDay: true } : {}),
  };
}

/** "10-11am", "between 2 and 3 p.m.": the first number has its half of the day from the second. */
function untilSecond(line: Line, at: number, time: Time): Time | null {
  if (lowerAt(line, time.end) !== '-' || !touches(line, time.end) || !touches(line, time.end + 1) || at > time.end) return null;
  const second = digital(line, time.end + 1);
  return second !== null && second.minutes > time.minutes ? second : null;
}

/** "(0117 GMT)", "/1500 GMT". */
function otherZone(line: Line, at: number, end: number): { end: number; form: Also } | null {
  const mark = lowerAt(line, at);
  if (at !== end || (mark !== '(' && mark !== '/')) return null;
  const time = digital(line, at + 1);
  if (time?.zone === undefined) return null;
  const close = mark === '(' ? (lowerAt(line, time.end) === ')' ? time.end + 1 : -1) : time.end;
  if (close < 0) return null;
  const own = TOLERANCE.five;
  return {
    end: close,
    form: {
      dimension: 'clock',
      unit: '',
      value: time.minutes,
      low: time.minutes - own,
      high: time.minutes + own,
      zone: time.zone,
    },
  };
}

function timeAt(line: Line, at: number): Time | null {
  const word = lowerAt(line, at);
  const named = Object.hasOwn(NAMED, word) ? NAMED[word] : undefined;
  if (named !== undefined) return { end: at + 1, minutes: named, hour: true, half: false };
  return digital(line, at) ?? spoken(line, at);
}
