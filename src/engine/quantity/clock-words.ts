/** Times of the day in words: "ten minutes to two", "half past six", "a quarter to eleven", "shortly after two". */
import { AT, ofDay, partOfDay, type Time } from './clock-digits.ts';
import { type Line, lowerAt } from './line.ts';
import { SMALL } from './numerals.ts';
import { UNIT_PHRASES } from './units.ts';

/** Words of figures: "put the number of victims at nine" tells no time. */
const FIGURES =
  /^(?:put|puts|putting|stands?|stood|standing|remains?|remained|estimated?|estimates|number|numbers|toll|figure|total|count|counts|valued|priced|unemployment|set|rate|rates|rating|scored?|tied|capped)$/;

/** Times in words: "ten minutes to two", "ten past nine", "half past six", "a quarter to eleven", "at ten", "shortly after two". */
export function spoken(line: Line, at: number): Time | null {
  const word = lowerAt(line, at);
  const start = word === 'a' ? at + 1 : at;
  const first = lowerAt(line, start);
  const quarter = first === 'quarter' ? 15 : first === 'half' ? 30 : null;
  if (word === 'a' && quarter !== 15) return null;
  const number = quarter ?? SMALL.get(first) ?? (/^\d{1,2}$/.test(first) ? Number(first) : null);
  if (number === null || number < 1) return null;
  if (number === 20 && lowerAt(line, start + 1) === '-' && lowerAt(line, start + 2) === 'five')
    return twentyFive(line, start + 3);
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

// "twenty-five to three"
function twentyFive(line: Line, at: number): Time | null {
  const named = lowerAt(line, at) === 'minutes' ? 1 : 0;
  const link = lowerAt(line, at + named);
  const hour = hourAt(line, at + named + 1);
  if (hour === null || (link !== 'past' && link !== 'to')) return null;
  return ofDay(line, {
    end: at + named + 2,
    minutes: (hour * 60 + (link === 'past' ? 25 : 720 - 25)) % 720,
    hour: false,
    half: true,
  });
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

// "set off at ten"
const tellsFigure = (line: Line): boolean =>
  line.tokens.some(
    (token, i) => FIGURES.test(token.lower) && !(token.lower === 'set' && /^(?:off|out|sail)$/.test(lowerAt(line, i + 1))),
  );

/** "at ten, as the rules require", "shortly after two on Monday afternoon", "around 4 in the morning". */
function bareHour(line: Line, at: number, number: number): Time | null {
  if (number > 12) return null;
  const words = line.tokens[at]?.kind === 'word';
  const end = at + 1;
  if (lowerAt(line, end) === "o'clock") return ofDay(line, { end: end + 1, minutes: (number % 12) * 60, hour: true, half: true });
  const before = lowerAt(line, at - 1);
  if (!AT.has(before) && !(/^(?:nearly|almost)$/.test(before) && AT.has(lowerAt(line, at - 2)))) return null;
  const daypart =
    partOfDay(line, end, number % 12) !== null && /^(?:on|in|that|this|yesterday|the|last|tomorrow|at)$/.test(lowerAt(line, end));
  const near = /^(?:shortly|just|soon)$/.test(lowerAt(line, at - 2)) && (before === 'after' || before === 'before');
  const next = line.tokens[end];
  const closes = next === undefined || next.lower === ',' || next.lower === '.' || next.lower === ';';
  // "By eleven it was quiet"
  const opens =
    words && before === 'by' && at === 1 && /^(?:the|he|she|they|it|his|her|their|all|most|there|we)$/.test(next?.lower ?? '');
  const hour = opens || (words && closes && (near || (before === 'at' && !tellsFigure(line))));
  if (!daypart && !hour) return null;
  return ofDay(line, { end, minutes: (number % 12) * 60, hour: true, half: true });
}
