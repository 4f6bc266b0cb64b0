/** What speaks for and against two reports telling one event, as named numbers between 0 and 1. */
import { cosine, type Profile } from './profile.ts';

/** Features of a pair of reports; symmetric. Their weights are in `weights.ts`. Figures are no part of any. */
export interface MatchFeatures {
  /** Square root of the cosine over all keys. */
  words: number;
  /** The same over the words of names. */
  names: number;
  /** The same over the openings. */
  leads: number;
  /** Opening of each against the whole of the other: the less and the more similar way round. */
  leadLess: number;
  leadMore: number;
  /** Share of the foremost names of each that the other holds: mean and minimum of both ways. */
  foremost: number;
  foremostLess: number;
  /** Weight of the shared keys over the weight of the lighter report's keys. */
  contained: number;
  /** Near 1 for texts of a few words, 0.1 for long ones. */
  brief: number;
  /** 1 where both openings name a common weekday; `otherWeekday` where both name some and share none. */
  weekday: number;
  otherWeekday: number;
  /** 1 on one day, falling to 1/e within three; 0 also where a date is unknown. */
  sameDays: number;
  /** 0 up to three days apart or unknown, then rising with the logarithm to 1 after a year. */
  daysApart: number;
}

// Days within which first and later reports of one event appear.
const NEAR_DAYS = 3;

/** Compares two profiles. */
export function matchFeatures(a: Profile, b: Profile): MatchFeatures {
  const ab = Math.sqrt(cosine(a.lead, b.all));
  const ba = Math.sqrt(cosine(b.lead, a.all));
  const own = held(a, b);
  const others = held(b, a);
  const [light, heavy] = a.all.size < b.all.size ? [a, b] : [b, a];
  const weekdays = a.keys.weekdays.length > 0 && b.keys.weekdays.length > 0;
  const common = a.keys.weekdays.some((day) => b.keys.weekdays.includes(day));
  const apart = daysBetween(a.keys.days, b.keys.days);
  return {
    words: Math.sqrt(cosine(a.all, b.all)),
    names: Math.sqrt(cosine(a.names, b.names)),
    leads: Math.sqrt(cosine(a.lead, b.lead)),
    leadLess: Math.min(ab, ba),
    leadMore: Math.max(ab, ba),
    foremost: (own + others) / 2,
    foremostLess: Math.min(own, others),
    contained: contained(light, heavy),
    brief: light.all.size === 0 ? 1 : 1 / Math.sqrt(light.all.size),
    weekday: weekdays && common ? 1 : 0,
    otherWeekday: weekdays && !common ? 1 : 0,
    sameDays: apart === undefined ? 0 : Math.exp(-apart / NEAR_DAYS),
    daysApart: apart === undefined ? 0 : Math.min(1, Math.log1p(Math.max(0, apart - NEAR_DAYS)) / Math.log(365)),
  };
}

function held(a: Profile, b: Profile): number {
  let sum = 0;
  let shared = 0;
  for (const [key, weight] of a.foremost) {
    sum += weight;
    if (b.all.has(key)) shared += weight;
  }
  return sum === 0 ? 0 : shared / sum;
}

// Weights of the vectors are proportional to rarity times count; the lighter report's own vector decides what share is shared.
function contained(light: Profile, heavy: Profile): number {
  let shared = 0;
  let sum = 0;
  for (const [key, weight] of light.all) {
    sum += weight;
    if (heavy.all.has(key)) shared += weight;
  }
  return sum === 0 ? 0 : shared / sum;
}

/** Least distance of any two stated days; undefined where one report states none. */
export function daysBetween(a: readonly number[], b: readonly number[]): number | undefined {
  let least: number | undefined;
  for (const x of a) for (const y of b) if (least === undefined || Math.abs(x - y) < least) least = Math.abs(x - y);
  return least;
}
