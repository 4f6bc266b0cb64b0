/** Times of the day in digits: "4:17 a.m.", "16:00", "1700 hours", "0117 GMT", and the half of the day from the words around them. */
import { type Line, lowerAt } from './line.ts';

const HALVES: Readonly<Record<string, number>> = { am: 0, pm: 12, 'a.m.': 0, 'p.m.': 12 };

const ZONES = new Set(
  'GMT UTC CET CEST EET EEST EST EDT ET PST PDT PT CST CDT CT MST MDT MT BST IST MSK JST AEST AEDT SAST WAT EAT HKT SGT KST'.split(
    ' ',
  ),
);

/** Prepositions after which a bare hour is a time. */
export const AT = new Set('at around about by until till from since before after past'.split(' '));

const SHARES = new Set('share shares stock stocks index euro dollar crown pound traded trading yield bond bonds'.split(' '));

/** A time over tokens `[first, end)`: `minutes` after midnight, `hour`: no minutes were given, `half`: the half of the day is open. */
export interface Time {
  end: number;
  minutes: number;
  hour: boolean;
  half: boolean;
  zone?: string;
}

/** Times in digits. */
export function digital(line: Line, at: number): Time | null {
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
export function ofDay(line: Line, time: Time): Time {
  const zone = zoned(line, time);
  if (!zone.half) return zone;
  const evening = partOfDay(line, zone.end, Math.floor(zone.minutes / 60) % 12);
  if (evening === null) return zone;
  return { ...zone, minutes: (zone.minutes % 720) + (evening ? 720 : 0), half: false };
}

/** True for the second half of the day, false for the first, null where no word says so. */
export function partOfDay(line: Line, at: number, hour: number): boolean | null {
  for (let next = at; next < at + DAYPART_REACH; next++) {
    const token = line.tokens[next];
    if (token === undefined || (token.kind === 'mark' && token.lower !== ',')) return null;
    if (token.lower === 'morning') return false;
    if (token.lower === 'afternoon' || token.lower === 'evening') return true;
    if (token.lower === 'night' || token.lower === 'tonight') return hour >= 5;
  }
  return null;
}
