/** Times of races in digits: "2:03:14", "3:36.17". */
import { type Draft, type Line, lowerAt } from './line.ts';

/** Hours where there are any, minutes, seconds and what is finer. */
const TIME = /^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)(?:\.(\d{1,3}))?$/;
/** Beside these it is a time of day to the second. */
const OF_DAY = /^(?:at|[ap]\.?m\.?|gmt|utc|local)$/;

/** The length of time that the token at `at` gives to the second and in hours, or finer than that; or null. */
export function raceTimeAt(line: Line, at: number): Draft | null {
  const text = line.tokens[at]?.text ?? '';
  if (text.length < 6 || !text.includes(':')) return null;
  const [, hours, minutes, seconds, part] = TIME.exec(text) ?? [];
  if (minutes === undefined || (hours === undefined && part === undefined)) return null;
  if (OF_DAY.test(lowerAt(line, at - 1)) || OF_DAY.test(lowerAt(line, at + 1))) return null;
  const value = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${part ?? 0}`);
  const grain = part === undefined ? 1 : 10 ** -part.length;
  return {
    first: at,
    end: at + 1,
    numeral: [at, at + 1],
    dimension: 'duration',
    unit: hours === undefined ? 'min' : 'h',
    value,
    low: value - grain / 2,
    high: value + grain / 2,
    hedge: 'exact',
  };
}
