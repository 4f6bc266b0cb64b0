/** Times of the day in minutes after midnight: "4:17 a.m. (0117 GMT)", "16:00", "half past six", "shortly after two", "noon". */
import type { Also, Hedge } from '../../model.ts';
import { type Draft, endsBefore, type Line, lowerAt, touches } from './line.ts';
import { SMALL } from './numerals.ts';
import { phrases } from './phrases.ts';
import { UNIT_PHRASES } from './units.ts';

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

const HALVES: Readonly<Record<string, number>> = { am: 0, pm: 12, 'a.m.': 0, 'p.m.': 12 };
const ZONES = new Set(
  'GMT UTC CET CEST EET EEST EST EDT ET PST PDT PT CST CDT CT MST MDT MT BST IST MSK JST AEST AEDT SAST WAT EAT HKT SGT KST'.split(
    ' ',
  ),
);
/** Prepositions after which a bare hour is a time. */
const AT = new Set('at around about by until till from since before after past'.split(' '));
const SHARES = new Set('share shares stock stocks index euro dollar crown pound traded trading yield bond bonds'.split(' '));
/** Words of figures: "put the number of victims at nine" tells no time. */
const FIGURES =
  /^(?:put|puts|putting|stands?|stood|standing|remains?|remained|estimated?|estimates|number|numbers|toll|figure|total|count|counts|valued|priced|unemployment|set|rate|rates|rating|scored?|tied|capped)$/;
const NAMED: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 };

/** Words that begin a time without digits. */
export const CLOCK_TRIGGERS: readonly string[] = ['noon', 'midday', 'midnight', 'half', 'quarter', 'a'];

/** A time over tokens `[first, end)`: `minutes` after midnight, `hour`: no minutes were given, `half`: the half of the day is open. */
interface Time {
  end: number;
  minutes: number;
  hour: boolean;
  half: boolean;
  zone?: string;
}

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

/** Times in digits. */
function digital(line: Line, at: number): Time | null {
  const token = line.tokens[at];
  if (token?.kind !== 'number') return null;
  const match = /^(\d{1,2})(?:([:.])(\d{2}))?$/.exec(token.text);
  if (match === null) return military(line, at);
  const hours = Number(match[1]);
  const minutes = Number(match[3] ?? 0);
  if (hours > 24 || minutes > 59) return null;
  const half = Object.hasOwn(HALVES, lowerAt(line, at + 1)) ? HALVES[lowerAt(line, at + 1)] : undefined;
  if (half !== undefined && hours >= 1) {
    const hour = hours > 12 ? hours : (hours % 12) + half;
    return zoned(line, { end: at + 2, minutes: hour * 60 + minutes, hour: match[2] === undefined, half: false });
  }
  if (match[2] === ':')
    return ofDay(line, {
      end: at + 1,
      minutes: hours * 60 + minutes,
      hour: false,
      half: hours >= 1 && hours <= 12 && !/^0/.test(token.text),
    });
  if (match[2] === '.') return pointed(line, at, hours, minutes);
  if (lowerAt(line, at + 1) === "o'clock" && hours >= 1 && hours <= 12)
    return ofDay(line, { end: at + 2, minutes: hours * 60, hour: true, half: true });
  return sharedHalf(line, at, hours);
}

/** "22.40" is a time only behind a preposition, before a mark or function word, and where no prices are told. */
function pointed(line: Line, at: number, hours: number, minutes: number): Time | null {
  if (!/^(?:at|until)$/.test(lowerAt(line, at - 1)) || line.tokens.some((token) => SHARES.has(token.lower))) return null;
  const next = line.tokens[at + 1];
  if (next !== undefined && next.lower !== ',' && next.lower !== '.' && !/^(?:and|on|in|the|to|when|as|local)$/.test(next.lower))
    return null;
  return ofDay(line, { end: at + 1, minutes: hours * 60 + minutes, hour: false, half: hours >= 1 && hours <= 12 });
}

/** The "2" of "between 2 and 3 p.m." and "7-8pm". */
function sharedHalf(line: Line, at: number, hours: number): Time | null {
  if (!/^(?:-|to|and)$/.test(lowerAt(line, at + 1)) || hours < 1 || hours > 12) return null;
  const half = HALVES[lowerAt(line, at + 3)];
  if (half === undefined || !/^\d{1,2}(?::\d\d)?$/.test(lowerAt(line, at + 2))) return null;
  return { end: at + 1, minutes: ((hours % 12) + half) * 60, hour: true, half: false };
}

/** "0117 GMT", "1700 hours". */
function military(line: Line, at: number): Time | null {
  const text = lowerAt(line, at);
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)) return null;
  const time: Time = { end: at + 1, minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(2)), hour: false, half: false };
  const next = lowerAt(line, at + 1);
  if ((next === 'hours' || next === 'hrs') && (/^0/.test(text) || AT.has(lowerAt(line, at - 1))))
    return zoned(line, { ...time, end: at + 2 });
  if (next === 'local' && lowerAt(line, at + 2) === 'time') return { ...time, end: at + 3 };
  const withZone = zoned(line, time);
  return withZone.zone === undefined ? null : withZone;
}

function zoned(line: Line, time: Time): Time {
  const next = line.tokens[time.end];
  if (next !== undefined && ZONES.has(next.text)) return { ...time, end: time.end + 1, zone: next.text };
  return lowerAt(line, time.end) === 'local' && lowerAt(line, time.end + 1) === 'time' ? { ...time, end: time.end + 2 } : time;
}

/** How far ahead "in the morning", "on Monday afternoon" may stand. */
const DAYPART_REACH = 5;

/** Settles the half of the day from "morning", "afternoon", "evening", "night" nearby, and reads the zone. */
function ofDay(line: Line, time: Time): Time {
  const zone = zoned(line, time);
  if (!zone.half) return zone;
  const evening = partOfDay(line, zone.end, Math.floor(zone.minutes / 60) % 12);
  if (evening === null) return zone;
  return { ...zone, minutes: (zone.minutes % 720) + (evening ? 720 : 0), half: false };
}

/** True for the second half of the day, false for the first, null where no word says so. */
function partOfDay(line: Line, at: number, hour: number): boolean | null {
  for (let next = at; next < at + DAYPART_REACH; next++) {
    const token = line.tokens[next];
    if (token === undefined || (token.kind === 'mark' && token.lower !== ',')) return null;
    if (token.lower === 'morning') return false;
    if (token.lower === 'afternoon' || token.lower === 'evening') return true;
    if (token.lower === 'night' || token.lower === 'tonight') return hour >= 5;
  }
  return null;
}

/** Times in words: "ten minutes to two", "ten past nine", "half past six", "a quarter to eleven", "at ten", "shortly after two". */
function spoken(line: Line, at: number): Time | null {
  const word = lowerAt(line, at);
  const start = word === 'a' ? at + 1 : at;
  const first = lowerAt(line, start);
  const quarter = first === 'quarter' ? 15 : first === 'half' ? 30 : null;
  if (word === 'a' && quarter !== 15) return null;
  const number = quarter ?? SMALL.get(first) ?? (/^\d{1,2}$/.test(first) ? Number(first) : null);
  if (number === null || number < 1) return null;
  const named = lowerAt(line, start + 1) === 'minutes' || lowerAt(line, start + 1) === 'minute' ? 1 : 0;
  const link = lowerAt(line, start + 1 + named);
  const hour = hourAt(line, start + 2 + named);
  const past = link === 'past' || (named === 1 && link === 'after');
  const to = (link === 'to' && first !== 'half') || (named === 1 && link === 'before');
  if (
    hour !== null &&
    (past || to) &&
    number < 60 &&
    (past || quarter !== null || named === 1 || countsDown(line, at, number, hour, start + 3))
  ) {
    return ofDay(line, {
      end: start + 3 + named,
      minutes: (hour * 60 + (past ? number : -number) + 720) % 720,
      hour: false,
      half: true,
    });
  }
  return quarter === null ? bareHour(line, at, number) : null;
}

function hourAt(line: Line, at: number): number | null {
  const text = lowerAt(line, at);
  const value = SMALL.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : null);
  return value === null ||
    value < 1 ||
    value > 12 ||
    line.tokens[at + 1]?.lower === '-' ||
    UNIT_PHRASES.has(lowerAt(line, at + 1))
    ? null
    : value;
}

/** "Ten to three" is a time, "five to ten people" a range, "six to three" a vote. */
function countsDown(line: Line, at: number, number: number, hour: number, end: number): boolean {
  if (number !== 5 && number !== 10 && number !== 20 && number !== 25) return false;
  const next = line.tokens[end];
  const closes = next === undefined || next.kind === 'mark' || /^(?:on|in|when|the|yesterday|that|this|and|by)$/.test(next.lower);
  if (line.tokens.some((token) => /^(?:vote|votes|voted|ruled|majority)$/.test(token.lower))) return false;
  return closes && (AT.has(lowerAt(line, at - 1)) || (number > hour && number !== 5));
}

/** "at ten, as the rules require", "shortly after two on Monday afternoon", "around 4 in the morning". */
function bareHour(line: Line, at: number, number: number): Time | null {
  if (number > 12) return null;
  const words = line.tokens[at]?.kind === 'word';
  const end = at + 1;
  if (lowerAt(line, end) === "o'clock") return ofDay(line, { end: end + 1, minutes: (number % 12) * 60, hour: true, half: true });
  const before = lowerAt(line, at - 1);
  if (!AT.has(before)) return null;
  const daypart =
    partOfDay(line, end, number % 12) !== null && /^(?:on|in|that|this|yesterday|the|last|tomorrow|at)$/.test(lowerAt(line, end));
  const near = /^(?:shortly|just|soon)$/.test(lowerAt(line, at - 2)) && (before === 'after' || before === 'before');
  const next = line.tokens[end];
  const closes = next === undefined || next.lower === ',' || next.lower === '.' || next.lower === ';';
  const hour = words && closes && (near || (before === 'at' && !line.tokens.some((token) => FIGURES.test(token.lower))));
  if (!daypart && !hour) return null;
  return ofDay(line, { end, minutes: (number % 12) * 60, hour: true, half: true });
}
